import { PdfError } from "../../read/error.ts";
import { isWord, Lexer } from "../../read/lexer.ts";
import { isDict, stringOf } from "../../read/values.ts";
import { readTextString } from "../../read/write.ts";
import type { Glyphs } from "../../text/glyphs.ts";
import { identity, type Matrix, matrixOf, multiply } from "../../text/matrix.ts";
import { Box } from "./box.ts";
import type { Edit } from "./edit.ts";
import { type DrawnForm, Mark, type Named, type Scan, type Shown, Stray } from "./found.ts";
import { Path } from "./path.ts";
import { codesIn, Piece } from "./piece.ts";
import { ContentReader } from "./reader.ts";

/**
 * Reads a content stream once: what each mark says and where it is, and what stands outside all marks.
 *
 * @param content one character a byte
 * @param matrix from the content's space to the page's
 * @throws PdfError for operators that Chromium does not write, since text that is not understood could get lost
 */
export function scan(content: string, named: Named, matrix: Matrix = identity): Scan {
  return new Scanner(content, named, matrix).run();
}

const softHyphen = "\u00AD";
/** What the page puts where a word may be broken. */
const breaks = new Set([softHyphen, "\u200B"]);
const hyphens = new Set(["-", softHyphen, "\u2010"]);
/** Paint a path, and so end it (ISO 32000-1, table 60). */
const painting = new Set("S s f F f* B B* b b*".split(" "));
/** What Chromium does not write, and what could show text or pictures that are not read here. */
const unread = new Set("TD T* TJ ' \" BI sh".split(" "));
/** The end of a text object, and before it that of a span. */
const objectEnd = /\s*(?:EMC\s+)?ET(?!\S)/y;

/** A marked stretch of the content that has begun and not ended (14.6). */
interface Open {
  readonly mark?: Mark;
  readonly artifact?: boolean;
  readonly span?: Span;
}

/** A stretch whose letters stand for something else (14.9.4). */
interface Span {
  actual: string;
  /** Whether it is a place where a word may be broken, which shows nothing. */
  readonly breaks: boolean;
  /** Of the operator that begins it. */
  readonly start: number;
  readonly end: number;
  readonly glyphs: Glyph[];
}

/** A letter by itself that stands for something else. */
interface Glyph {
  readonly font: Glyphs;
  readonly code: number;
  readonly start: number;
  readonly end: number;
}

/** What `q` keeps and `Q` brings back (8.4), as far as it matters here. */
interface State {
  /** From the content's space to the page's. */
  readonly matrix: Matrix;
  readonly font: Glyphs | undefined;
  /** What the content calls the font. */
  readonly name: string;
  /** In the text's own space. */
  readonly size: number;
}

class Scanner {
  readonly #reader: ContentReader;
  readonly #named: Named;
  readonly #marks = new Map<number, Mark>();
  readonly #strays: Stray[] = [];
  readonly #forms: DrawnForm[] = [];
  readonly #edits: Edit[] = [];
  readonly #body = new Box();
  readonly #saved: State[] = [];
  readonly #open: Open[] = [];
  #state: State;

  #pathStart = -1;
  #pathEnd = -1;
  #clips = false;

  /** Where the text's position was set. */
  #place: Matrix = identity;
  #placedAt = 0;
  /** The piece that letters are added to until the position is set anew. */
  #piece: Piece | undefined;
  /** Places to break that stand before it. */
  #breaksBefore: { readonly start: number; readonly end: number }[] = [];
  /** Number of the text object, and that of the one in which a soft hyphen stood last, until something else is shown. */
  #textObject = 0;
  #hyphenated: number | undefined;
  #stray: Stray | undefined;

  constructor(content: string, named: Named, matrix: Matrix) {
    this.#reader = new ContentReader(content);
    this.#named = named;
    this.#state = { matrix, font: undefined, name: "", size: 0 };
  }

