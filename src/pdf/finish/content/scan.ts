import { identity, type Matrix, multiply } from "../../text/matrix.ts";
import { Box } from "./box.ts";
import type { DrawnForm, Mark, Named, Scan, Stray } from "./found.ts";
import { code, constructing, paintingPath, showing } from "./operators.ts";
import { Pen } from "./pen.ts";
import { propertiesOf } from "./properties.ts";
import { ContentReader } from "./reader.ts";
import { isBreak, WordBreaks } from "./word-breaks.ts";

const names = "q Q cm W W* n BT ET Tf Tm Td BDC BMC EMC Do BI sh TD T* TJ ' \"".split(" ");
const [q, Q, cm, W, Weo, n, BT, ET, Tf, Tm, Td, BDC, BMC, EMC, Do, BI, sh, ...unused] = names.map(code);

const rectangle = code("re");

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
  readonly #pen = new Pen();
  readonly #saved: [Matrix, Pen["font"], number][] = [];
  #pathStart = -1;
  #clips = false;
  #matrix: Matrix;
  #textObject = 0;
  #stray: Stray | undefined;
  #shown = "";
  #width = 0;

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
    const pen = this.#pen;
    switch (operator) {
      case Td:
        if (reader.number(1) === 0) pen.move(reader.number(0));
        else {
          this.#takePiece();
          pen.moveLine(reader.number(0), reader.number(1));
        }
        return;
      case q:
        this.#saved.push([this.#matrix, pen.font, pen.size]);
        return;
      case Q:
        [this.#matrix, pen.font, pen.size] = this.#saved.pop() ?? [identity, undefined, 0];
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
        this.#takePiece();
        pen.font = this.#named.font(reader.text(0));
        pen.size = reader.number(1);
        return;
      case Tm:
        this.#takePiece();
        pen.place(this.#six());
        return;
      case BDC:
      case BMC:
        this.#begin();
        return;
      case EMC:
        this.#end();
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
    const reader = this.#reader;
    const number = (index: number) => reader.number(index);
    return [number(0), number(1), number(2), number(3), number(4), number(5)];
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
      this.#takePiece();
      this.#marks.set(mcid, mark);
      this.#open.push({ mark });
    } else if (isBreak(actual)) {
      this.#breaks.remove(reader.start, reader.position, this.#textObject);
      this.#open.push({ breaks: true });
    } else this.#open.push({ artifact: reader.text(0) === "Artifact", actual });
  }

  #end(): void {
    const reader = this.#reader;
    const { mark, artifact, breaks } = this.#open.at(-1) ?? {};
    if (mark || artifact) this.#takePiece();
    if (breaks) this.#breaks.remove(reader.start, reader.position, this.#textObject);
    this.#open.pop();
  }

  #beginText(): void {
    const { start } = this.#reader;
    this.#textObject++;
    this.#pen.place(identity);
    if (this.#current() === undefined) this.#stray = { start, end: start, text: "", box: new Box() };
  }

  #endText(): void {
    this.#takePiece();
    if (this.#stray && !this.#stray.box.empty) {
      this.#stray.end = this.#reader.position;
      this.#strays.push(this.#stray);
    }
    this.#stray = undefined;
  }

  /** Gives what was shown since the last change of place to the mark, or to what is unmarked. */
  #takePiece(): void {
    const current = this.#current();
    const target = current === "artifact" ? undefined : (current ?? this.#stray);
    const piece = this.#pen.take(this.#matrix, target?.box);
    if (!piece || !target) return;
    target.text += piece.text;
    if ("pieces" in target) target.pieces.push(piece);
  }

  #show(): void {
    const reader = this.#reader;
    const { start, position } = reader;
    const inner = this.#open.at(-1);
    if (inner?.breaks) {
      this.#breaks.remove(start, position, this.#textObject);
      this.#breakWord();
      return;
    }
    this.#readCodes();
    let text = this.#shown;
    const isHyphen = this.#breaks.isHyphen(text, start, position, this.#textObject);
    if (isHyphen) text = "";
    else if (inner?.actual !== undefined) {
      text = inner.actual;
      inner.actual = "";
    }
    this.#pen.show(text, this.#width, position, isHyphen);
  }

  #breakWord(): void {
    if (this.#pen.breakWord()) return;
    const current = this.#current();
    const last = typeof current === "object" ? current.pieces.at(-1) : undefined;
    if (last) last.broken = true;
  }

  /** The text and the width of the operator's codes. Chromium writes all text as two-byte codes in hexadecimal. */
  #readCodes(): void {
    const { bytes, starts, ends } = this.#reader;
    const [start, end] = [starts[0] ?? 0, ends[0] ?? 0];
    if (bytes[start] !== 0x3c || (end - start - 2) % 4 !== 0)
      throw new Error("PDF text that is not written in two-byte codes");
    this.#shown = "";
    this.#width = 0;
    for (let i = start + 1; i + 3 < end; i += 4) {
      const one =
        (digit(bytes[i]) << 12) |
        (digit(bytes[i + 1]) << 8) |
        (digit(bytes[i + 2]) << 4) |
        digit(bytes[i + 3]);
      this.#shown += this.#characters(one);
      this.#width += this.#pen.font?.width(one) ?? 0;
    }
  }

  #characters(one: number): string {
    const { font } = this.#pen;
    const text = font?.text(one);
    if (text !== undefined && one !== 0) return text;
    this.#unknown.add(`${font?.name ?? "?"} ${one.toString(16).padStart(4, "0")}`);
    return "\uFFFD";
  }

  #construct(): void {
    const reader = this.#reader;
    if (this.#pathStart === -1) this.#pathStart = reader.start;
    if (reader.count === 4 && reader.operator === rectangle) {
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

function digit(byte = 0x30): number {
  return byte <= 0x39 ? byte - 0x30 : (byte | 0x20) - 0x57;
}
