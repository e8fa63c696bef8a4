import fc from "fast-check";
import { expect, test } from "vitest";
import { mark } from "../../../../src/pdf/finish/content/artifacts.ts";
import { OutputBuffer } from "../../../../src/pdf/finish/content/edit.ts";
import type { Mark, Named } from "../../../../src/pdf/finish/content/found.ts";
import { scan } from "../../../../src/pdf/finish/content/scan.ts";
import { sampleFont } from "../sample-font.ts";

const font = sampleFont();
const named: Named = { font: () => font, fontWithSpace: () => undefined, corners: () => [0, 0, 10, 10] };
const read = (content: string) => scan(content, named);
const hex = (text: string) => Buffer.from(text, "utf16le").swap16().toString("hex");
const show = (text: string, x: number, y: number) =>
  `BT\n/F1 10 Tf\n1 0 0 1 ${x} ${y} Tm\n<${hex(text)}> Tj\nET\n`;
const marked = (mcid: number, content: string) => `/NonStruct <</MCID ${mcid} >>BDC\n${content}EMC\n`;
const texts = (content: string) => [...read(content).marks].map(([mcid, { text }]) => [mcid, text]);

/** The content as it is written when the marks have these types. */
function finish(content: string, roles: Readonly<Record<number, string>>): string {
  const found = read(content);
  const byMark = [...found.marks].flatMap(([mcid, each]) => {
    const role = roles[mcid];
    return role === undefined ? [] : [[each, role] as const];
  });
  const surface = {
    ref: { ref: 1 },
    content,
    scan: found,
    marked: new Set<string>(),
  };
  const marking = { roles: new Map(byMark), repeats: new Set<Mark>(), spaces: new Map() };
  return Buffer.from(mark(surface, marking, new OutputBuffer())).toString("latin1");
}

test("reads what each mark says, and where each piece of it stands", () => {
  const { marks } = read(marked(0, show("en", 0, 100) + show("to", 0, 80)));
  expect(marks.get(0)?.pieces).toMatchObject([
    { text: "en", x: 0, y: 100, right: 10, size: 10, space: " <0020> Tj", broken: false },
    { text: "to", x: 0, y: 80 },
  ]);
  expect(texts(marked(0, show("en", 0, 100) + show("to", 0, 80)) + marked(1, show("tre", 0, 60)))).toEqual([
    [0, "ento"],
    [1, "tre"],
  ]);
});

test("letters that are shown one by one are a piece, with its first and its last one", () => {
  const [a, b] = ["5.5 0 Td", "-4 0 Td"];
  const letters = `1 0 0 1 9 50 Tm\n<${hex("k")}> Tj\n${a} <${hex("o")}> Tj\n${b} <${hex("m")}> Tj\n`;
  const { marks } = read(marked(0, `BT\n/F1 10 Tf\n${letters}ET\n`));
  expect(marks.get(0)?.pieces).toMatchObject([{ text: "kom", first: "k", last: "m", right: 9 + 1.5 + 5 }]);
});

test("so it is when some of them stand for something else", () => {
  const span = (text: string) => `/Span<</ActualText <feff${hex(text)}> >> BDC\n<0020> Tj\nEMC\n`;
  const shown = (letters: string) => `BT\n/F1 10 Tf\n1 0 0 1 0 0 Tm\n${letters}ET\n`;
  const [k, m] = ["k", "m"].map((letter) => `<${hex(letter)}> Tj\n`);
  const { marks } = read(
    marked(0, shown(`${span("\u00A0")}${k}`)) +
      marked(1, shown(`${k}${span("\u00A0")}`)) +
      marked(2, shown(`${k}${span("\u200B")}${m}`)) +
      marked(3, shown(`${span("\u00AD")}${m}`)),
  );
  const pieces = [...marks.values()].map((mark) =>
    mark.pieces.map(({ text, first, last }) => [text, first.at(0), last.at(-1)]),
  );
  expect(pieces).toEqual([
    [["\u00A0k", "\u00A0", "k"]],
    [["k\u00A0", "k", "\u00A0"]],
    [["km", "k", "m"]],
    [["m", "m", "m"]],
  ]);
});