  run(): Scan {
    const reader = this.#reader;
    while (reader.next()) this.#take(reader.operator);
    if (this.#open.length > 0) throw new PdfError("content with a mark that is not ended");
    return {
      marks: this.#marks,
      strays: this.#strays,
      edits: this.#edits,
      forms: this.#forms,
      body: this.#body,
      lacksGlyph: reader.source.includes("<0000> Tj"),
    };
  }

  #take(operator: string): void {
    const reader = this.#reader;
    const state = this.#state;
    switch (operator) {
      case "letters":
        this.#show();
        return;
      case "Tm":
        this.#setPlace(matrixOf(reader.numbers()));
        return;
      case "Tf": {
        const [font = "", size] = reader.numbers();
        const name = font.slice(1);
        this.#state = { matrix: state.matrix, font: this.#named.font(name), name, size: Number(size) };
        this.#setPlace(this.#place);
        return;
      }
      case "BT":
        this.#beginText();
        return;
      case "ET":
        this.#endText();
        return;
      case "BDC":
      case "BMC":
        this.#beginMarked();
        return;
      case "EMC":
        this.#endMarked();
        return;
      case "painted":
      case "path":
        if (this.#pathStart === -1) this.#pathStart = reader.start;
        this.#pathEnd = reader.position;
        if (operator === "painted") this.#paint();
        return;
      case "W":
      case "W*":
        this.#clips = true;
        return;
      case "n":
        this.#endPath();
        return;
      case "q":
        this.#saved.push(state);
        return;
      case "Q":
        this.#state = this.#saved.pop() ?? { ...state, matrix: identity };
        return;
      case "cm":
        this.#state = { ...state, matrix: multiply(matrixOf(reader.numbers()), state.matrix) };
        return;
      case "Do":
        this.#draw(reader.operands.trim().slice(1));
        return;
      default:
        if (painting.has(operator)) this.#paint();
        else if (unread.has(operator) || operator === "Tj")
          throw new PdfError(`content with ${reader.operands}${operator}, which is not read here`);
    }
  }

  /** The innermost mark, or `artifact` in what screen readers skip. */
  get #current(): Mark | "artifact" | undefined {
    for (let i = this.#open.length - 1; i >= 0; i--) {
      const { mark, artifact } = this.#open[i] as Open;
      if (mark) return mark;
      if (artifact) return "artifact";
    }
    return undefined;
  }

  #beginMarked(): void {
    const { start, position } = this.#reader;
    const [tag, properties = ""] = this.#reader.each();
    const { mcid, actual } = propertiesOf(properties);
    if (mcid !== undefined) {
      if (this.#stray) throw new PdfError("content with a mark inside unmarked text");
      const mark = new Mark(mcid, start, position);
      this.#marks.set(mcid, mark);
      this.#open.push({ mark });
      this.#piece = undefined;
    } else if (actual !== undefined) {
      const span = { actual, breaks: breaks.has(actual), start, end: position, glyphs: [] };
      this.#open.push({ span });
      if (span.breaks) {
        this.#remove(start, position);
        this.#hyphenated = actual === softHyphen ? this.#textObject : undefined;
      }
    } else this.#open.push({ artifact: tag === "/Artifact" });
  }

  #endMarked(): void {
    const { start, position } = this.#reader;
    const { mark, artifact, span } = this.#open.pop() ?? {};
    if (mark || artifact) this.#piece = undefined;
    if (!span) return;
    if (span.breaks) this.#remove(start, position);
    else if (span.glyphs.length === 1 && this.#tell(span.glyphs[0] as Glyph, span.actual)) {
      this.#remove(span.start, span.end);
      this.#remove(start, position);
    } else {
      this.#edits.push({ start: span.start, end: span.end, text: beginSpan(span.actual) });
      if (this.#piece) this.#piece.end = position;
    }
  }

