import { setTimeout as sleep } from "node:timers/promises";
import type { ReportDocument } from "../../document/document.ts";
import { markedTitle } from "../../language/marks.ts";
import { keepsClaims } from "../../pdf/check/finished.ts";
import { printWithPageNumbers } from "../../pdf/page-numbers.ts";
import { textIn } from "../../survey/text.ts";
import { programVersion } from "../../version.ts";
import type { Files, Kit } from "../output.ts";
import { writtenPlace } from "./print-medium.ts";
import { type Pages, printPage } from "./print-page.ts";
import { type Sheet, sheetExpression } from "./typeset/blocks.ts";
import { pageBreaks } from "./typeset/page-breaks.ts";

/** Milliseconds after which the browser has got the page and is at work on it. */
const GIVEN = 20;

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
  const render = (pages: Pages) => {
    last = html(pages, breaks);
    return last;
  };
  const printer = await kit.printer();
  // What reads the file back is loaded while the browser prints, and reads it while the other files are made.
  kit.pdfReader.start();
  const typeset = async (page: string): Promise<Pages | undefined> => {
    const looking = printer.lookAt(page, sheetExpression);
    kit.waiting?.();
    const sheet = (await looking) as Sheet | null;
    if (sheet === null) return undefined;
    const { css, pages } = pageBreaks(sheet);
    breaks = css;
    return pages;
  };
  const printing = printWithPageNumbers(printer, render, writtenPlace, typeset);
  // Loaded while the browser prints, and not before it has been given what to print.
  const loading = sleep(GIVEN).then(() => import("../../pdf/finish/finish.ts"));
  loading.catch(() => undefined);
  const { pdf } = await printing;
  kit.printed?.();
  const { finishPdf } = await loading;
  const { language, title, subtitle, edition, dataHash } = document;
  const finished = finishPdf(
    pdf,
    {
      metadata: {
        title: markedTitle(title, theme.marks, language),
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
  kit.afterwards(kit.pdfReader.try(finished).then((tried) => keepsClaims(tried, path)));
  return new Map([[path, finished]]);
}
