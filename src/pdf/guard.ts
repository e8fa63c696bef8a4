import { Problems } from "../problems/problem.ts";
import { messages } from "./messages.ts";
import { PdfFile } from "./read/file.ts";
import { collectFonts, formsOf, type PdfFont } from "./read/fonts.ts";
import { showsText } from "./read/text.ts";
import type { PdfDict, PdfValue } from "./read/values.ts";

/** What the report's own fonts are called in a PDF, whatever cut or package they come from. */
const ours = /^Source(?:Sans|Serif)/;

/**
 * Refuses a print that came out blank or with the wrong letters. Chromium reports nothing when it finds no
 * font: it prints empty pages. Runs on the raw print and on the finished file alike.
 *
 * @param name what to call the PDF in messages
 * @throws InputError with everything that is wrong: `pdf.no-pages`, `pdf.no-font`, `pdf.foreign-font`,
 *   `pdf.font-not-embedded`, `pdf.type3-font`, `pdf.page-without-text`; Error when it is no PDF
 */
export function guardPrint(pdf: Uint8Array, name = "PDF"): void {
  const file = new PdfFile(pdf);
  const problems = new Problems();
  const pages = file.pages();
  if (pages.length === 0) problems.add(messages["pdf.no-pages"], { file: name });

  const fonts = new Map<PdfValue, PdfFont>();
  const seen = new Set<PdfDict>();
  for (const { dict } of pages) fontsBelow(file, file.dict(dict.get("Resources")), fonts, seen);
  if (pages.length > 0 && fonts.size === 0) problems.add(messages["pdf.no-font"], { file: name });
  for (const font of fonts.values()) checkFont(font, name, problems);

  pages.forEach(({ dict }, index) => {
    if (!showsText(file, dict))
      problems.add(messages["pdf.page-without-text"], { file: name }, { page: index + 1 });
  });
  problems.stopIfAny();
}

function fontsBelow(
  file: PdfFile,
  resources: PdfDict | undefined,
  fonts: Map<PdfValue, PdfFont>,
  seen: Set<PdfDict>,
): void {
  if (resources === undefined || seen.has(resources)) return;
  seen.add(resources);
  collectFonts(file, resources, fonts);
  for (const form of formsOf(file, resources))
    fontsBelow(file, file.dict(form.dict.get("Resources")), fonts, seen);
}

function checkFont(font: PdfFont, name: string, problems: Problems): void {
  const source = { file: name };
  if (font.type3) problems.add(messages["pdf.type3-font"], source, { font: font.name });
  else if (!ours.test(font.name)) problems.add(messages["pdf.foreign-font"], source, { font: font.name });
  else if (!font.embedded) problems.add(messages["pdf.font-not-embedded"], source, { font: font.name });
}
