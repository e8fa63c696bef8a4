import { type Known, known, type Lexicons, lexicons } from "../language/detect/known.ts";
import { type Language, languageOf, type WrittenLanguage } from "../language/language.ts";
import { Problems, type Source } from "../problems/problem.ts";
import { yearAt } from "../survey/rounds.ts";
import type { Aggregate, Survey } from "../survey/survey.ts";
import { surveyWordsOf } from "../survey/survey-words.ts";
import { type Condition, isJudged } from "./claims/condition.ts";
import type { Claim, Untold } from "./prose.ts";
import type { UntrueSpan } from "./spans/tell.ts";
import { token } from "./tokens.ts";
import type {
  Exception,
  FigurePlace,
  Label,
  OverviewPlace,
  Reference,
  ReferenceTarget,
  TablePlace,
  Value,
} from "./tree.ts";

/** How shares are put into words in this series. */
export interface Style {
  readonly profile: "streng" | "imdi";
  /** «6 av 10» or «seks av ti»: one choice for a document. */
  readonly digits: "tall" | "ord";
}

/** What a narrative is told from. */
export interface NarrativeInput {
  readonly survey: Survey;
  readonly language: Language;
  readonly style: Style;
  readonly problems: Problems;
  /** Made once for many narratives; made anew where there are none. */
  readonly lexicons?: Lexicons;
}

/** What a helper puts on a line of its own. A key figure's text is still Markdown here. */
export type BlockItem =
  | FigurePlace
  | TablePlace
  | OverviewPlace
  | {
      readonly kind: "key-figure";
      readonly value: string;
      readonly dots: boolean;
      readonly markdown: string;
      readonly source: Source;
      readonly within: readonly string[];
    };

/** What a token stands for. */
export type Told = Value | Label | Reference | BlockItem;

/** A number as a helper gives it. */
type Bound = Pick<Value, "text" | "machine" | "keys" | "numeral" | "forReader" | "source"> & {
  readonly says: Value["meaning"];
};

/** A block as a helper gives it, without the claims around it. */
type Unplaced<B extends BlockItem> = B extends BlockItem ? Omit<B, "within"> : never;

/**
 * What the detector asks, of the language that is told or of another that the survey was published in: each made when
 * it is first asked for.
 */
type KnownOf = (code?: WrittenLanguage) => Known;

/** What a narrative's chapters have in common. */
export function knownOf({ survey, language, lexicons: given = lexicons() }: NarrativeInput): KnownOf {
  const kept = new Map<WrittenLanguage, Known>();
  return (code = language.code) => {
    const asked = languageOf(code);
    const made = kept.get(code) ?? known(surveyWordsOf(survey, asked), asked, given);
    kept.set(code, made);
    return made;
  };
}

/**
 * Collects what the helpers tell while a chapter is run, and hands out the tokens that stand for it. Values are
 * numbered through the document: from how many there are before the chapter.
 */
export class Narrator implements NarrativeInput {
  readonly survey: Survey;
  readonly language: Language;
  readonly style: Style;
  readonly problems: Problems;
  readonly known: KnownOf;
  /** The chapter that is run. */
  readonly chapter: string;
  readonly claims: Claim[] = [];
  readonly untold: Untold[] = [];
  readonly untrue: UntrueSpan[] = [];
  /** Phrases that would be true where something that was asked for was not, as `offered` writes them. */
  readonly offers: string[] = [];
  /** What each token stands for. */
  readonly #told = new Map<string, Told>();
  /** The claims that are being run, the outermost first. */
  #within: readonly string[] = [];
  /** How many values, labels, references and claims there are: each has the next number. */
  #inlines: number;
  /** Conditions that have been judged, by what is asked: each is judged once. */
  readonly #judged = new Map<string, Condition>();
  /** What the author wrote for what is being told: a helper, its parameters and its options. */
  #written = "";
  /** What the helper being run asked for, where it is missing. */
  #lacks: "figure" | "date" | undefined;

  constructor(input: NarrativeInput, known = knownOf(input), chapter = "", before = 0) {
    const { survey, language, style, problems } = input;
    this.survey = survey;
    this.language = language;
    this.style = style;
    this.problems = problems;
    this.known = known;
    this.chapter = chapter;
    this.#inlines = before;
  }

  /** How many values, labels, references and claims there are in the document so far. */
  get count(): number {
    return this.#inlines;
  }

  /** What a token stands for. */
  told(id: string): Told | undefined {
    return this.#told.get(id);
  }

