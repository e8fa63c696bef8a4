import type { Design } from "../../app/read-design.ts";
import type { ReportDocument } from "../../document/document.ts";
import { numberTable } from "../../document/tables/number-table.ts";
import { questionTable } from "../../document/tables/question-table.ts";
import type { Survey } from "../../survey/survey.ts";
import type { Dress } from "../html/edition-view.ts";
import type { Layouts } from "../html/layouts.ts";
import { colourVariables, type FontFile, fontFaces } from "../html/style.ts";
import { type Attachment, attachment } from "./attachments.ts";
import { tableAsCsv, tablesAsCsv } from "./csv.ts";
import type { Neighbours } from "./neighbours.ts";
import { webPage } from "./page.ts";

export interface SiteInput {
  readonly document: ReportDocument;
  readonly survey: Survey;
  readonly dress: Dress;
  readonly design: Design;
  readonly layouts: Layouts;
  readonly fonts: readonly FontFile[];
  /** The finished PDF that lies beside the page: its name and size. */
  readonly pdf: { readonly name: string; readonly bytes: number } | undefined;
  readonly neighbours: Neighbours;
}

/**
 * The web edition: static files that work from a disk and from any server.
 *
 * @returns content by path inside the language's folder
 */
export function site(input: SiteInput): ReadonlyMap<string, string | Uint8Array> {
  const { document, survey, dress, design, layouts, fonts, pdf, neighbours } = input;
  const { language } = document;
  const questions = [...survey.questions.values()].map((question) =>
    questionTable(question, survey, language),
  );
  const tables = tablesAsCsv(questions, language);
  const numbers = tableAsCsv(numberTable(document.values, survey, language));
  const attachments: Attachment[] = [
    ...(pdf ? [attachment("report", pdf.name, pdf.bytes, language.terms)] : []),
    attachment("tables", "tabeller.csv", Buffer.byteLength(tables), language.terms),
    attachment("numbers", "tallgrunnlag.csv", Buffer.byteLength(numbers), language.terms),
  ];
  const style = [
    fontFaces(fonts, ({ name }) => `fonter/${name}`),
    colourVariables(dress.config.colours),
    design.styles.get("nett") ?? "",
  ].join("\n");
  return new Map<string, string | Uint8Array>([
    ["index.html", webPage(document, dress, attachments, neighbours, layouts)],
    ["rapport.css", style],
    ["rapport.js", design.script],
    ["tabeller.csv", tables],
    ["tallgrunnlag.csv", numbers],
    ...document.figures.flatMap(({ name, wide, csv }) => [
      [`figurer/${name}.svg`, wide.file] as const,
      [`figurer/${name}.csv`, csv] as const,
    ]),
    ...fonts.map(({ name, bytes }) => [`fonter/${name}`, bytes] as const),
  ]);
}
