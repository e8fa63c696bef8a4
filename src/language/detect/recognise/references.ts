import type { Known } from "../known.ts";
import { isDigits, joined, listOfNumbers, type Rule } from "./rule.ts";

/** «§ 13», «§§ 12–14 og 16», «§ 2-5 andre ledd bokstav b», «artikkel 3 nr. 1» */
export const law: Rule = ({ tokens }, at, known) => {
  let next = at;
  while (tokens[next]?.text === "§" && next < at + 2) next++;
  if (next === at && !known.is.paragraph.has(tokens[at]?.text)) return undefined;
  if (next === at) next++;
  const start = next;
  next = listOfNumbers(tokens, next, known);
  if (next === start) return undefined;
  for (;;) {
    const part = tokens[next];
    const ordinal = part?.kind === "word" ? known.numerals.numeralAt(tokens, next) : undefined;
    if (ordinal?.ordinal && known.is.lawParts.has(tokens[ordinal.next]?.text)) next = ordinal.next + 1;
    else if (known.is.lawParts.has(part?.text)) {
      next++;
      if (tokens[next]?.text === ".") next++;
      if (isDigits(tokens[next]) || tokens[next]?.text.length === 1) next++;
    } else break;
  }
  return { as: "law", next };
};

/** «Prop. 1 S (2015–2016)», «St.meld. nr. 6», «NOU 2017: 2», «Meld. St. 30 (2015–2016)» */
export const lawPaper: Rule = ({ tokens }, at, known) => {
  const first = tokens[at];
  if (!known.is.lawPapers.has(first?.text) || !(first?.capital || tokens[at + 1]?.text === "."))
    return undefined;
  let next = at + 1;
  let numbers = 0;
  for (; next < at + 16; next++) {
    const token = tokens[next];
    if (token === undefined) break;
    if (isDigits(token)) {
      // «om 90 kommuner» is no part of it.
      numbers++;
      continue;
    }
    const isPart =
      known.is.lawPapers.has(token.text) ||
      known.is.lawParts.has(token.text) ||
      (token.capital && token.text.length <= 2 && token.kind === "word");
    const isSign =
      /^[.:()–\-/]$/.test(token.text) &&
      !(
        token.text === "." &&
        numbers > 0 &&
        tokens[next + 1]?.capital !== false &&
        !isDigits(tokens[next + 1])
      );
    if (!isPart && !isSign) break;
  }
  while (next > at + 1 && /^[.:(–-]$/.test(tokens[next - 1]?.text ?? "")) next--;
  return numbers > 0 ? { as: "proposition", next } : undefined;
};

/** «figur 3», «kapittel 2.1 og 4», «side 12–14», «versjon 2.1», «klokka 9 og 15», «tlf. 22 24 25 00» */
export const numbered: Rule = ({ tokens }, at, known) => {
  const word = tokens[at];
  if (word?.kind !== "word") return undefined;
  const kind = (Object.keys(known.numbered) as (keyof Known["numbered"])[]).find((name) =>
    known.numbered[name].has(word.text),
  );
  if (kind === undefined) return undefined;
  let start = at + 1;
  if (tokens[start]?.text === "." || tokens[start]?.text === ":" || tokens[start]?.text === "/") start++;
  if (kind === "phone" || kind === "time")
    while (known.is.beforeNumber.has(tokens[start]?.text) || /^[+:]$/.test(tokens[start]?.text ?? ""))
      start++;
  if (
    word.text.length === 1 &&
    (!isDigits(tokens[start]) ||
      (tokens[start]?.spaced === true && start === at + 1 && !word.capital && word.text !== "s"))
  )
    return undefined;
  let next = listOfNumbers(tokens, start, known);
  if (next === start && kind === "time") {
    const hour = known.numerals.numeralAt(tokens, start);
    if (hour !== undefined && hour.value <= 24) next = hour.next;
  }
  if (next === start && (kind === "chapter" || kind === "figure" || kind === "page")) {
    const number = known.numerals.numeralAt(tokens, start);
    if (
      number !== undefined &&
      !number.ordinal &&
      !known.numerals.parts.articles.includes(tokens[start]?.text ?? "")
    )
      next = number.next;
  }
  if (kind === "phone" || kind === "section") while (isDigits(tokens[next]) && next < start + 8) next++;
  if (next === start) return undefined;
  // «del 2 av 3», but «figur 2 av 3 kommuner» is no figure.
  const [of, all, after] = [tokens[next], tokens[next + 1], known.namer.nounOf(tokens[next + 2]?.text ?? "")];
  const isOfUnits = after?.is === "unit" || after?.is === "group";
  if (kind !== "phone" && kind !== "time" && known.is.of.has(of?.text) && isDigits(all) && !isOfUnits)
    next += 2;
  const as = kind === "section" ? "numbered" : kind === "address" ? "address" : kind;
  return { as, next };
};

/** «klokka 9» is numbered; this is 09.30 and 10:15 with «kl» left out, and version numbers of three parts. */
export const version: Rule = ({ tokens }, at) => {
  if (!isDigits(tokens[at])) return undefined;
  let next = at + 1;
  let parts = 1;
  while (
    tokens[next]?.text === "." &&
    joined(tokens[next]) &&
    isDigits(tokens[next + 1]) &&
    joined(tokens[next + 1])
  ) {
    next += 2;
    parts++;
  }
  return parts >= 3 ? { as: "version", next } : undefined;
};
