import { headAfter, isInside } from "../scene.ts";
import type { Token } from "../text.ts";
import { isDigits, isUpTo, isYear, joined, type Rule, YEAR } from "./rule.ts";

/** «17. juni 2016», «juni 2016», «nittende juli», «19.7.2016», «2016-07-19», «juni to tusen og sytten» */
export const date: Rule = ({ tokens }, at, known) => {
  const first = tokens[at];
  const month = (i: number) => known.months.includes(tokens[i]?.text ?? "");
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
      if ((tokens[next]?.text === known.and || isUpTo(tokens[next], known)) && isDigits(tokens[next + 1]))
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
export const year: Rule = (scene, at, known) => {
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
  if (known.is.beforeYear.has(before.text) || known.months.includes(before.text))
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
  if ((before.text === "," || before.text === known.and) && isYear(tokens[at - 2]))
    return { as: "date", next: at + 1 };
  // By itself, in a sentence that tells of no number: «når 2014 er bygd».
  const isBare = /^(?:19|20)/.test(token?.text ?? "") && headAfter(scene, at + 1, known).is === "none";
  if (isBare && !scene.hasShare && !known.is.of.has(tokens[at + 1]?.text))
    return { as: "date", next: at + 1 };
  return undefined;
};
