import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkSpec } from "../../src/figures/check-spec.ts";
import { drawFigure } from "../../src/figures/draw.ts";
import { loadFigureFonts } from "../../src/figures/fonts.ts";
import { createMeasure } from "../../src/figures/measure.ts";
import { messages } from "../../src/figures/messages.ts";
import { OutsideError } from "../../src/figures/outside.ts";
import { createPainter, type Painter } from "../../src/figures/paint.ts";
import type { FigureSpec } from "../../src/figures/spec.ts";
import { cleanSvg } from "../../src/figures/svg/clean.ts";
import { loadVega, type Vega } from "../../src/figures/vega.ts";
import { Problems } from "../../src/problems/problem.ts";
import { barSpec, inputOf, percent, specOf, surveyOf } from "./fixtures.ts";

const rapport = { caption: { nb: "Andel" }, data: { question: "q", shape: "andeler" } };
const bars = { mark: "bar", encoding: { y: { field: "navn", type: "nominal" } } };
const from = (url: unknown) => ({ data: { url }, ...bars });
const lookup = (data: object) => ({ lookup: "navn", from: { data, key: "navn", fields: ["hemmelig"] } });

describe("the author is told, at the address,", () => {
  const cases: readonly [string, object, string, string][] = [
    ["data of a layer", { layer: [bars, from("/etc/passwd")] }, "data", "/etc/passwd"],
    ["data without a name of ours", { hconcat: [from("a.csv")] }, "data", "a.csv"],
    ["a rewritten address", { vconcat: [{ concat: [from("FILE:///x")] }] }, "data", "FILE:///x"],
    ["data of a facet", { facet: { field: "navn" }, spec: from("//example.no/a") }, "data", "//example.no/a"],
    ["data that is looked up", { transform: [lookup({ url: "../b.json" })] }, "data", "../b.json"],
    [
      "named data with an address",
      { layer: [{ data: { name: "x", url: "c.csv" }, ...bars }] },
      "data",
      "c.csv",
    ],
    [
      "a map",
      {
        layer: [
          { data: { url: "k.topojson", format: { type: "topojson", feature: "k" } }, mark: "geoshape" },
        ],
      },
      "data",
      "k.topojson",
    ],
    [
      "data of a kind that Vega-Lite may get",
      { layer: [{ data: { sql: "select 1" }, ...bars }] },
      "data",
      "select 1",
    ],
    ["an image as mark", { layer: [{ mark: "image" }] }, "image", "image"],
    ["an image with settings", { mark: { type: "image", url: "a.png" } }, "image", "a.png"],
    ["an image from a field", { mark: "bar", encoding: { url: { field: "navn" } } }, "image", "url"],
    [
      "a link on a mark",
      { mark: { type: "bar", href: "javascript:alert(1)" } },
      "link",
      "javascript:alert(1)",
    ],
    [
      "a link that is worked out",
      { mark: { type: "bar", href: { expr: "'java' + 'script:x'" } } },
      "link",
      "href",
    ],
    ["a link from a field", { encoding: { href: { field: "navn", type: "nominal" } } }, "link", "href"],
    [
      "a link in the settings of all marks",
      { config: { bar: { href: "https://example.no" } } },
      "link",
      "https://example.no",
    ],
    [
      "paint of a mark",
      { mark: { type: "bar", fill: "url(https://example.no/a.svg#b)" } },
      "paint",
      "url(https://example.no/a.svg#b)",
    ],
    ["paint behind all", { background: "URL(x.svg#y)" }, "paint", "URL(x.svg#y)"],
    ["paint of the view", { view: { fill: "url( x )" } }, "paint", "url( x )"],
    [
      "paint in a condition",
      { encoding: { color: { condition: { test: "true", value: "url(#a)" }, value: "red" } } },
      "paint",
      "url(#a)",
    ],
    [
      "paint in an expression",
      { mark: { type: "bar", fill: { expr: "'url(' + datum.navn + ')'" } } },
      "paint",
      "'url(' + datum.navn + ')'",
    ],
    [
      "paint of a gradient's stop",
      { mark: { type: "bar", color: { gradient: "linear", stops: [{ offset: 0, color: "url(#z)" }] } } },
      "paint",
      "url(#z)",
    ],
  ];

  test.each(cases)("of %s", (_, more, kind, what) => {
    const text = JSON.stringify(barSpec(rapport, more), null, 2);
    const problems = new Problems();
    const spec = checkSpec({ name: "a", file: "templates/figures/a.json", text }, problems);
    expect(spec).toBeUndefined();
    const [told] = problems.all.filter(
      (p) => p.code === "figures.outside" && p.message.nb.what.includes(what),
    );
    expect(told?.message.en).toEqual(messages["figures.outside"].write({ kind: kind as "data", what }).en);
    const line = text.split("\n")[(told?.source.line ?? 0) - 1] ?? "";
    expect(line.slice((told?.source.column ?? 0) - 1)).toMatch(
      new RegExp(`^${escaped(JSON.stringify(what))}`),
    );
  });

  test.each(["over", "utenfor", "smal"])("of what the patch «%s» would lay over the spec", (patch) => {
    const text = JSON.stringify(
      barSpec({ ...rapport, [patch]: { layer: [from("p.csv")] } } as typeof rapport),
    );
    const problems = new Problems();
    expect(checkSpec({ name: "a", file: "a.json", text }, problems)).toBeUndefined();
    expect(problems.all.map((p) => p.code)).toEqual(["figures.outside"]);
  });

  test("but not of rows that are written out, whatever their fields are called", () => {
    const own = {
      data: { values: [{ url: "a", href: "b" }] },
      mark: "text",
      encoding: { x: { field: "url" } },
    };
    expect(specOf(barSpec(rapport, { layer: [bars, own] })).name).toBe("proove");
  });
});

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** What Vega and the drawing do with a spec that nobody has checked. */
describe("behind the check,", () => {
  let painter: Painter;
  let vega: Vega;
  let folder: string;
  let server: Server;
  let asked: string[];
  let address: string;
  const rows = JSON.stringify([{ navn: "A", hemmelig: "lekket" }]);

  beforeAll(async () => {
    const measure = await createMeasure(await loadFigureFonts());
    painter = await createPainter(measure);
    vega = await loadVega(measure);
    folder = await mkdtemp(join(tmpdir(), "figur-"));
    await writeFile(join(folder, "a.json"), rows);
    asked = [];
    server = createServer((request, response) => {
      asked.push(request.url ?? "");
      response.setHeader("content-type", "application/json");
      response.end(rows);
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterAll(async () => {
    await rm(folder, { recursive: true });
    await new Promise((done) => server.close(done));
  });

  const draw = async (more: object) =>
    vega.draw(
      { ...barSpec(rapport, { data: { name: "rader" }, ...more }), width: 560 } as never,
      [{ navn: "A", tekst: "50 %", fra: 0.5, til: 0.5 }],
      "nb",
    ).svg;
  const layerOf = (url: string) => ({
    layer: [
      bars,
      { data: { url, format: { type: "json" } }, mark: "text", encoding: { text: { field: "hemmelig" } } },
    ],
  });
  const joined = (url: string) => ({
    layer: [
      {
        transform: [lookup({ url, format: { type: "json" } })],
        mark: "text",
        encoding: { text: { field: "hemmelig" } },
      },
    ],
  });

  test.each([
    ["a file by its path", () => layerOf(join(folder, "a.json"))],
    ["a file by its address", () => layerOf(pathToFileURL(join(folder, "a.json")).href)],
    ["a file that is looked up", () => joined(join(folder, "a.json"))],
    ["an address", () => layerOf(`${address}/lag`)],
    ["an address that is looked up", () => joined(`${address}/oppslag`)],
  ])("Vega loads nothing: %s", async (_, more) => {
    await expect(draw(more())).rejects.toThrow(OutsideError);
    expect(asked).toEqual([]);
  });

  test.each([
    ["a link", "link", { mark: { type: "bar", href: "https://example.no" } }],
    [
      "a link that Vega itself would choke on",
      "link",
      { mark: { type: "bar", href: "javascript:alert(1)" } },
    ],
    ["a link that is worked out", "link", { mark: { type: "bar", href: { expr: "'vb' + 'script:x'" } } }],
    ["an image", "image", { mark: { type: "image", url: "https://example.no/a.png", width: 9, height: 9 } }],
  ])("%s is refused, and does not end the process", async (_, kind, more) => {
    await expect(draw(more)).rejects.toMatchObject({ name: "OutsideError", outside: { kind } });
  });

  test.each([
    ["paint whose address is put together", { fill: { expr: "'ur' + 'l(https://example.no/a.svg#b)'" } }],
    ["paint that points into the page around it", { stroke: { expr: "'ur' + 'l(#logo)'" } }],
    ["a style", { blend: "multiply" }],
  ])("the drawing is refused: %s", async (_, mark) => {
    const svg = await draw({ mark: { type: "bar", ...mark } });
    expect(() => cleanSvg(svg, { alt: "A", id: "a" })).toThrow(OutsideError);
  });

  test("the author is told by what the walls refuse too", async () => {
    const spec = specOf(barSpec(rapport, { mark: { type: "bar", fill: { expr: "'ur' + 'l(x.svg#y)'" } } }));
    const unchecked: FigureSpec = { ...spec, spec: { ...spec.spec, ...layerOf("/etc/passwd") } as never };
    const survey = surveyOf([{ key: "q.a@alle", estimate: percent("0.5"), label: "A" }]);
    const told = await Promise.all(
      [spec, unchecked].map(async (one) => {
        const problems = new Problems();
        expect(await drawFigure(one, inputOf(survey), painter, problems)).toBeUndefined();
        return problems.all.map((p) => [p.code, p.source.file, p.message.nb.what]);
      }),
    );
    expect(told).toEqual([
      [
        [
          "figures.outside",
          spec.file,
          messages["figures.outside"].write({ kind: "paint", what: "url(x.svg#y)" }).nb.what,
        ],
      ],
      [
        [
          "figures.outside",
          spec.file,
          messages["figures.outside"].write({ kind: "data", what: "/etc/passwd" }).nb.what,
        ],
      ],
    ]);
  });
});

describe("a finished drawing holds only what is known to be harmless, not", () => {
  const svg = (inner: string) => `<svg width="9" height="9" viewBox="0 0 9 9">${inner}</svg>`;
  const path = (more: string) => `<path d="M0,0h1" fill="#000" ${more}/>`;

  test.each([
    '<image xlink:href="a.png" width="9"/>',
    '<a xlink:href="javascript:x"><path d="M0,0h1" fill="#000"/></a>',
    '<a><path d="M0,0h1" fill="#000"/></a>',
    "<script>x</script>",
    "<style>x</style>",
    '<foreignObject width="9">x</foreignObject>',
    '<use href="#a"/>',
    '<animate attributeName="x"/>',
    '<set attributeName="x"/>',
    '<feImage href="a"/>',
    path('onload="x"'),
    path('style="fill:red"'),
    path('filter="a"'),
    path('mask="a"'),
    path('marker-end="a"'),
    path('cursor="pointer"'),
    '<path d="M0,0h1" fill="url(//example.no/a#b)"/>',
    '<path d="M0,0h1" fill="url(#elsewhere)"/>',
    '<path d="M0,0h1" stroke="UrL(a#b)"/>',
    '<path d="M0,0h1" fill="u\\72l(a)"/>',
    '<g clip-path="url(#elsewhere)"><path d="M0,0h1" fill="#000"/></g>',
    '<text fill="#000" font-family="url(a)">A</text>',
  ])("%s", (inner) => {
    expect(() => cleanSvg(svg(inner), { alt: "A", id: "a" })).toThrow(OutsideError);
  });

  test("though a gradient of its own, and words of any kind", () => {
    const own =
      '<defs><linearGradient id="gradient_0" x1="0"><stop offset="0" stop-color="red"/></linearGradient></defs>';
    const inner = `${own}<path d="M0,0h1" fill="url(#gradient_0)"/><text fill="#000">url(a) &lt;a href</text>`;
    const { inline } = cleanSvg(svg(inner), { alt: "url(a) \\", id: "a" });
    expect(inline).toContain('fill="url(#a-1)"');
    expect(inline).toContain(">url(a) &lt;a href</text>");
  });
});
