import { capitalise } from "./capital.ts";
import { writeMoment } from "./dates.ts";
import type { Language } from "./language.ts";

/** What each page of a report says that it is, as long as it may not be published as it stands. */
export interface Marks {
  /** Somebody has yet to read a part of it. */
  readonly draft: boolean;
  /** Nothing of it may be told before then: `2016-12-01 05:00`, in Norwegian time. */
  readonly embargo?: string | undefined;
}

/** «Utkast», «Sperrefrist til 1. desember 2016 kl. 05.00» or both; nothing of a report that may be published. */
export function markOf({ draft, embargo }: Marks, language: Language): string {
  const { terms } = language;
  const parts = [
    ...(draft ? [terms.draft] : []),
    ...(embargo === undefined ? [] : [terms.embargoUntil(writeMoment(embargo, language))]),
  ];
  return capitalise(parts.join(", "));
}

/** The title as windows, files and running heads have it: «Utkast: Kommuneundersøkelsen 2016». */
export function markedTitle(title: string, marks: Marks, language: Language): string {
  const mark = markOf(marks, language);
  return mark === "" ? title : `${mark}: ${title}`;
}
