import { fileURLToPath } from "node:url";
import Fraction from "fraction.js";
import { beforeAll, describe, expect, test } from "vitest";
import { drawFigure } from "../../src/figures/draw.ts";
import type { Figure } from "../../src/figures/figure.ts";
import { loadFigureFonts } from "../../src/figures/fonts.ts";
import { createMeasure, type Measure } from "../../src/figures/measure.ts";
import { createPainter, type Painter } from "../../src/figures/paint.ts";
import { readFigureSpecs } from "../../src/figures/read.ts";
import { createFigureRenderer } from "../../src/figures/renderer.ts";
import { Problems } from "../../src/problems/problem.ts";
import { type Estimate, publishedInterval } from "../../src/statistics/estimate.ts";
import {
  type Answer,
  answers2015,
  barSpec,
  inputOf,
  percent,
  type RapportDraft,
  specOf,
  surveyOf,
  tenth,
} from "./fixtures.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const names = [
  "svar",
  "kapasitet",
  "mottak",
  "mal-og-rapportering",
  "samarbeid",
  "samarbeidskommuner",
  "former/tideler",
];
const wanted = (list: readonly string[]) =>
  list.map((name) => ({ name, source: { file: "hovedfunn.md", line: 3 } }));

const renderer = createFigureRenderer(loadFigureFonts);
let measure: Measure;
let painter: Painter;
beforeAll(async () => {
  measure = await createMeasure(await loadFigureFonts());
  painter = await createPainter(measure);
});

/** Draws a figure of one's own answers. */
async function draw(rapport: RapportDraft, answers: readonly Answer[], more: object = {}) {
  const problems = new Problems();
  const figure = await drawFigure(
    specOf(barSpec(rapport, more)),
    inputOf(surveyOf(answers)),
    painter,
    problems,
  );
  return { figure, codes: problems.all.map((p) => p.code), problems };
}

const caption = { nb: "Andel", nn: "Del" };

