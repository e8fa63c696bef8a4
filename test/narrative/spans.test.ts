import { describe, expect, test } from "vitest";
import { counted } from "../../src/statistics/estimate.ts";
import { piecesOf } from "../../src/translate/pieces.ts";
import { count, percent, type Row, rows, surveyOf } from "../support/survey.ts";
import { sentence, tell } from "../support/telling.ts";

const more: readonly Row[] = [
  { key: "frivillige.ja@alle", estimate: count(250, 324), label: "Frivillige" },
  { key: "naering.ja@alle", estimate: count(150, 324), label: "Næring" },
  { key: "liten.ja@alle", estimate: counted(22, 428), label: "Liten" },
  { key: "femtiseks.ja@alle", estimate: percent("0.56", 324), label: "Plan" },
];
const survey = surveyOf([...rows, ...more]);
const say = (text: string) => sentence(text, { survey });
const valuesOf = (text: string) =>
  tell(`# T\n\n${text}`, { survey }).prose.sentences.flatMap(({ values }) => values);
const faults = (text: string) =>
  tell(`# T\n\n${text}`, { survey }).faults.map((fault) => fault.replace(/ .*/, ""));

describe("a span is told as the helper that says the same", () => {
  test.each([
    ["[Hele 86 prosent]{kapasitet.oker} er med.", '{{andel "kapasitet.oker" ord="hele"}} er med.'],
    ["[86 prosent]{kapasitet.oker} er med.", '{{andel "kapasitet.oker"}} er med.'],
    ["[6 av 10]{resultatmal.ja} er med.", '{{andel "resultatmal.ja" form="av-ti"}} er med.'],
    ["Det er [4 av 10]{resultatmal.ja motsatt}.", 'Det er {{motsatt "resultatmal.ja" form="av-ti"}}.'],
    ["Det er [324 av landets 428 kommuner]{svar.svart}.", 'Det er {{antall-av "svar.svart" av="landets"}}.'],
    ["Det er [324 kommuner (76 prosent)]{svar.svart}.", 'Det er {{antall-og-andel "svar.svart"}}.'],
    ["Det er [over 300]{svar.svart} kommuner.", 'Det er {{antall "svar.svart" ord="over 300"}} kommuner.'],
    ["Det er [76,7 prosent]{svar.svart alle}.", undefined],
    ["I alt [189]{antall.vertskommuner} kommuner.", 'I alt {{antall "antall.vertskommuner"}} kommuner.'],
    [
      "Andelen [har økt sammenlignet med i fjor]{tolk.retningslinjer}.",
      'Andelen {{endring "tolk.retningslinjer"}}.',
    ],
    [
      "Det gjelder [barnevernet (59 prosent), helsetjenesten (42 prosent) og skolen (37 prosent)]{mottak størst}.",
      'Det gjelder {{liste "mottak" sorter="størst"}}.',
    ],
  ])("%s", (span, helper) => {
    if (helper === undefined) {
      expect(faults(span).join()).toContain("narrative.false-span");
      return;
    }
    expect(faults(span)).toEqual(faults(helper));
    expect(say(span)).toBe(say(helper));
    const essence = (text: string) =>
      valuesOf(text).map(({ text: words, keys, machine, meaning, forReader }) => [
        words,
        keys,
        machine,
        meaning,
        forReader,
      ]);
    expect(essence(span)).toEqual(essence(helper));
    expect(essence(span).length).toBeGreaterThan(0);
  });
});

test("what a reading rests on does not change with the number", () => {
  const [span] = valuesOf("[Hele 86 prosent]{kapasitet.oker} er med.");
  const [helper] = valuesOf('{{andel "kapasitet.oker" ord="hele"}} er med.');
  expect(span?.written).toBe(helper?.written);
});

describe("a word of the table is a claim, and bound as a number is", () => {
  test.each([
    ["[De aller fleste]{kapasitet.oker} er med.", "De aller fleste er med.", "kapasitet.oker@alle"],
    ["Andelen [har økt]{tolk.retningslinjer}.", "Andelen har økt.", "tolk.retningslinjer@alle"],
    ["[Et klart flertall]{kapasitet.oker} er med.", "Et klart flertall er med.", "kapasitet.oker@alle"],
  ])("%s", (span, expected, key) => {
    const { prose, faults: found } = tell(`# T\n\n${span}`, { survey });
    expect(found).toEqual([]);
    expect(say(span)).toBe(expected);
    const [said] = prose.sentences.filter(({ values }) => values.length > 0);
    expect(said?.values.map(({ keys }) => keys)).toEqual([[key]]);
    expect(said?.claims.map(({ verdict, keys }) => [verdict, keys])).toEqual([["holds", [key]]]);
  });

  test("in a heading", () => {
    const { prose, faults: found } = tell(
      "# T\n\n## [De aller fleste]{kapasitet.oker} er med\n\nDet er bra.\n",
      { survey },
    );
    expect(found).toEqual([]);
    expect(prose.chapters[0]?.sections[0]?.id).toBe("de-aller-fleste-er-med");
  });
});

describe("a sentence is a claim where the braces say what it claims", () => {
  test.each([
    "[Flere har frivillige enn næring.]{frivillige.ja > naering.ja}",
    "[Mange har frivillige.]{frivillige.ja mange}",
    "[Det er over 50 prosent som har frivillige.]{frivillige.ja over 50}",
  ])("%s", (span) => {
    const { prose } = tell(`# T\n\n${span}`, { survey });
    expect(prose.claims.map(({ verdict }) => verdict)).toEqual(["holds"]);
    expect(say(span)).toBe(/\[(.*)\]/.exec(span)?.[1]);
  });
});

