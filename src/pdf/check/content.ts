import { type Font, readFont, type Silence } from "./fonts.ts";
import { limits, RefusedError } from "./limits.ts";
import type { Objects, Page } from "./objects.ts";
import { Operations, type Steps } from "./tokens.ts";
import { isDict, type PdfDict, PdfStream, PdfString, textOfString, type Value } from "./values.ts";

/** Characters on one line, in one font, one after another. */
export interface Run {
  readonly text: string;
  /** 1-based. */
  readonly page: number;
  /** Left and right end, and the baseline from the top of the page, in points, as the page is shown. */
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Where the baseline ends: the same, but for text that is turned. */
  readonly end: number;
  /** Which way it is read, in whole degrees against the clock: 0 from left to right. */
  readonly angle: number;
  /** Type size as it is drawn, in points. */
  readonly size: number;
  readonly font: string;
  /** Drawn and not seen, as text behind a scanned page is. */
  readonly invisible: boolean;
  /** The marked content that it belongs to, told apart from all others in the file: see markKey. */
  readonly mark: string | undefined;
  /** What kind of artifact it is: `Header`, `Footer`, `Pagination`, `Layout`; none for what belongs to the text. */
  readonly artifact: string | undefined;
}

/** What is painted within one marked content. */
interface Painting {
  readonly page: number;
  text: boolean;
  image: boolean;
  path: boolean;
  /** Whether it has text that says no language of its own. */
  untold: boolean;
}

/** A code that is shown and cannot be heard. */
interface Unreadable {
  readonly page: number;
  readonly font: string;
  readonly code: number;
  readonly why: Silence;
}

/** What a PDF paints, page by page. */
export interface Painted {
  /** All text, in the order in which it is drawn. */
  readonly runs: readonly Run[];
  /** What each marked content paints, by its key. */
  readonly paintings: ReadonlyMap<string, Painting>;
  /** Every marked content, painted or not, by its key, with its page. */
  readonly begun: ReadonlyMap<string, number>;
  /** Operators that paint outside of marked content and artifacts. */
  readonly unmarked: readonly { readonly page: number; readonly operator: string; readonly text: string }[];
  /** Artifacts inside marked content, and the other way about. */
  readonly crossed: readonly { readonly page: number; readonly tag: string; readonly mark: string }[];
  readonly unreadable: readonly Unreadable[];
  /** Pictures of more than half their page. */
  readonly pictures: readonly { readonly page: number; readonly artifact: boolean }[];
  /** Whether colours are given without saying whose they are. */
  readonly deviceColour: boolean;
  /** The fonts that text is shown with, by what the file calls them. */
  readonly fonts: ReadonlyMap<PdfDict, Font>;
}

/** Tells marked content of a page, or of a form on it, from all other. @param surface the page's or form's number */
export function markKey(surface: number, mcid: number): string {
  return `${surface}:${mcid}`;
}

/** Reads the content of all pages, and of the forms that they draw. @throws RefusedError beyond the limits */
export function readPainted(objects: Objects): Painted {
  const found = {
    runs: [] as Run[],
    paintings: new Map<string, Painting>(),
    begun: new Map<string, number>(),
    unmarked: [] as { page: number; operator: string; text: string }[],
    crossed: [] as { page: number; tag: string; mark: string }[],
    unreadable: new Map<string, Unreadable>(),
    pictures: [] as { page: number; artifact: boolean }[],
    fonts: new Map<PdfDict, Font>(),
    deviceColour: false,
  };
  const known = new Map<PdfDict, Font>();
  for (const page of objects.pages) new PageReader(objects, page, found, known).read();
  return { ...found, unreadable: [...found.unreadable.values()] };
}

type Found = {
  -readonly [K in keyof Painted]: K extends "unreadable"
    ? Map<string, Unreadable>
    : Painted[K] extends readonly (infer T)[]
      ? T[]
      : Painted[K] extends ReadonlyMap<infer T, infer V>
        ? Map<T, V>
        : Painted[K];
};

