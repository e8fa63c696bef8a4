import { describe, expect, test } from "vitest";
import { between, count, percent, type Row, surveyOf } from "../../support/survey.ts";
import { sentence, tell } from "../../support/telling.ts";

const rows: readonly Row[] = [
  { key: "plan.ja@alle", estimate: count(297, 359), label: "Har plan", twoWay: true },
  { key: "plan.ja@vertskommune=ja", estimate: count(120, 189), label: "Har plan", twoWay: true },
  { key: "tolk.har@alle", estimate: percent("0.55", 337), label: "Bruker tolk", twoWay: true },
  { key: "tilsyn.fast@alle", estimate: count(192, 428), label: "Fører fast tilsyn" },
  { key: "tilsyn.mangler@alle", estimate: count(22, 428), label: "Mangler tilsyn" },
  { key: "bolig.eid@alle", estimate: count(347, 2500), label: "Eier boligene" },
  { key: "drift.sju@alle", estimate: count(70, 100), label: "Drifter selv", twoWay: true },
  { key: "spenn.vid@alle", estimate: between("0.56", "0.6"), label: "Samarbeider" },
  { key: "hjelp.publisert@alle", estimate: percent("0.68"), label: "Får hjelp" },
  { key: "hjelp.annen@alle", estimate: percent("0.5"), label: "Får annen hjelp" },
];
const survey = surveyOf(rows);
const said = (template: string) => sentence(template, { survey });
const codes = (template: string) =>
  tell(`# T\n\nOm vertskommunene.\n\n${template}`, { survey }).faults.map((fault) => fault.split(" ")[0]);

describe("can be said", () => {
  test.each([
    // Halves.
    ['Det er {{andel "tolk.har" ord="over halvparten"}}.', "Det er over halvparten."],
    [
      '{{andel "tolk.har" ord="vel halvparten"}} av kommunene bruker tolk.',
      "Vel halvparten av kommunene bruker tolk.",
    ],
    // Fifths, fourths, tenths in letters.
    ['{{andel "plan.ja" form="av-fem" ord="vel"}} kommuner har plan.', "Vel 4 av 5 kommuner har plan."],
    [
      '{{motsatt "plan.ja" form="av-fem" ord="knapt"}} kommuner har ikke plan.',
      "Knapt 1 av 5 kommuner har ikke plan.",
    ],
    [
      '{{andel "tolk.har" ord="mellom 50 og 60 prosent"}} av kommunene bruker tolk.',
      "Mellom 50 og 60 prosent av kommunene bruker tolk.",
    ],
    [
      '{{andel "spenn.vid" ord="mellom 55 og 60"}} av kommunene samarbeider.',
      "Mellom 55 og 60 prosent av kommunene samarbeider.",
    ],
    [
      '{{andel "bolig.eid" ord="knapt"}} av kommunene eier boligene.',
      "Knapt 14 prosent av kommunene eier boligene.",
    ],
    // Counts.
    [
      '{{antall "tilsyn.fast" ord="nærmere 200"}} kommuner fører fast tilsyn.',
      "Nærmere 200 kommuner fører fast tilsyn.",
    ],
    ['{{antall-av "tilsyn.mangler" ord="kun"}} mangler tilsyn.', "Kun 22 av 428 kommuner mangler tilsyn."],
    [
      '{{antall "plan.ja" ord="hele"}} kommuner ({{andel "plan.ja"}}) har plan.',
      "Hele 297 kommuner (83 prosent) har plan.",
    ],
    ['{{antall-og-andel "plan.ja" ord="hele"}} har plan.', "Hele 297 kommuner (83 prosent) har plan."],
    ['{{antall "bolig.eid" ord="over 300"}} kommuner eier boligene.', "… kommuner eier boligene."],
    // Percentage points.
    [
      'Andelen med plan er {{forskjell "plan.ja@vertskommune=ja" "plan.ja@alle" retning="lavere"}} i vertskommunene enn samlet.',
      "Andelen med plan er 19 prosentpoeng lavere i vertskommunene enn samlet.",
    ],
    [
      'Forskjellen er {{forskjell "hjelp.publisert" "hjelp.annen" ord="om lag"}}.',
      "Forskjellen er om lag 18 prosentpoeng.",
    ],
  ])("%s", (template, expected) => {
    const told = said(template);
    if (expected.startsWith("…")) expect(codes(template)).toEqual(["narrative.false-count"]);
    else expect(told).toBe(expected);
  });

  test("tenths and fifths in letters, as the document has its numerals", () => {
    const style = { profile: "imdi", digits: "ord" } as const;
    const told = tell(
      '# T\n\n{{andel "drift.sju" form="av-ti"}} og {{andel "plan.ja" form="av-fem" ord="vel"}}',
      {
        survey,
        style,
      },
    );
    expect(told.text).toBe("T Sju av ti og vel fire av fem");
  });
});