describe("what is said twice is written once", () => {
  test.each([
    ["[Mange mangler det.]{mottak mange}", ["barnevern", "helse", "skole"]],
    ["[Mange mangler det.]{mottak.skole helse mange}", ["helse", "skole"]],
    ["[Flere mangler helse enn skole.]{mottak.helse > skole}", ["helse", "skole"]],
  ])("%s", (span, options) => {
    const { prose } = tell(`# T\n\nOm vertskommunene.\n\n${span}`, { survey });
    expect(prose.claims.map(({ verdict }) => verdict)).toEqual(["holds"]);
    expect(prose.claims.flatMap(({ keys }) => keys).toSorted()).toEqual(
      options.map((option) => `mottak.${option}@vertskommune=ja`),
    );
  });
});

test("of a figure that is missing yet the draft says so, as of a helper's", () => {
  const missing = surveyOf([...rows, { key: "ny.ja@alle", estimate: { kind: "missing" } }]);
  const told = (text: string) => tell(`# T\n\n${text}`, { survey: missing });
  const span = told("Det er [86 prosent]{ny.ja} av dem.");
  expect(span.text).toBe(told('Det er {{andel "ny.ja"}} av dem.').text);
  expect(span.problems.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(span.prose.untrue).toEqual([]);
});

test("a claim may stand around others, and around a number", () => {
  const { prose, text } = tell(
    "# T\n\n[[De aller fleste]{kapasitet.oker} er med, og [6 av 10]{resultatmal.ja} *har mål*.]{nytte.hoy sagt}\n",
    { survey },
  );
  expect(text).toContain("De aller fleste er med, og 6 av 10 har mål.");
  const [said] = prose.sentences.filter(({ values }) => values.length > 0);
  expect(said?.values.map(({ keys }) => keys)).toEqual([["kapasitet.oker@alle"], ["resultatmal.ja@alle"]]);
  expect(new Set(said?.claims.flatMap(({ keys }) => keys))).toEqual(
    new Set(["kapasitet.oker@alle", "nytte.hoy@alle"]),
  );
});

test("a translator gets the words of a span, and its braces come through", () => {
  const template = "# T\n\n[Hele 86 prosent]{kapasitet.oker} er med.\n";
  const pieces = piecesOf(template);
  expect(pieces.map(({ text }) => text).join("")).toBe(template);
  const prose = pieces.filter(({ kind }) => kind === "prose").map(({ text }) => text);
  expect(prose.join("|")).toBe("T|Hele 86 prosent| er med.");
});

describe("what is not true is told where it stands, with the words that would be", () => {
  test.each([
    [
      "Av dem har [hele 84 prosent]{kapasitet.oker} gjort det.",
      "narrative.false-phrase 3:12",
      "«hele 86 prosent»",
    ],
    ["Det er [325]{svar.svart} kommuner.", "narrative.false-span 3:8", "«324»"],
    ["[Nesten alle]{kapasitet.oker} er med.", "narrative.claim 3:1", "de aller fleste"],
    ["[Flere har næring enn frivillige.]{naering.ja > frivillige.ja}", "narrative.claim 3:1", ""],
    ["Av dem har [7 av 10]{resultatmal.ja} mål.", "narrative.false-phrase 3:12", "6 av 10"],
    ["Andelen [har gått ned]{tolk.retningslinjer}.", "narrative.claim 3:9", ""],
    ["[Hele 86 prosent]{kapasitet.okr} er med.", "narrative.unknown-option 3:1", "kapasitet.oker"],
    ["[Ganske greit]{kapasitet.oker} er med.", "narrative.unread-span 3:1", "hakeparentesene"],
    ["[Hele 86 prosent]{kapasitet.oker motsat} er med.", "narrative.unknown-span-word 3:1", "motsatt"],
    ["[Hele 86 prosent] {kapasitet.oker} er med.", "narrative.stray-brace 3:19", ""],
    ["[hele 86 prosent]{kapasitet.oker form:brok} er med.", "narrative.unknown-span-option 3:1", ""],
    ['[{{andel "kapasitet.oker"}}]{kapasitet.oker} er med.', "narrative.helper-in-span 3:1", "hjelper"],
  ])("%s", (span, fault, words) => {
    const { faults: found, said } = tell(`# T\n\n${span}`, { survey });
    expect(found[0]).toBe(fault);
    expect(said.replaceAll("\u00A0", " ")).toContain(words);
    expect(said).not.toContain("ord=");
  });
});

describe("what would be true in its place is known", () => {
  test.each([
    ["[Hele 84 prosent]{kapasitet.oker} er med.", "hele 86 prosent", true],
    ["[Bare 20 prosent]{kapasitet.oker} er med.", "86 prosent", false],
    ["Det er [325]{svar.svart} kommuner.", "324", true],
    ["Det er [300 av landets 428 kommuner]{svar.svart}.", "324 av landets 428 kommuner", true],
    ["[Nesten alle]{kapasitet.oker} er med.", "de aller fleste", false],
    ["Andelen [har gått ned]{tolk.retningslinjer}.", undefined, false],
  ])("%s", (span, expected, sameWords) => {
    const { untrue } = tell(`# T\n\n${span}`, { survey }).prose;
    expect(
      untrue.map(({ instead: [one] }) => [one?.text.replaceAll("\u00A0", " "), one?.sameWords ?? false]),
    ).toEqual([[expected, sameWords]]);
  });
});
