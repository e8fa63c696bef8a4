import Fraction from "fraction.js";
import { describe, expect, it } from "vitest";
import {
  type Claim,
  type Condition,
  cannotFail,
  keysOf,
  type Relation,
  sensesIn,
} from "../../../src/language/detect/agree/inside-claims.ts";
import { agreement } from "../../../src/language/detect/agreement.ts";
import { known } from "../../../src/language/detect/known.ts";
import type { Meaning } from "../../../src/language/detect/meaning.ts";
import type { SurveyWords } from "../../../src/language/detect/survey-words.ts";
import type { Piece } from "../../../src/language/detect/text.ts";
import { languageOf } from "../../../src/language/language.ts";
import { rangeAround } from "../../../src/language/range.ts";
import type { AmountWordId } from "../../../src/language/thresholds.ts";
import { KNOWN, SURVEYS } from "./survey.ts";

/** The survey with a question whose answer itself is of a change. */
const PLANNING: SurveyWords = {
  ...SURVEYS.nb,
  questions: [
    ...SURVEYS.nb.questions,
    { id: "innkjop", text: "Hva planlegger kommunen for innkjøp av utstyr?" },
  ],
  options: [
    ...SURVEYS.nb.options,
    { key: "innkjop.oker", texts: ["Planlegger økt innkjøp av utstyr"], negative: false },
  ],
};
const AGREE = { nb: agreement(known(PLANNING, languageOf("nb"))), nn: agreement(KNOWN.nn) };

type Part = string | Piece;

function value(text: string, key: string, measure: Meaning["measure"], more: Partial<Meaning> = {}): Piece {
  return { kind: "value", text, meaning: { keys: [key], measure, year: 2021, ...more } };
}

const pieces = (parts: readonly Part[]): Piece[] =>
  parts.map((part) => (typeof part === "string" ? { kind: "text", text: part } : part));

function codes(
  parts: readonly Part[],
  claims: readonly Claim[] = [],
  code: "nb" | "nn" = "nb",
): readonly string[] {
  const claimed = claims.flatMap(({ condition }) => keysOf(condition));
  const { beside, inside } = AGREE[code];
  const found = [...beside(pieces(parts), claimed), ...inside(pieces(parts), claims)];
  return found.toSorted((a, b) => a.start - b.start).map((each) => `${each.code}: ${each.text}`);
}

const plan = (more: Partial<Meaning> = {}) =>
  value("70 prosent", "plan.ja@alle", "share", { value: new Fraction(7, 10), ...more });
const coast = () => value("80 prosent", "ovelse.arlig@kyst=ja", "share", { value: new Fraction(8, 10) });
const answered = () => value("337", "svar.svart@alle", "count", { value: new Fraction(337) });

describe("words that agree with the values beside them", () => {
  it.each([
    [[plan(), " av kommunene har beredskapsplan."]],
    [[coast(), " av kystkommunene øver hvert år."]],
    [["Blant kystkommunene øver ", coast(), " hvert år."]],
    [["I alt ", answered(), " kommuner har svart."]],
    [["Svarprosenten er ", value("76", "svar.svart@alle", "response-rate"), "."]],
    [[value("3 av 10", "plan.ja@alle", "complement"), " kommuner har ikke beredskapsplan."]],
    [["I 2019 hadde ", plan({ year: 2019 }), " av kommunene beredskapsplan."]],
    [
      [
        "Flere kommuner øver (",
        value("80 prosent", "ovelse.arlig@alle", "share", { value: new Fraction(4, 5) }),
        ") enn har plan (",
        plan(),
        ").",
      ],
    ],
    [
      [
        "For lite har de av ",
        value("strøm (12 prosent)", "reserve.strom@alle", "share", { listed: true }),
        ".",
      ],
    ],
    [[value("70 prosent", "innkjop.oker@alle", "share"), " planlegger økt innkjøp av utstyr."]],
    [
      [
        "Andelen med beredskapsplan er ",
        value("18 prosentpoeng", "plan.ja@alle", "difference", { value: new Fraction(18, 100) }),
        " høyere.",
      ],
    ],
    [["De ", answered(), " som har svart, har beredskapsplan i ", plan(), " av tilfellene."]],
  ] as const)("%#", (parts) => {
    expect(codes(parts)).toEqual([]);
  });
});

