import type { PdfFile } from "./file.ts";
import { formsOf } from "./fonts.ts";
import { isWord, Lexer, latin1, type Word } from "./lexer.ts";
import { isArray, isRef, type PdfDict, type PdfValue, stringOf } from "./values.ts";

/** The operators that show text (ISO 32000-1, 9.4.3). */
const showing = new Set(["Tj", "TJ", "'", '"']);

/**
 * Whether a page shows any text, in its own content or in a form that it draws.
 *
 * @param page with its resources filled in
 */
export function showsText(file: PdfFile, page: PdfDict): boolean {
  const contents = page.get("Contents");
  const streams = isRef(contents) && file.array(contents).length === 0 ? [contents] : file.array(contents);
  if (streams.some((stream) => contentShowsText(file.stream(stream)))) return true;
  return formsShowText(file, file.dict(page.get("Resources")), new Set());
}

function formsShowText(file: PdfFile, resources: PdfDict | undefined, seen: Set<PdfDict>): boolean {
  return formsOf(file, resources).some(({ ref, dict }) => {
    if (seen.has(dict)) return false;
    seen.add(dict);
    return contentShowsText(file.stream(ref)) || formsShowText(file, file.dict(dict.get("Resources")), seen);
  });
}

/** Whether a content stream shows at least one character. Stops at the first. */
export function contentShowsText(content: Uint8Array): boolean {
  const lexer = new Lexer(latin1(content));
  let before: PdfValue | Word | undefined;
  for (let token = lexer.next(); token !== undefined; token = lexer.next()) {
    if (isWord(token) && showing.has(token.word) && hasCharacters(before)) return true;
    before = token;
  }
  return false;
}

function hasCharacters(operand: PdfValue | Word | undefined): boolean {
  if (operand === undefined || isWord(operand)) return false;
  if (isArray(operand)) return operand.some(hasCharacters);
  return (stringOf(operand) ?? "") !== "";
}
