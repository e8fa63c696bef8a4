import { type Captioned, listedFigures, listedTables } from "../../document/captions.ts";
import type { Part, ReportDocument } from "../../document/document.ts";
import { editionView, type Theme } from "../html/edition-view.ts";
import { Html } from "../html/html.ts";
import type { Layouts } from "../html/layouts.ts";
import { colourVariables, dataUrl, type FontFile, fontFaces } from "../html/style.ts";
import { Views } from "../html/views.ts";
import { backPage } from "./back-page.ts";
import type { Hyphenator } from "./hyphenator.ts";
import { pageRules } from "./page-rules.ts";
import { printMedium } from "./print-medium.ts";

export interface PrintPageInput {
  readonly document: ReportDocument;
  readonly theme: Theme;
  readonly layouts: Layouts;
  readonly style: string;
  readonly fonts: readonly FontFile[];
  /** Puts soft hyphens into long words; without it words stay whole. */
  readonly hyphenate?: Hyphenator;
}

/** Page of each heading in the last printing, by id; none in the first. */
export type Pages = ReadonlyMap<string, number>;

/**
 * Makes the print edition's HTML, which needs nothing outside itself.
 *
 * @returns a function of the page numbers and of where pages end (CSS), so that another printing costs only the contents
 */
export function printPage({
  document,
  theme,
  layouts,
  style,
  fonts,
  hyphenate = (word) => word,
}: PrintPageInput): (pages: Pages, breaks?: string) => string {
  const medium = printMedium(hyphenate);
  const views = new Views(document, medium, layouts);
  const { chapters, appendices, language } = document;
  const { terms } = language;
  const edition = editionView(document, theme, medium);
  const css = [
    fontFaces(fonts, dataUrl),
    colourVariables(theme.config.colours),
    style,
    pageRules(document, theme),
  ];
  const view = {
    web: false,
    ...edition,
    chapters: chapters.map((part) => views.part(part)),
    appendices: appendices.map((part) => views.part(part)),
    back: backPage(document, theme, medium),
  };
  const listsOf = (pages: Pages) => {
    const list = (id: string, title: string, all: readonly Captioned[], labelOf: (n: number) => string) => ({
      id,
      title: medium.text(title, "whole"),
      entries: all.map((one) => ({
        id: one.id,
        label: medium.text(labelOf(one.number), "whole"),
        caption: medium.text(one.caption, "whole"),
        page: pageOf(one.id, pages),
      })),
    });
    return [
      list("figurliste", terms.listOfFigures, listedFigures(document), terms.figureNumber),
      list("tabelliste", terms.listOfTables, listedTables(document), terms.tableNumber),
    ].filter(({ entries }) => entries.length > 0);
  };
  return (pages, breaks = "") => {
    const entry = (part: Part) => ({
      id: part.id,
      title: medium.text(part.plainTitle, "whole"),
      label: part.kind === "appendix" ? medium.text(terms.appendixNumber(part.number), "whole") : undefined,
      page: pageOf(part.id, pages),
      hasSections: part.sections.length > 0,
      sections: part.sections.map(({ id, plainTitle }) => ({
        id,
        title: medium.text(plainTitle, "whole"),
        page: pageOf(id, pages),
      })),
    });
    return layouts
      .fill("trykk", {
        ...view,
        style: Html.trusted([...css, breaks].join("\n")),
        contents: [...chapters, ...appendices].map(entry),
        lists: listsOf(pages),
      })
      .toString();
  };
}

/** Before the number is known, a place of the usual width is kept for it. */
function pageOf(id: string, pages: Pages): string {
  return String(pages.get(id) ?? "00");
}
