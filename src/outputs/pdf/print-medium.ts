import { NBSP } from "../../language/characters.ts";
import type { Source } from "../../problems/problem.ts";
import { html } from "../html/html.ts";
import type { Medium } from "../html/medium.ts";
import { breakWords } from "./break-words.ts";
import type { Hyphenator } from "./hyphenator.ts";

/**
 * On paper a number is text like any other, and long words are broken by us.
 *
 * @param hyphenate puts soft hyphens into a word; see loadHyphenator
 */
export function printMedium(hyphenate: Hyphenator): Medium {
  return {
    web: false,
    text: (text, standing) => breakWords(keepTogether(text), standing, hyphenate),
    afterNumber: (text) => text.replace(/^ (?=\p{L})/u, NBSP),
    // A cell with nothing in it drops out of the tree that Chromium makes of a table.
    emptyCell: html`\u00A0`,
    value: (written) => written,
    // By its tag the finishing of the PDF knows the mark again.
    tag: (kind, language) => html` lang="${language}-x-${kind}"`,
    placeOf: ({ file, line }) => (line === undefined ? file : `${file}:${line}`),
  };
}

/** A number and what it counts stand on one line: «58 prosent», «189 kommuner». */
function keepTogether(text: string): string {
  return text.replace(/(?<=\d) (?=\p{L})/gu, NBSP);
}

/** The attribute with the author's place, and how it is read again: `templates/….md:12`. */
export const writtenPlace = {
  attribute: "data-sted",
  sourceOf(mark: string): Source {
    const [, file = mark, line] = /^(.*):(\d+)$/.exec(mark) ?? [];
    return line === undefined ? { file } : { file, line: Number(line) };
  },
};
