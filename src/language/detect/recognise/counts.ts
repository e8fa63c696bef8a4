import { amountAt } from "../amounts.ts";
import { headAfter } from "../scene.ts";
import { isDigits, isUpTo, joined, type Rule } from "./rule.ts";

/** «under 18 år», «i tre uker», «tjue minutter», «to ganger i året», «16–18 år», «769 kB» */
export const span: Rule = (scene, at, known) => {
  const { tokens, nouns } = scene;
  const amount = amountAt(tokens, at, known);
  if (amount === undefined || amount.says === "multiple" || amount.says === "percent") return undefined;
  let next = amount.next;
  // «16–18 år», «to til tre uker»
  if (
    isUpTo(tokens[next], known) ||
    known.is.or.has(tokens[next]?.text) ||
    tokens[next]?.text === known.and
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
export const agedWord: Rule = ({ tokens }, at) => {
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
export const ownCount: Rule = (scene, at, known) => {
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
export const listNumber: Rule = ({ tokens, nouns }, at) => {
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
