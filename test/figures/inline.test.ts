import { fileURLToPath } from "node:url";
import Fraction from "fraction.js";
import { parse } from "parse5";
import { beforeAll, describe, expect, test } from "vitest";
import { defaultColours } from "../../src/config/colours.ts";
import type { Figure } from "../../src/figures/figure.ts";
import { loadFigureFonts } from "../../src/figures/fonts.ts";
import { inlineSpec } from "../../src/figures/inline.ts";
import { readFigureSpecs } from "../../src/figures/read.ts";
import { createFigureRenderer } from "../../src/figures/renderer.ts";
import { drawnShare } from "../../src/figures/share.ts";
import type { FigureSpecs } from "../../src/figures/spec.ts";
import { languageOf, type WrittenLanguage } from "../../src/language/language.ts";
import type { FigureForm } from "../../src/narrative/tree.ts";
import { Problems } from "../../src/problems/problem.ts";
import { counted, publishedInterval } from "../../src/statistics/estimate.ts";
import { drawingOf } from "../../src/verify/drawing.ts";
import type { DrawnRow } from "../../src/verify/measure/drawn-row.ts";
import { measure } from "../../src/verify/measure/measure.ts";
import { elementsIn } from "../../src/verify/page.ts";
import { type Answer, inputOf, percent, surveyOf, tenth } from "./fixtures.ts";

const long =
  "Tilgang på tolk med fagkompetanse når helsetjenesten, barnevernet, skolen eller andre tjenester møter nye familier";

/** Percents, tenths and intervals, each its own, with a long label second. */
function answersOf(rows: number, shift = 0): Answer[] {
  return Array.from({ length: rows }, (_, i): Answer => {
    const key = `q.a${i}@alle`;
    const label = i === 1 ? long : `Tiltak ${String.fromCharCode(65 + (i % 26))}${i > 25 ? "x" : ""}`;
    if (i % 5 === 3) return { key, label, estimate: tenth("0.7"), published: "om lag 7 av 10" };
    if (i % 5 === 4) {
      const estimate = publishedInterval(new Fraction("0.75"), new Fraction("0.8"));
      return { key, label, estimate, published: "nær 8 av 10" };
    }
    return { key, label, estimate: percent(String((91 - i + shift) / 100)) };
  });
}

let specs: FigureSpecs;
beforeAll(async () => {
  specs = await readFigureSpecs(fileURLToPath(new URL("../../", import.meta.url)), new Problems());
});
const renderer = createFigureRenderer(loadFigureFonts);
const source = { file: "hovedfunn.md", line: 7 };

async function draw(
  form: FigureForm,
  what: readonly string[],
  answers: readonly Answer[],
  options: Readonly<Record<string, string>> = {},
  code: WrittenLanguage = "nb",
) {
  const [survey, problems] = [surveyOf(answers), new Problems()];
  const language = languageOf(code);
  const spec = inlineSpec(
    { name: "ei", asked: { form, what, options }, source },
    specs,
    survey,
    language,
    problems,
  );
  const all = new Map([["ei", spec]]);
  const drawn = await renderer.draw([{ name: "ei", source }], all, inputOf(survey, code), problems);
  const codes = problems.all.map((problem) => problem.code);
  return { figure: drawn.get("ei"), codes, problems };
}

/** What whoever reads the report back finds wrong with a drawing of these answers. */
function misdrawn(svg: string | undefined, answers: readonly Answer[], emphasis: string) {
  const root = elementsIn(parse(svg ?? "").childNodes).find(({ tagName }) => tagName === "svg");
  if (!root) throw new Error("Nothing was drawn");
  const rows = answers.map(({ key, label = "", estimate, published }): DrawnRow => {
    const value = estimate.kind === "published" ? estimate.value?.valueOf() : drawnShare(estimate)?.low;
    const share = drawnShare(estimate);
    const told = [published ?? (value === undefined ? "" : `${Math.round(value * 100)}\u00A0%`)];
    return {
      ...{ label, told, emphasis: key === emphasis },
      ...(share && { share }),
      ...(value !== undefined && { value }),
    };
  });
  return measure(drawingOf(root), rows, defaultColours).map(({ what }) => what);
}