describe("words that say another thing than the value beside them", () => {
  it.each([
    ["other-group", [coast(), " av pilotkommunene øver hvert år."]],
    ["other-group", [coast(), " av kommunene øver hvert år."]],
    ["other-group", [plan(), " av fylkeskommunene har beredskapsplan."]],
    ["other-group", ["Blant fylkeskommunene har ", plan(), " beredskapsplan."]],
    ["others-than-answered", [plan(), " av alle kommunene i landet har beredskapsplan."]],
    [
      "base-as-answered",
      ["I alt ", value("443", "svar.svart@alle", "base", { base: "asked" }), " kommuner har svart."],
    ],
    [
      "other-base",
      [
        value("189", "plan.ja@alle", "count"),
        " av ",
        value("40", "ovelse.arlig@kyst=ja", "base"),
        " kommuner har plan.",
      ],
    ],
    ["not-a-response-rate", ["Svarprosenten var ", plan(), "."]],
    ["not-a-response-rate", [plan(), " svarprosent er bra."]],
    [
      "other-option",
      [value("12 prosent", "reserve.strom@alle", "share"), " har for lite nett når forsyningen svikter."],
    ],
    ["share-as-count", [value("76", "svar.svart@alle", "response-rate"), " kommuner har svart."]],
    ["other-unit", [plan(), " prosent har beredskapsplan."]],
    ["other-unit", ["Det er ", answered(), " prosentpoeng flere som har svart."]],
    ["share-as-difference", [plan(), " flere har beredskapsplan."]],
    ["typed-hedge", ["Godt over ", plan(), " av kommunene har beredskapsplan."]],
    ["typed-hedge", [plan(), " og vel så det har beredskapsplan."]],
    ["runs-together", ["I alt ", answered(), answered(), " har svart."]],
    ["runs-together", ["I alt ", answered(), " tusen har svart."]],
    ["runs-together", ["I alt 1", answered(), " har svart."]],
    ["runs-together", [answered(), "kommuner har svart."]],
    ["runs-together", ["I alt ", answered(), " 443 kommuner har svart."]],
    ["typed-hedge", ["Mer enn ", plan(), " av kommunene har beredskapsplan."]],
    ["other-unit", [value("4,2", "plan.ja@alle", "mean"), " kommuner har beredskapsplan."]],
    ["fraction-of-units", [value("halvparten", "plan.ja@alle", "share"), " kommuner har beredskapsplan."]],
    ["no-unit", [value("68", "plan.ja@alle", "share"), " har beredskapsplan."]],
    [
      "negated",
      [value("70 prosent", "innkjop.oker@alle", "share"), " planlegger redusert innkjøp av utstyr."],
    ],
    [
      "other-base",
      [plan(), " (", value("32", "ovelse.arlig@kyst=ja", "count"), " kommuner) har beredskapsplan."],
    ],
    ["other-option", ["I alt ", answered(), " kommuner har reservevannkilde."]],
    [
      "wrong-direction",
      [
        "Andelen med beredskapsplan er ",
        value("18 prosentpoeng", "plan.ja@alle", "difference", { value: new Fraction(18, 100) }),
        " lavere.",
      ],
    ],
    [
      "wrong-direction",
      [
        "Andelen med beredskapsplan falt med ",
        value("18 prosentpoeng", "plan.ja@alle", "difference", { value: new Fraction(18, 100) }),
        ".",
      ],
    ],
    ["other-year", ["I 2019 hadde ", plan(), " av kommunene beredskapsplan."]],
    ["other-year", ["I fjor hadde ", plan(), " av kommunene beredskapsplan."]],
    ["negated", [plan(), " av kommunene har ikke beredskapsplan."]],
    ["negated", ["Kommunene mangler beredskapsplan i ", plan(), " av tilfellene."]],
    ["not-negated", [value("3 av 10", "plan.ja@alle", "complement"), " kommuner har beredskapsplan."]],
    ["other-option", [plan(), " av kommunene har reservevannkilde."]],
    [
      "wrong-direction",
      [
        "Færre kommuner øver (",
        value("80 prosent", "ovelse.arlig@alle", "share", { value: new Fraction(4, 5) }),
        ") enn har plan (",
        plan(),
        ").",
      ],
    ],
    [
      "wrong-direction",
      [
        "Andelen med plan har økt fra ",
        plan(),
        " til ",
        value("60 prosent", "plan.ja@alle", "share", { value: new Fraction(3, 5) }),
        ".",
      ],
    ],
    [
      "other-owner",
      [
        value("33 av Sveriges 40", "svar.svart@pilot=ja", "count-of-base", { owner: "Sveriges" }),
        " pilotkommuner har svart.",
      ],
    ],
    [
      "other-order",
      [
        "Henholdsvis øving og plan har ",
        plan(),
        " og ",
        value("80 prosent", "ovelse.arlig@alle", "share"),
        ".",
      ],
    ],
  ] as const)("%s: %#", (code, parts) => {
    expect(
      codes(parts).some((each) => each.startsWith(`${code}: `)),
      codes(parts).join(", "),
    ).toBe(true);
  });

  it("does the same in nynorsk", () => {
    expect(codes([plan(), " av fylkeskommunane har ikkje beredskapsplan."], [], "nn").join()).toMatch(
      /other-group.*negated/,
    );
  });
});

