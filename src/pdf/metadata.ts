import { PdfFile } from "./read/file.ts";
import { replaceObjects } from "./read/replace.ts";
import { isRef, type PdfValue } from "./read/values.ts";
import { textString, write } from "./read/write.ts";

/** What the PDF says of itself, from the edition. */
export interface Metadata {
  readonly title: string;
  readonly author: string;
  readonly subject?: string | undefined;
  readonly keywords?: readonly string[] | undefined;
  /** `nb` or `nn`. */
  readonly language: string;
  /** When the edition was published, `2016-02-01`, if that is known. Never the time of the build. */
  readonly date: string | undefined;
}

/**
 * Writes the metadata into a print, and takes the clock's time out of it: the same print twice gives the same
 * bytes. Only two objects are written anew, so that tags, outline and destinations stay as they were.
 *
 * @param pdf as Chromium printed it
 * @throws Error when it isn't, or when the date isn't one
 */
export function setMetadata(pdf: Uint8Array, metadata: Metadata): Uint8Array {
  const file = new PdfFile(pdf);
  const { trailer } = file.references;
  const [info, root] = [trailer.get("Info"), trailer.get("Root")];
  if (!isRef(info) || !isRef(root)) throw new Error("PDF without Info or catalog");

  const told = new Map<string, PdfValue>(file.dict(info) ?? []);
  told.set("Title", textString(metadata.title));
  told.set("Author", textString(metadata.author));
  // Chromium writes its user agent here, which names the machine.
  told.set("Creator", textString("Kommunerapport"));
  if (metadata.subject) told.set("Subject", textString(metadata.subject));
  if (metadata.keywords?.length) told.set("Keywords", textString(metadata.keywords.join(", ")));
  for (const key of ["CreationDate", "ModDate"]) {
    if (metadata.date === undefined) told.delete(key);
    else told.set(key, { string: pdfDate(metadata.date) });
  }

  const catalog = new Map<string, PdfValue>(file.catalog);
  catalog.set("Lang", textString(metadata.language));
  const viewer = new Map<string, PdfValue>(file.dict(catalog.get("ViewerPreferences")) ?? []);
  catalog.set("ViewerPreferences", viewer.set("DisplayDocTitle", true));
  return replaceObjects(
    pdf,
    new Map([
      [info.ref, write(told)],
      [root.ref, write(catalog)],
    ]),
  );
}

/** ISO 32000-1, 7.9.4: an edition has a day, no hour. */
function pdfDate(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(date) ?? [];
  if (year === undefined || Number.isNaN(Date.parse(date))) throw new Error(`no date: ${date}`);
  return `D:${year}${month}${day}000000Z`;
}