describe("the figures of 2015", () => {
  let figures: ReadonlyMap<string, Figure>;
  const problems = new Problems();
  beforeAll(async () => {
    const specs = await readFigureSpecs(root, problems);
    figures = await renderer.draw(wanted(names), specs, inputOf(surveyOf()), problems);
  });

  test("are all drawn, without a problem and without a warning from Vega-Lite", () => {
    expect(problems.all.map((p) => [p.source.file, p.code])).toEqual([]);
    expect([...figures.keys()]).toEqual(names);
  });

  test("fill exactly the widths they are made for", () => {
    for (const { wide, narrow } of figures.values()) {
      expect([wide.width, narrow.width]).toEqual([560, 320]);
      expect(wide.inline).toContain(`viewBox="0 0 560 ${wide.height}"`);
      expect(narrow.inline).toContain(`viewBox="0 0 320 ${narrow.height}"`);
    }
  });

  test("set no text below 13 px", () => {
    for (const { wide, narrow } of figures.values()) {
      const set = [...`${wide.inline}${narrow.inline}`.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) =>
        Number(size),
      );
      expect(Math.min(13, ...set)).toBe(13);
    }
  });

  test("keep every text inside the drawing", () => {
    for (const figure of figures.values()) expect(textsOutside(figure)).toEqual([]);
  });

  test("say what they show to those who do not see them", () => {
    expect(plain(figures.get("mottak")?.alt)).toBe(
      "Liggende søyler. Vertskommuner med utilstrekkelig kapasitet for beboere i mottak. Barnevern: 59 prosent. " +
        "Helse: 42 prosent. Skole: 37 prosent. Grunnlag: 189 vertskommuner.",
    );
    expect(figures.get("svar")?.alt).toContain(
      "Kommuner: 324\u00A0av\u00A0428. Bydeler: 13\u00A0av\u00A015.",
    );
    expect(figures.get("samarbeid")?.alt).toContain("nær 8 av 10; andelen ligger mellom 75 og 80 prosent.");
    for (const { alt, wide, narrow } of figures.values()) {
      expect(wide.inline).toContain(`role="img" aria-label="${alt}"`);
      expect(narrow.inline).toContain(`aria-label="${alt}"`);
    }
  });

  test("have one alt text and no other words for screen readers, no classes and nothing hidden", () => {
    for (const { wide, narrow } of figures.values()) {
      for (const { inline } of [wide, narrow]) {
        expect(inline.match(/aria-|role=/g)).toHaveLength(2);
        expect(inline).not.toMatch(/class=|opacity="0"|xmlns|graphics-|<(g|defs)\/>|NaN|undefined/);
      }
      expect(wide.file).toContain('xmlns="http://www.w3.org/2000/svg"');
    }
  });

  test("say of units what is counted, and of no other base", () => {
    expect(figures.get("svar")?.alt).not.toContain("Grunnlag");
    expect(figures.get("svar")?.base).toBe("");
    expect(figures.get("mottak")?.note).not.toContain("Grunnlag");
    expect(figures.get("mottak")?.base).toBe("Grunnlag: 189 vertskommuner.");
  });

  test("draw a published tenth as the same interval in ten dots and in bars, and say so", () => {
    for (const name of ["former/tideler", "mal-og-rapportering"]) {
      expect(figures.get(name)?.wide.inline).toContain('stroke="#073B45"');
      expect(figures.get(name)?.note).toContain("tidel");
      expect(figures.get(name)?.note).toContain("Det skraverte feltet viser hvor grensen kan ligge.");
    }
    expect(figures.get("former/tideler")?.alt).toContain("8 av 10; andelen ligger mellom 75 og 85 prosent");
  });

  test("draw one square for each that was asked", () => {
    const squares = (figure: Figure | undefined) => [...(figure?.wide.inline.matchAll(/M/g) ?? [])].length;
    expect(squares(figures.get("svar"))).toBe(428 + 15);
    expect(squares(figures.get("samarbeidskommuner"))).toBe(40);
  });

  test("emphasise one bar", () => {
    const solid = /<path d="[^"]*Z" fill="#073B45"\/>/g;
    expect(figures.get("mottak")?.wide.inline.match(solid)).toHaveLength(1);
  });

  test("hatch what is known only to a tenth, and say so", () => {
    const figure = figures.get("mal-og-rapportering");
    expect(figure?.note).toContain("Det skraverte feltet viser hvor grensen kan ligge.");
    const [, hatch = ""] = /<path d="([^"]*)"[^>]* stroke="#073B45"/.exec(figure?.wide.inline ?? "") ?? [];
    const xs = [...hatch.matchAll(/[ML]([\d.]+),/g)].map(([, x]) => Number(x));
    // 0.55 to 0.65 of 348 px, behind a label as wide as its longest word.
    const [, first = ""] = /<path d="M([\d.]+),/.exec(figure?.wide.inline ?? "") ?? [];
    expect(Math.min(...xs)).toBeCloseTo(Number(first) + 0.55 * 348 + 0.6, 1);
    expect(Math.max(...xs)).toBeCloseTo(Number(first) + 0.65 * 348 - 0.6, 1);
    expect(xs.length).toBeGreaterThan(20);
  });

  test("have the numbers as a table and for Excel", () => {
    expect(figures.get("mottak")?.table.rows[0]).toEqual({
      header: "Barnevern",
      cells: [{ text: "59\u00A0%", value: "0.59" }, { text: expect.stringMatching(/^189\svertskommuner$/) }],
    });
    expect(figures.get("samarbeid")?.csv.split("\r\n")[3]).toBe(
      "Har planer om nytt eller mer samarbeid;nær 8 av 10;0,75;0,8;337 kommuner og bydeler",
    );
  });

  test("name the aggregates that they show", () => {
    expect(figures.get("svar")?.keys).toEqual(["svar.svart@enhet=kommune", "svar.svart@enhet=bydel"]);
  });

  test("exist in nynorsk too", async () => {
    const specs = await readFigureSpecs(root, problems);
    const nn = await renderer.draw(wanted(names), specs, inputOf(surveyOf(), "nn"), problems);
    expect(problems.all).toEqual([]);
    expect(nn.get("mottak")?.alt).toMatch(/^Liggjande søyler\. Vertskommunar med/);
  });
});

/** With plain spaces for non-breaking ones. */
const plain = (text: string | undefined) => text?.replaceAll("\u00A0", " ");