  /**
   * Runs a helper, whose values know what the author wrote for them.
   *
   * @param written the helper, its parameters and its options
   */
  calling(written: string, run: () => string): string {
    const outer = this.#written;
    this.#written = written;
    this.#lacks = undefined;
    const text = run();
    this.#written = outer;
    return text;
  }

  /** A number of the survey's, with what it says, of the year of its edition. */
  value({ says, ...value }: Bound): string {
    const year = yearAt(this.survey, value.keys[0]);
    return this.#tell("t", (id) => ({
      kind: "value",
      id,
      chapter: this.chapter,
      meaning: { year, ...says },
      ...value,
      written: this.#written,
      ...this.#around(),
    }));
  }

  /** Text that must reach the page exactly as it is. */
  text(text: string, source: Source, fixed?: Exception): string {
    return this.#tell("x", () => ({
      kind: "label",
      text,
      ...(fixed && { fixed }),
      source,
      ...this.#around(),
    }));
  }

  reference(target: ReferenceTarget, source: Source): string {
    return this.#tell("r", (id) => ({
      kind: "reference",
      id,
      target,
      capital: false,
      source,
      ...this.#around(),
    }));
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

  /**
   * Tries a claim: runs what stands within it, and notes it.
   *
   * @param name the author's own `id=`
   * @param run writes what is said
   */
  claim(condition: Condition, source: Source, name: string | undefined, run: () => string): string {
    const mark = claimMark(source);
    const outer = this.#within;
    this.#within = [...outer, mark];
    const text = run();
    this.#within = outer;
    const number = ++this.#inlines;
    const { says, keys, verdict, values, why, means, asserts } = condition;
    this.claims.push({
      id: name ?? `p${number}`,
      mark,
      verdict,
      ...(why && { why }),
      says,
      keys,
      values,
      ...(means && { means }),
      asserts,
      chapter: this.chapter,
      source,
    });
    return text;
  }

  /** Tells what stands within some claims: a span, which is read when the blocks around it have been run. */
  around<T>(claims: readonly string[], tell: () => T): T {
    const outer = this.#within;
    this.#within = claims;
    const told = tell();
    this.#within = outer;
    return told;
  }

  /** One that tells the same as this, and of which nothing is kept: to try what would be told. */
  aside(): Narrator {
    const { survey, language, style, known, chapter } = this;
    return new Narrator({ survey, language, style, problems: new Problems() }, known, chapter, this.count);
  }

  /** Whether anything told praises or blames a number that its thresholds do not bear. */
  get praises(): boolean {
    return [...this.#told.values()].some((told) => told.kind === "value" && told.forReader !== undefined);
  }

  block(item: Unplaced<BlockItem>): string {
    const id = `b${this.#told.size + 1}`;
    this.#told.set(id, { ...item, ...this.#around() } as BlockItem);
    return token(id);
  }

  /** Notes a figure that the author cites and that may not be told so: its problem has been added. */
  couldNotTell(key: string): void {
    this.untold.push({ key, chapter: this.chapter });
  }

  /** Notes a span that is not true: its problem has been added. */
  isUntrue(span: UntrueSpan): void {
    this.untrue.push(span);
  }

  /** Notes that what was asked for is missing yet: {@link nothing} then says so in its place. */
  lacks(what: "figure" | "date"): void {
    this.#lacks = what;
  }

  /** Whether the helper being run asked for what is missing yet. */
  get isLacking(): boolean {
    return this.#lacks !== undefined;
  }

  /**
   * Stands where a helper could not tell anything: its problem stops the build, the rest is still checked. Where what
   * it asked for is only missing, the report is a draft that says so.
   */
  nothing(source: Source): string {
    if (this.#lacks === undefined) return this.text("…", source);
    const text = this.language.terms.missing[this.#lacks];
    this.#lacks = undefined;
    return this.#tell("x", () => ({ kind: "label", text, missing: true, source, ...this.#around() }));
  }

  #tell(letter: string, make: (id: string) => Value | Label | Reference): string {
    const id = `${letter}${++this.#inlines}`;
    this.#told.set(id, make(id));
    return token(id);
  }

  #around(): { readonly within: readonly string[] } {
    return { within: this.#within };
  }
}

/** What a claim is known by in the tree: the place of its block. */
export function claimMark({ file, line, column }: Source): string {
  return `${file}:${line}:${column}`;
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
    case "amount":
      return estimate.value.toString();
    case "direction":
      return estimate.change;
    case "mention":
    case "suppressed":
    case "missing":
      return "";
  }
}