const drawings = ({ wide, narrow }: Figure) => [wide.inline, narrow.inline];

describe.each(["soyler", "tideler", "prikker"] as const)("%s", (form) => {
  test.each([1, 3, 12])("of %i rows show what the rows say, on paper and on a phone", async (rows) => {
    for (const code of ["nb", "nn"] as const) {
      const answers = answersOf(rows);
      const { figure, codes } = await draw(form, ["q"], answers, { tekst: "Tiltak", framhev: "a0" }, code);
      expect(codes).toEqual([]);
      for (const svg of figure ? drawings(figure) : [])
        expect(misdrawn(svg, answers, "q.a0@alle")).toEqual([]);
      expect(figure?.alt).toContain(`${rows === 1 ? "Tiltak A" : long}: `);
    }
  });

  test("of other rows are found out", async () => {
    const [drawn, told] = [answersOf(4, 3), answersOf(4)];
    const { figure } = await draw(form, ["q"], drawn, { tekst: "Tiltak", framhev: "a0" });
    for (const svg of figure ? drawings(figure) : [])
      expect(misdrawn(svg, told, "q.a0@alle")).toContain("length");
    const other = await draw(form, ["q"], told, { tekst: "Tiltak", framhev: "a1" });
    expect(misdrawn(other.figure?.wide.inline, told, "q.a0@alle")).toContain("colour");
  });

  test("without its hatching, or with a mark too many, is found out", async () => {
    const answers = answersOf(5);
    const { figure } = await draw(form, ["q"], answers, { tekst: "Tiltak", framhev: "a0" });
    const svg = figure?.wide.inline ?? "";
    const bare = svg.replace(
      /<path [^>]*fill="none"[^>]*stroke="#5C929B"[^>]*stroke-width="1.5"[^>]*\/>|<path [^>]*stroke="#5C929B"[^>]*stroke-width="1.5"[^>]*\/>/g,
      "",
    );
    if (form !== "tideler") expect(misdrawn(bare, answers, "q.a0@alle")).toContain("uncertain");
    const more = svg.replace("</svg>", '<path d="M200,5L260,5L260,28L200,28Z" fill="#5C929B"/></svg>');
    expect(misdrawn(more, answers, "q.a0@alle")).not.toEqual([]);
  });
});

test("prikker: a dot at nought and one at a hundred are whole, and the axis is none of their words", async () => {
  const ends: Answer[] = [
    { key: "q.a0@alle", label: "Ingen", estimate: percent("0") },
    { key: "q.a1@alle", label: "Alle", estimate: percent("1") },
  ];
  const { figure } = await draw("prikker", ["q"], ends, { tekst: "Tiltak" });
  const drawn = figure ? drawings(figure) : [];
  expect(drawn).toHaveLength(2);
  for (const svg of drawn) {
    expect(misdrawn(svg, ends, "")).toEqual([]);
    expect(misdrawn(svg.replace(">50<", ">60<"), ends, "")).toContain("scale");
    expect(misdrawn(svg.replace(">100 %<", ">90 %<"), ends, "")).not.toEqual([]);
  }
});

test.each(["soyler", "prikker"] as const)("%s: what is not known has its row's colour", async (form) => {
  const answers: Answer[] = [
    { key: "q.a0@alle", label: "Mange", estimate: percent("0.8") },
    { key: "q.a1@alle", label: "Flere", estimate: tenth("0.7"), published: "om lag 7 av 10" },
  ];
  const { figure } = await draw(form, ["q"], answers, { tekst: "Tiltak", framhev: "a0" });
  const svg = figure?.wide.inline ?? "";
  expect(misdrawn(svg, answers, "q.a0@alle")).toEqual([]);
  const other = svg.replace(/stroke="#5C929B"/g, 'stroke="#073B45"');
  expect(other).not.toBe(svg);
  expect(misdrawn(other, answers, "q.a0@alle")).toContain("colour");
});

