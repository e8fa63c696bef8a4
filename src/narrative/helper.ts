import type { Source } from "../problems/problem.ts";
import type { Condition } from "./claims/condition.ts";
import type { Narrator } from "./narrator.ts";

/** One use of a helper in a template, checked against the helper's definition. */
export interface Call {
  readonly name: string;
  readonly source: Source;
  readonly parameters: readonly (string | number | Condition)[];
  readonly options: Readonly<Record<string, string>>;
  /** A block's content, written when it is asked for. */
  readonly body: () => string;
  /** The part after `{{else}}`, where the block has one. */
  readonly otherwise: (() => string) | undefined;
  /** It was made of a span, whose author writes the phrase itself and no option. */
  readonly isSpan?: true;
}

export interface Parameter {
  /** As shown to authors: `nøkkel`. */
  readonly name: string;
  readonly kind: "text" | "number" | "condition";
  readonly optional?: true;
  /** The last parameter may be repeated. */
  readonly many?: true;
}

/** What may stand after `name=`: any text, or one of some words. */
export type OptionValues = "text" | readonly string[];

interface Shape {
  readonly name: string;
  readonly parameters: readonly Parameter[];
  readonly options: Readonly<Record<string, OptionValues>>;
  /** It puts in a block, and stands on a line of its own. */
  readonly ownLine?: true;
  /** A right use, shown when a use is wrong and in the authors' guide. */
  readonly example: string;
}

/** Writes Markdown with tokens: `{{andel "kapasitet.oker"}}`. */
export interface InlineHelper extends Shape {
  readonly kind: "inline";
  run(call: Call, narrator: Narrator): string;
}

/** Stands around Markdown: `{{#påstand …}} … {{/påstand}}`. */
export interface BlockHelper extends Shape {
  readonly kind: "block";
  /** It has a use for a part after `{{else}}`. */
  readonly takesElse?: true;
  run(call: Call, narrator: Narrator): string;
}

/** Stands in parentheses within another: `(over "kapasitet.oker" 50)`. */
export interface ConditionHelper extends Shape {
  readonly kind: "condition";
  run(call: Call, narrator: Narrator): Condition;
}

export type Helper = InlineHelper | BlockHelper | ConditionHelper;

/** The text parameter at `index`; the checker has seen to it that it is there. */
export function textAt(call: Call, index: number): string {
  return String(call.parameters[index] ?? "");
}

/** What may be written instead, as a message shows it: the options that give a phrase, or of a span the phrase alone. */
export function offered(alternatives: readonly string[], { isSpan }: Call): readonly string[] {
  return isSpan ? alternatives.map((one) => /«[^»]*»/u.exec(one)?.[0] ?? one) : alternatives;
}