  #beginText(): void {
    this.#textObject++;
    this.#setPlace(identity);
    if (this.#current === undefined) {
      const { start } = this.#reader;
      this.#stray = new Stray(start, start);
    }
  }

  #endText(): void {
    this.#piece = undefined;
    const stray = this.#stray;
    this.#stray = undefined;
    if (!stray || stray.pieces.length === 0) return;
    stray.end = this.#reader.position;
    this.#strays.push(stray);
  }

  #setPlace(matrix: Matrix): void {
    this.#place = matrix;
    this.#placedAt = this.#reader.position;
    this.#piece = undefined;
    if (this.#breaksBefore.length > 0) this.#breaksBefore = [];
  }

  /** Letters that follow on each other. */
  #show(): void {
    const { start, position, operands } = this.#reader;
    const span = this.#open.at(-1)?.span;
    if (span?.breaks) {
      // The place to break shows nothing, and moves what follows on it.
      this.#edits.push({ start, end: position, text: operands.replace(/<[^>]*>\s*Tj/g, "") });
      if (this.#piece) this.#piece.addInstead(span.start, position, "");
      else this.#breaksBefore.push({ start: span.start, end: position });
      const current = this.#current;
      const last = this.#piece ?? (current instanceof Mark ? current.pieces.at(-1) : undefined);
      if (last) last.broken = true;
      return;
    }
    const hyphen = this.#hyphenated === undefined ? undefined : this.#hyphen(span);
    if (hyphen) {
      // What follows on the next line is the same word.
      this.#addLetters(span?.start ?? start, position, "").broken = true;
      if (span) span.glyphs.push(hyphen);
      if (span) span.actual = softHyphen;
      else if (!this.#tell(hyphen, softHyphen)) this.#edits.push(...spanned(start, position, softHyphen));
      return;
    }
    this.#hyphenated = undefined;
    if (!span) {
      this.#addLetters(start, position);
      return;
    }
    // What a span stands for is told once, by its first letters.
    const isFirst = span.glyphs.length === 0;
    this.#addLetters(isFirst ? span.start : start, position, isFirst ? span.actual : "");
    span.glyphs.push(...this.#glyphs());
  }

  /** @param actual what they stand for, where that is something else */
  #addLetters(start: number, end: number, actual?: string): Piece {
    this.#piece ??= this.#newPiece();
    if (actual !== undefined) this.#piece.addInstead(start, end, actual);
    this.#piece.extend(end);
    return this.#piece;
  }

  #newPiece(): Piece {
    const { font, size, matrix } = this.#state;
    const hand = { font, size, matrix: multiply(this.#place, matrix), space: this.#space() };
    const piece = new Piece(this.#reader.source, this.#placedAt, hand);
    for (const { start, end } of this.#breaksBefore) piece.addInstead(start, end, "");
    const current = this.#current;
    if (current !== "artifact") (current ?? this.#stray)?.pieces.push(piece);
    return piece;
  }

  /** How a space is written after a piece. A font that has none lends one from another, and shows nothing by it. */
  #space(): string | undefined {
    const { font, name, size } = this.#state;
    if (font === undefined || font.space !== undefined) return font?.space;
    const other = this.#named.fontWithSpace();
    return other && ` /${other.name} ${size} Tf${other.space} /${name} ${size} Tf`;
  }

  /** The hyphen of a word that is broken: a text object of its own, after the one that ended in a soft hyphen. */
  #hyphen(span: Span | undefined): Glyph | undefined {
    const { source, position } = this.#reader;
    if (this.#hyphenated === this.#textObject || this.#piece) return undefined;
    objectEnd.lastIndex = position;
    const [glyph, ...more] = objectEnd.test(source) ? this.#glyphs() : [];
    if (!glyph || more.length > 0) return undefined;
    return hyphens.has(span?.actual ?? glyph.font.text(glyph.code) ?? "") ? glyph : undefined;
  }

  /** The letters of this operation, each with the bytes of its code. */
  #glyphs(): Glyph[] {
    const { start, operands } = this.#reader;
    const { font } = this.#state;
    if (!font) return [];
    return [...operands.matchAll(/<([\da-fA-F]+)>/g)].flatMap(({ index, 1: digits = "" }) =>
      codesIn(digits, font).map((code, n) => {
        const from = start + index + 1 + n * font.digits;
        return { font, code, start: from, end: from + font.digits };
      }),
    );
  }

  /**
   * Lets a letter say by itself what it stands for: some readers lose what follows on a span inside a mark.
   *
   * @returns false where its font can't tell
   */
  #tell({ font, code, start, end }: Glyph, actual: string): boolean {
    const told = font.codeFor(code, actual);
    if (told === undefined) return false;
    if (told !== code)
      this.#edits.push({ start, end, text: told.toString(16).toUpperCase().padStart(font.digits, "0") });
    return true;
  }

  #remove(start: number, end: number): void {
    this.#edits.push({ start, end, text: "" });
  }

  #paint(): void {
    const current = this.#current;
    if (current !== "artifact" && this.#pathStart !== -1) {
      const shown: Shown = current ?? new Stray(this.#pathStart, this.#reader.position);
      shown.paths.push(this.#path());
      if (shown instanceof Stray) this.#strays.push(shown);
    }
    this.#endPath();
  }

  #path(): Path {
    return new Path(this.#reader.source, this.#pathStart, this.#pathEnd, this.#state.matrix);
  }

  #endPath(): void {
    if (this.#clips && this.#body.empty) this.#path().addTo(this.#body);
    this.#clips = false;
    this.#pathStart = -1;
  }

  #draw(name: string): void {
    const { start, position } = this.#reader;
    const { matrix } = this.#state;
    const current = this.#current;
    if (current === "artifact") return;
    const target = current ?? new Stray(start, position);
    const [left, bottom, right, top] = this.#named.corners(name);
    target.pictures ??= new Box();
    target.pictures.addArea(matrix, left, bottom, right, top);
    if (target instanceof Mark) target.pictured = true;
    else this.#forms.push({ name, stray: target, matrix });
  }
}

/** What a marked-content operator's properties say, as far as it matters here. */
function propertiesOf(written: string): { readonly mcid?: number; readonly actual?: string } {
  const simple = /^<<\s*\/MCID\s+(\d+)\s*>>$/.exec(written);
  if (simple) return { mcid: Number(simple[1]) };
  if (!written.startsWith("<<")) return {};
  const dict = new Lexer(written).next();
  if (dict === undefined || isWord(dict) || !isDict(dict)) return {};
  const mcid = dict.get("MCID");
  const actual = stringOf(dict.get("ActualText"));
  return {
    ...(typeof mcid === "number" && { mcid }),
    ...(actual !== undefined && { actual: readTextString(actual) }),
  };
}

function spanned(start: number, end: number, actual: string): Edit[] {
  return [
    { start, end: start, text: `${beginSpan(actual)} ` },
    { start: end, end, text: " EMC" },
  ];
}

function beginSpan(actual: string): string {
  const hex = Buffer.from(`\uFEFF${actual}`, "utf16le").swap16().toString("hex").toUpperCase();
  return `/Span <</ActualText <${hex}>>> BDC`;
}
