import {
  decodePDFRawStream,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFRef,
  PDFString,
} from "@cantoo/pdf-lib";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Account } from "../../src/account/statement.ts";

/** The files of one report, by path in its folder. */
export type Files = ReadonlyMap<string, Uint8Array>;

export interface Given {
  readonly files: Files;
  readonly account: Account;
  /** Reports of other editions and languages. */
  readonly others: readonly Files[];
  readonly random: () => number;
}

/** One way to falsify a finished report; undefined where it finds nothing to change. */
export type Corruption = (given: Given) => Promise<Changed | undefined> | Changed | undefined;

export interface Changed {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Other files that are changed with it. */
  readonly besides?: Files;
  /** What was done, for whoever reads a failure. */
  readonly how: string;
}

/** The same numbers for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const pick = <T>(all: readonly T[], random: () => number): T | undefined =>
  all[Math.floor(random() * all.length)];
const textOf = (files: Files, path: string) => new TextDecoder().decode(files.get(path));
const changed = (path: string, text: string, how: string): Changed => ({
  path,
  bytes: new TextEncoder().encode(text),
  how,
});

/** Another digit in its place. */
function otherDigit(digit: string, random: () => number): string {
  return String((Number(digit) + 1 + Math.floor(random() * 9)) % 10);
}

/** A part of a file: where it begins, and its text. */
type Part = readonly [start: number, text: string];

const whole = (text: string): readonly Part[] => [[0, text]];
const partsOf =
  (pattern: RegExp) =>
  (text: string): readonly Part[] =>
    [...text.matchAll(pattern)].map((match) => [match.index ?? 0, match[0]]);

/** One match of a pattern replaced. @param within the parts of the file that are looked at */
function replaceOne(
  path: string,
  pattern: RegExp,
  write: (match: RegExpMatchArray, random: () => number) => string | undefined,
  within: (text: string) => readonly Part[] = whole,
): Corruption {
  return ({ files, random }) => {
    const text = textOf(files, path);
    const [start = 0, part = ""] = pick(within(text), random) ?? [];
    const match = pick([...part.matchAll(pattern)], random);
    const after = match && write(match, random);
    if (!match || after === undefined || after === match[0]) return undefined;
    const at = start + (match.index ?? 0);
    const how = `«${match[0].slice(0, 80)}» → «${after.slice(0, 80)}»`;
    return changed(path, text.slice(0, at) + after + text.slice(at + match[0].length), how);
  };
}

const digitIn = (text: string, random: () => number) => {
  const at = pick([...text.matchAll(/\d/g)], random)?.index;
  return at === undefined
    ? undefined
    : text.slice(0, at) + otherDigit(text[at] ?? "0", random) + text.slice(at + 1);
};

const page = "index.html";
/** Text of the page between two tags, with a letter or a digit in it. */
const shownText = /(?<=>)[^<>]*[\p{L}\d][^<>]*(?=<)/gu;
const body = partsOf(/<body>[\s\S]*<\/body>/g);

function sentences(
  change: (sentences: readonly string[], at: number, random: () => number) => string,
): Corruption {
  return ({ files, random }) => {
    const text = textOf(files, page);
    const all = [...text.matchAll(/(?<=>)[^<>]{40,}(?=<)/gu)].flatMap((match) => {
      const parts = match[0].split(/(?<=[.!?]\s)(?=\p{Lu})/u);
      return parts.filter((part) => /\p{L}{3}/u.test(part)).length > 1 ? [{ match, parts }] : [];
    });
    const found = pick(all, random);
    if (!found) return undefined;
    const at = Math.floor(random() * (found.parts.length - 1));
    const after = change(found.parts, at, random);
    const start = found.match.index ?? 0;
    const whole = text.slice(0, start) + after + text.slice(start + found.match[0].length);
    return after.replace(/\s/g, "") === found.match[0].replace(/\s/g, "")
      ? undefined
      : changed(page, whole, `«${after.slice(0, 120)}»`);
  };
}

