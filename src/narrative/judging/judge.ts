import type { Claim as ClaimedStretch } from "../../language/detect/agree/inside-claims.ts";
import { keysOf } from "../../language/detect/agree/inside-claims.ts";
import type { Agree } from "../../language/detect/agreement.ts";
import { agreement } from "../../language/detect/agreement.ts";
import { type Detect, detector } from "../../language/detect/detect.ts";
import { type Finding, type Recognised, whenUnbound } from "../../language/detect/findings.ts";
import type { Known } from "../../language/detect/known.ts";
import type { AuthorPiece } from "../../language/detect/text.ts";
import type { Language } from "../../language/language.ts";
import type { Problems, Source } from "../../problems/problem.ts";
import type { Survey } from "../../survey/survey.ts";
import { messages as textMessages } from "../messages/text.ts";
import type { Claim, Sentence } from "../prose.ts";
import { messages } from "../review/messages.ts";
import {
  type Block,
  type Chapter,
  type Grid,
  type GridCell,
  type Leaf,
  type List,
  leavesOf,
  runsOf,
} from "../tree.ts";
import { blocksOf } from "../walk.ts";
import { messageOf } from "./disagreements.ts";
import { placesOf, type Read, read, SPACE } from "./pieces.ts";
import { remediesOf } from "./remedies.ts";

type Unbound = Exclude<Finding, Recognised>;

/** What sentences are judged with, made once for a narrative. */
export interface Judge {
  /**
   * Reads a chapter's sentences for what they say of amounts. What is about the survey and bound to nothing stops
   * the build, and so does what disagrees with what is bound beside it or around it; the rest is noted for a reader.
   *
   * @returns the sentences with what was noted
   */
  judge(chapter: Chapter, sentences: readonly Sentence[], problems: Problems): readonly Sentence[];
}

/** Makes what judges the sentences of a narrative. */
export function judgeOf(known: Known, survey: Survey, language: Language): Judge {
  const [detect, agree] = [detector(known), agreement(known)];
  return {
    judge(chapter, sentences, problems) {
      const judging = new Judging(detect, agree, survey, language, problems);
      judging.grids(blocksOf(chapter).filter((block) => block.kind === "grid"));
      judging.claims(sentences);
      for (const list of listsOf(chapter)) judging.list(list);
      return sentences.map((sentence) => judging.sentence(sentence));
    },
  };
}

function praised(word: string, phrase: string): Unbound {
  const at = { start: 0, end: word.length };
  return { kind: "judgement", sense: "evaluation", about: "unknown", ...at, text: word, phrase };
}

class Judging {
  readonly #detect: Detect;
  readonly #agree: Agree;
  readonly #survey: Survey;
  readonly #language: Language;
  readonly #problems: Problems;
  /** What the heads of a table's row and column and its caption say, by the id of a number in it. */
  readonly #heads = new Map<string, string>();
  /** Of what stands in a «fast»: whether it says something of the survey when it is read alone. */
  readonly #saysByItself = new WeakMap<Leaf, boolean>();

  constructor(detect: Detect, agree: Agree, survey: Survey, language: Language, problems: Problems) {
    this.#detect = detect;
    this.#agree = agree;
    this.#survey = survey;
    this.#language = language;
    this.#problems = problems;
  }