/** A transformation of the plane: [a b c d e f] (ISO 32000-1, 8.3.3). */
type Matrix = readonly [number, number, number, number, number, number];
const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First `m`, then `n`. */
function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[1] * n[2],
    m[0] * n[1] + m[1] * n[3],
    m[2] * n[0] + m[3] * n[2],
    m[2] * n[1] + m[3] * n[3],
    m[4] * n[0] + m[5] * n[2] + n[4],
    m[4] * n[1] + m[5] * n[3] + n[5],
  ];
}

const newline = Buffer.from("\n");

const num = (value: Value) => (typeof value === "number" ? value : 0);
const matrixOf = (o: readonly Value[]): Matrix => [
  num(o[0]),
  num(o[1]),
  num(o[2]),
  num(o[3]),
  num(o[4]),
  num(o[5]),
];

/** Operators that paint, besides those that show text, and what they paint. */
const painting: ReadonlySet<string> = new Set(["S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh"]);

interface Mark {
  readonly tag: string;
  readonly key: string | undefined;
  readonly artifact: string | undefined;
  readonly actual: string | undefined;
  /** Whether it tells its language. */
  readonly isSpoken: boolean;
  /** Whether its ActualText has been said. */
  told: boolean;
}

interface TextState {
  font: Font | undefined;
  size: number;
  charSpace: number;
  wordSpace: number;
  stretch: number;
  leading: number;
  rise: number;
  mode: number;
}

type OpenRun = { -readonly [K in keyof Run]: Run[K] };