/** A whole file of another report in its place. */
const otherFile =
  (pattern: RegExp): Corruption =>
  ({ files, others, random }) => {
    const path = pick(
      [...files.keys()].filter((each) => pattern.test(each)),
      random,
    );
    const other = pick(others, random);
    const from =
      path &&
      other &&
      [...other.keys()].find((each) => each.replace(/20\d\d/, "") === path.replace(/20\d\d/, ""));
    const bytes = from && other.get(from);
    return path && bytes && Buffer.compare(bytes, files.get(path) ?? new Uint8Array()) !== 0
      ? { path, bytes, how: `${from} of another report` }
      : undefined;
  };

const svgPath = / d="([^"]{20,})" fill="(#[0-9A-F]{6})"/gi;

const figuresOf = partsOf(/<svg role="img"[\s\S]*?<\/svg>/g);

const inFigures =
  (
    pattern: RegExp,
    write: (match: RegExpMatchArray, random: () => number) => string | undefined,
  ): Corruption =>
  (given) => {
    const svgs = [...given.files.keys()].filter((path) => path.endsWith(".svg"));
    const path = given.random() < 0.3 ? (pick(svgs, given.random) ?? page) : page;
    return replaceOne(path, pattern, write, path === page ? figuresOf : whole)(given);
  };

async function inPdf(
  { files }: Given,
  change: (pdf: PDFDocument) => string | undefined,
): Promise<Changed | undefined> {
  const path = [...files.keys()].find((each) => each.endsWith(".pdf"));
  if (path === undefined) return undefined;
  const pdf = await PDFDocument.load(files.get(path) ?? new Uint8Array(), { updateMetadata: false });
  const how = change(pdf);
  if (how === undefined) return undefined;
  return { path, bytes: await pdf.save({ useObjectStreams: false, updateFieldAppearances: false }), how };
}

/** Every dictionary with a text under this key. */
function texts(pdf: PDFDocument, key: string) {
  return pdf.context.enumerateIndirectObjects().flatMap(([, dict]) => {
    const value = dict instanceof PDFDict ? dict.get(PDFName.of(key)) : undefined;
    const isText = value instanceof PDFHexString || value instanceof PDFString;
    return dict instanceof PDFDict && isText ? [{ dict, text: value.decodeText() }] : [];
  });
}

const pdfText =
  (key: string, change: (text: string, random: () => number) => string | undefined): Corruption =>
  (given) =>
    inPdf(given, (pdf) => {
      const found = pick(
        texts(pdf, key).filter(({ text }) => text.length > 3),
        given.random,
      );
      const after = found && change(found.text, given.random);
      if (!found || after === undefined || after === found.text) return undefined;
      found.dict.set(PDFName.of(key), PDFHexString.fromText(after));
      return `${key} «${found.text.slice(0, 60)}» → «${after.slice(0, 60)}»`;
    });

const swapLetters = (text: string, random: () => number) => {
  const at = pick(
    [...text.matchAll(/\p{L}(?=\p{L})/gu)].filter(({ index = 0 }) => text[index] !== text[index + 1]),
    random,
  )?.index;
  return at === undefined ? undefined : text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2);
};

/** The text of a stream of a page with one match replaced. */
function inPage(
  given: Given,
  pattern: RegExp,
  write: (match: RegExpMatchArray) => string | undefined,
): Promise<Changed | undefined> {
  return inPdf(given, (pdf) => {
    const at = Math.floor(given.random() * pdf.getPageCount());
    const contents = pdf.getPage(at).node.get(PDFName.of("Contents"));
    const stream = pdf.context.lookup(contents);
    if (!(contents instanceof PDFRef) || !(stream instanceof PDFRawStream)) return undefined;
    const before = Buffer.from(decodePDFRawStream(stream).decode()).toString("latin1");
    const match = pick([...before.matchAll(pattern)], given.random);
    const after = match && write(match);
    if (!match || after === undefined || after === match[0]) return undefined;
    const start = match.index ?? 0;
    const text = `${before.slice(0, start)}${after}${before.slice(start + match[0].length)}`;
    pdf.context.assign(contents, pdf.context.flateStream(Buffer.from(text, "latin1")));
    return `page ${at + 1}, ${match[0].slice(0, 40)}`;
  });
}

