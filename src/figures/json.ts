const token =
  /\s*(?:([{}[\]:,])|("(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null))/uy;

/** Where JSON stops being JSON, and what was expected there. */
export interface JsonFault {
  /** Character offset. */
  readonly at: number;
  readonly expected: "value" | "name" | "colon" | "comma" | "end";
}

/**
 * Finds the first place where a text breaks the grammar of JSON (RFC 8259). `JSON.parse` only tells it in
 * some versions of Node, and in English.
 *
 * @returns undefined when the text is JSON
 */
export function jsonFault(text: string): JsonFault | undefined {
  const open: ("{" | "[")[] = [];
  let expected: JsonFault["expected"] = "value";
  let mayClose = false;
  let at = 0;
  for (;;) {
    token.lastIndex = at;
    const match = token.exec(text);
    if (match === null) {
      const rest = text.slice(at).search(/\S/);
      if (rest < 0 && expected === "end") return undefined;
      return { at: rest < 0 ? text.trimEnd().length : at + rest, expected };
    }
    const [whole, mark, string, literal] = match;
    const start = token.lastIndex - whole.trimStart().length;
    at = token.lastIndex;
    const inside = open.at(-1);
    const closes = (mark === "}" && inside === "{") || (mark === "]" && inside === "[");
    if (closes && mayClose) {
      open.pop();
      [expected, mayClose] = after(open);
    } else if (expected === "value" && (mark === "{" || mark === "[")) {
      open.push(mark);
      [expected, mayClose] = [mark === "{" ? "name" : "value", true];
    } else if (expected === "value" && (string ?? literal) !== undefined) {
      [expected, mayClose] = after(open);
    } else if (expected === "name" && string !== undefined) {
      [expected, mayClose] = ["colon", false];
    } else if (expected === "colon" && mark === ":") {
      [expected, mayClose] = ["value", false];
    } else if (expected === "comma" && mark === ",") {
      [expected, mayClose] = [inside === "{" ? "name" : "value", false];
    } else return { at: start, expected };
  }
}

/** What follows a finished value. */
function after(open: readonly string[]): [JsonFault["expected"], boolean] {
  return open.length === 0 ? ["end", false] : ["comma", true];
}
