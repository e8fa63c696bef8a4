import { amountAt } from "./amounts.ts";
import type { Recognised } from "./findings.ts";
import type { Known } from "./known.ts";
import { headAfter, isInside, type Scene } from "./scene.ts";
import type { Token } from "./text.ts";

/** What a run of tokens was taken for. */
export interface Taken {
  readonly as: Recognised["as"];
  /** Index of the token after it. */
  readonly next: number;
}

type Rule = (scene: Scene, at: number, known: Known) => Taken | undefined;

/**
 * What looks like a quantity and is none: a date, a paragraph, a telephone number. Each rule asks for the words or
 * the shape that such things have, and none of them takes a number that counts units or is a percent: «§ 90 prosent
 * av kommunene» is no paragraph.
 */
export function recognise(scene: Scene, at: number, known: Known): Taken | undefined {
  for (const rule of RULES) {
    const taken = rule(scene, at, known);
    if (taken !== undefined && !countsSomething(scene, taken.next, known)) return taken;
  }
  return undefined;
}

/** Whether what follows makes the number before it a quantity: a percent, or a unit of the survey. */
function countsSomething({ tokens, nouns }: Scene, at: number, known: Known): boolean {
  const next = tokens[at];
  if (next === undefined) return false;
  if (known.is.percent.has(next.text) || known.is.points.has(next.text) || known.is.permille.has(next.text))
    return true;
  const start = next.text === "." && tokens[at + 1]?.capital === false ? at + 1 : at;
  const named = (i: number) =>
    nouns[i]?.is === "unit" || nouns[i]?.is === "group" || nouns[i]?.is === "respondent";
  if (
    tokens[start]?.kind === "word" &&
    !tokens[start]?.capital &&
    named(start) &&
    tokens[start]?.spaced !== false
  )
    return true;
  if (known.is.partOf.has(tokens[start]?.text))
    return named(start + 1) || named(start + 2) || named(start + 3);
  return false;
}

const YEAR = /^(?:1[6-9]|20|21)[0-9]{2}$/;

const isDigits = (token: Token | undefined) => token?.kind === "digits";
const isYear = (token: Token | undefined) => token?.kind === "digits" && YEAR.test(token.text);
/** «til», or a dash, between two numbers. */
const isUpTo = (token: Token | undefined, known: Known) =>
  /^[–-]$/.test(token?.text ?? "") || known.is.upTo.has(token?.text);
const joined = (token: Token | undefined) => token !== undefined && !token.spaced;

/** Tokens of an address; a limit, so that a run without spaces is not read again from each of its words. */
const LONGEST_ADDRESS = 50;