test("a font without a space lends one from another, and goes on", () => {
  const bare: Named = {
    ...named,
    font: () => ({ ...font, space: undefined }),
    fontWithSpace: () => ({ name: "F9", space: " <0003> Tj" }),
  };
  const content = marked(0, show("en", 0, 100));
  const spaces = (of: Named) =>
    scan(content, of)
      .marks.get(0)
      ?.pieces.map(({ space }) => space);
  expect(spaces(bare)).toEqual([" /F9 10 Tf <0003> Tj /F1 10 Tf"]);
  expect(spaces({ ...bare, fontWithSpace: () => undefined })).toEqual([undefined]);
  expect(spaces(named)).toEqual([" <0020> Tj"]);
});

test("text on the same line stands as it is drawn", () => {
  expect(texts(marked(0, show("kom", 0, 100) + show("mune", 20, 100)))).toEqual([[0, "kommune"]]);
});

test("knows where a mark is on the page, through nested changes of the coordinates", () => {
  const { marks } = read(`q 2 0 0 2 100 0 cm q 1 0 0 1 10 5 cm ${marked(0, "0 0 20 30 re f\n")} Q Q\n`);
  expect(marks.get(0)?.box).toMatchObject({ left: 120, bottom: 10, right: 160, top: 70 });
});

test("every painting outside a mark becomes an artifact, from the first operator of its path", () => {
  const written = finish(`1 0 0 RG\n0 0 m\n10 10 l\nS\n${marked(0, show("tekst", 0, 50))}/X1 Do\n`, {
    0: "P",
  });
  expect(written).toContain("1 0 0 RG\n/Artifact <</Type /Layout>> BDC\n0 0 m\n10 10 l\nS\nEMC\n");
  expect(written).toContain("/P <</MCID 0>> BDC\nBT");
  expect(written).toContain("/Artifact <</Type /Layout>> BDC\n/X1 Do\nEMC\n");
});

test("a clip is no painting", () => {
  expect(finish("0 0 10 10 re\nW* n\n", {})).toBe("0 0 10 10 re\nW* n\n");
});

test("text in the margins is the page's head or foot, and what follows on it is of one piece with it", () => {
  const clip = "q 0 100 500 600 re W n Q\n";
  const written = finish(clip + show("topp", 0, 750) + show("tittel", 90, 750) + show("side 3", 0, 50), {});
  expect(written.match(/\/Artifact <<.*?>> BDC/g)).toEqual([
    "/Artifact <</Type /Pagination /Subtype /Header /Attached [/Top]>> BDC",
    "/Artifact <</Type /Pagination /Subtype /Footer /Attached [/Bottom]>> BDC",
  ]);
});

test("a mark that no element has is an artifact", () => {
  expect(finish(marked(7, "0 0 1 1 re\nf\n"), {})).toBe(
    "/Artifact <</Type /Layout>> BDC\n0 0 1 1 re\nf\nEMC\n",
  );
});

/** What an added code says, by its digits in the content. */
const told = (digits: string) => font.added.find(({ code }) => code === Number.parseInt(digits, 16))?.text;
const soft = "/Span<</ActualText <feff00ad> >> BDC\n5 0 Td <0020> Tj\nEMC\n";

test("a soft hyphen that isn't used is gone, and the letters stay where they were", () => {
  const content = marked(
    0,
    `BT\n/F1 10 Tf\n1 0 0 1 0 0 Tm\n<${hex("a")}> Tj\n${soft}7 0 Td <${hex("b")}> Tj\nET\n`,
  );
  expect(texts(content)).toEqual([[0, "ab"]]);
  expect(read(content).marks.get(0)?.pieces).toMatchObject([{ text: "ab", broken: false }]);
  const written = finish(content, { 0: "P" });
  expect(written).not.toContain("feff00ad");
  expect(written).toContain("5 0 Td ");
  expect(written).toContain("7 0 Td");
  expect(written).not.toContain("<0020>");
});

