import type { ReportDocument } from "../../document/document.ts";
import { finishPdf } from "../../pdf/finish/finish.ts";
import { printWithPageNumbers } from "../../pdf/page-numbers.ts";
import { textIn } from "../../survey/text.ts";
import { programVersion } from "../../version.ts";
import type { Files, Kit } from "../output.ts";
import { writtenPlace } from "./print-medium.ts";
import { type Pages, printPage } from "./print-page.ts";
import { type Sheet, sheetExpression } from "./typeset/blocks.ts";
import { pageBreaks } from "./typeset/page-breaks.ts";

/**
 * Prints until the page numbers of the contents are right, and writes the edition's own metadata into the PDF.
 *
 * @throws InputError what the printer throws, what cannot be finished, or what breaks what the PDF claims
 */
export async function printReport(document: ReportDocument, kit: Kit): Promise<Files> {
  const { config, theme, layouts, design, fonts } = kit;
  const html = printPage({
    document,
    theme,
    layouts,
    style: design.styles.get("trykk") ?? "",
    fonts,
    hyphenate: await kit.hyphenator(),
  });
  const path = `${kit.name}.pdf`;
  let last = "";
  let breaks = "";
  // Loaded while the browser prints.
  const checking = import("../../pdf/check/finished.ts");
  const render = (pages: Pages) => {
    last = html(pages, breaks);
    return last;
  };
  const printer = await kit.printer();
  const typeset = async (page: string): Promise<Pages | undefined> => {
    const sheet = (await printer.lookAt(page, sheetExpression)) as Sheet | null;
    if (sheet === null) return undefined;
    const { css, pages } = pageBreaks(sheet);
    breaks = css;
    return pages;
  };
  const { pdf } = await printWithPageNumbers(printer, render, writtenPlace, typeset);
  const { language, title, subtitle, edition, dataHash } = document;
  const finished = finishPdf(
    pdf,
    {
      metadata: {
        title: theme.draft ? language.terms.draftOf(title) : title,
        author: textIn(language.code, config.publisher.name),
        subject: subtitle,
        keywords: [
          textIn(language.code, config.series.title),
          String(edition.year),
          config.publisher.shortName,
        ],
        language: language.code,
        date: edition.published === "" ? undefined : edition.published,
        provenance: { edition: edition.id, data: dataHash, program: programVersion() },
      },
      words: { note: language.terms.noteNumber, back: language.terms.backToText },
      // The report's own fonts, whatever cut or package they come from.
      require: { fonts: /^Source(?:Sans|Serif)/, textOnEveryPage: true },
    },
    path,
  );
  await kit.keepPrintHtml?.(last);
  await (await checking).checkFinished(finished, path);
  return new Map([[path, finished]]);
}
