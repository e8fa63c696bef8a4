import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import { type LineAndColumn, lineIndex } from "../problems/lines.ts";

/** Keys and list numbers from the top of a file to a value in it. */
export type Path = readonly PropertyKey[];

/** What should have stood where a text stops being JSON. */
export type Expected = "value" | "name" | "colon" | "comma" | "end" | "text" | "sign";

/** A text read as JSON. */
export interface Json {
  readonly value: unknown;
  /**
   * Where a value stands, or its key: `part` decides, and without it a key is shown of what spans several
   * lines. Where the path leads to nothing, the innermost key of it that exists; undefined at the top.
   */
  position(path: Path, part?: "key" | "value"): LineAndColumn | undefined;
}

/**
 * Reads JSON (RFC 8259) with the place of each value. `JSON.parse` tells places only in some versions of Node,
 * and in English.
 *
 * @returns the value, or the first place where the text stops being JSON
 */
export function readJson(
  text: string,
): Json | { readonly fault: LineAndColumn & { readonly expected: Expected } } {
  const at = lineIndex(text);
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  if (errors[0] !== undefined || root === undefined) {
    const { offset } = errors[0] ?? { offset: 0 };
    return { fault: { ...at(offset), expected: expectedOf(errors) } };
  }
  return {
    value: JSON.parse(text),
    position(path, part) {
      const node = innermost(root, path);
      const key = node.parent?.type === "property" ? node.parent.children?.[0] : undefined;
      const isFound = findNodeAtLocation(root, [...path] as string[]) !== undefined;
      const isShort = node.type !== "object" && node.type !== "array";
      const shown = isFound && (part === "value" || (part === undefined && isShort)) ? node : (key ?? node);
      return shown === root ? undefined : at(shown.offset);
    },
  };
}

/** The value at a path; where there is none, the value that lies nearest to it on the way. */
function innermost(root: Node, path: Path): Node {
  return findNodeAtLocation(root, [...path] as string[]) ?? innermost(root, path.slice(0, -1));
}

/** By the names of jsonc-parser's faults; of every other one, a sign stands where JSON has none. */
const expectations: Readonly<Record<string, Expected>> = {
  ValueExpected: "value",
  PropertyNameExpected: "name",
  ColonExpected: "colon",
  CommaExpected: "comma",
  CloseBraceExpected: "comma",
  CloseBracketExpected: "comma",
  EndOfFileExpected: "end",
  UnexpectedEndOfString: "text",
  InvalidCharacter: "text",
  InvalidEscapeCharacter: "text",
  InvalidUnicode: "text",
};

function expectedOf(errors: readonly ParseError[]): Expected {
  const [first = "ValueExpected", next] = errors.map(({ error }) => printParseErrorCode(error));
  // A word without quotation marks, where a name was to stand.
  return next === "PropertyNameExpected" ? "name" : (expectations[first] ?? "sign");
}
