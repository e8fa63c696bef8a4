import type { PdfFile } from "../read/file.ts";
import { isWord, Lexer, latin1 } from "../read/lexer.ts";
import { isDict, isRef, nameOf, type PdfDict, type PdfValue, stringOf } from "../read/values.ts";
import { readTextString } from "../read/write.ts";
import { type Glyphs, readGlyphs } from "../text/glyphs.ts";
import { identity, type Matrix, matrixOf, multiply } from "../text/matrix.ts";

/** Characters on one line, in one font, one after another. */
export interface Run {
  readonly text: string;
  /** 1-based. */
  readonly page: number;
  /** Left and right end, and the baseline from the top of the page, in points. */
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Type size as it is drawn, in points. */
  readonly size: number;
  readonly font: string;
  /** Number in the page of the marked content that it belongs to; none for what screen readers are not told. */
  readonly mcid: number | undefined;
  /** The same, told apart from all others in the file: see markKey. */
  readonly mark: string | undefined;
  /** What kind of artifact it is: `Header`, `Footer`, `Pagination`, `Layout`; none for what belongs to the text. */
  readonly artifact: string | undefined;
}

/** What a PDF paints, page by page. */
export interface Painted {
  /** All text, in the order in which it is drawn. */
  readonly runs: readonly Run[];
  /** The marked content that paints anything, by its key. */
  readonly marks: ReadonlySet<string>;
  /** Every marked content, painted or not, by its key. */
  readonly begun: ReadonlySet<string>;
  /** Operators that paint outside of marked content and artifacts. */
  readonly unmarked: readonly { readonly page: number; readonly operator: string; readonly text: string }[];
  /** Codes that stand for no glyph, or for no character, with the font. */
  readonly unreadable: readonly { readonly page: number; readonly font: string; readonly code: number }[];
}

/** Tells marked content of a page, or of a form on it, from all other. @param surface the page's or form's number */
export function markKey(surface: number, mcid: number): string {
  return `${surface}:${mcid}`;
}

/** All text of a PDF, in the order in which it is drawn. */
export function readRuns(file: PdfFile): readonly Run[] {
  return readPainted(file).runs;
}

/** @throws Error for text that is written in a way that Chromium doesn't write it */
export function readPainted(file: PdfFile): Painted {
  const fonts = new Map<PdfDict, Glyphs>();
  const readers = file.pages().map(({ ref, dict }, index) => {
    const [, , , height] = file.array(dict.get("MediaBox"));
    const reader = new PageReader(file, fonts, index + 1, Number(height), ref);
    const contents = dict.get("Contents");
    const streams = isRef(contents) && file.array(contents).length === 0 ? [contents] : file.array(contents);
    for (const stream of streams)
      reader.read(file.stream(stream), file.dict(dict.get("Resources")), identity);
    return reader;
  });
  return {
    runs: readers.flatMap((reader) => reader.runs),
    marks: new Set(readers.flatMap((reader) => [...reader.marks])),
    begun: new Set(readers.flatMap((reader) => [...reader.begun])),
    unmarked: readers.flatMap((reader) => reader.unmarked),
    unreadable: readers.flatMap((reader) => reader.unreadable),
  };
}