/** A glyph of the page's text that becomes another one of the same text. */
const glyph: Corruption = (given) =>
  inPage(given, /<[0-9A-F]{8,}>(?= Tj|[^\]]*\] TJ)/gi, ([shown]) => {
    const codes = shown.slice(1, -1).match(/.{4}/g) ?? [];
    const [one, two] = [Math.floor(given.random() * codes.length), Math.floor(given.random() * codes.length)];
    if (codes[one] === codes[two]) return undefined;
    return `<${codes.map((code, index) => (index === one ? codes[two] : code)).join("")}>`;
  });

const leftOut: Corruption = (given) => inPage(given, /<[0-9A-F]{8,}>(?= Tj|[^\]]*\] TJ)/gi, () => "<>");

const pagesSwapped: Corruption = (given) =>
  inPdf(given, (pdf) => {
    const at = Math.floor(given.random() * (pdf.getPageCount() - 1));
    const [one, two] = [pdf.getPage(at), pdf.getPage(at + 1)];
    const kids = one.node.Parent()?.Kids();
    const places = kids?.asArray() ?? [];
    const [first, second] = [places.indexOf(one.ref), places.indexOf(two.ref)];
    if (!kids || first === -1 || second === -1) return undefined;
    kids.set(first, two.ref);
    kids.set(second, one.ref);
    return `pages ${at + 1} and ${at + 2}`;
  });

const xmp: Corruption = (given) =>
  inPdf(given, (pdf) => {
    const place = pdf.catalog.get(PDFName.of("Metadata"));
    const stream = pdf.context.lookup(place);
    if (!(place instanceof PDFRef) || !(stream instanceof PDFRawStream)) return undefined;
    const text = Buffer.from(decodePDFRawStream(stream).decode()).toString("utf8");
    const shown = [...text.matchAll(/<rdf:li[^>]*>([^<]{4,})</g)];
    const [, said = ""] = pick(shown, given.random) ?? [];
    const after = digitIn(said, given.random) ?? swapLetters(said, given.random);
    if (after === undefined) return undefined;
    pdf.context.assign(place, PDFRawStream.of(stream.dict, Buffer.from(text.replace(said, after), "utf8")));
    return `«${said}» → «${after}»`;
  });

/** Two colours that change places in every drawing of the report at once. */
const recoloured: Corruption = ({ files }) => {
  const swap = (text: string) =>
    text.replace(/#(073B45|5C929B)/gi, (_, colour: string) =>
      colour.toUpperCase() === "073B45" ? "#5C929B" : "#073B45",
    );
  const drawings = [...files.keys()].filter((path) => path.endsWith(".svg"));
  const before = textOf(files, page);
  const after = before.replace(/<svg role="img"[\s\S]*?<\/svg>/g, swap);
  const besides = drawings.map(
    (path) => [path, new TextEncoder().encode(swap(textOf(files, path)))] as const,
  );
  return after === before
    ? undefined
    : { ...changed(page, after, "every drawing"), besides: new Map(besides) };
};