  sentence(sentence: Sentence): Sentence {
    const leaves = leavesIn(sentence);
    const said = read(leaves);
    const keys = sentence.claims.flatMap(({ means }) => (means ? keysOf(means) : []));
    for (const one of this.#agree.beside(said.pieces, keys)) {
      if (one.code === "year-untold" && this.#hasYearInHead(sentence)) continue;
      this.#disagrees(one, said, sentence.source);
    }
    // A word that praises a number is neither true nor false, wherever it stands.
    const unproved: Unbound[] = sentence.values.flatMap(({ forReader, text }) =>
      forReader === undefined ? [] : [praised(forReader, text)],
    );
    const recognised: Recognised[] = [];
    for (const finding of this.#detect(said.pieces)) {
      if (finding.kind === "recognised") recognised.push(finding);
      else if (!this.#isTried(finding, said) && this.#isForReader(finding, said, sentence))
        unproved.push(finding);
    }
    return { ...sentence, unproved, recognised };
  }

  /** Each cell of the tables is read with the heads of its row and column, which it is remembered to have. */
  grids(grids: readonly Grid[]): void {
    for (const { caption, head, rows } of grids) {
      const whole = read(leavesOf(caption));
      for (const row of rows)
        for (const [column, cell] of row.entries()) {
          const around = [head[column], row[0]].filter((one) => one !== undefined && one !== cell);
          const heads = around.map((one) => read(leavesOf(one?.inlines ?? [])));
          const words = [whole, ...heads].map(({ text }) => text).join(" ");
          for (const leaf of leavesOf(cell.inlines))
            if (leaf.kind === "value") this.#heads.set(leaf.id, words);
          this.#cell(cell, heads, whole);
        }
    }
  }

  /** «83 %» under «Andel av kommunene» is a share of them, and «189» beside «Vertskommuner» how many there are. */
  #cell({ inlines, source }: GridCell, heads: readonly Read[], caption: Read): void {
    const cell = read(leavesOf(inlines));
    const under = heads.map(({ pieces }) => pieces);
    for (const { code, text: words } of this.#agree.under(cell.pieces, under, caption.pieces))
      this.#problems.add(messageOf(code), source, { words });
    // What stops by itself is told of with the cell's sentence.
    if (this.#detect(cell.pieces).some((one) => whenUnbound(one) === "stop")) return;
    const readings = heads
      .flatMap((head): readonly Around[] => [
        { before: [...head.pieces, COLON] },
        { after: [BLANK, ...head.pieces] },
      ])
      .flatMap(({ before = [], after = [] }) => {
        const from = before.reduce((length, { text }) => length + text.length, 0);
        return this.#detect([...before, ...cell.pieces, ...after])
          .filter(({ start, end }) => start < from + cell.text.length && end > from)
          .map((one) => ({ ...one, start: Math.max(0, one.start - from), end: one.end - from }));
      });
    // «14» under «Antall spørsmål» is of the report's own, whatever else it stands beside.
    if (readings.some(({ kind }) => kind === "recognised")) return;
    const found = readings
      .filter((one) => one.kind !== "recognised")
      .find((one) => whenUnbound(one) === "stop" && !isBare(one) && !this.#isTried(one, cell));
    if (found === undefined || cell.leavesIn(found.start, found.end).some(isFixed)) return;
    this.#report(found, cell.sourceAt(found.start) ?? source);
  }

  /** «2014» over a column, before a row or in the caption tells the year of the cell's numbers. */
  #hasYearInHead({ kind, values }: Sentence): boolean {
    return (
      kind === "cell" &&
      values.every(({ id, meaning }) => this.#heads.get(id)?.includes(String(meaning.year)) === true)
    );
  }

  /** What the author has typed within claims is held against them: each claim with all the sentences that it stands around. */
  claims(sentences: readonly Sentence[]): void {
    let rest = sentences.filter(({ claims }) => claims.some(isWhole));
    while (rest.length > 0) {
      const group = together(rest);
      rest = rest.slice(group.length);
      const leaves = group.flatMap((sentence) => [...leavesIn(sentence), SPACE]);
      const said = read(leaves);
      const claims = new Set(group.flatMap((sentence) => sentence.claims));
      const stretches = [...claims].flatMap((claim) => stretchOf(claim, leaves));
      for (const one of this.#agree.inside(said.pieces, stretches)) {
        this.#disagrees(one, said, group[0]?.source);
      }
    }
  }

  /** «17. kommuner mangler mål»: what Markdown takes for the number of an item is a count. */
  list({ start = 1, items }: List): void {
    for (const [index, { blocks, source }] of items.entries()) {
      const leaves = leavesOf(blocks.flatMap(runsOf)[0] ?? []);
      const item = read(leaves);
      if (!/^\p{Ll}/u.test(item.text.trimStart())) continue;
      const number: AuthorPiece = { kind: "text", text: `${start + index} ` };
      const [first] = this.#detect([number, ...item.pieces]);
      if (first?.kind !== "quantity" || first.start > 0 || whenUnbound(first) !== "stop") continue;
      this.#report(first, source);
    }
  }

  #disagrees(
    { code, text, start }: ReturnType<Agree["inside"]>[number],
    said: Read,
    fallback: Source | undefined,
  ): void {
    const source = said.sourceAt(start) ?? fallback;
    const words = spaced(text);
    if (source) this.#problems.add(messageOf(code), source, { words });
  }

  /** Whether a claim stands around all of it, which is held against it; or what stands around it could not be run. */
  #isTried({ start, end }: Unbound, said: Read): boolean {
    const leaves = said.leavesIn(start, end).filter((leaf) => leaf.kind === "words" || leaf.kind === "label");
    if (leaves.some((leaf) => leaf.kind === "words" && leaf.untried)) return true;
    const [first, ...others] = leaves;
    return first?.within.some((mark) => others.every(({ within }) => within.includes(mark))) === true;
  }

  /** @returns whether a reader has to see it; what is about the survey has been told of as an error */
  #isForReader(finding: Unbound, said: Read, { source: fallback }: Sentence): boolean {
    if (whenUnbound(finding) === "open" || this.#isVouchedFor(finding, said)) return true;
    this.#report(finding, said.sourceAt(finding.start) ?? fallback);
    return false;
  }

  #report(finding: Unbound, source: Source): void {
    const [word, phrase] = [spaced(finding.text), spaced(finding.phrase)];
    const remedies = remediesOf(finding, this.#survey, this.#language.words.amounts);
    if (finding.kind === "quantity")
      this.#problems.add(textMessages["narrative.untraced-digit"], source, { text: word, phrase, remedies });
    else this.#problems.add(messages["review.typed-word"], source, { word, phrase, remedies });
  }

  /**
   * Whether the author has put the whole phrase into «fast», noun and all, and given a reason: then a reader sees it.
   * A word of a phrase («De {{fast "fleste"}}») can't be vouched for, since what it says lies outside.
   */
  #isVouchedFor({ start, end }: Unbound, said: Read): boolean {
    const leaves = said.leavesIn(start, end);
    const [leaf] = leaves;
    if (leaves.length !== 1 || leaf?.kind !== "label" || !leaf.fixed?.reason) return false;
    const known = this.#saysByItself.get(leaf);
    if (known !== undefined) return known;
    const found = this.#detect([{ kind: "fixed", text: leaf.text }]).some(
      (one) => whenUnbound(one) === "stop",
    );
    this.#saysByItself.set(leaf, found);
    return found;
  }
}

