import type { Language } from "../language/language.ts";
import type { Problems, Source } from "../problems/problem.ts";
import type { Aggregate, Survey } from "../survey/survey.ts";
import { type Condition, isJudged } from "./claims/condition.ts";
import type { Block, Claim, Exception, Inline, ReferenceTarget, Untold, Value } from "./prose.ts";
import { CONTENT_MARK, type Mapped, type MappedKeyFigure } from "./source-map.ts";
import { token } from "./tokens.ts";

/** How shares are put into words in this series. */
export interface Style {
  readonly profile: "streng" | "imdi";
  /** «6 av 10» or «seks av ti»: one choice for a document. */
  readonly digits: "tall" | "ord";
}

/** What a narrative is told from. */
export interface Telling {
  readonly survey: Survey;
  readonly language: Language;
  readonly style: Style;
  readonly problems: Problems;
}

/** A block that a helper puts on a line of its own. A key figure's text is still Markdown here. */
export type BlockItem =
  | Exclude<Block, { kind: "html" | "key-figures" }>
  | {
      readonly kind: "key-figure";
      readonly value: string;
      readonly key: string;
      readonly dots: boolean;
      readonly markdown: string;
      readonly source: Source;
    };

/**
 * Collects what the helpers tell while the chapters are run, and hands out the tokens that stand for it.
 * One for a whole narrative, so that values are numbered through the document.
 */
export class Narrator implements Telling {
  readonly survey: Survey;
  readonly language: Language;
  readonly style: Style;
  readonly problems: Problems;
  readonly inlines = new Map<string, Inline>();
  readonly blocks = new Map<string, BlockItem>();
  readonly claims: Claim[] = [];
  readonly untold: Untold[] = [];
  /** Conditions that have been judged, by what is asked: each is judged once. */
  readonly #judged = new Map<string, Condition>();
  /** The chapter being run. */
  chapter = "";

  constructor({ survey, language, style, problems }: Telling) {
    this.survey = survey;
    this.language = language;
    this.style = style;
    this.problems = problems;
  }

  /** A number of the survey's. */
  value(value: Pick<Value, "text" | "machine" | "keys" | "numeral" | "complement" | "source">): string {
    const id = this.#next("t", this.inlines);
    this.inlines.set(id, { kind: "value", id, chapter: this.chapter, ...value });
    return token(id);
  }

  /** Text that must reach the page exactly as it is. */
  text(text: string, fixed?: Omit<Exception, "chapter">): string {
    const id = this.#next("x", this.inlines);
    const exception = fixed && { fixed: { ...fixed, chapter: this.chapter } };
    this.inlines.set(id, { kind: "text", id, text, ...exception });
    return token(id);
  }

  reference(target: ReferenceTarget, source: Source): string {
    const id = this.#next("r", this.inlines);
    this.inlines.set(id, { kind: "reference", id, target, capital: false, source });
    return token(id);
  }

  /**
   * Judges a condition the first time that it is asked, and remembers the verdict. One that has a problem is
   * tried again where it stands again, so that the problem is told there too.
   *
   * @param asked what tells it from every other: helper, parameters and options
   */
  judged(asked: string, judge: () => Condition): Condition {
    const known = this.#judged.get(asked);
    if (known) return known;
    const condition = judge();
    if (isJudged(condition)) this.#judged.set(asked, condition);
    return condition;
  }

  /** Notes a claim that was tried, and gives the mark for its place. */
  claim(condition: Condition, source: Source, name: string | undefined): string {
    const id = this.#next("p", this.inlines);
    this.inlines.set(id, { kind: "claim", id });
    const { says, keys, verdict, values, why, covers, asserts } = condition;
    this.claims.push({
      id: name ?? id,
      mark: id,
      verdict,
      ...(why && { why }),
      says,
      keys,
      values,
      covers,
      asserts,
      chapter: this.chapter,
      source,
    });
    return token(id);
  }

  block(item: BlockItem): string {
    const id = this.#next("b", this.blocks);
    this.blocks.set(id, item);
    return token(id);
  }

  /**
   * Takes the marks of content out of the key figures' texts, which Handlebars has put together inside a block.
   *
   * @returns each figure's value and text with its sources, by the block's id
   */
  takeKeyFigures(unmark: (markdown: string) => Mapped): ReadonlyMap<string, MappedKeyFigure> {
    const mapped = new Map<string, MappedKeyFigure>();
    for (const [id, item] of this.blocks) {
      if (item.kind !== "key-figure" || !CONTENT_MARK.test(item.markdown)) continue;
      const text = unmark(item.markdown);
      mapped.set(id, { value: item.value, ...text });
      this.blocks.set(id, { ...item, markdown: text.text });
    }
    return mapped;
  }

  /** Notes a figure that the author cites and that may not be told so: its problem has been added. */
  couldNotTell(key: string): void {
    this.untold.push({ key, chapter: this.chapter });
  }

  /** Stands where a helper failed: its problem stops the build, the rest is still checked. */
  nothing(): string {
    return this.text("…");
  }

  #next(letter: string, map: ReadonlyMap<string, unknown>): string {
    return `${letter}${map.size + 1}`;
  }
}

/** What is known of an aggregate as machines read it: `324/428`, `0.86`, `0.75/0.80` for an interval. */
export function machineValue({ estimate }: Aggregate): string {
  switch (estimate.kind) {
    case "counted":
      return `${estimate.count}/${estimate.base}`;
    case "total":
      return String(estimate.count);
    case "published":
      return estimate.value
        ? estimate.value.toString()
        : `${estimate.share.low.toString()}/${estimate.share.high.toString()}`;
    case "direction":
      return estimate.change;
    case "mention":
    case "suppressed":
      return "";
  }
}