describe("gruppert", () => {
  const groups = ["enhet=kommune", "enhet=bydel"];
  /** Answers of two groups, the second label long. */
  const grouped = (rows: number, shift = 0): Answer[] =>
    answersOf(rows, shift).flatMap(({ key, ...answer }, i) =>
      groups.map((group, g) => ({
        ...answer,
        key: key.replace("alle", group),
        ...(i % 5 < 3 && { estimate: percent(String((90 - 3 * i - 20 * g + shift) / 100)) }),
      })),
    );
  /** As the read-back knows them: the answer over its bars, the group beside each. */
  function found(svg: string, answers: readonly Answer[]) {
    const root = elementsIn(parse(svg).childNodes).find(({ tagName }) => tagName === "svg");
    if (!root) throw new Error("Nothing was drawn");
    const rows = answers.map(({ key, label = "", estimate, published }): DrawnRow => {
      const share = drawnShare(estimate);
      const exact = estimate.kind === "published" ? estimate.value?.valueOf() : undefined;
      const value = published ?? `${Math.round((exact ?? 0) * 100)}\u00A0%`;
      const told = [value, key.endsWith("bydel") ? "Bydeler" : "Kommuner"];
      return { label, told, ...(share && { share }) };
    });
    return measure(drawingOf(root), rows, defaultColours).map(({ what }) => what);
  }
  const options = { tekst: "Tiltak", gruppe: "enhet" };

  test.each([1, 3, 6])(
    "%i answers of two groups show what the rows say, on paper and on a phone",
    async (rows) => {
      for (const code of ["nb", "nn"] as const) {
        const { figure, codes } = await draw("gruppert", ["q"], grouped(rows), options, code);
        expect(codes).toEqual([]);
        expect(figure?.alt).toContain(`${rows === 1 ? "Tiltak A" : long}, Kommuner: `);
        if (code === "nb")
          for (const svg of figure ? drawings(figure) : []) expect(found(svg, grouped(rows))).toEqual([]);
      }
    },
  );

  test("of other rows, or with two groups' names exchanged, are found out", async () => {
    const { figure } = await draw("gruppert", ["q"], grouped(3, 2), options);
    for (const svg of figure ? drawings(figure) : []) {
      expect(found(svg, grouped(3))).toContain("length");
      const other = svg
        .replace(/>Kommuner</, ">×<")
        .replace(/>Bydeler</, ">Kommuner<")
        .replace(/>×</, ">Bydeler<");
      expect(found(other, grouped(3, 2))).toContain("label");
      const headed = svg
        .replace(/>Tiltak A</, ">×<")
        .replace(/>Tiltak C</, ">Tiltak A<")
        .replace(/>×</, ">Tiltak C<");
      expect(found(headed, grouped(3, 2))).toContain("label");
    }
  });

  test("have each answer's bars together, the largest first where that is asked", async () => {
    const answers = grouped(3).toSorted((a, b) => (a.key < b.key ? 1 : -1));
    const { figure } = await draw("gruppert", ["q"], answers, { ...options, sorter: "størst" });
    expect(figure?.table.columns).toEqual(["Svar", "Gruppe", "Andel", "Grunnlag"]);
    expect(figure?.table.rows.map(({ header, cells }) => [header, cells[0]?.text])).toEqual(
      ["Tiltak A", long, "Tiltak C"].flatMap((label) => [
        [label, "Kommuner"],
        [label, "Bydeler"],
      ]),
    );
  });

  test.each<[string, Record<string, string>, string]>([
    ["groups that nobody can tell", { tekst: "Tiltak" }, "figures.no-groups"],
    ["a variable that there is not", { tekst: "Tiltak", gruppe: "fylke" }, "figures.no-groups"],
    ["one group", { tekst: "Tiltak", gruppe: "enhet=kommune" }, "figures.no-groups"],
    [
      "a group that there is not",
      { tekst: "Tiltak", gruppe: "enhet=kommune, enhet=fylke" },
      "figures.unknown-group",
    ],
    ["a bar to emphasise", { ...options, framhev: "a0" }, "figures.emphasis-by-group"],
  ])("%s: is refused where it stands", async (_, asked, code) => {
    const more = { key: "q.a0@samarbeidskommune=ja", label: "Tiltak A", estimate: percent("0.5") };
    const { codes, problems } = await draw("gruppert", ["q"], [...grouped(2), more], asked);
    expect(codes).toContain(code);
    expect(problems.all.find((problem) => problem.code === code)?.source).toEqual(source);
  });
});