/** What is read before and after a cell. */
interface Around {
  readonly before?: Read["pieces"];
  readonly after?: Read["pieces"];
}

const COLON: AuthorPiece = { kind: "text", text: ": " };
const BLANK: AuthorPiece = { kind: "text", text: " " };

/** «14» beside «Om kapasitet» may be of anything; «14» beside «Kommuner» is of them. */
function isBare(one: Unbound): boolean {
  return one.kind === "quantity" && (one.form === "number" || one.form === "count") && !COUNTED.has(one.of);
}

const COUNTED: ReadonlySet<string> = new Set(["unit", "group", "respondent", "share"]);

function isFixed(leaf: Leaf): boolean {
  return leaf.kind === "label" && leaf.fixed?.reason !== undefined;
}

function spaced(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** The ordered lists of a chapter, those within others too. */
function listsOf(chapter: Chapter): readonly List[] {
  const within = (block: Block): readonly List[] => {
    if (block.kind === "quote") return block.blocks.flatMap(within);
    if (block.kind !== "list") return [];
    const inner = block.items.flatMap(({ blocks }) => blocks.flatMap(within));
    return block.ordered ? [block, ...inner] : inner;
  };
  return [...blocksOf(chapter), ...chapter.footnotes.flatMap(({ blocks }) => blocks)].flatMap(within);
}

/** The leaves of a sentence, as they are read one after the other. */
export function leavesIn({ kind, inlines }: Sentence): readonly Leaf[] {
  const [first, ...rest] = leavesOf(inlines);
  return kind === "key-figure" && first ? [first, SPACE, ...rest] : leavesOf(inlines);
}

function isWhole({ means }: Claim): boolean {
  return means !== undefined;
}

/** The first sentences that a claim holds together. */
function together(sentences: readonly Sentence[]): readonly Sentence[] {
  let length = 1;
  const marks = new Set(sentences[0]?.claims);
  while (sentences[length]?.claims.some((claim) => marks.has(claim))) {
    for (const claim of sentences[length]?.claims ?? []) marks.add(claim);
    length++;
  }
  return sentences.slice(0, length);
}

/** Where a claim begins and ends in what is read. */
function stretchOf({ mark, means }: Claim, leaves: readonly Leaf[]): ClaimedStretch[] {
  const places = placesOf(leaves).filter(({ leaf }) => "within" in leaf && leaf.within.includes(mark));
  const [first, last] = [places[0], places.at(-1)];
  return first && last && means ? [{ start: first.from, end: last.to, condition: means }] : [];
}
