import type { ReportDocument } from "../../document/document.ts";
import { numberTable } from "../../document/tables/number-table.ts";
import { questionTable } from "../../document/tables/question-table.ts";
import { questionsAsked } from "../../survey/find.ts";
import { editionView } from "../html/edition-view.ts";
import { web } from "../html/medium.ts";
import { fontFaces } from "../html/style.ts";
import type { Files, Kit } from "../output.ts";
import { type Attachment, attachment } from "./attachments.ts";
import { addressesOf, sitemap } from "./catalogue.ts";
import { webColourRules } from "./colours.ts";
import { tableAsCsv, tablesAsCsv } from "./csv.ts";
import { DATA_PACKAGE, type DataFile, dataPackage } from "./datapackage.ts";
import { webPage } from "./page.ts";
import { writeWorkbook } from "./workbook/write-workbook.ts";

/** The web edition: static files that work from a disk and from any server. */
export async function site(document: ReportDocument, kit: Kit): Promise<Files> {
  const { survey, theme, design, layouts, fonts, downloads, published } = kit;
  const { language } = document;
  const { terms } = language;
  const questions = questionsAsked(survey).map((question) => questionTable(question, survey, language));
  const tables = tablesAsCsv(questions, language);
  const numbers = tableAsCsv(numberTable(document.values, survey, language), language);
  const addresses = addressesOf(document, theme.config.links.editions, published);
  const lists: readonly DataFile[] = [
    { title: terms.allTables, path: "tabeller.csv", content: tables },
    { title: terms.numberSources, path: "tallgrunnlag.csv", content: numbers },
  ];
  const ofFigures = document.figures.map(
    ({ name, caption, csv }): DataFile => ({ title: caption, path: `figurer/${name}.csv`, content: csv }),
  );
  const { named } = editionView(document, theme, web);
  const described = dataPackage([...lists, ...ofFigures], document, named, kit.name, theme, addresses);
  const workbook = { path: `${kit.name}.xlsx`, bytes: await writeWorkbook(document, survey, theme) };
  const data = (label: string, path: string, content: string | Uint8Array, type = "CSV") =>
    attachment({ output: "web", type, label, path, bytes: Buffer.byteLength(content) });
  const attachments: readonly Attachment[] = [
    ...downloads.map(attachment),
    data(terms.workbook.name, workbook.path, workbook.bytes, "XLSX"),
    ...lists.map(({ title, path, content }) => data(title, path, content)),
    data(terms.dataDescription, DATA_PACKAGE, described, "JSON"),
  ];
  const style = [
    fontFaces(fonts, ({ name }) => `fonter/${name}`),
    webColourRules(theme.config.colours),
    design.components,
    design.styles.get("nett") ?? "",
  ].join("\n");
  return new Map<string, string | Uint8Array>([
    ["index.html", webPage(document, theme, attachments, published, addresses, layouts)],
    ...(addresses ? ([["sitemap.xml", sitemap(addresses, document.edition.published)]] as const) : []),
    ["rapport.css", style],
    ["rapport.js", design.script],
    [workbook.path, workbook.bytes],
    [DATA_PACKAGE, described],
    ...[...lists, ...ofFigures].map(({ path, content }) => [path, content] as const),
    ...document.figures.map(({ name, wide }) => [`figurer/${name}.svg`, wide.file] as const),
    ...fonts.map(({ name, bytes }) => [`fonter/${name}`, bytes] as const),
  ]);
}
