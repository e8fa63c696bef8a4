/** Ends a number, a name and an operator. Without it, they could be cut up in ways that grow with their length. */
const end = "(?![^\\0\\s()<>\\[\\]{}/%])";
/** One operand: a number or a name, a dictionary, a string in hexadecimal or as it is, a list. */
const operand =
  `(?:(?:[-+]?[\\d.]+|/[^\\0\\s()<>\\[\\]{}/%]*)${end}` +
  "|<<(?:[^<>]|<[\\da-fA-F\\s]*>)*>>|<[\\da-fA-F\\s]*>" +
  "|\\((?:[^()\\\\]|\\\\[^])*\\)|\\[(?:[^\\[\\]()]|\\((?:[^()\\\\]|\\\\[^])*\\))*\\])";
/** Colours and lines, on which nothing here depends, are passed over. */
const passed = `(?:\\s*(?:(?:[-+]?[\\d.]+\\s+)+(?:rg|RG|g|G|w)|/\\w+ gs)${end})*`;
const operation = new RegExp(`${passed}\\s*((?:${operand}\\s*)*)([A-Za-z'"*]+\\d?)${end}`, "y");
const each = new RegExp(operand, "g");

/**
 * Reads a content stream one operator at a time, but for those of colours and lines (ISO 32000-1, 7.8.2), each with one expression: they run at full
 * speed the first time, which code here does not, and a report has ten thousands of them. What they do not know
 * (comments, dictionaries in dictionaries) Chromium does not write, and stops the reading.
 */
export class ContentReader {
  /** The content, one character a byte. */
  readonly source: string;
  position = 0;
  /** The operator that was read: `Tj`. */
  operator = "";
  /** What stands before it, as it is written. */
  operands = "";

  constructor(source: string) {
    this.source = source;
  }

  /**
   * Goes on to the next operator.
   *
   * @returns false at the end
   * @throws Error where there is something else
   */
  next(): boolean {
    operation.lastIndex = this.position;
    const found = operation.exec(this.source);
    if (found === null) {
      if (this.source.slice(this.position).trim() === "") return false;
      throw new Error(`PDF content at byte ${this.position}: expected an operator`);
    }
    this.operands = found[1] as string;
    this.operator = found[2] as string;
    this.position = operation.lastIndex;
    return true;
  }

  /** Of the operator with its operands. */
  get start(): number {
    return this.position - this.operator.length - this.operands.length;
  }

  /** The operands, each as it is written. */
  each(): readonly string[] {
    return this.operands.match(each) ?? [];
  }

  /** The operands of an operator that takes numbers alone, as they are written. */
  numbers(): readonly string[] {
    return this.operands.trim().split(/\s+/);
  }
}