/** The texts of a figure that reach beyond its edges, at either width. */
function textsOutside({ wide, narrow }: Figure): string[] {
  return [wide, narrow].flatMap(({ inline, width }) =>
    [...inline.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].flatMap(([, attributes = "", text = ""]) => {
      const read = (name: string) => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1];
      const length = measure(text, Number(read("font-size")), read("font-weight"));
      const anchor = read("text-anchor");
      const x = Number(read("x"));
      const left = anchor === "end" ? x - length : anchor === "middle" ? x - length / 2 : x;
      return left < -0.5 || left + length > width + 0.5 ? [`${text} ${left} ${left + length}`] : [];
    }),
  );
}

describe("the project's figures with other numbers", () => {
  const extremes: readonly [string, Estimate, string?][] = [
    ["none", percent("0")],
    ["few", percent("0.03")],
    ["almost all", percent("0.97")],
    ["all", percent("1")],
    ["a wide interval at the end", publishedInterval(new Fraction("0.9"), undefined), "mer enn 9 av 10"],
    ["a long hedge", tenth("0.8"), "i underkant av 8 av 10"],
  ];

  test.each(extremes)("%s: keep texts inside and their widths", async (_, estimate, published) => {
    const problems = new Problems();
    const specs = await readFigureSpecs(root, problems);
    const answers = answers2015
      .filter(({ key }) => !key.startsWith("svar"))
      .map((answer) => ({ ...answer, estimate, ...(published && { published }) }));
    const input = { ...inputOf(surveyOf(answers)), complement: () => "10 av 10" };
    const drawn = await renderer.draw(
      wanted(names.filter((name) => !/^svar|kommuner$/.test(name))),
      specs,
      input,
      problems,
    );
    expect(problems.all).toEqual([]);
    expect(drawn.size).toBe(5);
    for (const figure of drawn.values()) {
      expect(textsOutside(figure)).toEqual([]);
      expect([figure.wide.width, figure.narrow.width]).toEqual([560, 320]);
    }
  });
});

describe("ten dots of what is known only as an interval", () => {
  test("are hatched, and note and alt text say so", async () => {
    const specs = await readFigureSpecs(root, new Problems());
    const spec = specs.get("former/tideler");
    const estimate = publishedInterval(new Fraction("0.75"), new Fraction("0.8"));
    const survey = surveyOf([{ key: "imdi.kunnskap@alle", estimate, published: "nær 8 av 10" }]);
    const figure = spec && (await drawFigure(spec, inputOf(survey), painter, new Problems()));
    expect(figure?.wide.inline).toContain('stroke="#073B45"');
    expect(figure?.note).toContain("Det skraverte feltet viser hvor grensen kan ligge.");
    expect(figure?.alt).toContain("nær 8 av 10; andelen ligger mellom 75 og 80 prosent.");
  });
});

describe("a label with signs that mean something elsewhere", () => {
  const label = 'Ja | *Nei* <script>2016. & "så"';
  const escaped = "Ja | *Nei* &lt;script&gt;2016. &amp; &quot;så&quot;";

  test("comes out to the letter in drawing, alt text, table and CSV", async () => {
    const { figure } = await draw({ caption, data: { question: "q", shape: "andeler" } }, [
      { key: "q.a@alle", estimate: percent("0.5"), label },
    ]);
    const drawn = [...(figure?.wide.inline.matchAll(/<text[^>]*>([^<]*)<\/text>/g) ?? [])].map(
      ([, text]) => text,
    );
    expect(drawn).toContain(escaped.replaceAll("&quot;", '"'));
    expect(figure?.wide.inline).toContain(`${escaped}: 50 prosent.`);
    expect(figure?.wide.inline).not.toContain("<script");
    expect(figure?.alt).toContain(`${label}: 50 prosent.`);
    expect(figure?.table.rows[0]?.header).toBe(label);
    expect(figure?.csv).toContain('"Ja | *Nei* <script>2016. & ""så""";0,5;');
  });
});