describe("utvikling", () => {
  /** Two answers of 2015 and 2014, and one of 2012, which cannot be compared. */
  function rounds(comparable = true) {
    const of = (id: string, answers: readonly Answer[]) => {
      const survey = surveyOf(answers);
      return { ...survey, edition: { ...survey.edition, id, year: Number(id) } };
    };
    const a = (share: string): Answer => ({ key: "q.a@alle", label: "Har plan", estimate: percent(share) });
    const b: Answer = {
      key: "q.b@alle",
      label: "Har mål",
      estimate: tenth("0.7"),
      published: "om lag 7 av 10",
    };
    const now = of("2015", [a("0.66"), b]);
    const [question] = now.questions.values();
    if (!question) throw new Error();
    const comparableWith = { 2014: { comparable }, 2012: { comparable: false } };
    const previous = of("2014", [a("0.58"), { ...b, estimate: tenth("0.6"), published: "6 av 10" }]);
    const earlier = new Map([["2012", of("2012", [a("0.4")])]]);
    return { ...now, previous, earlier, questions: new Map([["q", { ...question, comparableWith }]]) };
  }
  async function drawn(survey: ReturnType<typeof rounds>, code: WrittenLanguage = "nb") {
    const problems = new Problems();
    const figure = {
      name: "ei",
      asked: { form: "utvikling" as const, what: ["q"], options: { tekst: "Planer" } },
      source,
    };
    const spec = inlineSpec(figure, specs, survey, languageOf(code), problems);
    const all = new Map([["ei", spec]]);
    const figures = await renderer.draw([{ name: "ei", source }], all, inputOf(survey, code), problems);
    return { figure: figures.get("ei"), codes: problems.all.map((problem) => problem.code) };
  }

  test("has a bar for each edition that can be compared, the oldest first, and tells which cannot", async () => {
    const { figure, codes } = await drawn(rounds());
    expect(codes).toEqual([]);
    expect(figure?.keys).toEqual(["q.a@alle@2014", "q.a@alle", "q.b@alle@2014", "q.b@alle"]);
    expect(figure?.table.columns.slice(0, 2)).toEqual(["Svar", "Utgave"]);
    expect(figure?.alt).toContain("Har plan, 2014: 58 prosent. Har plan, 2015: 66 prosent.");
    expect(figure?.note).toContain("2012 er ikke med, siden svarene ikke kan sammenlignes.");
    expect((await drawn(rounds(), "nn")).figure?.note).toContain("2012 er ikkje med");
    const label = (text: string, told: string, share: number): DrawnRow => ({
      ...{ label: text, told: [`${Math.round(share * 100)}\u00A0%`, told] },
      share: { low: share - 0.005, high: share + 0.005 },
    });
    for (const svg of figure ? drawings(figure) : []) {
      const root = elementsIn(parse(svg).childNodes).find(({ tagName }) => tagName === "svg");
      if (!root) throw new Error();
      const rows = (first: number): DrawnRow[] => [
        { ...label("Har plan", "2014", first), share: { low: first, high: first } },
        { ...label("Har plan", "2015", 0.66), share: { low: 0.66, high: 0.66 } },
        { label: "Har mål", told: ["6 av 10", "2014"], share: { low: 0.55, high: 0.65 } },
        { label: "Har mål", told: ["om lag 7 av 10", "2015"], share: { low: 0.65, high: 0.75 } },
      ];
      expect(measure(drawingOf(root), rows(0.58), defaultColours)).toEqual([]);
      expect(measure(drawingOf(root), rows(0.48), defaultColours).map(({ what }) => what)).toContain(
        "length",
      );
    }
  });

  test("is refused where there is nothing to compare with", async () => {
    expect((await drawn(rounds(false))).codes).toContain("figures.no-editions");
  });
});

