import { createHash } from "node:crypto";
import type { Accounted } from "./accounted.ts";
import { readCsvFile } from "./check-csv.ts";
import { figureInAccount } from "./check-page.ts";
import { isDateSaid } from "./dates.ts";
import type { Fault } from "./fault.ts";
import type { PageReading } from "./page.ts";
import { folded } from "./words.ts";

type Found = Fault extends infer F ? (F extends Fault ? Omit<F, "file"> : never) : never;

interface Resource {
  readonly name?: unknown;
  readonly path?: unknown;
  readonly title?: unknown;
  readonly bytes?: unknown;
  readonly hash?: unknown;
  readonly schema?: { readonly fields?: unknown; readonly missingValues?: unknown };
}

const PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";
/** Keys that a description has, the outermost and those of a file: what has another says what nothing is held against. */
const KEYS = "$schema name title description homepage created licenses contributors resources".split(" ");
const OF_FILE = "type path title format mediatype encoding bytes hash dialect schema".split(" ");

/**
 * Holds the description of the data files (Data Package) against the files: each is described once, as long and with
 * the very bytes that it has, its columns by their heads and as what they hold; and against what the page says of
 * itself and of them.
 *
 * @param files all files of the report, by path
 */
export function checkDataPackage(
  text: string,
  files: ReadonlyMap<string, Uint8Array>,
  page: PageReading,
  about: Accounted,
): readonly Found[] {
  const { named, subtitle, publisher, account } = about;
  const fault = (name: string, found: unknown, expected = ""): Found => ({
    what: "metadata",
    where: name,
    name,
    found: typeof found === "string" ? found : (JSON.stringify(found) ?? ""),
    expected,
  });
  const read = JSON.parse(text) as Record<string, unknown>;
  const is = (name: string, found: unknown, expected: string) =>
    typeof found === "string" && folded(found) === folded(expected) ? [] : [fault(name, found, expected)];
  const created = typeof read.created === "string" ? read.created : undefined;
  const [contributor, ...others] = listIn<Record<string, unknown>>(read.contributors);
  const resources = listIn<Resource>(read.resources);
  const published = [...files.keys()].filter((path) => path.endsWith(".csv"));
  const described = resources.map(({ path }) => path);
  return [
    ...Object.keys(read).flatMap((key) => (KEYS.includes(key) ? [] : [fault(key, read[key])])),
    ...is("$schema", read.$schema, PROFILE),
    ...is("title", read.title, named),
    ...is("description", read.description, subtitle),
    ...(isNameOf(read.name, account.language, files) ? [] : [fault("name", read.name)]),
    ...(read.homepage === page.canonical ? [] : [fault("homepage", read.homepage, page.canonical)]),
    ...(read.created === undefined || isMidnightOf(created, about) ? [] : [fault("created", read.created)]),
    ...listIn<Record<string, unknown>>(read.licenses).flatMap((licence) =>
      isLicenceOf(licence, page, about) ? [] : [fault("licenses", licence)],
    ),
    ...is("contributors", contributor?.title, publisher),
    ...(others.length === 0 ? [] : [fault("contributors", others)]),
    ...(contributor?.path === undefined || page.links.some(({ href }) => href === contributor.path)
      ? []
      : [fault("contributors", contributor.path)]),
    ...published.flatMap((path) =>
      described.filter((one) => one === path).length === 1 ? [] : [fault("resources", "", path)],
    ),
    ...resources.flatMap((resource) => ofFile(resource, files, page, about, fault)),
  ];
}

