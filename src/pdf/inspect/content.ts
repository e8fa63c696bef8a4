import type { PdfFile } from "../read/file.ts";
import { isWord, Lexer } from "../read/lexer.ts";
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
  /** What kind of artifact it is: `Header`, `Footer`, `Pagination`, `Layout`; none for what belongs to the text. */
  readonly artifact: string | undefined;
}

/** All text of a PDF, in the order in which it is drawn. */
export function readRuns(file: PdfFile): readonly Run[] {
  const fonts = new Map<PdfDict, Glyphs>();
  return file.pages().flatMap(({ dict }, index) => {
    const [, , , height] = file.array(dict.get("MediaBox"));
    const reader = new PageReader(file, fonts, index + 1, Number(height));
    const contents = dict.get("Contents");
    const streams = isRef(contents) && file.array(contents).length === 0 ? [contents] : file.array(contents);
    for (const stream of streams)
      reader.read(file.stream(stream), file.dict(dict.get("Resources")), identity);
    return reader.runs;
  });
}

interface Mark {
  readonly artifact?: string | undefined;
  readonly mcid?: number | undefined;
  readonly actual?: string | undefined;
}

class PageReader {
  readonly runs: Run[] = [];
  readonly #file: PdfFile;
  readonly #fonts: Map<PdfDict, Glyphs>;
  readonly #page: number;
  readonly #height: number;
  #marks: Mark[] = [];
  #glyphs: Glyphs | undefined;
  #size = 0;
  #text: Matrix = identity;
  #run: Run | undefined;

  constructor(file: PdfFile, fonts: Map<PdfDict, Glyphs>, page: number, height: number) {
    this.#file = file;
    this.#fonts = fonts;
    this.#page = page;
    this.#height = height;
  }

  /** @param ctm from the content's space to the page's, in points from its lower left corner */
  read(content: Uint8Array, resources: PdfDict | undefined, ctm: Matrix): void {
    const lexer = new Lexer(content);
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
        this.#marks.push(markOf(nameOf(first), undefined));
        break;
      case "BDC":
        this.#flush();
        this.#marks.push(markOf(nameOf(first), second));
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
      text += this.#glyphs.text(code) ?? "\uFFFD";
      width += (this.#glyphs.width(code) / 1000) * this.#size * scale;
    }
    const before = this.#run;
    this.#run = {
      text: (before?.text ?? "") + (actual ?? text),
      page: this.#page,
      left: before?.left ?? x,
      right: x + width,
      baseline: this.#height - y,
      size: this.#size * scale,
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
    if (!form || nameOf(form.get("Subtype")) !== "Form") return;
    const matrix = this.#file.array(form.get("Matrix"));
    const inside = matrix.length === 0 ? ctm : multiply(matrixOf(matrix), ctm);
    this.read(this.#file.stream(ref), this.#file.dict(form.get("Resources")) ?? resources, inside);
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