describe("a long label", () => {
  test("is broken into lines, never cut", async () => {
    const label =
      "Andre tjenester som kommunen etter loven skal gi til alle som bor i et mottak for asylsøkere, enten det er stort eller lite";
    const specs = await readFigureSpecs(root, new Problems());
    const spec = specs.get("mottak");
    const answers = [
      { key: "mottak.utilstrekkelig.barnevern@vertskommune=ja", estimate: percent("0.59", 189), label },
    ];
    const problems = new Problems();
    const figure = spec && (await drawFigure(spec, inputOf(surveyOf(answers)), painter, problems));
    const words = [...(figure?.narrow.inline.matchAll(/<tspan[^>]*>([^<]*)<\/tspan>/g) ?? [])].map(
      ([, line]) => line,
    );
    expect(words.join(" ")).toBe(label);
    expect(Math.max(...words.map((line = "") => measure(line, 15, 600)))).toBeLessThanOrEqual(320);
    // The row is as tall as its label, and the last line ends above the bar.
    const lines = (drawn = "") => drawn.match(/<tspan/g)?.length ?? 0;
    expect(figure?.wide.height).toBeCloseTo(lines(figure?.wide.inline) * 16.5, 0);
    const [, top = ""] = /<text x="0" y="([\d.]+)"/.exec(figure?.narrow.inline ?? "") ?? [];
    const [, bar = ""] = /<path d="M[\d.]+,([\d.]+)[hL]/.exec(figure?.narrow.inline ?? "") ?? [];
    expect(Number(top) + (words.length - 1) * 19 + 4).toBeLessThanOrEqual(Number(bar));
  });
});

describe("what cannot be drawn is a problem at the author's line", () => {
  const answers: readonly Answer[] = [
    { key: "a.ja@alle", estimate: tenth("0.6") },
    { key: "retning.opp@alle", estimate: { kind: "direction", change: "up" } },
    { key: "skjult.ja@alle", estimate: { kind: "suppressed" } },
    { key: "skjult.nei@alle", estimate: percent("0.4") },
  ];
  const keys = (...list: string[]) => ({ keys: list.map((key) => ({ key })), shape: "andeler" });

  test.each([
    ["an unknown question", { data: { question: "b", shape: "andeler" } }, "figures.unknown-question"],
    ["a key with an unknown question", { data: keys("aa.ja") }, "figures.unknown-question"],
    ["an unknown option", { data: keys("a.nei") }, "figures.unknown-option"],
    ["an unknown group", { data: keys("a.ja@alel") }, "figures.unknown-group"],
    ["a group without a number", { data: keys("a.ja@enhet=bydel") }, "figures.no-number"],
    ["a direction", { data: keys("retning.opp") }, "figures.not-drawable"],
    [
      "a share that has no complement",
      { data: { ...keys("a.ja"), shape: "todelt" } },
      "figures.no-complement",
    ],
    [
      "squares for what was not counted",
      { data: { ...keys("a.ja"), shape: "enheter" } },
      "figures.not-drawable",
    ],
    [
      "ten dots for what is hidden",
      { data: { ...keys("skjult.ja"), shape: "tideler" } },
      "figures.not-drawable",
    ],
    ["nothing but hidden numbers", { data: keys("skjult.ja") }, "figures.no-data"],
    ["emphasis on what is not there", { data: keys("a.ja"), emphasis: "a.ja" }, "figures.unknown-emphasis"],
    ["two bars with one name", { data: keys("skjult.nei@alle", "skjult.nei@alle") }, "figures.same-label"],
    [
      "a caption missing in the language",
      { caption: { nn: "Del" }, data: keys("a.ja") },
      "figures.missing-text",
    ],
    ["a number in the caption", { caption: { nb: "Kommuner 428" }, data: keys("a.ja") }, "figures.digit"],
    [
      "a caption that judges a number",
      { caption: { nb: "De fleste kommuner har svart" }, data: keys("a.ja") },
      "figures.judging-word",
    ],
    [
      "a note that judges a number",
      { note: { nb: "Andelen har økt." }, data: keys("a.ja") },
      "figures.judging-word",
    ],
    [
      "a label that judges a number",
      { data: { keys: [{ key: "a.ja", label: { nb: "Svært få kommuner" } }], shape: "andeler" } },
      "figures.judging-word",
    ],
  ])("%s", async (_, rapport, code) => {
    const { figure, codes } = await draw({ caption, ...rapport }, answers, { height: { step: 20 } });
    expect(codes).toContain(code);
    expect(figure).toBeUndefined();
  });

  test("and the place is the line of the key", async () => {
    const { problems } = await draw({ caption, data: keys("a.nei") }, answers);
    const spec = specOf(barSpec({ caption, data: keys("a.nei") }));
    const line = spec.text.split("\n").findIndex((text) => text.includes('"a.nei"')) + 1;
    expect(problems.all[0]?.source).toMatchObject({ file: "templates/figures/proove.json", line });
  });

  test("a hidden number among others shows as hidden everywhere, and warns", async () => {
    const { figure, codes } = await draw(
      { caption, data: { question: "skjult", shape: "andeler" } },
      answers,
    );
    expect(codes).toEqual(["figures.suppressed"]);
    expect(figure?.table.rows[0]?.cells[0]).toEqual({ text: ":" });
    expect(figure?.alt).toContain("ja: kan ikke publiseres.");
    expect(figure?.csv).toContain("ja;:;");
    expect(figure?.note).toContain(": = kan ikke publiseres.");
  });

  test("a number without words for those who do not see it", async () => {
    const problems = new Problems();
    const input = { ...inputOf(surveyOf(answers)), tell: () => " " };
    const figure = await drawFigure(
      specOf(barSpec({ caption, data: keys("a.ja") })),
      input,
      painter,
      problems,
    );
    expect(figure).toBeUndefined();
    expect(problems.all.map((p) => p.code)).toEqual(["figures.no-alt"]);
  });

  test("a figure that nobody has made", async () => {
    const problems = new Problems();
    const specs = new Map([["mottak", specOf(barSpec({ caption, data: keys("a.ja") }))]]);
    await renderer.draw(wanted(["motak"]), specs, inputOf(surveyOf(answers)), problems);
    expect(problems.all.map((p) => [p.code, p.source.file, p.source.line])).toEqual([
      ["figures.missing", "hovedfunn.md", 3],
    ]);
  });

  test("a spec that Vega-Lite refuses", async () => {
    const { codes } = await draw({ caption, data: keys("a.ja") }, answers, { mark: { type: "søyle" } });
    expect(codes).toContain("figures.spec-fails");
  });

  test("a spec that Vega-Lite has something to say of is drawn, with a warning", async () => {
    const encoding = { y: { field: "navn", type: "nominal" }, xx: { field: "fra", type: "quantitative" } };
    const { figure, codes } = await draw({ caption, data: keys("a.ja") }, answers, { encoding });
    expect(codes).toEqual(["figures.spec-warning", "figures.spec-warning"]);
    expect(figure).toBeDefined();
  });
});

