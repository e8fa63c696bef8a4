import { deflateSync } from "node:zlib";
import { PDF } from "@libpdf/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkBytes } from "../../../src/pdf/check/check.ts";
import { type RuleCode, ruleCodes } from "../../../src/pdf/check/rules/catalogue.ts";
import { mutations } from "./mutations.ts";
import { h, of, p, type Small, type SmallOptions, smallPdf, usualXmp } from "./small.ts";

const box = (x: number, y: number, width: number, height: number) => `${x} ${y} ${width} ${height} re f`;
const item = (label: string, text: string) =>
  of("LI", { tag: "Lbl", text: label }, { tag: "LBody", text, entries: "" });
const list = (numbering: string, ...items: readonly Small[]): Small => ({
  tag: "L",
  kids: items,
  entries: numbering && `/A<</O/List/ListNumbering/${numbering}>>`,
});
const scope = (value: string) => `/A<</O/Table/Scope/${value}>>`;
const table = (...rows: readonly (readonly Small[])[]) => of("Table", ...rows.map((row) => of("TR", ...row)));
const td = (...kids: readonly Small[]) => of("TD", ...kids);
const figure = (paint: string, entries: string): Small => ({ tag: "Figure", paint, entries });
const line = (x: number, y: number, text: string) => `BT /F1 10 Tf ${x} ${y} Td (${text}) Tj ET`;
const lines = (...all: readonly (readonly [number, number, string])[]) =>
  all.map((each) => line(...each)).join("\n");
const sentence = "Kommunene planlegger og bosetter";
const picture = {
  resources: { XObject: "<</Im0 100 0 R>>" },
  objects: [
    "<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8/Length 1>>\nstream\n0\nendstream",
  ],
};
const link =
  "<</Type/Annot/Subtype/Link/Rect[72 700 100 720]/F 4/Contents(Rapporten)/StructParent 1/A<</S/URI/URI(https://example.org)>>>>";

const withLink = { page: { Tabs: "/S", Annots: "[100 0 R]" }, objects: [link] };

type Case = readonly [elements: readonly Small[], options?: SmallOptions];

