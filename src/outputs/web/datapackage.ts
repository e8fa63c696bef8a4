import { createHash } from "node:crypto";
import { parse } from "csv-parse/sync";
import { LICENCES, type LicenceId } from "../../config/licences.ts";
import type { ReportDocument } from "../../document/document.ts";
import { DELIMITER } from "../../figures/csv.ts";
import type { Language, WrittenLanguage } from "../../language/language.ts";
import { textIn } from "../../survey/text.ts";
import type { Theme } from "../html/edition-view.ts";
import type { Addresses } from "./catalogue.ts";

/** What programs look for (Data Package 2.0). */
export const DATA_PACKAGE = "datapackage.json";

/** A CSV file that is published beside the page. */
export interface DataFile {
  /** In the report's folder. */
  readonly path: string;
  /** What it is of, in the report's language. */
  readonly title: string;
  readonly content: string;
}

/** The version of the standard that is followed, by its own address. */
const PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";

/**
 * Describes the data files for programs that read them: Data Package 2.0 (https://datapackage.org, Frictionless Data),
 * as JSON. Each file has its size, its hash, how it is written and what its columns are.
 *
 * @param named the title, which says of a draft that it is one
 * @param name what the report's files are called
 */
export function dataPackage(
  files: readonly DataFile[],
  { edition, language, subtitle }: ReportDocument,
  named: string,
  name: string,
  { config }: Theme,
  addresses: Addresses | undefined,
): string {
  const { code } = language;
  const described = {
    $schema: PROFILE,
    // Lower-case letters, digits and a few signs only.
    name: `${slugOf(name)}-${code}`,
    title: named,
    description: subtitle,
    ...(addresses && { homepage: addresses.page }),
    ...(edition.published !== "" && { created: `${edition.published}T00:00:00Z` }),
    ...(config.licence !== undefined && { licenses: [licenceOf(config.licence, code)] }),
    contributors: [
      { title: textIn(code, config.publisher.name), path: config.publisher.url, roles: ["publisher"] },
    ],
    resources: files.map((file) => resourceOf(file, language)),
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}

function licenceOf(id: LicenceId, code: WrittenLanguage): object {
  return { name: id, path: LICENCES[id].url, title: LICENCES[id].name[code] };
}

function resourceOf({ path, title, content }: DataFile, { terms }: Language): object {
  const missing = ["", ...Object.values(terms.signs).map(({ sign }) => sign)];
  const bytes = Buffer.from(content);
  return {
    name: slugOf(path.replace(/\.csv$/, "")),
    type: "table",
    path,
    title,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: bytes.length,
    hash: `sha256:${createHash("sha256").update(bytes).digest("hex")}`,
    dialect: { delimiter: DELIMITER, lineTerminator: "\r\n", doubleQuote: true },
    schema: { fields: fieldsOf(content, missing), missingValues: missing },
  };
}

/** The columns of a file: numbers where all that is known in them is one, else texts («75–80 %», «blant annet»). */
function fieldsOf(content: string, missing: readonly string[]): readonly object[] {
  const [heads = [], ...rows] = parse(content, { bom: true, delimiter: DELIMITER }) as string[][];
  return heads.map((name, column) => {
    const known = rows.map((row) => row[column] ?? "").filter((cell) => !missing.includes(cell));
    const isNumber = known.length > 0 && known.every((cell) => /^-?\d+(?:,\d+)?$/.test(cell));
    if (!isNumber) return { name, type: "string" };
    return known.some((cell) => cell.includes(","))
      ? { name, type: "number", decimalChar: "," }
      : { name, type: "integer" };
  });
}

function slugOf(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replaceAll("æ", "ae")
    .replaceAll("ø", "o")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}