test("units are filled and open, group by group", async () => {
  const answers = [
    { key: "u.svart@enhet=kommune", label: "Har svart", estimate: counted(324, 428) },
    { key: "u.svart@enhet=bydel", label: "Har svart", estimate: counted(13, 15) },
  ];
  const { figure, codes } = await draw(
    "enheter",
    answers.map(({ key }) => key),
    answers,
    { tekst: "De som svarte" },
  );
  expect(codes).toEqual([]);
  expect(figure?.alt).toBe(
    "Én rute for hver som er spurt. De som svarte. Kommuner: 324\u00A0av\u00A0428. Bydeler: 13\u00A0av\u00A015.",
  );
});

describe("a line says", () => {
  const answers = answersOf(4);

  test("how the rows are sorted, and which has the lead colour; the only one has it anyway", async () => {
    const mixed = [...answers].reverse();
    const { figure } = await draw("soyler", ["q"], mixed, { tekst: "Tiltak", sorter: "størst" });
    expect(figure?.keys[0]).toBe("q.a0@alle");
    expect(figure?.wide.inline).not.toContain("#073B45");
    const alone = await draw("soyler", ["q.a0"], answers, { tekst: "Tiltak" });
    expect(alone.figure?.wide.inline).toContain('fill="#073B45"');
  });

  test("what is left out, and the figure tells", async () => {
    const options = { tekst: "Tiltak", uten: "a2, a3", merknad: "Fra skjemaet." };
    const nb = await draw("soyler", ["q"], answers, options);
    expect(nb.figure?.keys).toEqual(["q.a0@alle", "q.a1@alle"]);
    expect(nb.figure?.note).toContain("Ikke vist: Tiltak C og Tiltak D. Fra skjemaet.");
    const nn = await draw("soyler", ["q"], answers, options, "nn");
    expect(nn.figure?.note).toContain("Ikkje vist: Tiltak C og Tiltak D. Fra skjemaet.");
  });

  test("its caption, or has the question's", async () => {
    const { figure } = await draw("soyler", ["q"], answers);
    expect(figure?.caption).toBe("q");
    expect((await draw("soyler", ["q.a0", "q.a1"], answers)).codes[0]).toBe("figures.no-caption");
  });

  test.each([
    [["q"], { tekst: "Tiltak", uten: "annet" }, "figures.unknown-left-out"],
    [["q"], { tekst: "Tiltak", framhev: "annet" }, "figures.unknown-emphasis"],
    [["p.a0"], { tekst: "Tiltak" }, "figures.unknown-question"],
    [["q"], { tekst: "Kommuner 428" }, "figures.digit"],
  ] as const)("%j %j is refused where it stands", async (what, options, code) => {
    const { codes, problems } = await draw("soyler", what, answers, options);
    expect(codes).toContain(code);
    expect(problems.all.find((problem) => problem.code === code)?.source).toEqual(source);
  });
});

