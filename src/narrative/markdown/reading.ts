import type { Problems, Source } from "../../problems/problem.ts";
import { claimMark, type Told } from "../narrator.ts";
import type { RunText, Stretch } from "../run-text.ts";
import type { ToldSpan, WrittenSpan } from "../spans/tell.ts";
import { sourceOf } from "../template.ts";
import type { ClaimMark, Words } from "../tree.ts";
import type { LinkNames } from "./links.ts";
import type { Located } from "./located.ts";

/** Who knows what the helpers have told. */
export interface Teller {
  /** What a token stands for. */
  told(id: string): Told | undefined;
  /**
   * Whether the block that begins at a place (what `claimMark` makes of it) is a claim: one that is said, or one
   * that does not hold, and is not published.
   */
  claim(mark: string): "said" | "tried" | undefined;
  /** Tells what the author has put in brackets and bound. */
  span(span: WrittenSpan): ToldSpan;
}

/** What is known while a chapter's Markdown becomes nodes. */
export class Reading {
  readonly problems: Problems;
  readonly teller: Teller;
  readonly links: LinkNames;
  /** Named where nothing better is known. */
  readonly fallback: Source;
  readonly #run: RunText;
  readonly #known = new Map<Stretch, readonly string[]>();
  /** The claims whose mark has been set. */
  readonly #marked: Set<string>;
  /** The marks of the spans that are being read, the outermost first. */
  #spans: readonly string[] = [];

  constructor(
    run: RunText,
    teller: Teller,
    links: LinkNames,
    problems: Problems,
    fallback: Source,
    marked = new Set<string>(),
  ) {
    this.#run = run;
    this.teller = teller;
    this.links = links;
    this.problems = problems;
    this.fallback = fallback;
    this.#marked = marked;
  }

  /** The same for text that a helper stands around, such as a key figure's. */
  of(run: RunText): Reading {
    return new Reading(run, this.teller, this.links, this.problems, this.fallback, this.#marked);
  }

  /** Where the author wrote the character at an index. */
  sourceAt(at: Located, index = 0): Source {
    return this.#run.sourceAt(at.originOf(index)) ?? this.fallback;
  }

  /** What is known of the author's words at an index besides their text. */
  aboutWords(at: Located, index: number): Pick<Words, "within" | "untried"> & { readonly stretch: unknown } {
    const stretch = this.#run.stretchAt(at.originOf(index));
    if (!stretch) return { within: this.#spans, stretch };
    const known = this.#known.get(stretch);
    const within = known ?? this.#claimsAround(stretch);
    if (!known) this.#known.set(stretch, within);
    return { within: this.inSpans(within), ...(stretch.untried && { untried: true }), stretch };
  }

  /** Reads what stands within a span that makes a claim. */
  inside<T>(mark: string | undefined, read: () => T): T {
    const outer = this.#spans;
    if (mark !== undefined) this.#spans = [...outer, mark];
    const inlines = read();
    this.#spans = outer;
    return inlines;
  }

  /** The claims around something, with those of the spans that it stands in. */
  inSpans(within: readonly string[]): readonly string[] {
    return this.#spans.length === 0 ? within : [...within, ...this.#spans];
  }

  #claimsAround({ blocks }: Stretch): readonly string[] {
    const { file } = this.fallback;
    const marks = blocks.map((block) => claimMark(sourceOf({ file }, block)));
    return marks.filter((mark) => this.teller.claim(mark) !== undefined);
  }

  /** The marks of the claims that begin with a node. */
  marksBefore({ within }: { readonly within: readonly string[] }): readonly ClaimMark[] {
    const first = within.filter((id) => !this.#marked.has(id) && this.teller.claim(id) === "said");
    for (const id of first) this.#marked.add(id);
    return first.map((id) => ({ kind: "claim", id }));
  }
}