/** Operators that paint, besides those that show text. */
const painting = new Set(["S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "BI"]);

interface Mark {
  readonly key?: string | undefined;
  readonly artifact?: string | undefined;
  readonly mcid?: number | undefined;
  readonly actual?: string | undefined;
}

class PageReader {
  readonly runs: Run[] = [];
  readonly marks = new Set<string>();
  readonly begun = new Set<string>();
  readonly unmarked: { page: number; operator: string; text: string }[] = [];
  readonly unreadable: { page: number; font: string; code: number }[] = [];
  readonly #file: PdfFile;
  readonly #fonts: Map<PdfDict, Glyphs>;
  readonly #page: number;
  readonly #height: number;
  #marks: Mark[] = [];
  #glyphs: Glyphs | undefined;
  #size = 0;
  #text: Matrix = identity;
  #run: Run | undefined;
  /** Number of the page, or of the form that is being drawn. */
  #surface: number;

  constructor(file: PdfFile, fonts: Map<PdfDict, Glyphs>, page: number, height: number, surface: number) {
    this.#surface = surface;
    this.#file = file;
    this.#fonts = fonts;
    this.#page = page;
    this.#height = height;
  }

  /** @param ctm from the content's space to the page's, in points from its lower left corner */
  read(content: Uint8Array, resources: PdfDict | undefined, ctm: Matrix): void {
    const lexer = new Lexer(latin1(content));
    const saved: Matrix[] = [];
    let operands: PdfValue[] = [];
    let now = ctm;
    for (let token = lexer.next(); token !== undefined; token = lexer.next()) {
      if (!isWord(token)) {
        operands.push(token);
        continue;
      }
      if (token.word === "q") saved.push(now);
      else if (token.word === "Q") now = saved.pop() ?? ctm;
      else if (token.word === "cm") now = multiply(matrixOf(operands), now);
      else if (token.word === "Tf") this.#useFont(resources, operands);
      else if (token.word === "Do") this.#draw(resources, operands[0], now);
      else this.#operate(token.word, operands, now);
      operands = [];
    }
    this.#flush();
  }

  /** Notes in which marked content something is painted. */
  #paint(operator: string, text = ""): void {
    const mark = this.#marks.findLast(({ mcid, artifact }) => mcid !== undefined || artifact !== undefined);
    if (mark === undefined) this.unmarked.push({ page: this.#page, operator, text });
    else if (mark.key !== undefined) this.marks.add(mark.key);
  }

  #begin(tag: string | undefined, properties: PdfValue | undefined): void {
    const mark = markOf(tag, properties);
    const key = mark.mcid === undefined ? undefined : markKey(this.#surface, mark.mcid);
    if (key !== undefined) this.begun.add(key);
    this.#marks.push({ ...mark, key });
  }

  #operate(operator: string, operands: readonly PdfValue[], ctm: Matrix): void {
    const [first, second] = operands;
    switch (operator) {
      case "BT":
        this.#text = identity;
        break;
      case "ET":
        this.#flush();
        break;
      case "Tm":
        this.#flush();
        this.#text = matrixOf(operands);
        break;
      case "Td":
        if (second !== 0) this.#flush();
        this.#text = multiply([1, 0, 0, 1, Number(first), Number(second)], this.#text);
        break;
      case "Tj":
        this.#show(stringOf(first) ?? "", ctm);
        break;
      case "BMC":
        this.#begin(nameOf(first), undefined);
        break;
      case "BDC":
        this.#flush();
        this.#begin(nameOf(first), second);
        break;
      case "EMC":
        this.#flush();
        this.#marks.pop();
        break;
      // Chromium places each glyph by itself and shows text in no other way.
      case "TJ":
      case "'":
      case '"':
      case "TD":
      case "T*":
        throw new Error(`Text operator ${operator} is not read here`);
      default:
        if (painting.has(operator)) this.#paint(operator);
    }
  }

  #show(codes: string, ctm: Matrix): void {
    if (!this.#glyphs) throw new Error("Text without a font");
    const [scale, , , , x, y] = multiply(this.#text, ctm);
    const actual = this.#marks.findLast((mark) => mark.actual !== undefined)?.actual;
    let text = "";
    let width = 0;
    for (let i = 0; i < codes.length; i += 2) {
      const code = (codes.charCodeAt(i) << 8) | codes.charCodeAt(i + 1);
      const character = this.#glyphs.text(code);
      if (character === undefined || code === 0)
        this.unreadable.push({ page: this.#page, font: this.#glyphs.name, code });
      text += character ?? "\uFFFD";
      width += (this.#glyphs.width(code) / 1000) * this.#size * scale;
    }
    this.#paint("Tj", text);
    const before = this.#run;
    this.#run = {
      text: (before?.text ?? "") + (actual ?? text),
      page: this.#page,
      left: before?.left ?? x,
      right: x + width,
      baseline: this.#height - y,
      size: this.#size * scale,
      mark: this.#marks.findLast((mark) => mark.key !== undefined)?.key,
      font: this.#glyphs.name,
      mcid: this.#marks.findLast((mark) => mark.mcid !== undefined)?.mcid,
      artifact: this.#marks.findLast((mark) => mark.artifact !== undefined)?.artifact,
    };
  }

  #flush(): void {
    if (this.#run) this.runs.push(this.#run);
    this.#run = undefined;
  }

  #useFont(resources: PdfDict | undefined, [name, size]: readonly PdfValue[]): void {
    this.#flush();
    const font = this.#file.dict(this.#file.dict(resources?.get("Font"))?.get(nameOf(name) ?? ""));
    if (!font) throw new Error(`Font ${nameOf(name)} is not among the page's`);
    const known = this.#fonts.get(font) ?? readGlyphs(this.#file, font);
    this.#fonts.set(font, known);
    this.#glyphs = known;
    this.#size = Number(size);
  }

  /** Text in a transparency group is in a form of its own. */
  #draw(resources: PdfDict | undefined, name: PdfValue | undefined, ctm: Matrix): void {
    const ref = this.#file.dict(resources?.get("XObject"))?.get(nameOf(name) ?? "");
    const form = this.#file.dict(ref);
    if (!form || !isRef(ref) || nameOf(form.get("Subtype")) !== "Form") {
      this.#paint("Do");
      return;
    }
    const matrix = this.#file.array(form.get("Matrix"));
    const inside = matrix.length === 0 ? ctm : multiply(matrixOf(matrix), ctm);
    const outer = this.#surface;
    this.#surface = ref.ref;
    this.read(this.#file.stream(ref), this.#file.dict(form.get("Resources")) ?? resources, inside);
    this.#surface = outer;
  }
}

function markOf(tag: string | undefined, properties: PdfValue | undefined): Mark {
  const told = isDict(properties) ? properties : new Map<string, PdfValue>();
  const mcid = told.get("MCID");
  const actual = stringOf(told.get("ActualText"));
  return {
    artifact: tag === "Artifact" ? (nameOf(told.get("Subtype") ?? told.get("Type")) ?? "Layout") : undefined,
    mcid: typeof mcid === "number" ? mcid : undefined,
    actual: actual === undefined ? undefined : readTextString(actual),
  };
}
