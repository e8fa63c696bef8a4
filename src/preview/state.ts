import type { StatementKind, Support } from "../account/statement.ts";
import type { Unbound } from "../bind/bind.ts";
import type { WrittenLanguage } from "../language/language.ts";
import type { ProblemJson } from "../problems/show.ts";

/**
 * What a statement wears: its support; or that a number in it is not bound. What the program has written itself wears
 * nothing.
 */
export type Mark = "proved" | "read" | "open" | "false" | "unbound";

/** What is shown of a statement when it is pressed. */
export interface StatementView {
  readonly id: string;
  readonly section: string;
  readonly kind: StatementKind;
  readonly text: string;
  readonly mark: Mark;
  readonly why: string;
  /** What is wrong with it, in the words of `check`. */
  readonly wrong: readonly { readonly what: string; readonly remedy: string }[];
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  /** The author's own line, where it stands in a template. */
  readonly written?: string;
  readonly rows: readonly RowView[];
}

/** What may be put in the place of something that is wrong in a statement. */
export interface ChoiceView {
  /** What is written in the author's file. */
  readonly put: string;
  /** What is read in its place, and what of the statement is read before and after it. */
  readonly reads: string;
  readonly before: string;
  readonly after: string;
  /**
   * Why it is offered: it is true of the row that is bound already; or the number is bound to a row that fits, and is
   * the only one (`clear`) or one of `several`; or to one of which the words around it say something else
   * (`disagrees`), or which has another value (`other`), so that the statement is untrue until that is mended.
   */
  readonly why: "true" | "clear" | "several" | "disagrees" | "other";
  /** Of the row that it would be bound to. */
  readonly question: string;
  readonly answer: string;
  readonly says: string;
}

/** A text that was pasted, with the spans that are proposed for it. */
export interface PastedView {
  readonly text: string;
  readonly bound: number;
  /** What is left to whoever pasted it: a phrase, and why nothing was proposed or what may be meant. */
  readonly left: readonly {
    readonly phrase: string;
    readonly why: Unbound["why"];
    readonly rows: readonly string[];
  }[];
  /** Names of the chapters that it may be added to. */
  readonly chapters: readonly string[];
  readonly seen: string;
}

/** What may be written in a statement, and what it is offered for: that exactly this was seen. */
export interface Choices {
  readonly choices: readonly ChoiceView[];
  readonly seen: string;
}

/** A row that a statement says something of. */
export interface RowView {
  readonly question: string;
  readonly option: string;
  readonly value: string;
  readonly base: string;
  /** `data/2015/aggregates.csv:5` */
  readonly places: readonly string[];
}

/** A section with something to read in it. */
export interface SectionView {
  readonly id: string;
  readonly title: string;
  readonly open: number;
  /** What a press approves: that exactly this was on the page. */
  readonly seen: string;
  /** Why it cannot be approved now. */
  readonly refused?: "wrong" | "read";
}

/** A report, as it was last. */
export interface PageView {
  readonly language: WrittenLanguage;
  readonly title: string;
  /** Of the round that the page is of: an earlier one where the present text cannot be shown. */
  readonly round: number;
  /** When that was, `14.02.11`. */
  readonly at: string;
  readonly statements: readonly StatementView[];
  readonly sections: readonly SectionView[];
  readonly pdf: "waiting" | "making" | "done" | "failed";
}

/** Everything that the desk shows besides the page itself. */
export interface DeskState {
  /** Counts what has been made. */
  readonly round: number;
  readonly at: string;
  readonly edition: string;
  /** Those that there are, or were before what is wrong now. */
  readonly pages: readonly PageView[];
  readonly problems: readonly ProblemJson[];
  /** Errors that belong to no statement: where there are some, what is shown is the last good page. */
  readonly stopping: readonly ProblemJson[];
  /** Under whose name it is approved. */
  readonly reader?: string;
  /** Whether lines can be opened. */
  readonly editor: boolean;
}

/** Codes of what is told of a number that nothing binds. */
const UNBOUND: readonly string[] = ["narrative.untraced-digit", "review.typed-word"];

/** What a statement wears; undefined for what nobody has to look at. */
export function markOf(support: Support, codes: readonly string[]): Mark | undefined {
  switch (support) {
    case "data":
    case "program":
      return undefined;
    case "false":
    case "unknown":
      return codes.length > 0 && codes.every((code) => UNBOUND.includes(code)) ? "unbound" : "false";
    default:
      return support;
  }
}
