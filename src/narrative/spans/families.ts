import { parseAmountOf } from "../../language/amount-of.ts";
import { formOf } from "../../language/candidates.ts";
import { writeComparison } from "../../language/change.ts";
import { parseCount } from "../../language/counts.ts";
import { amountIn } from "../../language/detect/agree/amount-words.ts";
import type { Language } from "../../language/language.ts";
import { conditionName } from "../../language/majority.ts";
import { parsePhrase } from "../../language/phrases.ts";
import { parsePoints } from "../../language/points.ts";
import { takePraise } from "../../language/praise.ts";
import { amountOf } from "../../language/published.ts";
import { normalise, takeModifier } from "../../language/wording.ts";
import { findAggregate } from "../../survey/find.ts";
import { EVERYONE } from "../../survey/keys.ts";
import { helpers } from "../helpers/index.ts";
import type { Narrator } from "../narrator.ts";
import { type Braces, claims, isWholeQuestion, NAMED, RATE, RELATIONS } from "./braces.ts";

/** What a span says, as the use of a helper or a claim that would say it. */
export type Saying =
  | {
      readonly by: "helper";
      /** `andel` */
      readonly name: string;
      readonly parameters: readonly string[];
      readonly options: Readonly<Record<string, string>>;
      /** What is left of the options when the number changes: the same words around another. None where there are none. */
      readonly anyNumber?: Readonly<Record<string, string>>;
      /** Whether what the helper tells is what the author wrote; where the helper has not tried each word of it itself. */
      readonly agrees?: (told: string) => boolean;
    }
  | {
      readonly by: "claim";
      readonly name: string;
      readonly parameters: readonly (string | number)[];
      readonly options: Readonly<Record<string, string>>;
      /** Its words are of a table, and are all that is claimed: «de aller fleste», «har økt». */
      readonly measure?: "amount" | "change";
    };

/** A kind of phrase that a span may have. */
interface Family {
  /** The helper that tells it, or the claim that tries it. */
  readonly of: string;
  /** For the authors' guide. */
  readonly span: string;
  /** @returns undefined where the text is no such phrase, or the braces ask for another */
  readonly read: (text: string, braces: Braces, narrator: Narrator) => Saying | undefined;
}

