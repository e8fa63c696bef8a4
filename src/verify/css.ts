import { type CSSToken, TokenType, tokenize } from "@csstools/css-tokenizer";

/** What a style sheet writes, counts or shows by itself. */
export type Generated =
  | { readonly kind: "text"; readonly text: string }
  /** What an attribute of the element says. */
  | { readonly kind: "attribute"; readonly name: string }
  /** Of a font, a picture or another style sheet. */
  | { readonly kind: "address"; readonly href: string }
  /** Anything else that is put there: a counter, a variable, quotation marks. */
  | { readonly kind: "other"; readonly text: string };

/** Says that nothing is written. */
const NOTHING: ReadonlySet<string> = new Set(["none", "normal", "inherit", "initial", "unset"]);
/** Functions whose texts name a kind of file, and a font of the reader's. */
const NAMING: ReadonlySet<string> = new Set(["format", "tech", "local"]);

/** A declaration as it is read: its property, or the rule that stands without one (`@import`). */
interface Place {
  readonly property: string;
  /** The functions that it stands in, the innermost last. */
  readonly functions: readonly string[];
}

/**
 * What a style sheet puts on the page by itself: each text of a declaration that names no font (of `content`, of a list's
 * marker, of a variable that either may take), what else stands in `content`, counters, and every address.
 */
export function generatedIn(css: string): readonly Generated[] {
  const all: Generated[] = [];
  let name = "";
  let property = "";
  let functions: string[] = [];
  let brackets = 0;
  const begin = () => {
    [name, property, functions] = ["", "", []];
  };
  for (const token of tokenize({ css })) {
    const [type, written] = token;
    if (type === TokenType.Whitespace || type === TokenType.Comment) continue;
    // A selector's own: `a[href="x"]`.
    if (type === TokenType.OpenSquare) brackets++;
    else if (type === TokenType.CloseSquare) brackets--;
    else if (brackets > 0) continue;
    else if (type === TokenType.Semicolon || type === TokenType.OpenCurly || type === TokenType.CloseCurly) {
      begin();
    } else if (type === TokenType.AtKeyword) {
      begin();
      property = written.toLowerCase();
    } else if (property === "") {
      if (type === TokenType.Ident) name = written.toLowerCase();
      else if (type === TokenType.Colon) property = name;
      if (property.startsWith("counter-")) all.push({ kind: "other", text: property });
    } else {
      all.push(...shownBy(token, { property, functions }));
      if (type === TokenType.Function) functions = [...functions, token[4].value.toLowerCase()];
      else if (type === TokenType.OpenParen) functions = [...functions, ""];
      else if (type === TokenType.CloseParen) functions = functions.slice(0, -1);
    }
  }
  return all;
}

function shownBy(token: CSSToken, { property, functions }: Place): readonly Generated[] {
  const [type, written] = token;
  const inside = functions.at(-1) ?? "";
  const isContent = property === "content";
  if (type === TokenType.URL) return [{ kind: "address", href: token[4].value }];
  if (type === TokenType.String) {
    const text = token[4].value;
    if (inside === "url" || inside === "src" || property === "@import")
      return [{ kind: "address", href: text }];
    const isName = /^font$|font-family$|^@charset$|^@layer$/u.test(property) || NAMING.has(inside);
    return isName ? [] : [{ kind: "text", text }];
  }
  if (!isContent) return [];
  if (type === TokenType.Ident && inside === "attr")
    return [{ kind: "attribute", name: token[4].value.toLowerCase() }];
  if (
    type === TokenType.CloseParen ||
    (type === TokenType.Function && token[4].value.toLowerCase() === "attr")
  )
    return [];
  return type === TokenType.Ident && NOTHING.has(written.toLowerCase())
    ? []
    : [{ kind: "other", text: written }];
}
