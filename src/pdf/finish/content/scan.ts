import type { Glyphs } from "../../text/glyphs.ts";
import { identity, type Matrix, multiply } from "../../text/matrix.ts";
import { Box } from "./box.ts";
import { code, constructing, paintingPath, showing } from "./operators.ts";
import { propertiesOf } from "./properties.ts";
import { ContentReader } from "./reader.ts";
import { type Edit, isBreak, WordBreaks } from "./word-breaks.ts";

/** Characters that stand on after each other, from where the text's position was set. */
export interface Piece {
  text: string;
  /** Where it begins and ends on the page, in points, with the size of the type there. */
  readonly x: number;
  readonly y: number;
  right: number;
  readonly size: number;
  /** The byte after the last operator that shows it. */
  end: number;
  /** How a space after it is written; undefined where the font has none. */
  readonly space: string | undefined;
  /** Whether it ends where a word may be broken. */
  broken: boolean;
}

/** What stands between a marked-content operator with an MCID and its end. */
export interface Mark {
  readonly mcid: number;
  /** The bytes of `/P <</MCID 3>> BDC`. */
  readonly start: number;
  readonly end: number;
  text: string;
  readonly pieces: Piece[];
  /** Whether it shows a picture or draws a form. */
  pictured: boolean;
  /** Whether it draws lines or areas. */
  drawn: boolean;
  readonly box: Box;
}

/** Something painted outside all marks: a running head, a rule, a background. */
export interface Stray {
  readonly start: number;
  end: number;
  text: string;
  readonly box: Box;
}

export interface DrawnForm extends Stray {
  readonly name: string;
  /** From the form's space to the page's. */
  readonly matrix: Matrix;
}

export interface Scan {
  readonly marks: ReadonlyMap<number, Mark>;
  readonly strays: readonly Stray[];
  /** What takes the places where words may be broken out of the text. */
  readonly breaks: readonly Edit[];
  /** Forms that are drawn outside marks: they may hold marks of their own. */
  readonly forms: readonly DrawnForm[];
  /** The page inside its margins, where Chromium clips what isn't a running head. */
  readonly body: Box;
  /** Codes that stand for no glyph or that the font tells no character for: «SourceSans3-Regular 0000». */
  readonly unknown: readonly string[];
}

/** What a content stream names and keeps outside of itself. */
export interface Named {
  font(name: string): Glyphs | undefined;
  /** Corners of a form or picture in the space it is drawn in: left, bottom, right, top. */
  corners(name: string): readonly [number, number, number, number];
}

const names = "q Q cm W W* n BT ET Tf Tm Td BDC BMC EMC Do BI sh TD T* TJ ' \"".split(" ");
const [q, Q, cm, W, Weo, n, BT, ET, Tf, Tm, Td, BDC, BMC, EMC, Do, BI, sh, ...unused] = names.map(code);

/** How far letters reach below and above the baseline, as a share of the type size. */
const [descent, ascent] = [-0.25, 0.95];

interface Open {
  readonly mark?: Mark;
  readonly artifact?: boolean;
  /** What the content stands for, told at the first text that is shown in it. */
  actual?: string | undefined;
  readonly breaks?: boolean;
}

/**
 * Reads a content stream once: what each mark says and where it is, and what stands outside all marks.
 *
 * @param matrix from the content's space to the page's
 * @throws Error for operators that Chromium does not write, since text that is not understood could get lost
 */
export function scan(content: Uint8Array, named: Named, matrix: Matrix = identity): Scan {
  return new Scanner(content, named, matrix).run();
}

class Scanner {
  readonly #reader: ContentReader;
  readonly #named: Named;
  readonly #marks = new Map<number, Mark>();
  readonly #strays: Stray[] = [];
  readonly #forms: DrawnForm[] = [];
  readonly #breaks = new WordBreaks();
  readonly #unknown = new Set<string>();
  readonly #body = new Box();
  readonly #open: Open[] = [];
  readonly #path = new Box();
  #saved: [Matrix, Glyphs | undefined, number][] = [];
  #pathStart = -1;
  #clips = false;
  #matrix: Matrix;
  #font: Glyphs | undefined;
  #size = 0;
  #text: Matrix = identity;
  /** The text's position was set, and nothing is shown from there yet. */
  #moved = true;
  #textObject = 0;
  #stray: Stray | undefined;