test("many rows get a warning, and more than a page holds are refused", async () => {
  expect((await draw("soyler", ["q"], answersOf(13), { tekst: "Tiltak" })).codes).toEqual([
    "figures.many-rows",
  ]);
  const { figure, codes } = await draw("soyler", ["q"], answersOf(52), { tekst: "Tiltak" });
  expect(figure).toBeUndefined();
  expect(codes).toContain("figures.too-tall");
});

describe("endring-figur", () => {
  const of = (id: string, answers: readonly Answer[]) => {
    const survey = surveyOf(answers);
    return { ...survey, edition: { ...survey.edition, id, year: Number(id) } };
  };
  const answer = (option: string, label: string, share: string): Answer => ({
    ...{ key: `q.${option}@alle`, label },
    estimate: percent(share),
  });
  type Shares = Readonly<Record<string, string>>;
  const labels: Shares = { a: "Har plan", b: "Har mål", c: "Har begge deler, og følger dem opp hvert år" };
  /** This edition with the one before, and 2012, which can be compared too. */
  function rounds(now: Shares, then: Shares) {
    const answers = (shares: Shares) =>
      Object.entries(shares).map(([option, share]) => answer(option, labels[option] ?? option, share));
    const survey = of("2015", answers(now));
    const [question] = survey.questions.values();
    if (!question) throw new Error();
    const comparableWith = { 2014: { comparable: true }, 2012: { comparable: true } };
    const earlier = new Map([["2012", of("2012", answers(now))]]);
    const questions = new Map([["q", { ...question, comparableWith }]]);
    return { ...survey, previous: of("2014", answers(then)), earlier, questions };
  }
  async function drawn(
    survey: ReturnType<typeof rounds>,
    options: Shares = {},
    code: WrittenLanguage = "nb",
    what: readonly string[] = ["q"],
  ) {
    const problems = new Problems();
    const asked = { form: "endring" as const, what, options: { tekst: "Planer", ...options } };
    const spec = inlineSpec({ name: "ei", asked, source }, specs, survey, languageOf(code), problems);
    const all = new Map([["ei", spec]]);
    const figures = await renderer.draw([{ name: "ei", source }], all, inputOf(survey, code), problems);
    return { figure: figures.get("ei"), codes: problems.all.map((problem) => problem.code) };
  }
  function found(svg: string, told: readonly (readonly [label: string, year: string, value: number])[]) {
    const root = elementsIn(parse(svg).childNodes).find(({ tagName }) => tagName === "svg");
    if (!root) throw new Error("Nothing was drawn");
    const rows = told.map(
      ([label, year, value]): DrawnRow => ({
        ...{ label, told: [`${Math.round(value * 100)}\u00A0%`, year], value },
        share: { low: value, high: value },
      }),
    );
    return measure(drawingOf(root), rows, defaultColours).map(({ what }) => what);
  }
  const now = { a: "0.66", b: "0.41", c: "0.5" };
  const then = { a: "0.58", b: "0.47", c: "0.5" };
  const told = (["a", "b", "c"] as const).flatMap((option) => [
    [labels[option] ?? "", "2014", Number(then[option])] as const,
    [labels[option] ?? "", "2015", Number(now[option])] as const,
  ]);

  test("shows each answer in the last edition that can be compared and in this, up, down and unmoved", async () => {
    for (const code of ["nb", "nn"] as const) {
      const { figure, codes } = await drawn(rounds(now, then), {}, code);
      expect(codes).toEqual([]);
      expect(figure?.keys.slice(0, 2)).toEqual(["q.a@alle@2014", "q.a@alle"]);
      expect(figure?.alt).toContain("Har plan, 2014: 58 prosent. Har plan, 2015: 66 prosent.");
      expect(figure?.note ?? "").toBe("");
      for (const svg of figure ? drawings(figure) : []) expect(found(svg, told)).toEqual([]);
    }
  });

  test("a dot at nought and one at a hundred are whole, on paper and on a phone", async () => {
    const { figure } = await drawn(rounds({ a: "0", b: "1" }, { a: "1", b: "0" }));
    const ends = ["a", "b"].flatMap((option, index) => [
      [labels[option] ?? "", "2014", 1 - index] as const,
      [labels[option] ?? "", "2015", index] as const,
    ]);
    for (const svg of figure ? drawings(figure) : []) expect(found(svg, ends)).toEqual([]);
  });

  test.each<[string, (svg: string) => string, string]>([
    ["the years change places", (svg) => exchanged(svg, ">2014<", ">2015<"), "label"],
    ["the colours change places", (svg) => exchanged(svg, "#073B45", "#5C929B"), "colour"],
    ["two values change places", (svg) => exchanged(svg, ">58\u00A0%<", ">66\u00A0%<"), "label"],
    ["two answers change places", (svg) => exchanged(svg, ">Har plan<", ">Har mål<"), "label"],
    [
      "the colours over the lines change places",
      (svg) => {
        // Those of the key are the last two dots.
        const parts = svg.split(/(?<=fill=")(#[0-9A-F]{6})(?=" stroke-width="2"\/>)/);
        const [then = "", now = ""] = [parts.at(-4), parts.at(-2)];
        return [...parts.slice(0, -4), now, ...parts.slice(-3, -2), then, ...parts.slice(-1)].join("");
      },
      "label",
    ],
    [
      "a dot more, between two lines",
      (svg) =>
        svg.replace("</svg>", '<path d="M306,40A3,3,0,1,1,300,40A3,3,0,1,1,306,40" fill="#073B45"/></svg>'),
      "marks",
    ],
    [
      "a band that is too short",
      (svg) => svg.replace(/v3h-([\d.]+)Z/, "v3h-9Z").replace(/h([\d.]+)v3h-9Z/, "h9v3h-9Z"),
      "length",
    ],
    [
      "a mark more",
      (svg) => svg.replace("</svg>", '<path d="M200,30L260,30L260,34L200,34Z" fill="#5C929B"/></svg>'),
      "marks",
    ],
  ])("%s: found out", async (_, change, what) => {
    const { figure } = await drawn(rounds(now, then));
    const drawing = figure?.wide.inline ?? "";
    expect(change(drawing)).not.toBe(drawing);
    expect(found(change(drawing), told)).toContain(what);
  });

  test("a dot that has left the end of its band is found out", async () => {
    const { figure } = await drawn(rounds(now, then));
    const drawing = figure?.wide.inline ?? "";
    // The dots of one colour are one path: the first of them.
    const [dot = "", x = "", y = "", r = ""] =
      /M([\d.]+),([\d.]+)A([\d.]+),[^M"]*(?=M[^"]*" fill="#073B45")/.exec(drawing) ?? [];
    const [right, left] = [Number(x) + 3, Number(x) + 3 - 2 * Number(r)];
    const arc = `A${r},${r},0,1,1,`;
    const moved = `M${right},${y}${arc}${left},${y}${arc}${right},${y}`;
    expect(moved).not.toBe(dot);
    expect(found(drawing.replace(dot, moved), told)).toEqual(["length"]);
  });

  test("what is not there yet has one dot, no band and its sign", async () => {
    const survey = rounds(now, then);
    const aggregate = survey.aggregates.get("q.a@alle");
    if (!aggregate) throw new Error();
    const aggregates = new Map(survey.aggregates);
    aggregates.set("q.a@alle", { ...aggregate, estimate: { kind: "missing" } });
    const { figure, codes } = await drawn({ ...survey, aggregates });
    expect(codes).toEqual([]);
    const rows = told.map(([label, year, value], index): DrawnRow => {
      if (index === 1) return { label, told: [figure?.table.rows[1]?.cells[1]?.text ?? "", year] };
      const share = { low: value, high: value };
      return { label, told: [`${Math.round(value * 100)}\u00A0%`, year], value, share };
    });
    for (const svg of figure ? drawings(figure) : []) {
      const root = elementsIn(parse(svg).childNodes).find(({ tagName }) => tagName === "svg");
      if (!root) throw new Error();
      expect(measure(drawingOf(root), rows, defaultColours)).toEqual([]);
    }
  });

  test("of other rows is found out", async () => {
    const { figure } = await drawn(rounds({ ...now, a: "0.67" }, { ...then, b: "0.48" }));
    for (const svg of figure ? drawings(figure) : [])
      expect(found(svg, told).filter((what) => what === "length").length).toBeGreaterThan(1);
  });

  test("what was not published the last time is left out, and told under the figure", async () => {
    const survey = rounds(now, then);
    const aggregates = new Map([...survey.previous.aggregates].filter(([key]) => key !== "q.c@alle"));
    const { figure, codes } = await drawn({ ...survey, previous: { ...survey.previous, aggregates } });
    expect(codes).toEqual([]);
    expect(figure?.keys).toHaveLength(4);
    expect(figure?.note).toBe("Ikke vist: Har begge deler, og følger dem opp hvert år.");
    // By their keys too.
    const byKey = { ...survey, previous: { ...survey.previous, aggregates } };
    const { figure: named } = await drawn(byKey, {}, "nb", ["q.a", "q.c"]);
    expect(named?.keys).toEqual(["q.a@alle@2014", "q.a@alle"]);
    expect(named?.note).toBe("Ikke vist: Har begge deler, og følger dem opp hvert år.");
  });

  test.each([
    ["one edition only", [{ key: "q.a" }, { key: "q.b" }]],
    ["an answer of one edition", [{ key: "q.a", utgave: "2014" }, { key: "q.a" }, { key: "q.b" }]],
    ["this edition first", [{ key: "q.a" }, { key: "q.a", utgave: "2014" }]],
    ["two answers as one", [{ key: "q.a", utgave: "2014" }, { key: "q.b" }]],
  ])("a file that asks for %s is refused", async (_, keys) => {
    const [preset, survey, problems] = [specs.get("former/endring"), rounds(now, then), new Problems()];
    if (!preset) throw new Error();
    const spec = {
      ...preset,
      name: "ei",
      rapport: { ...preset.rapport, data: { ...preset.rapport.data, keys } },
    };
    await renderer.draw([{ name: "ei", source }], new Map([["ei", spec]]), inputOf(survey, "nb"), problems);
    expect(problems.all.map(({ code }) => code)).toContain("figures.not-whole");
  });

  test("an edition with other answers is passed over, and told under the figure", async () => {
    const { figure, codes } = await drawn(rounds(now, { a: "0.58", b: "0.47" }));
    expect(codes).toEqual([]);
    expect(figure?.keys.slice(0, 2)).toEqual(["q.a@alle@2012", "q.a@alle"]);
    expect(figure?.note).toContain("2014 er ikke med");
  });

  test("what is known to the tenth only, or cannot be compared, is no change that can be drawn", async () => {
    const rough = rounds(now, then);
    const tenths = surveyOf([
      { key: "q.a@alle", label: "Har plan", estimate: tenth("0.6"), published: "6 av 10" },
    ]);
    const [row] = tenths.aggregates.values();
    if (!row) throw new Error();
    const aggregates = new Map([...rough.aggregates, ["q.a@alle", row]]);
    expect((await drawn({ ...rough, aggregates })).codes).toContain("figures.not-drawable");
    const { previous: _, earlier: __, ...alone } = rounds(now, then);
    expect((await drawn(alone as ReturnType<typeof rounds>)).codes).toContain("figures.no-editions");
  });
});

/** With all of one text as the other, and the other way round. */
function exchanged(svg: string, one: string, other: string): string {
  return svg.replaceAll(one, "\u0000").replaceAll(other, one).replaceAll("\u0000", other);
}
