import { parse } from "parse5";
import { describe, expect, it, test } from "vitest";
import { defaultColours } from "../../../src/config/colours.ts";
import { generatedIn } from "../../../src/verify/css.ts";
import { drawingOf } from "../../../src/verify/drawing.ts";
import type { DrawnRow } from "../../../src/verify/measure/drawn-row.ts";
import { measure } from "../../../src/verify/measure/measure.ts";
import { measureDotRows } from "../../../src/verify/measure/ten-dots.ts";
import { isMachineValue, unsupported } from "../../../src/verify/numbers.ts";
import { elementsIn } from "../../../src/verify/page.ts";

const drawing = (inside: string) => {
  const svg = `<svg role="img" aria-label="Søyler." viewBox="0 0 200 90" width="200" height="90"><g fill="none">${inside}</g></svg>`;
  const root = elementsIn(parse(svg).childNodes).find(({ tagName }) => tagName === "svg");
  if (!root) throw new Error("no drawing");
  return drawingOf(root);
};

const bar = (top: number, right: number, fill: string, left = 0) =>
  `<path d="M${left},${top}L${right},${top}L${right},${top + 20}L${left},${top + 20}Z" fill="${fill}"/>`;
const words = (text: string, x: number, y: number) => `<text x="${x}" y="${y}" font-size="12">${text}</text>`;

const rows: readonly DrawnRow[] = [
  { label: "Barnevern", told: ["59 %"], share: { low: 0.59, high: 0.59 } },
  { label: "Skole", told: ["37 %"], share: { low: 0.37, high: 0.37 } },
];

function bars({
  first = 118,
  second = 74,
  from = 0,
  names = ["Barnevern", "Skole"],
  more = "",
  slanted = 0,
  paints = ["#073B45", "#5C929B", "#EDF3F3"],
} = {}) {
  const [lead = "", muted = "", track = ""] = paints;
  return drawing(
    bar(20, 200, track) +
      bar(60, 200, track) +
      bar(20, first, lead, from).replace(`L${first},40`, `L${first - slanted},40`) +
      (second === 0 ? "" : bar(60, second, muted, from)) +
      words(names[0] ?? "", 0, 14) +
      words(names[1] ?? "", 0, 54) +
      words("59 %", 120, 34) +
      words("37 %", 80, 74) +
      more,
  );
}

const found = (drawn: ReturnType<typeof bars>) =>
  measure(drawn, rows, defaultColours).map(({ what }) => what);

test("a row may be named by its year, which is no number of the axis", () => {
  const named = rows.map((row, i) => ({ ...row, label: i === 0 ? "2019" : "2023" }));
  expect(measure(bars({ names: ["2019", "2023"] }), named, defaultColours)).toEqual([]);
  expect(measure(bars({ names: ["2023", "2019"] }), named, defaultColours).map(({ what }) => what)).toContain(
    "label",
  );
});

test("a name on two lines is one, where each of them stands", () => {
  const lines = (second: string) =>
    drawing(`<text x="90" y="14" text-anchor="end" font-size="12"><tspan>Barne-</tspan>${second}</text>`)
      .texts;
  expect(lines('<tspan x="90" dy="16.5">vern</tspan>')).toMatchObject([
    { text: "Barne-", x: 90, y: 14 },
    { text: "vern", x: 90, y: 30.5 },
  ]);
  const strange = drawing(
    '<text x="90" y="14" font-size="12"><tspan x="0" fill="#FFFFFF">vern</tspan></text>',
  );
  expect(strange.strange).toEqual(['fill="#FFFFFF"']);
});

describe("bars", () => {
  it("agree with their rows", () => {
    expect(measure(bars(), rows, defaultColours)).toEqual([]);
  });

  it.each([
    ["a length", { first: 110 }, "length"],
    ["bars in the order of another row", { first: 74, second: 118 }, "length"],
    ["a filter that drops one", { second: 0 }, "marks"],
    ["a scale that does not begin at nought", { from: 20 }, "from-zero"],
    ["names that have changed places", { names: ["Skole", "Barnevern"] }, "label"],
    ["a corner that is drawn in", { more: "", slanted: 60 }, "length"],
    ["another row", { more: bar(20, 60, "#073B45") }, "marks"],
    ["something over the drawing", { more: '<rect width="200" height="90" fill="#FFFFFF"/>' }, "strange"],
    ["an axis that says something else", { more: words("50", 150, 88) }, "scale"],
  ] as const)("are caught in %s", (_, falsified, what) => {
    expect(found(bars(falsified as object))).toContain(what);
  });

  it("have what is not known hatched, from where it is known to where it ends", () => {
    const open = [{ label: "Barnevern", told: ["6 av 10"], share: { low: 0.55, high: 0.65 } }];
    const hatch = (left: number, right: number) =>
      drawing(
        `${bar(20, 200, "#EDF3F3")}${bar(20, 110, "#073B45")}<path d="M${left},25L${left + 4},21M${right - 4},38L${right},34" stroke="#073B45"/>${words("6 av 10", 10, 34)}`,
      );
    expect(measure(hatch(111, 129), open, defaultColours)).toEqual([]);
    expect(measure(hatch(111, 150), open, defaultColours).map(({ what }) => what)).toEqual(["uncertain"]);
  });
});