/** For each kind of fault, a file that has it, and one that is right. */
const cases: Readonly<Partial<Record<RuleCode, { readonly wrong: Case; readonly right: Case }>>> = {
  "ua-claim": { wrong: [[p("En")], { xmp: "<dc:title>Prøve</dc:title>" }], right: [[p("En")]] },
  title: {
    wrong: [[p("En")], { xmp: "<pdfuaid:part>1</pdfuaid:part>" }],
    right: [[p("En")], { xmp: usualXmp }],
  },
  tagged: { wrong: [[p("En")], { catalog: { StructTreeRoot: "null" } }], right: [[p("En")]] },
  "everything-marked": {
    wrong: [[p("En")], { after: box(0, 0, 9, 9) }],
    right: [[p("En")], { after: `/Artifact BMC ${box(0, 0, 9, 9)} EMC` }],
  },
  "crossed-marks": {
    wrong: [[{ tag: "P", paint: `${line(72, 700, "En")} /Artifact BMC ${box(0, 0, 9, 9)} EMC` }]],
    right: [[{ tag: "P", paint: `${line(72, 700, "En")} /Span BMC ${line(90, 700, "to")} EMC` }]],
  },
  roles: {
    wrong: [[{ tag: "Avsnitt", text: "En" }], { root: { RoleMap: "<</Avsnitt/Annet/Annet/Avsnitt>>" } }],
    right: [[{ tag: "Avsnitt", text: "En" }], { root: { RoleMap: "<</Avsnitt/Annet/Annet/P>>" } }],
  },
  "reading-order": {
    wrong: [[p("To", { at: [72, 600] }), p("En", { at: [72, 700] })]],
    // Columns, and text that is turned, may go up the page.
    right: [
      [
        p("En", { at: [72, 600] }),
        p("To", { at: [300, 700] }),
        { tag: "P", paint: "BT /F1 10 Tf 0 1 -1 0 400 300 Tm (Tre) Tj 0 -14 Td (fire) Tj ET" },
      ],
    ],
  },
  "columns-merged": {
    wrong: [
      [0, 1, 2].map((n) =>
        p("", { paint: lines([72, 700 - 14 * n, "Venstre spalte"], [300, 700 - 14 * n, "Hele den andre"]) }),
      ),
    ],
    right: [
      [
        p("", {
          paint: lines(
            [72, 700, "Venstre"],
            [72, 686, "spalte"],
            [300, 700, "Hele den"],
            [300, 686, "andre"],
          ),
        }),
      ],
    ],
  },
  nesting: {
    wrong: [[list("Decimal", of("LI", { tag: "Lbl", text: "1." }, p("Uten LBody")))]],
    right: [[list("Decimal", item("1.", "Med"), list("LowerAlpha", item("a.", "Inni"), item("b.", "Også")))]],
  },
  "item-without-body": {
    wrong: [[list("Decimal", { tag: "LI", text: "1. Uten LBody" }, { tag: "LI", text: "2. Heller ikke" })]],
    right: [[list("Decimal", item("1.", "Med"), item("2.", "Også"))]],
  },
  languages: {
    wrong: [[p("En", { entries: "/Lang(norsk språk)" })]],
    right: [[p("En", { entries: "/Lang(sma-Latn-NO)" })]],
  },
  "figures-have-alt": {
    wrong: [[figure(box(72, 500, 90, 90), "")]],
    right: [[figure(box(72, 500, 90, 90), "/ActualText(A)")]],
  },
  "formulas-have-alt": {
    wrong: [[{ tag: "Formula", text: "a+b" }]],
    right: [[{ tag: "Formula", text: "a+b", entries: "/Alt(a pluss b)" }]],
  },
  "figure-behind-text": {
    wrong: [
      [
        figure(box(50, 650, 200, 90), "/Alt(En bakgrunn)/A<</O/Layout/BBox[50 650 250 740]>>"),
        p("Oppå", { at: [72, 700] }),
      ],
    ],
    right: [
      [
        figure(box(50, 650, 200, 90), "/Alt(Et hus)/A<</O/Layout/BBox[50 650 250 740]>>"),
        p("Under", { at: [72, 600] }),
      ],
    ],
  },
  "scanned-page": {
    wrong: [[figure("600 0 0 850 0 0 cm /Im0 Do", "/Alt(Side 1)")], picture],
    right: [[figure("90 0 0 90 72 72 cm /Im0 Do", "/Alt(Et hus)")], picture],
  },
  "paragraph-like-heading": {
    wrong: [[h(1, "Rapport"), p(sentence), p("Bosetting", { size: 16 }), p(sentence)]],
    right: [
      [
        h(1, "Rapport"),
        p("Undertittel", { size: 13 }),
        p(sentence),
        p("Stor skrift, men en setning.", { size: 16 }),
        p(sentence),
      ],
    ],
  },
  "heading-like-paragraph": {
    wrong: [[h(1, "Rapport"), h(2, "Kommunene bosetter flere.", { size: 10 }), p(sentence)]],
    right: [[h(1, "Rapport"), h(2, "Kommunene bosetter flere.", { size: 14 }), p(sentence)]],
  },
  "heading-in-parts": {
    wrong: [
      [
        h(1, "En overskrift", { at: [72, 700] }),
        h(1, "på to linjer", { at: [72, 680] }),
        p(sentence, { at: [72, 640] }),
      ],
    ],
    right: [
      [
        h(1, "En overskrift", { at: [72, 700] }),
        p(sentence, { at: [72, 680] }),
        h(1, "En annen", { at: [72, 660] }),
      ],
    ],
  },
  "title-as-heading": {
    wrong: [[h(1, "Tittel", { size: 36 }), h(1, "Kapittel", { size: 16 }), p(sentence)]],
    right: [[h(1, "Tittel", { size: 36 }), h(2, "Kapittel", { size: 16 }), p(sentence)]],
  },
  headings: {
    wrong: [[h(2, "Begynner på to")]],
    right: [[h(1, "En"), h(2, "To"), p(sentence), h(1, "En igjen")]],
  },
  "headings-mixed": {
    wrong: [[h(1, "En"), p(sentence), { tag: "H", text: "Uten nivå", size: 16 }]],
    right: [[of("Sect", { tag: "H", text: "Uten nivå", size: 16 }, p(sentence))]],
  },
  "regular-tables": {
    wrong: [
      [
        table(
          [
            { tag: "TH", text: "A", entries: scope("Column") },
            { tag: "TH", text: "B", entries: scope("Column") },
          ],
          [{ tag: "TD", text: "1" }],
        ),
      ],
    ],
    right: [
      [
        table(
          [{ tag: "TH", text: "A", entries: "/A<</O/Table/Scope/Column/ColSpan 2>>" }],
          [{ tag: "TD", text: "1" }, of("TD")],
        ),
      ],
    ],
  },
  "table-headings": {
    wrong: [[table([{ tag: "TH", text: "A" }], [{ tag: "TD", text: "1" }])]],
    right: [
      [
        table(
          [{ tag: "TH", text: "A", entries: "/ID(a)" }],
          [{ tag: "TD", text: "1", entries: "/A<</O/Table/Headers[(a)]>>" }],
        ),
      ],
    ],
  },
  "table-without-headings": {
    wrong: [[table([{ tag: "TD", text: "A" }], [{ tag: "TD", text: "1" }])]],
    right: [[table([{ tag: "TH", text: "A", entries: scope("Column") }], [{ tag: "TD", text: "1" }])]],
  },
  "heading-in-cell": {
    wrong: [[table([td(h(1, "A"))], [td(p("1"))])]],
    right: [[table([{ tag: "TH", text: "A", entries: scope("Column") }], [td(h(1, "Et kapittel"), p("1"))])]],
  },
  "list-labels": {
    wrong: [[list("Decimal", of("LI", { tag: "LBody", text: "1. Nummeret er med her" }))]],
    right: [[list("", of("LI", { tag: "LBody", text: "Uten nummer" }))]],
  },
  "list-numbering": {
    wrong: [[list("", item("1.", "En"), item("2.", "To")), list("Disc", item("a", "En"), item("b", "To"))]],
    right: [
      [
        list("UpperRoman", item("I.", "En"), item("II.", "To")),
        list("", item("ACL", "Ord"), item("PDF", "Ord")),
      ],
    ],
  },
  "list-as-paragraphs": {
    wrong: [[p("1. Første"), p("2. Andre")]],
    right: [[p("2014. Året da det begynte"), p("2. Andre"), p(sentence), p("3. Tredje")]],
  },
  "list-in-parts": {
    wrong: [[list("Decimal", item("1.", "En")), p(sentence), list("Decimal", item("2.", "To"))]],
    right: [[list("Decimal", item("1.", "En")), p(sentence), list("Decimal", item("1.", "En annen"))]],
  },
  "paragraphs-merged": {
    wrong: [
      [
        p("", {
          paint: lines(
            [72, 700, "En"],
            [72, 688, "to"],
            [72, 676, "tre"],
            [72, 656, "Ny"],
            [72, 644, "linje"],
          ),
        }),
      ],
    ],
    right: [
      [
        p("", {
          paint: lines(
            [72, 700, "En"],
            [72, 688, "to"],
            [72, 676, "tre"],
            [72, 664, "fire"],
            [72, 652, "fem"],
          ),
        }),
      ],
    ],
  },
  "paragraph-in-parts": {
    wrong: [[p(sentence, { at: [72, 100] }), p("i neste spalte", { at: [300, 700] })]],
    right: [[p(`${sentence}.`, { at: [72, 100] }), p("i neste spalte", { at: [300, 700] })]],
  },
  links: {
    wrong: [[p("Rapporten")], withLink],
    right: [[of("P", { tag: "Link", text: "Rapporten", annotation: true })], withLink],
  },
  damaged: {
    wrong: [[p("En")], { stream: "<</Length 4/Filter/FlateDecode>>\nstream\nikke\nendstream" }],
    right: [[p("En")]],
  },
  "metadata-stream": {
    wrong: [
      [p("En")],
      {
        xmp: `${usualXmp}<pdfaid:part>2</pdfaid:part>`,
        catalog: { Metadata: "100 0 R" },
        objects: [
          packed(`<x xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>2</pdfaid:part></x>`),
        ],
      },
    ],
    right: [[p("En")]],
  },
};

