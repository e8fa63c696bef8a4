import type { PdfDict, PdfValue } from "../../read/values.ts";
import { textString } from "../../read/write.ts";
import { dict } from "../../save/draft.ts";
import type { Told } from "./metadata.ts";

/** The Info dictionary (ISO 32000-1, 14.3.3). */
export function info({ title, author, subject, keywords, creator, producer, date }: Told): PdfDict {
  const day = date === undefined ? undefined : { string: pdfDate(date) };
  const optional = (text: string | undefined): PdfValue | undefined =>
    text === undefined ? undefined : textString(text);
  return dict({
    Title: textString(title),
    Author: optional(author),
    Subject: optional(subject),
    Keywords: optional(keywords),
    Creator: optional(creator),
    Producer: textString(producer),
    CreationDate: day,
    ModDate: day,
  });
}

/** `2016-02-01T00:00:00Z` → `D:20160201000000Z` (ISO 32000-1, 7.9.4). */
function pdfDate(date: string): string {
  return `D:${date.replace(/[-:TZ]/g, "")}Z`;
}
