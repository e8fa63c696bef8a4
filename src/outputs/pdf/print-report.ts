import type { ReportDocument } from "../../document/document.ts";
import { finishPdf } from "../../pdf/finish/finish.ts";
import { guardPrint } from "../../pdf/guard.ts";
import { printWithPageNumbers } from "../../pdf/page-numbers.ts";
import { textIn } from "../../survey/text.ts";
import { programVersion } from "../../version.ts";
import type { Files, Kit } from "../output.ts";
import { headingsOf } from "./headings.ts";
import { printPage } from "./print-page.ts";

/**
 * Prints until the page numbers of the contents are right, and writes the edition's own metadata into the PDF.
 *
 * @throws InputError what the printer throws, or what cannot be finished
 */
export async function printReport(document: ReportDocument, kit: Kit): Promise<Files> {
  const { config, dress, layouts, design, fonts } = kit;
  const html = printPage({
    document,
    dress,
    layouts,
    style: design.styles.get("trykk") ?? "",
    fonts,
    hyphenate: await kit.hyphenator(),
  });
  const path = `${kit.name}.pdf`;
  let last = "";
  const { pdf } = await printWithPageNumbers(await kit.printer(), (pages) => {
    last = html(pages);
    return last;
  });
  guardPrint(pdf, path);
  const { language, title, subtitle, edition, dataHash } = document;
  const finished = finishPdf(
    pdf,
    {
      metadata: {
        title,
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
      headings: headingsOf(document),
      words: { note: language.terms.noteNumber, back: language.terms.backToText },
    },
    path,
  );
  await kit.keepPrintHtml?.(last);
  return new Map([[path, finished]]);
}