  constructor(content: Uint8Array, named: Named, matrix: Matrix) {
    this.#reader = new ContentReader(content);
    this.#named = named;
    this.#matrix = matrix;
  }

  run(): Scan {
    const reader = this.#reader;
    while (reader.next()) this.#take(reader.operator);
    if (this.#open.length > 0) throw new Error("PDF content with a mark that is not ended");
    return {
      marks: this.#marks,
      strays: this.#strays,
      breaks: this.#breaks.edits,
      forms: this.#forms,
      body: this.#body,
      unknown: [...this.#unknown],
    };
  }

  #take(operator: number): void {
    const reader = this.#reader;
    switch (operator) {
      case Td:
        this.#text = multiply([1, 0, 0, 1, reader.number(0), reader.number(1)], this.#text);
        return;
      case q:
        this.#saved.push([this.#matrix, this.#font, this.#size]);
        return;
      case Q:
        [this.#matrix, this.#font, this.#size] = this.#saved.pop() ?? [identity, undefined, 0];
        return;
      case cm:
        this.#matrix = multiply(this.#six(), this.#matrix);
        return;
      case BT:
        this.#beginText();
        return;
      case ET:
        this.#endText();
        return;
      case Tf:
        this.#font = this.#named.font(reader.text(0));
        this.#size = reader.number(1);
        return;
      case Tm:
        this.#text = this.#six();
        this.#moved = true;
        return;
      case BDC:
      case BMC:
        this.#begin();
        return;
      case EMC:
        if (this.#open.pop()?.breaks) this.#breaks.remove(reader.start, reader.position, this.#textObject);
        return;
      case Do:
        this.#draw(reader.text(0));
        return;
      case W:
      case Weo:
        this.#clips = true;
        return;
      case n:
        this.#endPath();
        return;
      case BI:
      case sh:
        throw new Error("PDF content with an inline picture or a shading, which is not read here");
      default:
        this.#takeOther(operator);
    }
  }

  #takeOther(operator: number): void {
    if (showing.has(operator)) this.#show();
    else if (constructing.has(operator)) this.#construct();
    else if (paintingPath.has(operator)) {
      this.#paint(this.#pathStart === -1 ? this.#reader.start : this.#pathStart, this.#path);
      this.#endPath();
    } else if (unused.includes(operator)) throw new Error("PDF content with a text operator not read here");
  }

  #six(): Matrix {
    const { numbers } = this.#reader;
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers;
    return [a, b, c, d, e, f];
  }

  /** The innermost mark, or `artifact` in what screen readers skip. */
  #current(): Mark | "artifact" | undefined {
    for (let i = this.#open.length - 1; i >= 0; i--) {
      const { mark, artifact } = this.#open[i] ?? {};
      if (mark || artifact) return mark ?? "artifact";
    }
    return undefined;
  }

  #begin(): void {
    const reader = this.#reader;
    const { mcid, actual } = propertiesOf(reader.count > 1 ? reader.text(1) : "");
    if (mcid !== undefined) {
      if (this.#stray) throw new Error("PDF content with a mark inside unmarked text");
      const mark: Mark = {
        mcid,
        start: reader.start,
        end: reader.position,
        text: "",
        pieces: [],
        pictured: false,
        drawn: false,
        box: new Box(),
      };
      this.#marks.set(mcid, mark);
      this.#open.push({ mark });
      this.#moved = true;
    } else if (isBreak(actual)) {
      this.#breaks.remove(reader.start, reader.position, this.#textObject);
      this.#open.push({ breaks: true });
    } else this.#open.push({ artifact: reader.text(0) === "Artifact", actual });
  }

  #beginText(): void {
    const { start } = this.#reader;
    this.#textObject++;
    this.#text = identity;
    if (this.#current() === undefined) this.#stray = { start, end: start, text: "", box: new Box() };
  }