/** Every kind of phrase, the first that fits being meant. */
export const FAMILIES: readonly Family[] = [
  {
    of: "svarprosent",
    span: "[76]{svarprosent}",
    read: (text, { keys, options, claim }) =>
      keys[0] === RATE && !claim
        ? {
            by: "helper",
            name: "svarprosent",
            parameters: [],
            options: { ...options, ...decimalsOf(text) },
            anyNumber: { ...options, ...decimalsOf(text) },
            agrees: (told) => told === text,
          }
        : undefined,
  },
  {
    of: "(påstand)",
    span: "[Mange av dem svarer at de mangler kapasitet.]{mottak.utilstrekkelig.helse mange}",
    read: (_, { keys, claim, numbers, options }) =>
      claim && {
        by: "claim",
        name: claim.name,
        parameters: [...keys.filter((key) => key !== RATE), ...numbers],
        options,
      },
  },
  {
    of: "forskjell",
    span: "[om lag 22 prosentpoeng]{mottak.utilstrekkelig.barnevern minus mottak.utilstrekkelig.skole}",
    read: (text, { keys, relation, options }, { language }) => {
      const points = relation === "minus" ? parsePoints(text, [language.code]) : undefined;
      if (points === undefined) return undefined;
      const about = takeModifier(normalise(text), [language.code]).word ?? "om lag";
      const asked = {
        ...options,
        ...(points.about && { ord: language.words.modifiers[about] }),
        ...(points.side && { retning: points.side }),
      };
      return {
        by: "helper",
        name: "forskjell",
        parameters: keys,
        options: asked,
        anyNumber: asked,
        agrees: (told) => parsePoints(told, [language.code])?.points === points.points,
      };
    },
  },
  {
    of: "større-enn",
    span: "[Flere samarbeider med frivillige enn med næringslivet]{frivillighet.samarbeid > naringsliv.samarbeid}",
    read: (_, { keys, relation, options }) =>
      relation === undefined || relation === "minus"
        ? undefined
        : { by: "claim", name: RELATIONS[relation], parameters: keys, options },
  },
  {
    of: "motsatt",
    span: "[4 av 10]{resultatmal.ja motsatt}",
    read: (text, braces, { language }) =>
      braces.asks === "motsatt" ? shareIn(text, "motsatt", braces, language) : undefined,
  },
  {
    of: "basis",
    span: "[428]{svar.svart enhet=kommune basis}",
    read: (text, braces, { language }) =>
      braces.asks === "basis" ? countIn(text, "basis", braces, language) : undefined,
  },
  {
    of: "liste",
    span: "[barnevern (59 prosent), helse (42 prosent) og skole (37 prosent)]{mottak.utilstrekkelig størst}",
    read: (text, { keys, options }, { survey, language }) => {
      if (!isWholeQuestion(keys, survey)) return undefined;
      const [, first] = /\(([^()]*)\)/u.exec(text) ?? [];
      const phrase = first === undefined ? undefined : parsePhrase(first, [language.code]);
      const form = first === undefined ? { form: "navn" } : phrase?.form === "av-ti" ? { form: "av-ti" } : {};
      const asked = { ...form, ...options };
      return {
        by: "helper",
        name: "liste",
        parameters: keys,
        options: asked,
        anyNumber: asked,
        agrees: (told) => isSame(told, text),
      };
    },
  },
  {
    of: "verdi",
    span: "[i gjennomsnitt 4,2 stillinger]{stillinger.gjennomsnitt}",
    read: (text, { keys, options }, { survey, language }) => {
      const found = findAggregate(survey, keys[0] ?? "", options.gruppe, options.utgave);
      if (found.kind !== "found" || found.aggregate.estimate.kind !== "amount") return undefined;
      const amount = parseAmountOf(text, language);
      if (amount === undefined) return undefined;
      const { precision } = found.aggregate.estimate;
      const isCoarser = amount.step.gt(precision) && amount.step.lte(1);
      const form = amount.statistic ? { form: "ledd" } : amount.unit === "" ? { form: "tall" } : {};
      const asked = { ...options, ...form, ...(isCoarser && decimalsOf(text)) };
      return {
        by: "helper",
        name: "verdi",
        parameters: keys,
        options: asked,
        anyNumber: asked,
        agrees: (told) => isSame(told, text),
      };
    },
  },
  {
    of: "andel",
    span: "[Hele 86 prosent]{kapasitet.oker}",
    read: (text, braces, { language }) => shareIn(text, "andel", braces, language),
  },
  {
    of: "antall-av",
    span: "[324 av landets 428 kommuner]{svar.svart enhet=kommune}",
    read: (text, { keys, options }, { language }) => {
      const [, some = "", owner] = /^(.+?) av (?:(\p{L}+) )?\d[\d ]* \p{L}/u.exec(spaced(text)) ?? [];
      const count = countOf(some, language);
      if (count === undefined) return undefined;
      const asked = { ...options, ...(owner !== undefined && { av: owner }) };
      const before = count.word === undefined ? {} : { ord: count.hedged ? normalise(some) : count.word };
      const anyNumber = { ...asked, ...(count.word !== undefined && { ord: count.word }) };
      return {
        by: "helper",
        name: "antall-av",
        parameters: keys,
        options: { ...asked, ...before },
        anyNumber,
        agrees: (told) => isSame(told, text),
      };
    },
  },
  {
    of: "antall-og-andel",
    span: "[324 kommuner (76 prosent)]{svar.svart enhet=kommune}",
    read: (text, { keys, options }, { language }) => {
      const [, some = ""] = /^(.*?\d[\d ]*?)(?: \p{L}[\p{L} ]*)? \([^()]*\)$/u.exec(spaced(text)) ?? [];
      const count = countOf(some, language);
      if (count === undefined) return undefined;
      const before = count.word === undefined ? {} : { ord: count.hedged ? normalise(some) : count.word };
      const anyNumber = { ...options, ...(count.word !== undefined && { ord: count.word }) };
      return {
        by: "helper",
        name: "antall-og-andel",
        parameters: keys,
        options: { ...options, ...before },
        anyNumber,
        agrees: (told) => isSame(told, text),
      };
    },
  },
  {
    of: "antall",
    span: "[189]{mottak.vertskommune}",
    read: (text, braces, { language }) => countIn(text, "antall", braces, language),
  },
  {
    of: "endring",
    span: "[har økt sammenlignet med i fjor]{tolk.retningslinjer}",
    read: (text, braces, narrator) => changeIn(text, braces, narrator),
  },
  {
    of: "de-aller-fleste",
    span: "[De aller fleste]{kapasitet.oker}",
    read: (text, { keys, options }, narrator) => {
      const word = amountIn(normalise(text), narrator.known());
      return word && { by: "claim", name: conditionName(word), parameters: keys, options, measure: "amount" };
    },
  },
];

/** What a span says, by the first kind of phrase that it is. */
export function readSpan(text: string, braces: Braces, narrator: Narrator): Saying | undefined {
  for (const { read } of FAMILIES) {
    const saying = read(text, braces, narrator);
    if (saying !== undefined) return saying;
  }
  return undefined;
}

/** The span that says what a claim does: `(over "a.b" 50)` as `[…]{a.b over 50}`. */
function claimAsSpan(example: string): string {
  const [name = "", ...rest] = example.slice(1, -1).split(" ");
  const words = rest.map((word) => word.replaceAll('"', ""));
  const [keys, numbers] = [
    words.filter((word) => !/^\d+$/u.test(word)),
    words.filter((w) => /^\d+$/u.test(w)),
  ];
  return `[…]{${[...(keys.length === 0 ? [RATE] : keys), name === EVERYONE ? `${NAMED}:${name}` : name, ...numbers].join(" ")}}`;
}

