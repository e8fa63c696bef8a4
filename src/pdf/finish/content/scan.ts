import { identity, type Matrix, matrixOf, multiply } from "../../text/matrix.ts";
import { Box } from "./box.ts";
import { type DrawnForm, Mark, type Named, type Scan, Stray } from "./found.ts";
import { GraphicsState } from "./graphics-state.ts";
import { OpenMarks } from "./open-marks.ts";
import { constructing, paintingPath, unread } from "./operators.ts";
import { Path, pathOperators } from "./path.ts";
import { ContentReader } from "./reader.ts";
import { TextScanner } from "./text-scanner.ts";

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
  readonly #named: Named;
  readonly #state: GraphicsState;
  readonly #open = new OpenMarks();
  readonly #text: TextScanner;
  readonly #strays: Stray[] = [];
  readonly #forms: DrawnForm[] = [];
  readonly #body = new Box();
  #pathStart = -1;
  #pathEnd = -1;
  #clips = false;

  constructor(content: string, named: Named, matrix: Matrix) {
    this.#reader = new ContentReader(content);
    this.#named = named;
    this.#state = new GraphicsState(matrix);
    this.#text = new TextScanner(this.#reader, named, this.#state, this.#open);
  }

  run(): Scan {
    const reader = this.#reader;
    for (;;) {
      if (this.#text.passObject()) continue;
      if (!reader.next()) break;
      this.#take(reader.operator);
    }
    if (!this.#open.isEmpty) throw new Error("PDF content with a mark that is not ended");
    return {
      marks: this.#open.marks,
      strays: [...this.#text.strays, ...this.#strays],
      breaks: this.#text.breaks.edits,
      forms: this.#forms,
      body: this.#body,
      lacksGlyph: reader.source.includes("<0000> Tj"),
    };
  }

  #take(operator: string): void {
    const reader = this.#reader;
    const text = this.#text;
    const state = this.#state;
    switch (operator) {
      case "q":
        state.save();
        return;
      case "Q":
        state.restore();
        return;
      case "cm":
        state.matrix = multiply(matrixOf(reader.numbers()), state.matrix);
        return;
      case "BT":
        text.begin(reader.start);
        return;
      case "ET":
        text.end();
        return;
      case "Tf": {
        const [font = "", size] = reader.each();
        text.setFont(font.slice(1), Number(size));
        return;
      }
      case "Tm":
        text.place(matrixOf(reader.numbers()));
        text.passLetters();
        return;
      case "Tj":
        text.show();
        return;
      case "BDC":
      case "BMC":
        text.beginMarked();
        return;
      case "EMC":
        text.endMarked();
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

  /** Begins a path, passes over all of it, and paints it where that follows right on. */
  #construct(): void {
    const reader = this.#reader;
    if (this.#pathStart === -1) this.#pathStart = reader.start;
    pathOperators.lastIndex = reader.position;
    const painting = pathOperators.exec(reader.source)?.[1] ?? "";
    reader.position = pathOperators.lastIndex;
    this.#pathEnd = reader.position - painting.length;
    if (painting === "") return;
    this.#paint();
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

  #paint(): void {
    const current = this.#open.current;
    if (current === "artifact" || this.#pathStart === -1) return;
    const shown = current ?? new Stray(this.#pathStart, this.#reader.position);
    shown.paths.push(this.#path());
    if (shown instanceof Stray) this.#strays.push(shown);
  }

  #draw(name: string): void {
    const { start, position } = this.#reader;
    const { matrix } = this.#state;
    const current = this.#open.current;
    if (current === "artifact") return;
    const target = current ?? new Stray(start, position);
    const [left, bottom, right, top] = this.#named.corners(name);
    const pictures = target.pictures ?? new Box();
    target.pictures = pictures;
    pictures.addArea(matrix, left, bottom, right, top);
    if (target instanceof Mark) target.pictured = true;
    else this.#forms.push({ name, stray: target, matrix });
  }
}