function packed(text: string): string {
  const bytes = deflateSync(text).toString("latin1");
  return `<</Type/Metadata/Subtype/XML/Filter/FlateDecode/Length ${bytes.length}>>\nstream\n${bytes}\nendstream`;
}

const codesOf = async (bytes: Uint8Array) => (await checkBytes(bytes)).findings.map(({ code }) => code);

describe.each(Object.entries(cases))("%s", (code, { wrong, right }) => {
  test("is told of a file that is wrong", async () => {
    expect(await codesOf(smallPdf(...wrong))).toContain(code);
  });

  test("is not told of one that is right, in which a standard is broken nowhere", async () => {
    const { findings } = await checkBytes(smallPdf(...right));
    expect(findings.filter(({ standard }) => standard !== "own")).toEqual([]);
  });
});

/** A small file that is locked. */
async function locked(how: Parameters<PDF["setProtection"]>[0], xmp = usualXmp): Promise<Uint8Array> {
  const pdf = await PDF.load(smallPdf([p("Lest med passord")], { xmp }));
  pdf.setProtection(how);
  return pdf.save();
}

describe("a file that is locked", () => {
  test("is read where no password is needed, and told of as what archives forbid", async () => {
    const claim = `${usualXmp}<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>`;
    const { claims, findings } = await checkBytes(await locked({ ownerPassword: "eier" }, claim));
    expect(claims).toEqual(["PDF/A-2a", "PDF/UA-1"]);
    const codes = findings.map(({ code }) => code);
    expect(codes).toContain("encrypted");
    expect(codes).not.toContain("security");
  });

  test("must let screen readers read it", async () => {
    const how = { ownerPassword: "eier", permissions: { accessibility: false, copy: false } };
    expect(await codesOf(await locked(how))).toContain("security");
  });

  test("is not read without its password, which is told", async () => {
    const bytes = await locked({ userPassword: "leser", ownerPassword: "eier" });
    expect(await codesOf(bytes)).toEqual(["password-needed"]);
  });
});