/** «hele 86 prosent», «nær 9 av 10», «en tredel», «76,1 prosent»; each word of it is tried by the helper itself. */
function shareIn(
  text: string,
  name: "andel" | "motsatt",
  { keys, options }: Braces,
  language: Language,
): Saying | undefined {
  const plain = normalise(text);
  const praise = takePraise(plain, language);
  const phrase = parsePhrase(praise?.rest ?? plain, [language.code]);
  if (phrase === undefined) return undefined;
  const amount = amountOf(phrase);
  if (amount === undefined) {
    if (name === "motsatt" || praise !== undefined || phrase.word !== undefined) return undefined;
    const asked = { ...options, desimaler: "1" };
    const agrees = (told: string) => isSame(told, text);
    return { by: "helper", name, parameters: keys, options: asked, anyNumber: asked, agrees };
  }
  const form = formOf(amount);
  const { word } = takeModifier(plain, [language.code]);
  const before = praise?.word ?? (word && language.words.modifiers[word]);
  const isNamed = amount.kind === "between" || amount.kind === "fraction";
  const anyNumber = {
    ...options,
    ...(form !== "prosent" && { form }),
    ...(before !== undefined && { ord: before }),
  };
  return {
    by: "helper",
    name,
    parameters: keys,
    options: { ...options, ord: plain },
    ...(!isNamed && { anyNumber }),
  };
}

/** «189», «sju», «nærmere 200», «kun 22» */
function countIn(
  text: string,
  name: "antall" | "basis",
  { keys, options }: Braces,
  language: Language,
): Saying | undefined {
  const count = countOf(text, language);
  if (count === undefined || (name === "basis" && count.word !== undefined)) return undefined;
  const before = count.word === undefined ? {} : { ord: count.hedged ? normalise(text) : count.word };
  return {
    by: "helper",
    name,
    parameters: keys,
    options: { ...options, ...before },
    anyNumber: { ...options, ...(count.word !== undefined && { ord: count.word }) },
    agrees: (told) => countOf(told, language)?.number === count.number,
  };
}

interface Count {
  readonly number: number;
  readonly word?: string;
  /** The word stretches the number, and is tried with it. */
  readonly hedged: boolean;
}

function countOf(text: string, language: Language): Count | undefined {
  const plain = normalise(text);
  const praise = takePraise(plain, language);
  const rest = praise?.rest ?? plain;
  const named = language.otherNumerals[rest] ?? language.numerals.indexOf(rest);
  if (named > 0) return { number: named, hedged: false, ...(praise && { word: praise.word }) };
  const found = parseCount(rest, [language.code]);
  if (found === undefined) return undefined;
  const word = praise?.word ?? (found.word && language.words.modifiers[found.word]);
  return { number: found.number, hedged: praise === undefined, ...(word !== undefined && { word }) };
}

/** «har økt» claims no more than that; with how much, or since when, it is told as the helper tells it. */
function changeIn(
  text: string,
  { keys, options }: Braces,
  { language, survey }: Narrator,
): Saying | undefined {
  const plain = normalise(text);
  const { steps, ratios, unchanged } = language.words.change;
  const named: Readonly<Record<string, string>> = {
    [steps.plain.up]: "økt",
    [steps.plain.down]: "gått-ned",
    [unchanged]: "uendret",
    [ratios.doubled]: "doblet",
    [ratios["more-than-doubled"]]: "mer-enn-doblet",
  };
  const claim = Object.hasOwn(named, plain) ? named[plain] : undefined;
  if (claim !== undefined) return { by: "claim", name: claim, parameters: keys, options, measure: "change" };
  const all = [...Object.keys(named), ...Object.values(steps).flatMap(({ up, down }) => [up, down])];
  const { year } = survey.edition;
  const since = survey.previous && ` ${writeComparison(year, survey.previous.edition.year, language)}`;
  const words = all.find(
    (one) => plain === one || plain === `${one}${since ?? ""}` || plain.startsWith(`${one} `),
  );
  if (words === undefined) return undefined;
  const agrees = (told: string) => isSame(told, text) || normalise(told).startsWith(`${plain} `);
  return { by: "helper", name: "endring", parameters: keys, options, agrees };
}

function decimalsOf(text: string): { desimaler?: string } {
  const [, decimals] = /,(\d+)/u.exec(text) ?? [];
  return decimals === undefined ? {} : { desimaler: String(decimals.length) };
}

/** The same words, whatever letter a sentence begins with. */
export function isSame(told: string, text: string): boolean {
  return normalise(told) === normalise(text);
}

function spaced(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

/** What says the same, side by side, for the authors' guide: a span, and the helper or the claim that judges it. */
export const REFERENCE: readonly { readonly span: string; readonly by: string }[] = [
  ...FAMILIES.flatMap(({ of, span }) => {
    const helper = helpers.get(of);
    return helper ? [{ span, by: helper.example }] : [];
  }),
  ...[...claims.values()].map(({ example }) => ({ span: claimAsSpan(example), by: example })),
];