const relation = (says: Relation["says"], ...keys: string[]): Relation => ({ is: "relation", says, keys });
const claimed = (text: string, condition: Condition): readonly [readonly Part[], readonly Claim[]] => [
  [text],
  [{ start: 0, end: text.length, condition }],
];

const amount = (word: AmountWordId, says: Relation["says"]): Relation => ({
  ...relation(says, "plan.ja@alle"),
  amount: word,
});
const number = (range: string): Relation => ({
  ...relation("number", "plan.ja@alle"),
  range: rangeAround(range),
});
const denied = (of: Condition): Condition => ({ is: "not", of: [of] });
const either: Condition = {
  is: "or",
  of: [amount("flertall", "majority"), amount("de aller fleste", "most-by-far")],
};

describe("words inside a claim", () => {
  it.each([
    ["Flertallet av kommunene har beredskapsplan.", relation("majority", "plan.ja@alle")],
    ["De fleste har beredskapsplan.", relation("most", "plan.ja@alle")],
    ["Over halvparten har beredskapsplan.", amount("flertall", "majority")],
    ["Over halvparten har beredskapsplan.", number("(50, 100]")],
    ["Minst 60 prosent har beredskapsplan.", number("[60, 100]")],
    ["Flertallet har beredskapsplan.", number("(50, 100]")],
    ["Flertallet har beredskapsplan.", amount("klart flertall", "majority")],
    ["Det er ikke flertall som har beredskapsplan.", denied(amount("flertall", "majority"))],
    ["Flertallet, eller de aller fleste, har beredskapsplan.", either],
    ["Flertallet har beredskapsplan.", relation("most-by-far", "plan.ja@alle")],
    ["Kystkommunene øver: De fleste øver hvert år.", relation("most", "ovelse.arlig@kyst=ja")],
    ["Andelen med beredskapsplan har økt.", relation("change-up", "plan.ja@alle")],
    ["Flere kommuner øver enn har reservevannkilde.", relation("more", "ovelse.arlig@alle", "vann.ja@alle")],
    ["De fleste mangler strøm.", relation("most", "reserve.strom@alle")],
    ["Ingen har reservevannkilde.", relation("none", "vann.ja@alle")],
  ])("fit: %s", (text, condition) => {
    expect(codes(...claimed(text, condition))).toEqual([]);
  });

  it.each([
    ["negated", "Flertallet av kommunene har ikke beredskapsplan.", relation("majority", "plan.ja@alle")],
    ["negated", "Flertallet av kommunene savner beredskapsplan.", relation("majority", "plan.ja@alle")],
    [
      "negated",
      "Beredskapsplan er fraværende hos flertallet av kommunene.",
      relation("majority", "plan.ja@alle"),
    ],
    ["not-as-claimed", "De aller fleste har beredskapsplan.", relation("most", "plan.ja@alle")],
    ["not-as-claimed", "De fleste har beredskapsplan.", relation("majority", "plan.ja@alle")],
    ["not-as-claimed", "Andelen med beredskapsplan har gått ned.", relation("change-up", "plan.ja@alle")],
    ["other-option", "De fleste har reservevannkilde.", relation("most", "plan.ja@alle")],
    ["other-group", "De fleste kommunene øver hvert år.", relation("most", "ovelse.arlig@kyst=ja")],
    [
      "wrong-direction",
      "Flere kommuner øver enn har reservevannkilde.",
      relation("more", "vann.ja@alle", "ovelse.arlig@alle"),
    ],
    ["two-sentences", "De fleste har beredskapsplan. De fleste øver.", relation("most", "plan.ja@alle")],
    ["cannot-fail", "De fleste har beredskapsplan.", { ...relation("most", "plan.ja@alle"), always: true }],
    ["not-as-claimed", "Et stort flertall har beredskapsplan.", amount("flertall", "majority")],
    ["not-as-claimed", "Et overveldende flertall har beredskapsplan.", amount("flertall", "majority")],
    ["not-as-claimed", "Flertallet har ikke beredskapsplan.", denied(amount("flertall", "majority"))],
    ["not-as-claimed", "Flertallet har beredskapsplan.", denied(amount("flertall", "majority"))],
    ["not-as-claimed", "De aller fleste har beredskapsplan.", either],
    ["not-as-claimed", "Flertallet har beredskapsplan.", number("[50, 100]")],
    ["not-as-claimed", "Andelen med beredskapsplan har økt klart.", relation("change-up", "plan.ja@alle")],
    ["unclaimed", "Andelen med beredskapsplan er doblet.", relation("change-up", "plan.ja@alle")],
    ["unclaimed", "Nitti prosent har beredskapsplan.", number("(50, 100]")],
    ["unclaimed", "Over 60 prosent har beredskapsplan.", number("(50, 100]")],
    ["unclaimed", "Under halvparten har beredskapsplan.", relation("majority", "plan.ja@alle")],
    ["unclaimed", "Over to hundre kommuner har beredskapsplan.", relation("most", "plan.ja@alle")],
    ["other-option", "Reservevannkilden er det dem som har.", relation("most", "plan.ja@alle")],
    ["names-nothing", "De fleste gikk hjem.", relation("most", "plan.ja@alle")],
    ["not-as-claimed", "De fleste har rikelig god tilgang på strøm.", relation("most", "reserve.strom@alle")],
  ] as const)("%s: %s", (code, text, condition) => {
    const found = codes(...claimed(text, condition));
    expect(
      found.some((each) => each.startsWith(`${code}: `)),
      found.join(", "),
    ).toBe(true);
  });

  it("is a whole sentence to its end", () => {
    const text = "De fleste har beredskapsplan, og det er ikke sant.";
    const claim = { start: 0, end: 28, condition: relation("most", "plan.ja@alle") };
    expect(codes([text], [claim]).join()).toContain("ends-mid-sentence");
  });

  it("may stand in another: each judging word has its own", () => {
    const text = "De fleste har beredskapsplan, og flertallet øver hvert år.";
    const whole = { start: 0, end: text.length };
    const outer = { ...whole, condition: relation("most", "plan.ja@alle") };
    const inner = { ...whole, condition: relation("majority", "ovelse.arlig@alle") };
    expect(codes([text], [outer, inner])).toEqual([]);
    expect(codes([text], [outer])).not.toEqual([]);
  });

  it("of what is published says what the published words do", () => {
    const judges = sensesIn("i all hovedsak som høy", KNOWN.nb);
    const published: Relation = { is: "relation", says: "published", keys: ["plan.ja@alle"], judges };
    expect(codes(...claimed("Nytten av beredskapsplan er høy.", published))).toEqual([]);
    expect(codes(...claimed("Nytten av beredskapsplan er lav.", published)).join()).toContain(
      "not-as-claimed",
    );
  });
});

describe("a claim that cannot fail", () => {
  const a = relation("majority", "plan.ja@alle");
  const not = (of: Condition): Condition => ({ is: "not", of: [of] });

  it.each([
    [{ is: "or", of: [a, not(a)] }, true],
    [{ is: "or", of: [a, not(relation("majority", "vann.ja@alle"))] }, false],
    [{ is: "and", of: [a, not(a)] }, false],
    [not({ is: "and", of: [a, not(a)] }), true],
    [a, false],
    [{ ...a, always: true }, true],
  ] as const)("%j", (condition, cannot) => {
    expect(cannotFail(condition as Condition)).toBe(cannot);
  });
});