describe("a file that would stop a reader", () => {
  const zeros = deflateSync(Buffer.alloc(200 * 2 ** 20)).toString("latin1");

  test.each([
    [
      "that unpacks to hundreds of megabytes",
      { stream: `<</Length ${zeros.length}/Filter/FlateDecode>>\nstream\n${zeros}\nendstream` },
    ],
    [
      "whose forms draw themselves",
      {
        content: "/X Do",
        resources: { XObject: "<</X 100 0 R>>" },
        objects: [
          "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 100 0 R>>>>/Length 11>>\nstream\n/X Do /X Do\nendstream",
        ],
      },
    ],
  ] as const)("%s is told of as too large", async (_, options) => {
    expect(await codesOf(smallPdf([p("En")], options))).toEqual(["too-large"]);
  });

  test("whose structure is deeper than anybody hears is told of as too large", async () => {
    let inside: Small = p("En");
    for (let depth = 0; depth < 300; depth++) inside = of("Div", inside);
    expect(await codesOf(smallPdf([inside]))).toEqual(["too-large"]);
  });

  test("whose structure, pages and numbers lead back into themselves is read once", async () => {
    const round = { K: "[8 0 R 12 0 R 12 0 R]", ParentTree: "100 0 R" };
    const bytes = smallPdf([p("En")], { root: round, objects: ["<</Kids[100 0 R 100 0 R]>>"] });
    expect(await codesOf(bytes)).toContain("parent-tree");
  });
});

test("what is no PDF is told of and nothing is thrown", async () => {
  expect(await codesOf(Buffer.from("Dette er en tekst."))).toEqual(["unreadable"]);
  expect(await codesOf(new Uint8Array())).toEqual(["unreadable"]);
  const whole = smallPdf([h(1, "Rapport"), p("En")]);
  expect(await codesOf(whole.subarray(0, whole.length - 60))).toContain("damaged");
});

test("whatever stands in content, nothing is thrown", async () => {
  const word = fc.constantFrom(
    ..."BT ET Tj TJ Td Tm Tf cm q Q BI ID EI BDC BMC EMC Do gs ' \" /F1 /P /X [ ] << >> ( ) < > 12 -.5 1e9 . - % \\".split(
      " ",
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(word, fc.string()), { maxLength: 60 }), async (words) => {
      const content = words.join(" ").replace(/endstream|[^\x20-\x7E]/g, "");
      const codes = await codesOf(smallPdf([p("En")], { content }));
      expect(codes.every((code) => ruleCodes.includes(code))).toBe(true);
    }),
  );
});

