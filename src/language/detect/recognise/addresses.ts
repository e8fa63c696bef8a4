import type { Recognised } from "../findings.ts";
import type { Token } from "../text.ts";
import { isDigits, joined, type Rule } from "./rule.ts";

/** Tokens of an address; a limit, so that a run without spaces is not read again from each of its words. */
const LONGEST_ADDRESS = 50;

/** E-mail and web addresses: a run without spaces. One that says a percent is read as words. */
export const addressOfTheWeb: Rule = ({ tokens }, at, known) => {
  const first = tokens[at];
  if (first?.kind !== "word" || (at > 0 && joined(first) && tokens[at - 1]?.kind !== "sign"))
    return undefined;
  let next = at + 1;
  let as: Recognised["as"] | undefined =
    first.text === "www" || (/^https?$|^mailto$/.test(first.text) && tokens[next]?.text === ":")
      ? "url"
      : undefined;
  let counts = false;
  let dots = 0;
  while (next < at + LONGEST_ADDRESS && joined(tokens[next]) && tokens[next]?.kind !== "bound") {
    const { text } = tokens[next] as Token;
    if (text === "@") as = "email";
    if (text === ".") dots++;
    else if (
      dots > 0 &&
      as === undefined &&
      tokens[next - 1]?.text === "." &&
      /^(?:no|com|org|net|eu|se|dk|info)$/.test(text)
    )
      as = "url";
    counts ||= known.is.percent.has(text) || text.split("-").some((part) => known.is.percent.has(part));
    next++;
  }
  if (as === undefined || counts) return undefined;
  // A full stop, a bracket or a quotation mark after it is the sentence's.
  while (next > at + 1 && tokens[next - 1]?.kind === "sign" && tokens[next - 1]?.text !== "/") next--;
  return { as, next };
};

export const isbn: Rule = ({ tokens }, at) => {
  if (!/^(?:isbn|issn|doi|orcid|gtin)$/.test(tokens[at]?.text ?? "")) return undefined;
  let next = at + 1;
  while (
    next < at + 24 &&
    (isDigits(tokens[next]) || /^[-:.–/x]$/.test(tokens[next]?.text ?? "") || tokens[next]?.text === "pdf")
  )
    next++;
  while (/^[.:]$/.test(tokens[next - 1]?.text ?? "")) next--;
  return next > at + 1 && isDigits(tokens[next - 1]) ? { as: "isbn", next } : undefined;
};

/** Eight digits as telephone numbers are grouped: 22 24 25 00, 815 48 333; with or without +47. */
export const phone: Rule = ({ tokens }, at) => {
  let start = at;
  if (tokens[at]?.text === "+" && isDigits(tokens[at + 1])) start = at + 2;
  const lengths: number[] = [];
  while (isDigits(tokens[start + lengths.length]) && lengths.length < 5)
    lengths.push(tokens[start + lengths.length]?.text.length ?? 0);
  const shape = lengths.join(" ");
  if (shape !== "2 2 2 2" && shape !== "3 2 3" && !(start > at && shape === "8")) return undefined;
  return { as: "phone", next: start + lengths.length };
};

/** «Storgata 12 B», «0130 Oslo» */
export const address: Rule = ({ tokens, nouns }, at, known) => {
  const token = tokens[at];
  if (
    token?.kind === "word" &&
    token.capital &&
    known.vocabulary.street.some((end) => token.text.endsWith(end)) &&
    isDigits(tokens[at + 1]) &&
    (tokens[at + 1]?.text.length ?? 9) <= 3
  ) {
    const letter = tokens[at + 2];
    return {
      as: "address",
      next: letter?.kind === "word" && letter.text.length === 1 && letter.capital ? at + 3 : at + 2,
    };
  }
  const place = tokens[at + 1];
  if (
    isDigits(token) &&
    token?.text.length === 4 &&
    place?.kind === "word" &&
    place.capital &&
    place.spaced &&
    nouns[at + 1] === undefined &&
    at > 0
  )
    return { as: "postal-code", next: at + 2 };
  return undefined;
};
