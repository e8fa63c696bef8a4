import { TokenType, tokenize } from "@csstools/css-tokenizer";

/** What a style sheet writes itself. */
export type Generated =
  | { readonly kind: "text"; readonly text: string }
  /** What an attribute of the element says. */
  | { readonly kind: "attribute"; readonly name: string }
  /** Anything else that is written or drawn: a counter, a picture, a variable. */
  | { readonly kind: "other"; readonly text: string };

/** Says that nothing is written. */
const NOTHING: ReadonlySet<string> = new Set(["none", "normal", "inherit", "initial", "unset"]);

/** What stands in each `content` of a style sheet. */
export function generatedIn(css: string): readonly Generated[] {
  const all: Generated[] = [];
  let inContent = false;
  let inAttribute = false;
  let name = "";
  for (const token of tokenize({ css })) {
    const [type, written] = token;
    if (type === TokenType.Whitespace || type === TokenType.Comment) continue;
    if (type === TokenType.Semicolon || type === TokenType.CloseCurly) {
      inContent = false;
      inAttribute = false;
      name = "";
    } else if (!inContent) {
      if (type === TokenType.Ident) name = written.toLowerCase();
      else if (type === TokenType.Colon) inContent = name === "content";
      else name = "";
    } else if (type === TokenType.String) all.push({ kind: "text", text: token[4].value });
    else if (type === TokenType.Function && token[4].value.toLowerCase() === "attr") inAttribute = true;
    else if (type === TokenType.Ident && inAttribute) {
      all.push({ kind: "attribute", name: token[4].value.toLowerCase() });
    } else if (type === TokenType.CloseParen) inAttribute = false;
    else if (type !== TokenType.Ident || !NOTHING.has(written.toLowerCase()))
      all.push({ kind: "other", text: written });
  }
  return all;
}
