import { lineIndex } from "../../problems/lines.ts";
import type { Source } from "../../problems/problem.ts";

/** Words that a designer has written, and where. */
export interface DesignWords {
  readonly text: string;
  readonly source: Source;
}

/** Attributes that are read aloud, or shown on pointing. */
const SAID: ReadonlySet<string> = new Set(["aria-label", "alt", "title", "placeholder"]);

/**
 * The words that a layout or a style sheet shows by itself, in their order, whatever is put into it.
 *
 * @param file project-relative path; one that ends in `.css` is a style sheet
 */
export function wordsOfDesign(file: string, text: string): readonly DesignWords[] {
  const found = file.endsWith(".css") ? wordsOfStyle(text) : new LayoutScan(text).words();
  const placeOf = lineIndex(text);
  return found.map(({ words, offset }) => ({ text: words, source: { file, ...placeOf(offset) } }));
}

interface Found {
  readonly words: string;
  readonly offset: number;
}

/** What `content` adds to an element. */
function wordsOfStyle(text: string): readonly Found[] {
  const rules = text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, " "));
  return [...rules.matchAll(/\bcontent\s*:([^;}]*)/g)].flatMap((rule) => {
    const start = rule.index + rule[0].length - (rule[1]?.length ?? 0);
    return [...(rule[1] ?? "").matchAll(/"([^"]*)"|'([^']*)'/g)].flatMap((piece) =>
      wordsIn(piece[1] ?? piece[2] ?? "", start + piece.index + 1),
    );
  });
}

function wordsIn(piece: string, offset: number): readonly Found[] {
  if (!/\p{L}/u.test(piece)) return [];
  return [{ words: piece.replace(/\s+/g, " ").trim(), offset: offset + piece.search(/\S/) }];
}

/** Reads a layout sign by sign: what is put in and what is a tag parts what stands around it. */
class LayoutScan {
  readonly #text: string;
  readonly #found: Found[] = [];
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  words(): readonly Found[] {
    while (this.#at < this.#text.length) {
      if (this.#skipsExpression()) continue;
      if (this.#text[this.#at] === "<") this.#tag();
      else this.#stretch(["<"]);
    }
    return this.#found;
  }

  /** `{{…}}`, with as many braces at its end as it begins with. */
  #skipsExpression(): boolean {
    const open = ["{{{", "{{!--", "{{"].find((one) => this.#text.startsWith(one, this.#at));
    if (open === undefined) return false;
    this.#to({ "{{{": "}}}", "{{!--": "--}}", "{{": "}}" }[open] ?? "}}");
    return true;
  }

  /** Past the next one of these signs, or to the end where there is none. */
  #to(end: string): void {
    const next = this.#text.indexOf(end, this.#at);
    this.#at = next < 0 ? this.#text.length : next + end.length;
  }

  /** Takes the words up to the first of these signs, an expression or the end of the line. */
  #stretch(ends: readonly string[], isSaid = true): void {
    const start = this.#at;
    const isOver = () =>
      this.#at >= this.#text.length ||
      [...ends, "\n"].includes(this.#text[this.#at] ?? "") ||
      this.#text.startsWith("{{", this.#at);
    while (!isOver()) this.#at += 1;
    if (isSaid) this.#found.push(...wordsIn(this.#text.slice(start, this.#at), start));
    if (this.#text[this.#at] === "\n") this.#at += 1;
  }

  #tag(): void {
    if (this.#text.startsWith("<!--", this.#at)) {
      this.#to("-->");
      return;
    }
    const name = /[^\s/>{]*/y;
    name.lastIndex = this.#at + 1;
    const tag = name.exec(this.#text)?.[0] ?? "";
    let before = this.#at;
    while (this.#at < this.#text.length && this.#text[this.#at] !== ">") {
      if (this.#skipsExpression()) before = this.#at;
      else if (this.#text[this.#at] === '"') {
        const attribute = this.#text.slice(before, this.#at).split(/\s/).at(-1) ?? "";
        this.#at += 1;
        this.#attribute(SAID.has(attribute.replace("=", "")));
        before = this.#at;
      } else this.#at += 1;
    }
    this.#at += 1;
    // What stands in these is no text.
    if (tag === "script" || tag === "style") this.#to(`</${tag}`);
  }

  /** The value of an attribute, past its last quotation mark. */
  #attribute(isSaid: boolean): void {
    while (this.#at < this.#text.length && this.#text[this.#at] !== '"')
      if (!this.#skipsExpression()) this.#stretch(['"'], isSaid);
    this.#at += 1;
  }
}
