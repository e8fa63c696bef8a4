import { identity, type Matrix, matrixOf, multiply } from "../../text/matrix.ts";
import { Box } from "./box.ts";
import { type DrawnForm, Mark, type Named, type Scan, Stray } from "./found.ts";
import { OpenMarks } from "./open-marks.ts";
import { constructing, paintingPath, unread } from "./operators.ts";
import { Path, pathOperators } from "./path.ts";
import { codesIn, type Hand, Piece } from "./piece.ts";
import { propertiesOf } from "./properties.ts";
import { ContentReader } from "./reader.ts";
import { beginning, ending, letters } from "./text-object.ts";
import { isBreak, WordBreaks } from "./word-breaks.ts";

/**
 * Reads a content stream once: what each mark says and where it is, and what stands outside all marks.
 *
 * @param content one character a byte
 * @param matrix from the content's space to the page's
 * @throws Error for operators that Chromium does not write, since text that is not understood could get lost
 */
export function scan(content: string, named: Named, matrix: Matrix = identity): Scan {
  return new Scanner(content, named, matrix).run();
}

class Scanner {
  readonly #reader: ContentReader;
  readonly #source: string;
  readonly #named: Named;
  readonly #marks = new Map<number, Mark>();
  readonly #strays: Stray[] = [];
  readonly #forms: DrawnForm[] = [];
  readonly #breaks = new WordBreaks();
  readonly #body = new Box();
  readonly #open = new OpenMarks();
  readonly #saved: [Matrix, Hand["font"], number][] = [];
  #pathStart = -1;
  #pathEnd = -1;
  #clips = false;
  #matrix: Matrix;
  #font: Hand["font"];
  #size = 0;
  /** Where the text's position was set. */
  #text: Matrix = identity;
  #textStart = 0;
  /** The piece that letters are added to until the position is set anew. */
  #piece: Piece | undefined;
  /** Whether, since then, something began that stands for something else. */
  #spanned = false;
  #textObject = 0;
  #stray: Stray | undefined;

  constructor(content: string, named: Named, matrix: Matrix) {
    this.#reader = new ContentReader(content);
    this.#source = content;
    this.#named = named;
    this.#matrix = matrix;
  }