describe("is refused where it is untrue", () => {
  test.each([
    ['Det er {{andel "plan.ja" ord="over halvparten"}}.', "narrative.false-phrase"],
    ['Det er {{andel "tolk.har" ord="godt over halvparten"}}.', "narrative.false-phrase"],
    ['Det er {{andel "plan.ja" form="av-fem"}}.', "narrative.false-phrase"],
    ['Det er {{andel "tolk.har" ord="mellom 55 og 60 prosent"}}.', "narrative.false-phrase"],
    ['Det er {{andel "bolig.eid" ord="vel 14 prosent"}}.', "narrative.false-phrase"],
    ['Det er {{antall "tilsyn.fast" ord="over 200"}}.', "narrative.false-count"],
    ['Det er {{forskjell "hjelp.publisert" "hjelp.annen"}}.', "narrative.false-difference"],
    [
      'Det er {{forskjell "hjelp.annen" "hjelp.publisert" ord="om lag" retning="høyere"}}.',
      "narrative.false-difference",
    ],
    // What is told as a change goes from one edition to another.
    [
      'Det er {{forskjell "plan.ja@alle" "plan.ja@vertskommune=ja" retning="økning"}}.',
      "narrative.false-difference",
    ],
  ])("%s", (template, code) => {
    expect(codes(template)).toEqual([code]);
  });
});

test("where a phrase is true but says little, it passes with a hint that names what says more", () => {
  const weak = surveyOf([{ key: "plan.ja@alle", estimate: count(70, 100), label: "Har plan" }]);
  const {
    faults,
    said: words,
    text,
  } = tell('# T\n\nDet er {{andel "plan.ja" ord="over halvparten"}}.', { survey: weak });
  expect(faults).toEqual(["narrative.weak-phrase 3:8"]);
  expect(words).toContain("«70 prosent»");
  expect(text).toBe("T Det er over halvparten.");
});

describe("between editions, behind the comparability gate", () => {
  const then = (of: number) =>
    surveyOf([{ key: "tolk.har@alle", estimate: count(of, 300), label: "Bruker tolk" }], {
      id: "2014",
      year: 2014,
      previous: undefined as never,
    });
  const round = (of: number, comparable = true) =>
    surveyOf(
      [
        {
          key: "tolk.har@alle",
          estimate: count(204, 300),
          label: "Bruker tolk",
          comparableWith: {
            2014: comparable ? { comparable } : { comparable, reason: { nb: "Nytt spørsmål." } },
          },
        },
      ],
      {},
      { previous: then(of) },
    );
  const points = (retning: string) =>
    `Andelen som bruker tolk, {{forskjell "tolk.har" "tolk.har" utgave="2014" retning="${retning}"}} siden 2014.`;

  test("«har økt med 18 prosentpoeng», and not the other way", () => {
    expect(sentence(points("økt"), { survey: round(150) })).toBe(
      "Andelen som bruker tolk, har økt med 18 prosentpoeng siden 2014.",
    );
    const template = `# T\n\n${points("gått-ned")}`;
    expect(tell(template, { survey: round(150) }).faults).toEqual(["narrative.false-difference 3:26"]);
  });

  test("not where chance may have made it, nor where the two cannot be compared", () => {
    const template = `# T\n\n${points("økt")}`;
    expect(tell(template, { survey: round(198) }).faults).toEqual(["narrative.false-difference 3:26"]);
    expect(tell(template, { survey: round(150, false) }).faults).toEqual(["narrative.not-comparable 3:26"]);
  });
});

describe("typed by hand and bound to nothing, each of them stops", () => {
  test.each([
    "Over halvparten av kommunene har plan.",
    "Vel 4 av 5 kommuner har plan.",
    "Fire av fem kommuner har plan.",
    "En fjerdedel av kommunene har plan.",
    "En femtedel av kommunene har plan.",
    "Hver femte kommune har plan.",
    "Annenhver kommune har plan.",
    "Hver tiende kommune har plan.",
    "Åtte av ti kommuner har plan.",
    "Mellom 55 og 60 prosent av kommunene har plan.",
    "Knapt 14 prosent av kommunene har plan.",
    "Nærmere 200 kommuner har plan.",
    "Kun 22 av 428 kommuner har plan.",
    "Hele 302 kommuner (84 prosent) har plan.",
    "Andelen kommuner med plan er 18 prosentpoeng høyere.",
    "Andelen kommuner med plan har økt med 18 prosentpoeng.",
    "Vertskommunene ligger 18 prosentpoeng over kommunene som har plan.",
  ])("%s", (typed) => {
    expect(codes(typed)).not.toEqual([]);
  });

  test("and so does what is typed beside a bound one and says something else", () => {
    const beside = (text: string) => codes(text).length > 0;
    expect(beside('Godt over {{andel "tolk.har" ord="halvparten"}} av kommunene bruker tolk.')).toBe(true);
    expect(beside('Om lag {{antall "tilsyn.fast"}} kommuner fører fast tilsyn.')).toBe(true);
    expect(
      beside('Andelen er {{forskjell "hjelp.publisert" "hjelp.annen" ord="om lag"}} lavere blant kommunene.'),
    ).toBe(true);
  });
});

test.each([
  ['{{antall "tilsyn.fast" ord="kun"}}', "kun"],
  ['{{antall-og-andel "tilsyn.fast" ord="hele"}}', "hele"],
  ['{{antall "tilsyn.fast" ord="så mange som"}}', "så mange som"],
])("%s praises the count, which a reader has to see", (helper, word) => {
  const { prose, faults } = tell(`# T\n\nDet er ${helper} som fører fast tilsyn.`, { survey });
  expect(faults).toEqual([]);
  expect(prose.sentences.flatMap(({ unproved }) => unproved.map(({ text }) => text))).toEqual([word]);
});