describe("drawing", () => {
  test("gives the same figure each time, and ids that begin with its name", async () => {
    const rapport = { caption, data: { question: "q", shape: "andeler" } };
    const answers = [{ key: "q.a@alle", estimate: percent("0.5"), label: "A" }];
    const clip = { mark: { type: "bar", clip: true } };
    const [first, second] = [await draw(rapport, answers, clip), await draw(rapport, answers, clip)];
    expect(first.figure).toEqual(second.figure);
    const ids = [...(first.figure?.wide.inline.matchAll(/ id="([^"]*)"/g) ?? [])].map(([, id]) => id);
    expect(ids).toHaveLength(1);
    expect(ids[0]).toMatch(/^proove-560-/);
    expect(first.figure?.wide.inline).toContain(`url(#${ids[0]})`);
  });

  test("a spec already parsed draws new data", async () => {
    const rapport = { caption, data: { question: "q", shape: "andeler" } };
    const one = await draw(rapport, [{ key: "q.a@alle", estimate: percent("0.5"), label: "A" }]);
    const other = await draw(rapport, [
      { key: "q.a@alle", estimate: percent("0.25"), label: "A" },
      { key: "q.b@alle", estimate: percent("0.75"), label: "B" },
    ]);
    expect(other.figure?.wide.inline).toContain(">B</text>");
    expect(other.figure?.wide.height).toBeGreaterThan(one.figure?.wide.height ?? Number.POSITIVE_INFINITY);
  });
});
