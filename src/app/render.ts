import type { ReportDocument } from "../document/document.ts";
import { coverArt } from "../figures/cover.ts";
import type { Language } from "../language/language.ts";
import type { Style } from "../narrative/narrator.ts";
import { retell } from "../narrative/retell.ts";
import type { Dress } from "../outputs/html/edition-view.ts";
import { compileLayouts } from "../outputs/html/layouts.ts";
import { headingsOf } from "../outputs/pdf/headings.ts";
import { loadHyphenator } from "../outputs/pdf/hyphenator.ts";
import { type Pages, printPage } from "../outputs/pdf/print-page.ts";
import type { Neighbours } from "../outputs/web/neighbours.ts";
import { site } from "../outputs/web/site.ts";
import { finishPdf } from "../pdf/finish/finish.ts";
import { guardPrint } from "../pdf/guard.ts";
import { printWithPageNumbers } from "../pdf/page-numbers.ts";
import type { Printer } from "../pdf/print.ts";
import type { Aggregate, Survey } from "../survey/survey.ts";
import { textIn } from "../survey/text.ts";
import { programVersion } from "../version.ts";
import { styleOf } from "./compose.ts";
import type { Input } from "./read.ts";

/** How an edition's pages look, in web and print alike. */
export function dressOf({ config, survey, logo }: Input, { language }: ReportDocument): Dress {
  const rows = survey.edition.cover
    .map((key) => survey.aggregates.get(key))
    .filter((row) => row !== undefined);
  const art = coverArt(
    rows.map(({ estimate }) => estimate),
    config.colours,
  );
  return { config, art, artKey: coverKey(rows[0], survey, language, styleOf(config)), logo };
}

function coverKey(main: Aggregate | undefined, survey: Survey, language: Language, style: Style): string {
  const { terms, code } = language;
  if (!main) return terms.coverKey;
  const label = textIn(code, survey.questions.get(main.question)?.options.get(main.option)?.label);
  return `${terms.coverKey} ${terms.coverMain(label, retell(main, "sentence", survey, language, style))}`;
}

/** The print edition's HTML, by the page numbers that are known so far. */
export async function printHtml(
  { design, fonts }: Input,
  document: ReportDocument,
  dress: Dress,
): Promise<(pages: Pages) => string> {
  const layouts = compileLayouts(design.layouts);
  const style = design.styles.get("trykk") ?? "";
  const hyphenate = await loadHyphenator(document.language);
  return printPage({ document, dress, layouts, style, fonts: fonts.files, hyphenate });
}

/** Prints until the page numbers of the contents are right, and writes the edition's own metadata into the PDF. */
export async function printPdf(
  document: ReportDocument,
  { config }: Dress,
  html: (pages: Pages) => string,
  printer: Printer,
  name: string,
): Promise<{ pdf: Uint8Array; html: string }> {
  let last = "";
  const { pdf } = await printWithPageNumbers(printer, (pages) => {
    last = html(pages);
    return last;
  });
  guardPrint(pdf, name);
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
    name,
  );
  return { pdf: finished, html: last };
}

/** The web edition's files, by path inside the language's folder. */
export function webFiles(
  { survey, design, fonts }: Input,
  document: ReportDocument,
  dress: Dress,
  pdf: { readonly name: string; readonly bytes: number } | undefined,
  neighbours: Neighbours,
): ReadonlyMap<string, string | Uint8Array> {
  const layouts = compileLayouts(design.layouts);
  return site({ document, survey, dress, design, layouts, fonts: fonts.files, pdf, neighbours });
}