  #endText(): void {
    if (this.#stray && !this.#stray.box.empty) {
      this.#stray.end = this.#reader.position;
      this.#strays.push(this.#stray);
    }
    this.#stray = undefined;
  }

  #show(): void {
    const reader = this.#reader;
    const { start, position } = reader;
    const inner = this.#open.at(-1);
    if (inner?.breaks) {
      this.#breaks.remove(start, position, this.#textObject);
      this.#markBroken();
      return;
    }
    const codes = this.#codes();
    let text = "";
    let width = 0;
    for (const one of codes) {
      text += this.#characters(one);
      width += ((this.#font?.width(one) ?? 0) / 1000) * this.#size;
    }
    const matrix = multiply(this.#text, this.#matrix);
    const current = this.#current();
    const target = current === "artifact" ? undefined : (current ?? this.#stray);
    const isHyphen = this.#breaks.isHyphen(text, start, position, this.#textObject);
    if (isHyphen) text = "";
    else if (inner?.actual !== undefined) {
      text = inner.actual;
      inner.actual = "";
    }
    if (!target) return;
    target.text += text;
    if ("pieces" in target) this.#addPiece(target, text, width, matrix, isHyphen);
    for (const x of [0, width]) for (const y of [descent, ascent]) target.box.add(matrix, x, y * this.#size);
  }

  #addPiece({ pieces }: Mark, text: string, width: number, matrix: Matrix, broken: boolean): void {
    const scale = Math.hypot(matrix[0], matrix[1]);
    const right = matrix[4] + width * scale;
    const end = this.#reader.position;
    const last = pieces.at(-1);
    if (last && !this.#moved) {
      last.text += text;
      last.right = right;
      last.end = end;
      last.broken = broken;
      return;
    }
    this.#moved = false;
    const code = this.#font?.space;
    const space = code === undefined ? undefined : ` <${code.toString(16).padStart(4, "0")}> Tj`;
    pieces.push({
      text,
      x: matrix[4],
      y: matrix[5],
      right,
      size: this.#size * scale,
      end,
      space,
      broken,
    });
  }

  #markBroken(): void {
    const current = this.#current();
    const piece = typeof current === "object" ? current.pieces.at(-1) : undefined;
    if (piece) piece.broken = true;
  }

  /** Chromium writes every text as two-byte codes in hexadecimal. */
  #codes(): number[] {
    const reader = this.#reader;
    const { bytes } = reader;
    const [start = 0, end = 0] = [reader.starts[0], reader.ends[0]];
    if (bytes[start] !== 0x3c || (end - start - 2) % 4 !== 0)
      throw new Error("PDF text that is not written in two-byte codes");
    const codes: number[] = [];
    for (let i = start + 1; i + 3 < end; i += 4) {
      let value = 0;
      for (let j = i; j < i + 4; j++) value = value * 16 + digit(bytes[j] ?? 0);
      codes.push(value);
    }
    return codes;
  }

  #characters(one: number): string {
    const text = this.#font?.text(one);
    if (text !== undefined && one !== 0) return text;
    this.#unknown.add(`${this.#font?.name ?? "?"} ${one.toString(16).padStart(4, "0")}`);
    return "\uFFFD";
  }

  #construct(): void {
    const reader = this.#reader;
    if (this.#pathStart === -1) this.#pathStart = reader.start;
    if (reader.count === 4 && reader.operator === code("re")) {
      const [x, y, width, height] = [reader.number(0), reader.number(1), reader.number(2), reader.number(3)];
      for (const px of [x, x + width]) for (const py of [y, y + height]) this.#path.add(this.#matrix, px, py);
      return;
    }
    for (let i = 0; i + 1 < reader.count; i += 2)
      this.#path.add(this.#matrix, reader.number(i), reader.number(i + 1));
  }

  #endPath(): void {
    if (this.#clips && this.#body.empty) this.#body.addBox(this.#path);
    this.#clips = false;
    this.#pathStart = -1;
    this.#path.clear();
  }

  #paint(start: number, box: Box): void {
    const current = this.#current();
    if (current === "artifact") return;
    if (current) {
      current.drawn = true;
      current.box.addBox(box);
      return;
    }
    const stray: Stray = { start, end: this.#reader.position, text: "", box: new Box() };
    stray.box.addBox(box);
    this.#strays.push(stray);
  }

  #draw(name: string): void {
    const { start, position } = this.#reader;
    const box = new Box();
    const [left, bottom, right, top] = this.#named.corners(name);
    for (const x of [left, right]) for (const y of [bottom, top]) box.add(this.#matrix, x, y);
    const current = this.#current();
    if (current === "artifact") return;
    if (current) {
      current.pictured = true;
      current.box.addBox(box);
    } else this.#forms.push({ name, matrix: this.#matrix, start, end: position, text: "", box });
  }
}

function digit(byte: number): number {
  return byte <= 0x39 ? byte - 0x30 : (byte | 0x20) - 0x57;
}