test("what only our own reports must have is told apart, of a file that keeps the standard", async () => {
  const comment = "<</Type/Annot/Subtype/Text/Rect[72 700 100 720]/F 4/Contents(Merknad)/StructParent 1>>";
  const { findings } = await checkBytes(
    smallPdf([h(1, "En"), p("Tekst."), h(1, "To"), { tag: "Annot", annotation: true }], {
      ...withLink,
      objects: [comment],
      root: { K: "[12 0 R 100 0 R]" },
      catalog: { OpenAction: "<</S/GoTo/D[3 0 R/Fit]>>" },
    }),
  );
  expect(findings.filter(({ standard }) => standard !== "own")).toEqual([]);
  const codes = findings.map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(["one-title", "only-links", "plain-actions"]));
  const twice = smallPdf([p("En")], { root: { K: "[12 0 R 100 0 R]" }, objects: ["<</S/P/P 8 0 R/K[]>>"] });
  expect(await codesOf(twice)).toContain("one-document");
});

test("every rule is tried, here or on a finished report", () => {
  const here =
    "encrypted security password-needed too-large unreadable one-title one-document only-links plain-actions".split(
      " ",
    );
  const tried = new Set([...here, ...Object.keys(cases), ...mutations.map(({ caught }) => caught)]);
  expect(ruleCodes.filter((code) => !tried.has(code))).toEqual([]);
});

describe("what a standard allows is not called wrong", () => {
  const sure = async (...given: Parameters<typeof smallPdf>) =>
    (await checkBytes(smallPdf(...given), { standards: ["PDF/UA-1", "PDF/A-2a"] })).findings
      .filter(({ certainty }) => certainty === "sure")
      .map(({ code }) => code);
  const noLanguage = { catalog: { Lang: "null" } };
  const outside = `<</Type/Annot/Subtype/Highlight/F 4/Rect[900 900 900 900]/StructParent 1>>`;
  const header = (text: string, id: string) => ({ tag: "TH", text, entries: id && `/ID(${id})` });
  const named = (id: string) => `/A<</O/Table/Headers[(${id})]>>`;

  test.each([
    ["languages", "each part says its own language", [[p("En", { entries: "/Lang(nb)" })], noLanguage]],
    [
      "languages",
      "content says its own language",
      [[p("En")], { ...noLanguage, content: "/P <</MCID 0/Lang(nb)>> BDC BT /F1 10 Tf (En) Tj ET EMC" }],
    ],
    ["nesting", "an item is its text alone", [[list("Disc", { tag: "LI", text: "• En" })]]],
    ["list-numbering", "a list of one item tells no numbers", [[list("None", item("1.", "En"))]]],
    [
      "figures-have-alt",
      "a figure is told as nothing",
      [[{ tag: "Figure", paint: "0 0 9 9 re f", entries: "/ActualText()/A<</O/Layout/BBox[0 0 9 9]>>" }]],
    ],
    [
      "table-headings",
      "all cells name their headings, and one heading has none of its own",
      [
        [
          of(
            "Table",
            of("TR", header("Rad", ""), header("Antall", "b")),
            of("TR", header("Oslo", "c"), { tag: "TD", text: "3", entries: named("b") }),
          ),
        ],
      ],
    ],
    [
      "links-say-where",
      "an annotation is not on the paper",
      [
        [of("Annot", { tag: "Span", text: "En", annotation: true })],
        { objects: [outside], page: { Annots: "[100 0 R]" } },
      ],
    ],
    [
      "output-intent",
      "the page says whose its colours are",
      [
        [{ tag: "Figure", paint: "1 0 0 rg 0 0 9 9 re f", entries: "/Alt(Rød)" }],
        { resources: { ColorSpace: "<</DefaultRGB[/CalRGB<</WhitePoint[1 1 1]>>]>>" } },
      ],
    ],
    [
      "has-text",
      "all text is beside the text",
      [[], { content: "/Artifact BMC BT /F1 10 Tf (Side) Tj ET EMC" }],
    ],
  ] as const)("%s: %s", async (code, _, given) => {
    expect(await sure(...(given as unknown as Parameters<typeof smallPdf>))).not.toContain(code);
  });

  test("languages: but what is said in none is told of", async () => {
    expect(await sure([p("En"), p("To", { entries: "/Lang(nb)" })], noLanguage)).toContain("languages");
  });
});