test("a soft hyphen at which the line breaks says that it is one", () => {
  const content = marked(
    0,
    `BT\n/F1 10 Tf\n1 0 0 1 0 20 Tm\n<${hex("sam")}> Tj\n${soft}ET\n${show("-", 15, 20)}${show("arbeid", 0, 0)}`,
  );
  expect(texts(content)).toEqual([[0, "samarbeid"]]);
  const pieces = read(content)
    .marks.get(0)
    ?.pieces.map(({ text, broken }) => [text, broken]);
  expect(pieces).toEqual([
    ["sam", true],
    ["", true],
    ["arbeid", false],
  ]);
  const written = finish(content, { 0: "P" });
  expect(written).not.toContain("ActualText");
  const code = /15 20 Tm\n<(\w{4})> Tj/.exec(written)?.[1] ?? "";
  expect(told(code)).toBe("\u00AD");
});

test("so it does where the font knows another hyphen, which is drawn in a span of its own", () => {
  const hyphen = `BT\n/Span<</ActualText <FEFF2010> >> BDC\n/F1 10 Tf\n1 0 0 1 15 20 Tm\n<0007> Tj\nEMC\nET\n`;
  const content = marked(
    0,
    `BT\n/F1 10 Tf\n1 0 0 1 0 20 Tm\n<${hex("sam")}> Tj\n${soft}ET\n${hyphen}${show("arbeid", 0, 0)}`,
  );
  expect(texts(content)).toEqual([[0, "samarbeid"]]);
  const written = finish(content, { 0: "P" });
  expect(written).not.toContain("ActualText");
  expect(told(/15 20 Tm\n<(\w{4})> Tj/.exec(written)?.[1] ?? "")).toBe("\u00AD");
});

test("a letter that stands for something else says so itself", () => {
  const content = marked(
    0,
    `BT\n/F1 10 Tf\n1 0 0 1 0 0 Tm\n<${hex("a")}> Tj\n/Span<</ActualText <FEFF00A0> >> BDC\n5 0 Td <0020> Tj\nEMC\n<${hex("b")}> Tj\nET\n`,
  );
  expect(texts(content)).toEqual([[0, "a\u00A0b"]]);
  const written = finish(content, { 0: "P" });
  expect(written).not.toMatch(/Span|<0020>/);
  expect(told(/5 0 Td <(\w{4})> Tj/.exec(written)?.[1] ?? "")).toBe("\u00A0");
});

test("several that stand for something together keep their span, and so does one whose font has no more codes", () => {
  const of = (letters: string) =>
    `BT\n/F1 10 Tf\n1 0 0 1 0 0 Tm\n/Span<</ActualText <FEFF00660069> >> BDC\n<${hex(letters)}> Tj\nEMC\nET\n`;
  expect(texts(marked(0, of("xy")))).toEqual([[0, "fi"]]);
  expect(finish(marked(0, of("xy")), { 0: "P" })).toContain("/Span <</ActualText <FEFF00660069>>> BDC");
  const full: Named = { ...named, font: () => sampleFont({ codeFor: () => undefined }) };
  expect(scan(marked(0, of("x")), full).edits.map(({ text }) => text)).toEqual([
    "/Span <</ActualText <FEFF00660069>>> BDC",
  ]);
});

test("a hyphen of the text stays one", () => {
  const content = marked(0, show("e", 0, 20) + show("-", 5, 20) + show("post", 0, 0));
  expect(texts(content)).toEqual([[0, "e-post"]]);
  expect(finish(content, { 0: "P" })).not.toContain("ActualText");
});

test("letters that follow right on the hyphen of a broken word leave it one", () => {
  const letters = (text: string) => [...text].map((each) => `<${hex(each)}> Tj\n`).join("");
  const object = (inside: string) => `BT\n/F1 10 Tf\n1 0 0 -1 0 20 Tm\n${inside}ET\n`;
  const content = marked(
    0,
    object(`${letters("sam")}${soft}`) + object(letters("-a")) + object(letters("b")),
  );
  expect(texts(content)).toEqual([[0, "sam-ab"]]);
});