  run(): Scan {
    const reader = this.#reader;
    while (reader.next()) this.#take(reader.operator);
    if (!this.#open.isEmpty) throw new Error("PDF content with a mark that is not ended");
    return {
      marks: this.#marks,
      strays: this.#strays,
      breaks: this.#breaks.edits,
      forms: this.#forms,
      body: this.#body,
      lacksGlyph: this.#source.includes("<0000> Tj"),
    };
  }

  #take(operator: string): void {
    const reader = this.#reader;
    switch (operator) {
      case "q":
        this.#saved.push([this.#matrix, this.#font, this.#size]);
        return;
      case "Q":
        [this.#matrix, this.#font, this.#size] = this.#saved.pop() ?? [identity, undefined, 0];
        return;
      case "cm":
        this.#matrix = multiply(matrixOf(reader.numbers()), this.#matrix);
        return;
      case "BT":
        this.#beginText();
        return;
      case "ET":
        this.#endText();
        return;
      case "Tf": {
        const [font = "", size] = reader.each();
        this.#font = this.#named.font(font.slice(1));
        this.#size = Number(size);
        this.#place(this.#text);
        return;
      }
      case "Tm":
        this.#place(matrixOf(reader.numbers()));
        this.#passLetters();
        return;
      case "Tj":
        this.#show();
        return;
      case "BDC":
      case "BMC":
        this.#begin();
        return;
      case "EMC":
        this.#end();
        return;
      case "Do":
        this.#draw(reader.operands.trim().slice(1));
        return;
      case "W":
      case "W*":
        this.#clips = true;
        return;
      case "n":
        this.#endPath();
        return;
      default:
        if (constructing.has(operator)) this.#construct();
        else if (paintingPath.has(operator)) {
          this.#paint();
          this.#endPath();
        } else if (unread.has(operator))
          throw new Error(`PDF content with ${operator}, which is not read here`);
    }
  }

  #begin(): void {
    const reader = this.#reader;
    const [tag, properties = ""] = reader.each();
    const { mcid, actual } = propertiesOf(properties);
    if (mcid !== undefined) {
      if (this.#stray) throw new Error("PDF content with a mark inside unmarked text");
      const mark = new Mark(mcid, reader.start, reader.position);
      this.#marks.set(mcid, mark);
      this.#open.begin({ mark });
      this.#piece = undefined;
      return;
    }
    this.#spanned = true;
    if (this.#piece) this.#piece.spanned = true;
    if (isBreak(actual)) {
      this.#breaks.remove(reader.start, reader.position, this.#textObject);
      this.#open.begin({ breaks: true });
    } else this.#open.begin({ artifact: tag === "/Artifact" });
  }

  #end(): void {
    const reader = this.#reader;
    const { mark, artifact, breaks } = this.#open.end();
    if (mark || artifact) this.#piece = undefined;
    if (breaks) this.#breaks.remove(reader.start, reader.position, this.#textObject);
    // Most ends of marks are outside of text, where no letters follow.
    if (!mark) this.#passLetters();
  }

  #beginText(): void {
    const { start } = this.#reader;
    this.#textObject++;
    this.#place(identity);
    if (this.#open.current === undefined) this.#stray = new Stray(start, start);
    this.#passBeginning();
  }

  #passBeginning(): void {
    const reader = this.#reader;
    beginning.lastIndex = reader.position;
    const found = beginning.exec(this.#source);
    if (found === null) return;
    reader.position = beginning.lastIndex;
    this.#font = this.#named.font(found[1] as string);
    this.#size = Number(found[2]);
    this.#place(matrixOf(found, 3));
    this.#passLetters();
    ending.lastIndex = reader.position;
    if (!ending.test(this.#source)) return;
    reader.position = ending.lastIndex;
    this.#endText();
  }

  #endText(): void {
    this.#piece = undefined;
    if (this.#stray && this.#stray.pieces.length > 0) {
      this.#stray.end = this.#reader.position;
      this.#strays.push(this.#stray);
    }
    this.#stray = undefined;
  }

  #place(matrix: Matrix): void {
    this.#text = matrix;
    this.#textStart = this.#reader.position;
    this.#spanned = false;
    this.#piece = undefined;
  }

  /** All letters that follow right on, unless one of them may be the hyphen of a broken word. */
  #passLetters(): void {
    const reader = this.#reader;
    if (this.#breaks.awaitsHyphen(this.#textObject)) return;
    letters.lastIndex = reader.position;
    if (!letters.test(this.#source)) return;
    reader.position = letters.lastIndex;
    this.#breaks.settle();
    // The white space after the last operator is no part of it: something may be put in between.
    this.#addText(letters.lastIndex - 1, false);
  }

  #show(): void {
    const reader = this.#reader;
    const { start, position } = reader;
    const written = reader.operands.trim();
    if (!/^<(?:[0-9A-Fa-f]{4})+>$/.test(written))
      throw new Error("PDF text that is not written in two-byte codes");
    if (this.#open.inBreak) {
      this.#breaks.remove(start, position, this.#textObject);
      this.#breakWord();
      return;
    }
    const text = codesIn(written.slice(1, -1)).map((one) => this.#font?.text(one) ?? "");
    const isHyphen = this.#breaks.isHyphen(text.join(""), start, position, this.#textObject);
    this.#addText(position, isHyphen);
    this.#passLetters();
  }

  /** @param end the byte after the operator that shows it */
  #addText(end: number, isHyphen: boolean): void {
    if (this.#piece) {
      this.#piece.end = end;
      this.#piece.broken = false;
      return;
    }
    const hand = { font: this.#font, size: this.#size, matrix: multiply(this.#text, this.#matrix) };
    this.#piece = new Piece(this.#source, this.#textStart, end, hand, isHyphen);
    this.#piece.broken = isHyphen;
    this.#piece.spanned = this.#spanned;
    const current = this.#open.current;
    if (current !== "artifact") (current ?? this.#stray)?.pieces.push(this.#piece);
  }

  #breakWord(): void {
    const current = this.#open.current;
    const last = this.#piece ?? (typeof current === "object" ? current.pieces.at(-1) : undefined);
    if (last) last.broken = true;
  }

  /** Begins a path, and passes over all of it. */
  #construct(): void {
    const reader = this.#reader;
    if (this.#pathStart === -1) this.#pathStart = reader.start;
    pathOperators.lastIndex = reader.position;
    if (pathOperators.test(this.#source)) reader.position = pathOperators.lastIndex;
    this.#pathEnd = reader.position;
  }

  #path(): Path {
    return new Path(this.#source, this.#pathStart, this.#pathEnd, this.#matrix);
  }

  #endPath(): void {
    if (this.#clips && this.#body.empty) this.#path().addTo(this.#body);
    this.#clips = false;
    this.#pathStart = -1;
  }

  #paint(): void {
    const current = this.#open.current;
    if (current === "artifact" || this.#pathStart === -1) return;
    const shown = current ?? new Stray(this.#pathStart, this.#reader.position);
    shown.paths.push(this.#path());
    if (shown instanceof Stray) this.#strays.push(shown);
  }

  #draw(name: string): void {
    const { start, position } = this.#reader;
    const current = this.#open.current;
    if (current === "artifact") return;
    const target = current ?? new Stray(start, position);
    const [left, bottom, right, top] = this.#named.corners(name);
    const pictures = target.pictures ?? new Box();
    target.pictures = pictures;
    for (const x of [left, right]) for (const y of [bottom, top]) pictures.add(this.#matrix, x, y);
    if (target instanceof Mark) target.pictured = true;
    else this.#forms.push({ name, stray: target, matrix: this.#matrix });
  }
}
