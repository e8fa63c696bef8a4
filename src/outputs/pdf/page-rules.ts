import type { ReportDocument } from "../../document/document.ts";
import { markedTitle, markOf } from "../../language/marks.ts";
import { textIn } from "../../survey/text.ts";
import type { Theme } from "../html/edition-view.ts";

/**
 * Running heads and feet. Chromium has no `string()`, so that each chapter gets a page style of its own with
 * its title as a literal; the margin boxes themselves are styled in `trykk.css` through these variables.
 */
export function pageRules(
  { chapters, appendices, language, title }: ReportDocument,
  { config, marks, fingerprint }: Theme,
): string {
  const { terms, code } = language;
  const { before, between } = terms.pageOfParts;
  const foot = `@bottom-left{content:${literal(textIn(code, config.publisher.name))}}
@bottom-right{content:${literal(`${fingerprint} · ${before}`)} counter(page) ${literal(between)} counter(pages)}`;
  const pages = [...chapters, ...appendices].map(
    ({ id, plainTitle }) => `@page ${id}{@top-left{content:${literal(markedTitle(title, marks, language))}}
@top-right{content:${literal(plainTitle)}}
${foot}}
.side-${id}{page:${id}}`,
  );
  const mark = markOf(marks, language);
  const head = mark === "" ? "" : `@top-left{content:${literal(mark)}}`;
  return [`@page innledning{${head}${foot}}`, ...pages].join("\n");
}

/** A CSS string, safe inside a style element too. */
function literal(text: string): string {
  return `"${text.replace(/["\\<>\n]/g, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`;
}
