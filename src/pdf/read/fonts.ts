import type { PdfFile } from "./file.ts";
import { isRef, nameOf, type PdfDict, type PdfValue } from "./values.ts";

/** A font as a page uses it. */
export interface PdfFont {
  /** Without the six letters that mark a subset: `SourceSans3-Regular`. Type 3 fonts may have none. */
  readonly name: string;
  readonly type3: boolean;
  readonly embedded: boolean;
}

/**
 * The fonts in a dictionary of resources, and in the forms that it draws.
 *
 * @param into gathers each font once, by its object
 */
export function collectFonts(
  file: PdfFile,
  resources: PdfDict | undefined,
  into: Map<PdfValue, PdfFont>,
): void {
  for (const value of file.dict(resources?.get("Font"))?.values() ?? []) {
    const dict = file.dict(value);
    if (dict && !into.has(dict)) into.set(dict, describe(file, dict));
  }
}

/** The forms that a dictionary of resources names: text in a transparency group is in one of them. */
export function formsOf(file: PdfFile, resources: PdfDict | undefined): { ref: PdfValue; dict: PdfDict }[] {
  const objects = [...(file.dict(resources?.get("XObject"))?.values() ?? [])];
  return objects.flatMap((ref) => {
    const dict = file.dict(ref);
    return dict && isRef(ref) && nameOf(dict.get("Subtype")) === "Form" ? [{ ref, dict }] : [];
  });
}

function describe(file: PdfFile, font: PdfDict): PdfFont {
  // A composite font (Type0) keeps its letters in its one descendant.
  const holder = file.dict(file.array(font.get("DescendantFonts"))[0]) ?? font;
  const descriptor = file.dict(holder.get("FontDescriptor"));
  const name = nameOf(file.resolve(font.get("BaseFont"))) ?? "";
  return {
    name: name.replace(/^[A-Z]{6}\+/, ""),
    type3: nameOf(font.get("Subtype")) === "Type3",
    embedded: ["FontFile", "FontFile2", "FontFile3"].some(
      (key) => file.dict(descriptor?.get(key)) !== undefined,
    ),
  };
}