class PageReader {
  readonly #objects: Objects;
  readonly #page: Page;
  readonly #found: Found;
  readonly #fonts: Map<PdfDict, Font>;
  readonly #named = new Map<PdfDict | undefined, Map<string, Font | undefined>>();
  readonly #height: number;
  readonly #marks: Mark[] = [];
  /** The innermost of each kind among the marks that are open. */
  #mark: Mark | undefined;
  #artifact: Mark | undefined;
  #actual: Mark | undefined;
  /** Whether one of them tells its language. */
  #isSpoken = false;
  #state: TextState = {
    font: undefined,
    size: 0,
    charSpace: 0,
    wordSpace: 0,
    stretch: 1,
    leading: 0,
    rise: 0,
    mode: 0,
  };
  #ctm: Matrix;
  /** How text is turned and scaled, and where its line begins. */
  #line: Matrix = identity;
  /** Where on the page's plane the next character stands. */
  #x = 0;
  #y = 0;
  #run: OpenRun | undefined;
  /** Where the run that is open ends. */
  #toX = 0;
  #toY = 0;
  /** Number of the page, or of the form that is being drawn. */
  #surface: number;
  #depth = 0;

  constructor(objects: Objects, page: Page, found: Found, fonts: Map<PdfDict, Font>) {
    this.#objects = objects;
    this.#page = page;
    this.#found = found;
    this.#fonts = fonts;
    this.#surface = page.ref;
    const [left, bottom, right, top] = page.box;
    const turned: Readonly<Record<number, Matrix>> = {
      90: [0, -1, 1, 0, -bottom, right],
      180: [-1, 0, 0, -1, right, top],
      270: [0, 1, -1, 0, top, -left],
    };
    this.#ctm = turned[page.rotate] ?? [1, 0, 0, 1, -left, -bottom];
    this.#height = page.rotate % 180 === 0 ? top - bottom : right - left;
  }

  read(): void {
    const streams = this.#objects.list(this.#page.dict.get("Contents"));
    const parts = streams.flatMap((stream) => [this.#objects.stream(stream), newline]);
    const content = parts.length === 2 && parts[0] ? parts[0] : Buffer.concat(parts);
    this.#content(content, this.#objects.resources(this.#page));
    this.#flush();
  }

  #content(content: Uint8Array, resources: PdfDict | undefined): void {
    const operations = new Operations(content);
    const saved: [Matrix, TextState][] = [];
    const outside = this.#marks.length;
    for (let name = operations.next(); name !== undefined; name = operations.next()) {
      if (name === "q") {
        if (saved.length < 10_000) saved.push([this.#ctm, { ...this.#state }]);
      } else if (name === "Q") {
        const before = saved.pop();
        if (before) [this.#ctm, this.#state] = before;
      } else if (name === "BI") {
        this.#paint("image", "BI");
        operations.skipImage();
      } else {
        this.#operate(name, operations.operands, resources);
        const steps = name === "Tj" ? operations.steps() : undefined;
        if (steps) this.#showSteps(steps);
      }
    }
    // What is begun inside ends there.
    while (this.#marks.length > outside) this.#end();
  }

  #operate(name: string, operands: readonly Value[], resources: PdfDict | undefined): void {
    const state = this.#state;
    const first = operands[0];
    switch (name) {
      case "Tj":
        this.#show(first);
        break;
      case "Td":
        this.#move(num(first), num(operands[1]));
        break;
      case "TJ":
        if (Array.isArray(first))
          for (const item of first) {
            if (typeof item === "number") this.#advance((-item / 1000) * state.size * state.stretch);
            else this.#show(item);
          }
        break;
      case "Tm":
        this.#flush();
        this.#beginLine(matrixOf(operands));
        break;
      case "BT":
        this.#beginLine(identity);
        break;
      case "ET":
        this.#flush();
        break;
      case "Tf":
        this.#use(this.#fontOf(resources, first), num(operands[1]));
        break;
      case "TD":
        state.leading = -num(operands[1]);
        this.#move(num(first), num(operands[1]));
        break;
      case "T*":
        this.#move(0, -state.leading);
        break;
      case "'":
        this.#move(0, -state.leading);
        this.#show(first);
        break;
      case '"':
        state.wordSpace = num(first);
        state.charSpace = num(operands[1]);
        this.#move(0, -state.leading);
        this.#show(operands[2]);
        break;
      case "Tc":
        state.charSpace = num(first);
        break;
      case "Tw":
        state.wordSpace = num(first);
        break;
      case "Tz":
        state.stretch = num(first) / 100;
        break;
      case "TL":
        state.leading = num(first);
        break;
      case "Ts":
        state.rise = num(first);
        break;
      case "Tr":
        this.#flush();
        state.mode = num(first);
        break;
      case "cm":
        this.#ctm = multiply(matrixOf(operands), this.#ctm);
        break;
      case "g":
      case "G":
        this.#colour(resources, "DefaultGray");
        break;
      case "rg":
      case "RG":
        this.#colour(resources, "DefaultRGB");
        break;
      case "k":
      case "K":
        this.#colour(resources, "DefaultCMYK");
        break;
      case "gs":
        this.#graphics(resources, first);
        break;
      case "BMC":
        this.#begin(first, undefined, resources);
        break;
      case "BDC":
        this.#begin(first, operands[1], resources);
        break;
      case "EMC":
        this.#end();
        break;
      case "Do":
        this.#draw(resources, first);
        break;
      default:
        if (painting.has(name)) this.#paint("path", name);
    }
  }

  /** A colour of no device, where the page says whose it is instead (ISO 32000-1, 8.6.5.6). */
  #colour(resources: PdfDict | undefined, usual: string): void {
    if (this.#found.deviceColour) return;
    const spaces = this.#objects.dict(resources?.get("ColorSpace"));
    this.#found.deviceColour = this.#objects.resolve(spaces?.get(usual)) === undefined;
  }

  #begin(tag: Value, properties: Value, resources: PdfDict | undefined): void {
    this.#flush();
    const name = typeof tag === "string" ? tag.slice(1) : "";
    const told = this.#properties(properties, resources);
    const key = told.mcid === undefined ? undefined : markKey(this.#surface, told.mcid);
    const artifact = name === "Artifact" ? told.kind : undefined;
    if (key !== undefined && !this.#found.begun.has(key)) this.#found.begun.set(key, this.#page.number);
    const mark = key ?? (artifact && !this.#artifact ? this.#mark?.key : undefined);
    if (mark !== undefined && (key === undefined || this.#artifact))
      this.#found.crossed.push({ page: this.#page.number, tag: name, mark });
    this.#marks.push({ tag: name, key, artifact, actual: told.actual, isSpoken: told.isSpoken, told: false });
    this.#look();
  }

  #end(): void {
    this.#flush();
    this.#marks.pop();
    this.#look();
  }

  #look(): void {
    this.#mark = this.#marks.findLast(({ key }) => key !== undefined);
    this.#artifact = this.#marks.findLast(({ artifact }) => artifact !== undefined);
    this.#actual = this.#marks.find(({ actual }) => actual !== undefined);
    this.#isSpoken = this.#marks.some(({ isSpoken }) => isSpoken);
  }

  #properties(
    properties: Value,
    resources: PdfDict | undefined,
  ): { mcid: number | undefined; actual: string | undefined; isSpoken: boolean; kind: string } {
    const objects = this.#objects;
    if (typeof properties === "string") {
      const dict = objects.dict(objects.dict(resources?.get("Properties"))?.get(properties.slice(1)));
      return {
        mcid: objects.number(dict?.get("MCID")),
        actual: objects.text(dict?.get("ActualText")),
        isSpoken: dict?.has("Lang") === true,
        kind: objects.name(dict?.get("Subtype")) ?? objects.name(dict?.get("Type")) ?? "Layout",
      };
    }
    const told: PdfDict = isDict(properties) ? properties : new Map();
    const [mcid, actual] = [told.get("MCID"), told.get("ActualText")];
    const kind = told.get("Subtype") ?? told.get("Type");
    return {
      mcid: typeof mcid === "number" ? mcid : undefined,
      actual: actual instanceof PdfString ? textOfString(actual) : undefined,
      isSpoken: told.has("Lang"),
      kind: typeof kind === "string" ? kind.slice(1) : "Layout",
    };
  }

  /** Notes in which marked content something is painted. */
  #paint(what: "text" | "image" | "path", operator: string, text = ""): void {
    if (this.#artifact) return;
    const key = this.#mark?.key;
    if (key === undefined) {
      const { unmarked } = this.#found;
      if (unmarked.length < 10_000) unmarked.push({ page: this.#page.number, operator, text });
      return;
    }
    let known = this.#found.paintings.get(key);
    if (!known) {
      known = { page: this.#page.number, text: false, image: false, path: false, untold: false };
      this.#found.paintings.set(key, known);
    }
    known[what] = true;
    if (what === "text" && !this.#isSpoken) known.untold = true;
  }

  #move(x: number, y: number): void {
    if (y !== 0) this.#flush();
    const m = this.#line;
    this.#beginLine([m[0], m[1], m[2], m[3], x * m[0] + y * m[2] + m[4], x * m[1] + y * m[3] + m[5]]);
  }

  #beginLine(matrix: Matrix): void {
    this.#line = matrix;
    this.#x = matrix[4];
    this.#y = matrix[5];
  }

  #advance(x: number): void {
    this.#x += x * this.#line[0];
    this.#y += x * this.#line[1];
  }

  #show(shown: Value): void {
    const { font } = this.#state;
    if (!(shown instanceof PdfString) || shown.bytes === "") return;
    if (!font) {
      this.#unreadable(undefined, 0, "no-character");
      return;
    }
    let text = "";
    let width = 0;
    const { bytes } = shown;
    for (let at = 0; at < bytes.length; ) {
      const glyph = font.glyphAt(bytes, at);
      at += glyph.length;
      if (glyph.why) this.#unreadable(font, glyph.code, glyph.why);
      text += glyph.text;
      width += this.#widthOf(glyph.width, 1, glyph.isSpace ? 1 : 0);
    }
    this.#tell(text, width);
  }

  /** Goes on along the line by what is shown there. */
  #tell(shown: string, width: number): void {
    const [fromX, fromY] = [this.#x, this.#y];
    this.#advance(width);
    this.#paint("text", "Tj", shown);
    const actual = this.#actual;
    const text = actual ? (actual.told ? "" : (actual.actual ?? "")) : shown;
    if (actual) actual.told = true;
    this.#place(text, width, fromX, fromY, this.#state.rise);
  }

  /** Shows signs one after another, as `Td` and `Tj` would each by itself. */
  #showSteps({ moves, signs }: Steps): void {
    const { font } = this.#state;
    for (let at = 0; at < signs.length; ) {
      this.#move(moves[at] ?? 0, 0);
      if (!font) {
        this.#unreadable(undefined, 0, "no-character");
        at++;
        continue;
      }
      const sign = font.sign(signs[at++] ?? 0);
      const width = this.#widthOf(sign.width, sign.glyphs, sign.spaces);
      for (const { code, why } of sign.silent) if (why) this.#unreadable(font, code, why);
      this.#tell(sign.text, width);
      // What is unmarked is told sign by sign, and an ActualText has words of its own.
      const isMarked = this.#artifact !== undefined || this.#mark?.key !== undefined;
      if (this.#run && isMarked && !this.#actual) at = this.#goOn(font, this.#run, width, moves, signs, at);
    }
  }

  /**
   * Goes on with a run by signs of the same line, one step after another: what `#tell` and `#place` do for each, with
   * only the place along the line to keep.
   *
   * @param before how far the sign goes that stands at the beginning of the line
   * @returns the first sign that is another run, since it stands further back
   */
  #goOn(
    font: Font,
    run: OpenRun,
    before: number,
    moves: readonly number[],
    signs: readonly number[],
    from: number,
  ): number {
    const m = this.#line;
    const c = this.#ctm;
    const across = m[0] * c[0] + m[1] * c[2];
    const up = m[0] * c[1] + m[1] * c[3];
    const least = -run.size / Math.hypot(across, up);
    let width = before;
    let x = 0;
    let furthest = 0;
    let text = "";
    let at = from;
    for (; at < signs.length; at++) {
      const move = moves[at] as number;
      if (!(move - width >= least)) break;
      x += move;
      const sign = font.sign(signs[at] as number);
      if (sign.silent.length > 0)
        for (const { code, why } of sign.silent) if (why) this.#unreadable(font, code, why);
      text += sign.text;
      width = this.#widthOf(sign.width, sign.glyphs, sign.spaces);
      if (x + width > furthest) furthest = x + width;
    }
    if (at === from) return at;
    this.#paint("text", "Tj", text);
    const start = this.#toX - before * across;
    const high = this.#toY - before * up;
    this.#beginLine([m[0], m[1], m[2], m[3], x * m[0] + m[4], x * m[1] + m[5]]);
    this.#advance(width);
    this.#toX = start + (x + width) * across;
    this.#toY = high + (x + width) * up;
    run.text += text;
    run.left = Math.min(run.left, start + furthest * across, this.#toX);
    run.right = Math.max(run.right, start + furthest * across, this.#toX);
    run.end = this.#height - this.#toY;
    return at;
  }

  /** How far glyphs move what comes after them. @param width of them all, at size 1 */
  #widthOf(width: number, glyphs: number, spaces: number): number {
    const { size, charSpace, wordSpace, stretch } = this.#state;
    return (width * size + glyphs * charSpace + spaces * wordSpace) * stretch;
  }

  /** Puts text where it is shown: in the run that it goes on with, or in one of its own. */
  #place(text: string, width: number, fromX: number, fromY: number, rise: number): void {
    const c = this.#ctm;
    const m = this.#line;
    const x = fromX + rise * m[2];
    const y = fromY + rise * m[3];
    const across = m[0] * c[0] + m[1] * c[2];
    const up = m[0] * c[1] + m[1] * c[3];
    const from = x * c[0] + y * c[2] + c[4];
    const high = x * c[1] + y * c[3] + c[5];
    const to = from + width * across;
    const run = this.#run;
    // What stands further back along the line than what was shown before it is another run.
    if (run && (from - this.#toX) * across + (high - this.#toY) * up >= -run.size * Math.hypot(across, up)) {
      run.text += text;
      run.left = Math.min(run.left, from, to);
      run.right = Math.max(run.right, from, to);
      run.end = this.#height - high - width * up;
    } else {
      this.#flush();
      const { size, font, mode } = this.#state;
      this.#run = {
        text,
        page: this.#page.number,
        left: Math.min(from, to),
        right: Math.max(from, to),
        baseline: this.#height - high,
        end: this.#height - high - width * up,
        angle: up === 0 && across > 0 ? 0 : Math.round((Math.atan2(up, across) * 180) / Math.PI),
        size: Math.abs(size) * Math.hypot(m[2] * c[0] + m[3] * c[2], m[2] * c[1] + m[3] * c[3]),
        font: font?.name ?? "",
        invisible: mode === 3,
        mark: this.#artifact ? undefined : this.#mark?.key,
        artifact: this.#artifact?.artifact,
      };
    }
    this.#toX = to;
    this.#toY = high + width * up;
  }

  #unreadable(font: Font | undefined, code: number, why: Unreadable["why"]): void {
    const name = font?.name ?? "";
    const key = `${name} ${code} ${why}`;
    if (!this.#found.unreadable.has(key))
      this.#found.unreadable.set(key, { page: this.#page.number, font: name, code, why });
  }

  #flush(): void {
    if (this.#run) this.#found.runs.push(this.#run);
    this.#run = undefined;
  }

  #fontOf(resources: PdfDict | undefined, name: Value): Font | undefined {
    if (typeof name !== "string") return undefined;
    const named = this.#named.get(resources) ?? new Map<string, Font | undefined>();
    this.#named.set(resources, named);
    if (!named.has(name)) {
      const dict = this.#objects.dict(this.#objects.dict(resources?.get("Font"))?.get(name.slice(1)));
      named.set(name, dict && this.#font(dict));
    }
    return named.get(name);
  }

  #font(dict: PdfDict): Font {
    const known = this.#fonts.get(dict) ?? readFont(this.#objects, dict);
    this.#fonts.set(dict, known);
    this.#found.fonts.set(dict, known);
    return known;
  }

  #use(font: Font | undefined, size: number): void {
    this.#flush();
    this.#state.font = font;
    this.#state.size = size;
  }

  #graphics(resources: PdfDict | undefined, name: Value): void {
    if (typeof name !== "string") return;
    const state = this.#objects.dict(this.#objects.dict(resources?.get("ExtGState"))?.get(name.slice(1)));
    const [font, size] = this.#objects.array(state?.get("Font"));
    const dict = this.#objects.dict(font);
    if (dict) this.#use(this.#font(dict), this.#objects.number(size) ?? 0);
  }

  /** A picture, or a form with content of its own: text in a transparency group is in one. */
  #draw(resources: PdfDict | undefined, name: Value): void {
    const objects = this.#objects;
    if (typeof name !== "string") return;
    const value: Value = objects.dict(resources?.get("XObject"))?.get(name.slice(1));
    const drawn = objects.resolve(value);
    if (!(drawn instanceof PdfStream)) return;
    this.#flush();
    if (objects.name(drawn.dict.get("Subtype")) !== "Form") {
      this.#paint("image", "Do");
      this.#picture();
      return;
    }
    if (this.#depth > limits.depth) throw new RefusedError("limit", "Forms inside each other");
    const [surface, ctm, state, line, x, y] = [
      this.#surface,
      this.#ctm,
      this.#state,
      this.#line,
      this.#x,
      this.#y,
    ];
    const matrix = objects.numbers(drawn.dict.get("Matrix"));
    this.#surface = objects.refOf(value) ?? surface;
    this.#state = { ...state };
    if (matrix.length === 6) this.#ctm = multiply(matrixOf(matrix), ctm);
    this.#depth++;
    this.#content(objects.stream(drawn), objects.dict(drawn.dict.get("Resources")) ?? resources);
    this.#flush();
    this.#depth--;
    this.#surface = surface;
    [this.#ctm, this.#state, this.#line, this.#x, this.#y] = [ctm, state, line, x, y];
  }

  #picture(): void {
    const [a, b, c, d] = this.#ctm;
    const [left, bottom, right, top] = this.#page.box;
    if (Math.abs(a * d - b * c) > ((right - left) * (top - bottom)) / 2)
      this.#found.pictures.push({ page: this.#page.number, artifact: this.#artifact !== undefined });
  }
}