/** E-mail and web addresses: a run without spaces. One that says a percent is read as words. */
const addressOfTheWeb: Rule = ({ tokens }, at, known) => {
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

const isbn: Rule = ({ tokens }, at) => {
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

/** «§ 13», «§§ 12–14 og 16», «§ 2-5 andre ledd bokstav b», «artikkel 3 nr. 1» */
const law: Rule = ({ tokens }, at, known) => {
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

/** «3», «3.2», «3a», «12–14», «2 og 3», «1, 2 og 5», «II»; the index after them. */
function listOfNumbers(tokens: readonly Token[], from: number, known: Known): number {
  let end = from;
  for (let next = from; next < from + 40; ) {
    const token = tokens[next];
    const isNumber =
      isDigits(token) ||
      (token?.capitals && /^[ivxlcdm]{1,6}$/.test(token.text)) ||
      (token?.kind === "word" && token.capitals && token.text.length === 1);
    if (!isNumber) break;
    next++;
    while (
      joined(tokens[next]) &&
      /^[.\-–/:]$/.test(tokens[next]?.text ?? "") &&
      joined(tokens[next + 1]) &&
      isDigits(tokens[next + 1])
    )
      next += 2;
    if (joined(tokens[next]) && /^[a-zæøå]$/.test(tokens[next]?.text ?? "")) next++;
    end = next;
    const link = tokens[next];
    if (
      link?.text === "," ||
      link?.text === "–" ||
      link?.text === "-" ||
      link?.text === known.vocabulary.and ||
      known.is.upTo.has(link?.text) ||
      known.is.or.has(link?.text)
    )
      next++;
    else break;
  }
  return end;
}

/** «Prop. 1 S (2015–2016)», «St.meld. nr. 6», «NOU 2017: 2», «Meld. St. 30 (2015–2016)» */
const lawPaper: Rule = ({ tokens }, at, known) => {
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
const numbered: Rule = ({ tokens }, at, known) => {
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
  const as = kind === "section" ? "numbered" : kind === "address" ? "address" : kind;
  return { as, next };
};

/** Eight digits as telephone numbers are grouped: 22 24 25 00, 815 48 333; with or without +47. */
const phone: Rule = ({ tokens }, at) => {
  let start = at;
  if (tokens[at]?.text === "+" && isDigits(tokens[at + 1])) start = at + 2;
  const lengths: number[] = [];
  while (isDigits(tokens[start + lengths.length]) && lengths.length < 5)
    lengths.push(tokens[start + lengths.length]?.text.length ?? 0);
  const shape = lengths.join(" ");
  if (shape !== "2 2 2 2" && shape !== "3 2 3" && !(start > at && shape === "8")) return undefined;
  return { as: "phone", next: start + lengths.length };
};

/** «17. juni 2016», «juni 2016», «nittende juli», «19.7.2016», «2016-07-19», «juni to tusen og sytten» */
const date: Rule = ({ tokens }, at, known) => {
  const first = tokens[at];
  const month = (i: number) => known.vocabulary.months.includes(tokens[i]?.text ?? "");
  const yearAfter = (i: number): number => {
    if (isYear(tokens[i])) return i + 1;
    const said = tokens[i]?.kind === "word" ? known.numerals.numeralAt(tokens, i) : undefined;
    return said !== undefined && said.value >= 1500 && said.value < 2200 ? said.next : i;
  };
  if (isDigits(first)) {
    const numbers = numberDate(tokens, at);
    if (numbers !== undefined) return { as: "date", next: numbers };
    // «1. og 2. juni», «3.–5. mai»
    let next = at + 1;
    for (let more = 0; more < 3; more++) {
      if (tokens[next]?.text === ".") next++;
      if (month(next)) return { as: "date", next: yearAfter(next + 1) };
      if (
        (tokens[next]?.text === known.vocabulary.and || isUpTo(tokens[next], known)) &&
        isDigits(tokens[next + 1])
      )
        next += 2;
      else break;
    }
    return undefined;
  }
  if (first?.kind !== "word") return undefined;
  if (month(at)) {
    const next = yearAfter(at + 1);
    return next > at + 1 ? { as: "date", next } : undefined;
  }
  const day = known.numerals.numeralAt(tokens, at);
  if (day?.ordinal && day.value <= 31 && month(day.next))
    return { as: "date", next: yearAfter(day.next + 1) };
  if (day?.year && day.value >= 1500 && day.value < 2200 && known.is.beforeYear.has(tokens[at - 1]?.text))
    return { as: "date", next: day.next };
  return undefined;
};

/** 19.7.2016, 19.07.16, 2016-07-19; the index after it. */
function numberDate(tokens: readonly Token[], at: number): number | undefined {
  const [first, mark, second, again, third] = tokens.slice(at, at + 5);
  const isMark = /^[.\-/]$/.test(mark?.text ?? "") && mark?.text === again?.text;
  const isJoined = joined(mark) && joined(second) && joined(again) && joined(third);
  if (!isMark || !isJoined || !isDigits(second) || !isDigits(third)) return undefined;
  const [a, b, c] = [first, second, third].map((token) => Number(token?.text));
  if (a === undefined || b === undefined || c === undefined) return undefined;
  const isDayFirst =
    a >= 1 && a <= 31 && b >= 1 && b <= 12 && /^(?:[0-9]{2}|[12][0-9]{3})$/.test(third?.text ?? "");
  const isYearFirst = YEAR.test(first?.text ?? "") && b >= 1 && b <= 12 && c >= 1 && c <= 31;
  return isDayFirst || isYearFirst ? at + 5 : undefined;
}

/** «i 2003», «2015/2016», «2015–2017», «2020-reformen», «Kommuneundersøkelsen 2015», «1990-tallet» */
const year: Rule = (scene, at, known) => {
  const { tokens, nouns } = scene;
  const token = tokens[at];
  if (!isYear(token)) return undefined;
  const [mark, after] = [tokens[at + 1], tokens[at + 2]];
  if (joined(mark) && /^[-–]$/.test(mark?.text ?? "") && joined(after) && after?.kind === "word")
    return known.is.percent.has(after.text) ? undefined : { as: "name-with-year", next: at + 3 };
  if (
    /^[/–-]$/.test(mark?.text ?? "") &&
    isDigits(after) &&
    (isYear(after) || (joined(after) && after?.text.length === 2))
  )
    return { as: "period", next: at + 3 };
  if (known.is.upTo.has(mark?.text) && isYear(after)) return { as: "period", next: at + 3 };
  const before = tokens[at - 1];
  if (before === undefined) {
    // «2015 ble et år …»
    return tokens[at + 1]?.kind === "word" && known.is.copulas.has(tokens[at + 1]?.text)
      ? { as: "date", next: at + 1 }
      : undefined;
  }
  if (known.is.beforeYear.has(before.text) || known.vocabulary.months.includes(before.text))
    return { as: "date", next: at + 1 };
  if (/^[(,;:–-]$/.test(before.text) || isInside(before)) {
    const next = tokens[at + 1];
    if (next === undefined || next.kind === "sign") return { as: "date", next: at + 1 };
  }
  const isName =
    before.kind === "word" &&
    (before.capital || nouns[at - 1]?.is === "own" || known.is.yearNouns.has(before.text));
  if (isName && nouns[at - 1]?.is !== "unit" && nouns[at - 1]?.is !== "group")
    return { as: "name-with-year", next: at + 1 };
  // «2014, 2015 og 2016»
  if ((before.text === "," || before.text === known.vocabulary.and) && isYear(tokens[at - 2]))
    return { as: "date", next: at + 1 };
  // By itself, in a sentence that tells of no number: «når 2014 er bygd».
  const isBare = /^(?:19|20)/.test(token?.text ?? "") && headAfter(scene, at + 1, known).is === "none";
  if (isBare && !scene.hasShare && !known.is.of.has(tokens[at + 1]?.text))
    return { as: "date", next: at + 1 };
  return undefined;
};

/** «klokka 9» is numbered; this is 09.30 and 10:15 with «kl» left out, and version numbers of three parts. */
const version: Rule = ({ tokens }, at) => {
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

/** «Storgata 12 B», «0130 Oslo» */
const address: Rule = ({ tokens, nouns }, at, known) => {
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

/** «under 18 år», «i tre uker», «tjue minutter», «to ganger i året», «16–18 år», «769 kB» */
const span: Rule = (scene, at, known) => {
  const { tokens, nouns } = scene;
  const amount = amountAt(tokens, at, known);
  if (amount === undefined || amount.says === "multiple" || amount.says === "percent") return undefined;
  let next = amount.next;
  // «16–18 år», «to til tre uker»
  if (
    isUpTo(tokens[next], known) ||
    known.is.or.has(tokens[next]?.text) ||
    tokens[next]?.text === known.vocabulary.and
  ) {
    const to = amountAt(tokens, next + 1, known);
    if (to !== undefined && to.says === undefined && nouns[to.next]?.is === "time") next = to.next;
  }
  const noun = tokens[next];
  if (noun?.kind !== "word") {
    return undefined;
  }
  if (known.is.times.has(noun.text)) {
    const per = tokens[next + 1]?.text;
    if (known.is.yearly.has(per)) return { as: "time", next: next + 2 };
    const isRate =
      known.is.per.has(per) && (nouns[next + 1]?.is === "time" || nouns[next + 2]?.is === "time");
    return isRate ? { as: "time", next: nouns[next + 1]?.is === "time" ? next + 2 : next + 3 } : undefined;
  }
  if (known.is.sizes.has(noun.text)) return { as: "size", next: next + 1 };
  if (nouns[next]?.is === "time") {
    const after = tokens[next + 1]?.text;
    const hasAge = known.is.age.has(noun.text) && known.is.age.has(after);
    const isAge =
      known.is.age.has(noun.text) &&
      tokens.slice(Math.max(0, at - 3), at).some(({ text }) => known.is.persons.has(text));
    return { as: hasAge || isAge ? "age" : "time", next: hasAge ? next + 2 : next + 1 };
  }
  // «flere korte uker»: one adjective between
  if (
    nouns[next + 1]?.is === "time" &&
    noun.spaced &&
    !known.namer.particles.has(noun.text) &&
    nouns[next] === undefined
  )
    return { as: "time", next: next + 2 };
  return undefined;
};

/** «18-åringer», «3-årig» */
const agedWord: Rule = ({ tokens }, at) => {
  if (
    !isDigits(tokens[at]) ||
    tokens[at + 1]?.text !== "-" ||
    !joined(tokens[at + 1]) ||
    !joined(tokens[at + 2])
  )
    return undefined;
  return /^år/.test(tokens[at + 2]?.text ?? "") ? { as: "age", next: at + 3 } : undefined;
};

/** «de 14 spørsmålene», «to vedlegg», «den tredje undersøkelsen», «to av tabellene»: counts of the report's own things */
const ownCount: Rule = (scene, at, known) => {
  const amount = amountAt(scene.tokens, at, known);
  if (
    amount === undefined ||
    (amount.says !== undefined && amount.says !== "ordinal" && amount.says !== "about")
  )
    return undefined;
  const head = headAfter(scene, amount.next, known);
  const isPartOfShare =
    known.is.of.has(scene.tokens[amount.next]?.text) &&
    amountAt(scene.tokens, amount.next + 1, known) !== undefined;
  return head.is === "own" && !isPartOfShare ? { as: "own-count", next: head.next } : undefined;
};

/** «1. Slik svarer du», «2) Neste» at the start */
const listNumber: Rule = ({ tokens, nouns }, at) => {
  if (
    at !== 0 ||
    !isDigits(tokens[0]) ||
    !/^[.)]$/.test(tokens[1]?.text ?? "") ||
    (tokens[0]?.text.length ?? 9) > 2
  )
    return undefined;
  const next = tokens[2];
  const counts = nouns[2]?.is === "unit" || nouns[2]?.is === "group";
  return next?.capital && !counts ? { as: "list-number", next: 2 } : undefined;
};

const RULES: readonly Rule[] = [
  addressOfTheWeb,
  isbn,
  law,
  lawPaper,
  numbered,
  phone,
  date,
  year,
  version,
  address,
  agedWord,
  listNumber,
  ownCount,
  span,
];