const shownAs = (matrix: string, inside: string) => `BT\n/F1 10 Tf\n${matrix} 0 20 Tm\n${inside}ET\n`;
const upright = (inside: string) => shownAs("1 0 0 -1", inside);
const each = (text: string) => [...text].map((letter) => `<${hex(letter)}> Tj\n`).join("");
const instead = (actual: string) => `/Span<</ActualText <FEFF${hex(actual)}> >> BDC\n5 0 Td <0020> Tj\nEMC\n`;

test.each([
  [
    "after the rest of the word",
    upright(`${each("sam")}${soft}${each("arbeid")}`) + upright(each("-")),
    "samarbeid-",
  ],
  [
    "after a space that is kept",
    upright(`${each("a")}${soft}${instead("\u00A0")}`) + upright(each("-")),
    "a\u00A0-",
  ],
  [
    "after another place to break",
    upright(`${each("og/")}${instead("\u200B")}`) + upright(each("-")),
    "og/-",
  ],
])("a hyphen that stands alone stays one %s", (_, inside, expected) => {
  expect(texts(marked(0, inside))).toEqual([[0, expected]]);
});

test("the hyphen of a broken word is known in text of any direction", () => {
  const content = marked(0, shownAs("0 1 -1 0", `${each("sam")}${soft}`) + shownAs("0 1 -1 0", each("-")));
  expect(texts(content)).toEqual([[0, "sam"]]);
});

test("a place to break may be a text object of its own", () => {
  const content = marked(
    0,
    `/Span<</ActualText <FEFF00AD> >> BDC\n${upright(each(" "))}EMC\n${upright(each("a"))}`,
  );
  expect(texts(content)).toEqual([[0, "a"]]);
  expect(finish(content, { 0: "P" })).toBe(
    `/P <</MCID 0>> BDC\n\n${upright("\n")}\n${upright(each("a"))}EMC\n`,
  );
});

test("a line may hold any number of places to break", () => {
  const content = marked(0, upright(`${each("a")}${instead("\u200B")}`.repeat(20_000)));
  expect(texts(content)).toEqual([[0, "a".repeat(20_000)]]);
});

test("rules that are painted one after another are one artifact, with what is round them", () => {
  const rules = "0 0 9 1 re\nf\n0 5 9 1 re\nf\n0 9 m\n9 9 l\nS\n";
  expect(finish(`1 0 0 rg\n${rules}0 1 0 rg\n0 20 9 1 re\nf\n`, {})).toBe(
    `1 0 0 rg\n/Artifact <</Type /Layout>> BDC\n${rules.trimEnd()}\nEMC\n0 1 0 rg\n` +
      "/Artifact <</Type /Layout>> BDC\n0 20 9 1 re\nf\nEMC\n",
  );
  expect(read(marked(0, rules)).marks.get(0)?.box).toMatchObject({ left: 0, bottom: 0, right: 9, top: 9 });
});

test("tells of a character that is drawn without a glyph", () => {
  expect(read(marked(0, "BT /F1 10 Tf <0041> Tj ET\n")).lacksGlyph).toBe(false);
  expect(read(marked(0, "BT /F1 10 Tf <0041> Tj\n<0000> Tj ET\n")).lacksGlyph).toBe(true);
});

test.each([
  ["an array of texts", "BT [<0041> 3 <0042>] TJ ET"],
  ["text that is no code", "BT (A) Tj ET"],
  ["a picture in the content", "BI /W 1 ID x EI"],
  ["a mark without an end", "/P <</MCID 0>> BDC"],
])("refuses %s, since what is not understood could get lost", (_, content) => {
  expect(() => read(content)).toThrow();
});

test("numbers are read as they are written", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 0, max: 5 }), (whole, decimals) => {
      const value = whole / 10 ** decimals;
      const text = value.toFixed(decimals).replace(/^(-?)0\./, "$1.");
      const { marks } = read(marked(0, `${text} 0 1 1 re f\n`));
      expect(marks.get(0)?.box.left).toBeCloseTo(value, 6);
    }),
  );
});
