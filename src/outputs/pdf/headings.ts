import type { Part, ReportDocument } from "../../document/document.ts";

/** Every heading of the print edition as plain text, in reading order, for the bookmarks. */
export function headingsOf({ title, chapters, appendices, language }: ReportDocument): readonly string[] {
  const { terms } = language;
  const inside = ({ sections, footnotes }: Part) => [
    ...sections.map(({ plainTitle }) => plainTitle),
    ...(footnotes.length > 0 ? [terms.notes] : []),
  ];
  return [
    title,
    terms.colophon,
    terms.contents,
    ...chapters.flatMap((part) => [part.plainTitle, ...inside(part)]),
    ...appendices.flatMap((part) => [
      `${terms.appendixNumber(part.number)} ${part.plainTitle}`,
      ...inside(part),
    ]),
  ];
}