function ofFile(
  { name, path, title, bytes, hash, schema, ...rest }: Resource,
  files: ReadonlyMap<string, Uint8Array>,
  page: PageReading,
  about: Accounted,
  fault: (name: string, found: unknown, expected?: string) => Found,
): readonly Found[] {
  const file = typeof path === "string" ? files.get(path) : undefined;
  if (typeof path !== "string" || file === undefined || !path.endsWith(".csv")) return [fault("path", path)];
  const sum = `sha256:${createHash("sha256").update(file).digest("hex")}`;
  const figure = page.figures.find((one) => one.files.includes(path));
  const caption = figureInAccount(figure, page, about)?.caption;
  const link = page.links.find(({ href }) => href === path)?.text ?? "";
  const expected = caption ?? link.replace(/ \(.*$/, "");
  const [heads = [], ...rows] = readCsvFile(new TextDecoder().decode(file));
  const signs = ["", ...Object.values(about.language.terms.signs).map(({ sign }) => sign)];
  const fields = listIn<Record<string, unknown>>(schema?.fields);
  const told = fields.map(({ name }) => String(name));
  const wrongField = fields.find(
    ({ name, type, ...more }, column) =>
      !fits(
        type,
        more,
        rows.map((row) => row[column] ?? "").filter((cell) => !signs.includes(cell)),
      ),
  );
  return [
    ...Object.keys(rest).flatMap((key) => (OF_FILE.includes(key) ? [] : [fault(key, path)])),
    ...(typeof title === "string" && folded(title) === folded(expected)
      ? []
      : [fault("title", title, expected)]),
    ...(name === plainName(path.replace(/\.csv$/, "")) ? [] : [fault("name", name, path)]),
    ...(bytes === file.length ? [] : [fault("bytes", bytes, String(file.length))]),
    ...(hash === sum ? [] : [fault("hash", hash, sum)]),
    ...(told.join("\n") === heads.join("\n") ? [] : [fault("fields", told.join("; "), heads.join("; "))]),
    ...(wrongField === undefined ? [] : [fault("type", wrongField, path)]),
    ...(listIn(schema?.missingValues).join("\n") === signs.join("\n")
      ? []
      : [fault("missingValues", schema?.missingValues, signs.join(" "))]),
    ...unusual(rest as Record<string, unknown>).map((key) =>
      fault(key, (rest as Record<string, unknown>)[key]),
    ),
  ];
}

/** By their SPDX names. */
const LICENCES = [
  ["CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/deed.no"],
  ["NLOD-2.0", "https://data.norge.no/nlod/no/2.0"],
  ["CC0-1.0", "https://creativecommons.org/publicdomain/zero/1.0/deed.no"],
] as const;

/** Told in the colophon, with the way to it; by a name that is part of neither. */
function isLicenceOf(
  { name, path, title, ...more }: Record<string, unknown>,
  page: PageReading,
  about: Accounted,
) {
  const link = page.links.find(({ href }) => href === path);
  return (
    LICENCES.some(([id, address]) => id === name && address === path) &&
    link !== undefined &&
    link.text === folded(String(title)) &&
    about.around.some(({ text }) => folded(text) === link.text) &&
    Object.keys(more).length === 0
  );
}

/** The report's own, as its PDF is called where there is one; else of no other year than the files beside it tell. */
function isNameOf(name: unknown, language: string, files: ReadonlyMap<string, Uint8Array>): boolean {
  const pdf = [...files.keys()].find((path) => path.endsWith(".pdf"))?.replace(/(?:-utkast)?\.pdf$/, "");
  if (typeof name !== "string" || !name.endsWith(`-${language}`)) return false;
  return pdf === undefined || name.replace(/-utkast(?=-)/, "") === `${plainName(pdf)}-${language}`;
}

/** With the letters that the standard allows in names. */
function plainName(text: string): string {
  const letters = text.toLowerCase().replaceAll("æ", "ae").replaceAll("ø", "o").normalize("NFD");
  return letters
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== "")
    .join("-");
}

/** How a CSV file of ours is written, and as what it is told. */
const USUAL: Readonly<Record<string, unknown>> = {
  type: "table",
  format: "csv",
  mediatype: "text/csv",
  encoding: "utf-8",
  dialect: { delimiter: ";", lineTerminator: "\r\n", doubleQuote: true },
};

function unusual(rest: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(USUAL).filter((key) => JSON.stringify(rest[key]) !== JSON.stringify(USUAL[key]));
}

/** Whether a column is told as what stands in it. */
function fits(type: unknown, { decimalChar }: Record<string, unknown>, cells: readonly string[]): boolean {
  const are = (form: RegExp) => cells.length > 0 && cells.every((cell) => form.test(cell));
  if (type === "integer") return are(/^-?\d+$/);
  if (type === "number") return decimalChar === "," && are(/^-?\d+(?:,\d+)?$/);
  return type === "string" && !are(/^-?\d+(?:,\d+)?$/);
}

function isMidnightOf(created: string | undefined, about: Accounted): boolean {
  const date = created?.replace(/T00:00:00Z$/, "");
  return date !== undefined && date !== created && isDateSaid(date, about);
}

function listIn<T>(value: unknown): readonly T[] {
  return Array.isArray(value) ? (value as T[]) : [];
}