/** A row of dots without its last one. */
function shortDots(path: string): string | undefined {
  const [last = ""] = /M[^M]*(?=" fill=)/.exec(path.slice(path.lastIndexOf("M"))) ?? [];
  return path.indexOf("M") === path.lastIndexOf("M") ? undefined : path.replace(last, "");
}

/** Every kind, by what it is called in the table. `weight`: how many of a hundred. */
export const corruptions: Readonly<Record<string, { readonly weight: number; readonly make: Corruption }>> = {
  "page: a digit": {
    weight: 14,
    make: replaceOne(
      page,
      shownText,
      ([text], random) => (/\d/.test(text) ? digitIn(text, random) : undefined),
      body,
    ),
  },
  "page: two letters": {
    weight: 6,
    make: replaceOne(page, shownText, ([text], random) => swapLetters(text, random), body),
  },
  "page: two sentences swapped": {
    weight: 7,
    make: sentences((all, at) =>
      [
        ...all.slice(0, at),
        `${(all[at + 1] ?? "").trimEnd()} `,
        (all[at] ?? "").trimEnd(),
        ...all.slice(at + 2),
      ].join(""),
    ),
  },
  "page: a sentence left out": {
    weight: 7,
    make: sentences((all, at) => all.filter((_, index) => index !== at).join("")),
  },
  "page: a sentence repeated": {
    weight: 7,
    make: sentences((all, at) =>
      [...all.slice(0, at + 1), `${(all[at] ?? "").trimEnd()} `, ...all.slice(at + 1)].join(""),
    ),
  },
  "page: a number's value or source": {
    weight: 5,
    make: replaceOne(
      page,
      /(?<=<data id="[^"]*" class="tall" value="|data-kilde=")[^"]+/g,
      ([text], random) => digitIn(text, random) ?? `${text}x`,
    ),
  },
  "page: a name that is read aloud": {
    weight: 6,
    make: replaceOne(page, /(?<=aria-label=")[^"]+/g, ([text], random) => swapLetters(text, random)),
  },
  "page: an alternative text": {
    weight: 6,
    make: replaceOne(
      page,
      /(?<=<svg role="img" aria-label=")[^"]+/g,
      ([text], random) => digitIn(text, random) ?? swapLetters(text, random),
    ),
  },
  "page: title, description, language": {
    weight: 3,
    make: replaceOne(
      page,
      /(?<=<title>|name="description" content="|name="author" content="|<html lang=")[^"<]+/g,
      ([text], random) => swapLetters(text, random),
    ),
  },
  "page: an entry of the contents": {
    weight: 3,
    make: replaceOne(page, /(?<=<li><a href="#)(?:kapittel|vedlegg)-[^"]+">[^<]+/g, ([text], random) =>
      swapLetters(text, random),
    ),
  },
  "figure: a label": {
    weight: 6,
    make: inFigures(
      /(?<=<text [^>]*>)[^<]+/g,
      ([text], random) => digitIn(text, random) ?? swapLetters(text, random),
    ),
  },
  "figure: a bar's or a dot's length": {
    weight: 7,
    make: inFigures(svgPath, (match, random) => stretched(match[0], random)),
  },
  "figure: a mark left out": {
    weight: 4,
    make: inFigures(/ d="[^"]*Z(?=M)[^"]*"/g, ([text], random) => withoutOne(text, random)),
  },
  "figure: a colour's meaning": {
    weight: 4,
    make: inFigures(/fill="#(?:073B45|5C929B|EDF3F3)"/g, ([text]) =>
      text.replace(/#\w+/, (colour) => (colour === "#073B45" ? "#5C929B" : "#073B45")),
    ),
  },
  "figure: what is not known": {
    weight: 2,
    make: inFigures(/<path [^>]*stroke-width="1\.5"[^>]*\/>/g, () => ""),
  },
  "figure: a colour's meaning, everywhere alike": { weight: 1, make: recoloured },
  "cover: a dot's length": {
    weight: 1,
    make: replaceOne(
      page,
      / d="[^"]{20,}" fill="#(?:F2A65A|F4EFE6)"/gi,
      ([text]) => shortDots(text),
      partsOf(/<div class="funnrader"[\s\S]*?<\/ul>/g),
    ),
  },
  "cover: which words stand beside which row": {
    weight: 0.5,
    make: replaceOne(page, /<div class="funnrader"[\s\S]*?<\/ul>/g, ([text]) => {
      const words = [...text.matchAll(/<a [^>]*>[\s\S]*?<\/a>/g)].map(([link]) => link);
      const [first, second] = [words[0], words.find((each) => !sameNumber(each, words[0]))];
      if (first === undefined || second === undefined) return undefined;
      return text.replace(first, "|").replace(second, first).replace("|", second);
    }),
  },
  "cover: which row is the main finding": {
    weight: 0.5,
    make: replaceOne(
      page,
      /fill="#(?:F2A65A|F4EFE6)"/gi,
      ([text]) => (/F2A65A/i.test(text) ? 'fill="#F4EFE6"' : 'fill="#F2A65A"'),
      partsOf(/<div class="funnrader"[\s\S]*?<\/ul>/g),
    ),
  },
  "page: what a number leads to": {
    weight: 1,
    make: replaceOne(page, /(?<=class="til-kilde" href="#kilde-t)\d+/g, ([text], random) =>
      digitIn(text, random),
    ),
  },
  "data package: a digit": {
    weight: 1,
    make: replaceOne("datapackage.json", /(?<=": ?"?)[^"\n]*\d[^"\n]*/g, ([text], random) =>
      digitIn(text, random),
    ),
  },
  "page: a word of its style": {
    weight: 0.5,
    make: ({ files, random }) => {
      const says = `h2::after{content:" ${1 + Math.floor(random() * 98)} prosent"}`;
      return changed("rapport.css", `${textOf(files, "rapport.css")}\n${says}`, says);
    },
  },
  "page: a word of its script": {
    weight: 0.5,
    make: replaceOne(page, /(?<= data-(?:lukk|kopier|kopiert|kildeord|ruller)=")[^"]+/g, ([text], random) =>
      swapLetters(text, random),
    ),
  },
  "CSV: a digit": { weight: 5, make: csv((text, random) => digitIn(text, random)) },
  "CSV: two rows swapped": { weight: 2, make: csv((text, random) => swapRows(text, random)) },
  "XLSX: a digit or a letter": { weight: 2, make: inWorkbook(oneInCells) },
  "XLSX: two rows swapped": { weight: 1, make: inWorkbook(twoRows) },
  "another report's file": { weight: 2, make: otherFile(/\.(?:html|svg|csv|json)$/) },
  "account: a digit or a letter": {
    weight: 2,
    make: replaceOne(
      "regnskap.json",
      /(?<="(?:text|support|machine|data)": ")[^"]{4,}/g,
      ([text], random) => digitIn(text, random) ?? swapLetters(text, random),
    ),
  },
  "PDF: another report's": { weight: 0.2, make: otherFile(/\.pdf$/) },
  "PDF: a glyph of the text": { weight: 1.3, make: glyph },
  "PDF: a piece of the text left out": { weight: 0.8, make: leftOut },
  "PDF: two pages swapped": { weight: 0.6, make: pagesSwapped },
  "PDF: what its XMP packet says": { weight: 0.4, make: xmp },
  "PDF: an alternative text": {
    weight: 0.8,
    make: pdfText("Alt", (text, random) => digitIn(text, random) ?? swapLetters(text, random)),
  },
  "PDF: a bookmark": { weight: 0.8, make: pdfText("Title", (text, random) => swapLetters(text, random)) },
  "PDF: what it says of itself": {
    weight: 0.7,
    make: pdfText("Author", (text, random) => swapLetters(text, random)),
  },
  "PDF: its subject and keywords": {
    weight: 0.2,
    make: pdfText("Keywords", (text, random) => swapLetters(text, random)),
  },
};

/** Two rows of the cover that say the same number say the same beside either's dots. */
function sameNumber(one: string, other = ""): boolean {
  const number = /<strong>.*?<\/strong>/;
  return number.exec(one)?.[0] === number.exec(other)?.[0];
}

function csv(change: (text: string, random: () => number) => string | undefined): Corruption {
  return ({ files, random }) => {
    const path = pick(
      [...files.keys()].filter((each) => each.endsWith(".csv")),
      random,
    );
    if (path === undefined) return undefined;
    const text = textOf(files, path);
    const after = change(text, random);
    return after === undefined || after === text
      ? undefined
      : changed(path, `\uFEFF${after.replace(/^\uFEFF/, "")}`, path);
  };
}

/** Changes one part of the workbook. */
function inWorkbook(
  change: (parts: ReadonlyMap<string, string>, random: () => number) => readonly [string, string] | undefined,
): Corruption {
  return ({ files, random }) => {
    const path = [...files.keys()].find((each) => each.endsWith(".xlsx"));
    const before = path && files.get(path);
    if (!before) return undefined;
    const parts = unzipSync(before);
    const texts = new Map(Object.entries(parts).map(([part, bytes]) => [part, strFromU8(bytes)]));
    const [part = "", after = ""] = change(texts, random) ?? [];
    if (part === "" || after === texts.get(part)) return undefined;
    return { path, bytes: zipSync({ ...parts, [part]: strToU8(after) }), how: part };
  };
}

function oneInCells(parts: ReadonlyMap<string, string>, random: () => number) {
  const part =
    pick(
      [...parts.keys()].filter((path) => /sharedStrings|worksheets\/sheet/.test(path)),
      random,
    ) ?? "";
  const text = parts.get(part) ?? "";
  // A number that is no reference to a text, or a text.
  const pattern = part.includes("sheet") ? /(?<= s="\d+"><v>)[\d.]+(?=<)/g : /(?<=<t[^>]*>)[^<]+/g;
  const match = pick(
    [...text.matchAll(pattern)].filter(({ index }) => !/ t="s"[^>]*><v>$/.test(text.slice(0, index))),
    random,
  );
  const own = match && (digitIn(match[0], random) ?? swapLetters(match[0], random));
  if (!match || own === undefined) return undefined;
  return [part, text.slice(0, match.index) + own + text.slice(match.index + match[0].length)] as const;
}

/** What stands in two rows of a sheet, one for the other. */
function twoRows(parts: ReadonlyMap<string, string>, random: () => number) {
  const part =
    pick(
      [...parts.keys()].filter((path) => path.includes("worksheets/sheet")),
      random,
    ) ?? "";
  const text = parts.get(part) ?? "";
  const rows = [...text.matchAll(/<row r="(\d+)"[^>]*>(.*?)<\/row>/g)];
  const at = Math.floor(random() * (rows.length - 1));
  const [one, other] = [rows[at], rows[at + 1]];
  if (!one || !other) return undefined;
  const as = (row: RegExpMatchArray, number = "") => row[0].replaceAll(/r="([A-Z]*)\d+"/g, `r="$1${number}"`);
  if (as(one) === as(other)) return undefined;
  return [part, text.replace(one[0] + other[0], as(other, one[1]) + as(one, other[1]))] as const;
}

function swapRows(text: string, random: () => number): string | undefined {
  const lines = text.split("\r\n");
  const at = 1 + Math.floor(random() * (lines.length - 3));
  if (at < 1 || lines[at] === lines[at + 1] || !lines[at + 1]) return undefined;
  return [...lines.slice(0, at), lines[at + 1], lines[at], ...lines.slice(at + 2)].join("\r\n");
}

/** A path whose rightmost line is moved by some pixels. */
function stretched(path: string, random: () => number): string | undefined {
  const by = (2 + Math.floor(random() * 20)) * (random() < 0.5 ? 1 : -1);
  const first = / d="([^Z]*Z)/.exec(path)?.[1];
  if (first === undefined) return undefined;
  const numbers = [...first.matchAll(/[ML](-?[\d.]+),/g)].map(([, x]) => Number(x));
  const right = Math.max(...numbers);
  const after = first.replace(/([MLC,])(-?[\d.]+)/g, (whole, mark: string, number: string) =>
    Number(number) === right ? `${mark}${Math.round((right + by) * 100) / 100}` : whole,
  );
  return after === first ? undefined : path.replace(first, after);
}

function withoutOne(path: string, random: () => number): string | undefined {
  const marks = path.slice(4, -1).split(/(?<=Z)(?=M)/);
  const at = Math.floor(random() * marks.length);
  return marks.length < 2 ? undefined : ` d="${marks.filter((_, index) => index !== at).join("")}"`;
}