describe("colours", () => {
  const about = rows.map((row, index) => ({ ...row, emphasis: index === 0 }));
  const [lead, muted, track] = ["#073B45", "#5C929B", "#EDF3F3"];
  const wrong = (...paints: readonly string[]) =>
    measure(bars({ paints: [...paints] }), about, defaultColours).map(({ what }) => what);

  it("say which row the headline is about, whatever they are", () => {
    expect(wrong(lead, muted, track)).toEqual([]);
    expect(wrong("#AA0000", "#FFAAAA", "#EEEEEE")).toEqual([]);
  });

  it.each([
    ["of two rows that have changed places", muted, lead, track],
    ["of all rows alike", lead, lead, track],
    ["of no row at all", muted, muted, track],
    ["of the field behind the bars", track, muted, lead],
  ])("are caught in that %s", (_, ...paints) => {
    expect(wrong(...paints)).toContain("colour");
  });
});

test("dots are filled by area", () => {
  const dot = (x: number) => `M${x + 5},10A5,5,0,1,1,${x - 5},10A5,5,0,1,1,${x + 5},10Z`;
  const all = Array.from({ length: 10 }, (_, i) => 6 + i * 12);
  const ten = (filled: number) =>
    drawing(
      `<path d="${all.map(dot).join("")}" stroke="#5C929B"/><path d="${all.slice(0, filled).map(dot).join("")}" fill="#073B45"/>`,
    );
  const eight = [{ label: "8 av 10", told: [], share: { low: 0.8, high: 0.8 } }];
  expect(measureDotRows(ten(8), eight, defaultColours)).toEqual([]);
  expect(measureDotRows(ten(7), eight, defaultColours).map(({ what }) => what)).toEqual(["length"]);
  // A disc of curves, whose outline may go another way within the same box.
  const curved = (start: number) =>
    `M${start},10C1,7.24,3.24,5,6,5C8.76,5,11,7.24,11,10C11,12.76,8.76,15,6,15C3.24,15,1,12.76,1,10Z`;
  const withFirst = (first: string) =>
    measureDotRows(
      drawing(
        `<path d="${all.map(dot).join("")}" stroke="#5C929B"/><path d="${first}${all.slice(1, 8).map(dot).join("")}" fill="#073B45"/>`,
      ),
      eight,
      defaultColours,
    ).map(({ what }) => what);
  expect(withFirst(curved(1))).toEqual([]);
  expect(withFirst(curved(4))).toEqual(["length"]);
  const inColour = (colour: string) => measureDotRows(ten(8), eight, [colour]).map(({ what }) => what);
  expect(inColour("#073b45")).toEqual([]);
  expect(new Set(inColour("#F2A65A"))).toEqual(new Set(["colour"]));
});

test("units are drawn as discs or as squares, each whole", () => {
  const disc = (x: number, start = x) =>
    `M${start},7C${x},3.13,${x + 3.13},0,${x + 7},0C${x + 10.87},0,${x + 14},3.13,${x + 14},7C${x + 14},10.87,${x + 10.87},14,${x + 7},14C${x + 3.13},14,${x},10.87,${x},7Z`;
  const square = (x: number) => `M${x},0h14v14h-14Z`;
  const three = [{ label: "", told: [], units: { count: 3, base: 3 } }];
  const wrong = (...paths: readonly string[]) =>
    measure(drawing(`<path d="${paths.join("")}" fill="#073B45"/>`), three, defaultColours).map(
      ({ what }) => what,
    );
  expect(wrong(disc(0), disc(20), disc(40))).toEqual([]);
  expect(wrong(square(0), square(20), square(40))).toEqual([]);
  expect(wrong(disc(0, 11), disc(20), disc(40))).toEqual(["length"]);
  expect(wrong(disc(0), square(20), disc(40))).toEqual(["length"]);
});

describe("numbers", () => {
  const published = [{ low: 0.855, high: 0.865, value: 0.86, precision: 0.01, base: 337 }];
  const counted = [{ count: 324, base: 428, low: 324 / 428, high: 324 / 428 }];

  it.each(["Hele 86 prosent", "86 %", "14 prosent", "337 kommuner", "9 av 10"])("gives %s", (text) => {
    expect(unsupported(text, published)).toEqual([]);
  });

  it.each(["87 prosent", "8 av 10", "338 kommuner", "85,7 %"])("does not give %s", (text) => {
    expect(unsupported(text, published)).toHaveLength(1);
  });

  it("are counts of their base, and shares as finely as they are written", () => {
    expect(unsupported("324 av landets 428 kommuner, 75,7 %, 76 prosent", counted)).toEqual([]);
    expect(unsupported("324 av landets 429 kommuner", counted)).toHaveLength(1);
    expect(unsupported("75,8 %", counted)).toHaveLength(1);
  });

  it("are for machines what they are for people", () => {
    expect(["324/428", "104/428"].every((value) => isMachineValue(value, counted))).toBe(true);
    expect(["0.86", "0.14"].every((value) => isMachineValue(value, published))).toBe(true);
    expect(["324/429", "0.87"].some((value) => isMachineValue(value, [...counted, ...published]))).toBe(
      false,
    );
  });
});

test("what a style sheet writes by itself is read", () => {
  const css =
    'a::before{content:"87 prosent"}b::after{content : attr(x) "–" /* "nei" */}i{background:url("x");content:none}u{counter-increment:a 59;content:counter(a)}';
  const told = generatedIn(css).map((one) => Object.values(one).join(" "));
  expect(told).toEqual([
    ...["text 87 prosent", "attribute x", "text –", "address x"],
    ...["other counter-increment", "other counter(", "other a"],
  ]);
  // What names a font, a kind of file or an element puts nothing on the page.
  const names =
    '@charset "utf-8";@font-face{font-family:"A";src:local("B"),url("c.woff2") format("woff2")}a[title="59"]:hover{font:1em "A"}';
  expect(generatedIn(names)).toEqual([{ kind: "address", href: "c.woff2" }]);
});
