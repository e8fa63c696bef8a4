import type { ReadPdf } from "../inspect/pdf.ts";
import { collectFonts, formsOf, type PdfFont } from "../read/fonts.ts";
import type { PdfDict, PdfValue } from "../read/values.ts";
import type { Check } from "./check.ts";

/** Every font of the file, once. */
export function fontsOf({ file, pages }: ReadPdf): ReadonlyMap<PdfValue, PdfFont> {
  const fonts = new Map<PdfValue, PdfFont>();
  const seen = new Set<PdfDict>();
  const visit = (resources: PdfDict | undefined) => {
    if (resources === undefined || seen.has(resources)) return;
    seen.add(resources);
    collectFonts(file, resources, fonts);
    for (const { dict } of formsOf(file, resources)) visit(file.dict(dict.get("Resources")));
  };
  for (const { dict } of pages) visit(file.dict(dict.get("Resources")));
  return fonts;
}

/** Every font is in the file, and is none that is drawn by operators (ISO 19005-2, 6.2.11.4). */
export const fontsEmbedded: Check = (pdf) =>
  [...fontsOf(pdf).values()]
    .filter(({ embedded, type3 }) => !embedded || type3)
    .map(({ name }) => ({ detail: name }));

/** And every font says which characters its glyphs are (6.2.11.7). */
export const fontsHaveUnicode: Check = (pdf) =>
  [...fontsOf(pdf)].flatMap(([dict, { name }]) => {
    const map = dict instanceof Map ? pdf.file.dict(dict.get("ToUnicode")) : undefined;
    return map === undefined ? [{ detail: name }] : [];
  });

/** No character is drawn as the box for what a font lacks, and each says what it is (6.2.11.8). */
export const glyphs: Check = ({ painted }) =>
  painted.unreadable.map(({ page, font, code }) => ({
    page,
    detail: `${font} ${code.toString(16).padStart(4, "0")}`,
  }));
