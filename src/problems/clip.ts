import type { InBoth, MessageLanguage, Wording } from "./message.ts";

/** The most that is quoted of what an author wrote: longer than a sentence, shorter than a screen. */
const LONGEST_QUOTE = 400;

/** The longest that any of a message's two parts gets. */
const LONGEST_PART = 4000;

/** What a message is told, with the texts in it no longer than a message can bear. */
export function clipped<D>(details: D): D {
  if (typeof details === "string") return clip(details, LONGEST_QUOTE) as D;
  if (Array.isArray(details)) return details.map((one: unknown) => clipped(one)) as D;
  if (typeof details !== "object" || details === null) return details;
  if (Object.getPrototypeOf(details) !== Object.prototype) return details;
  return Object.fromEntries(
    Object.entries(details).map(([name, value]) => [name, clipped<unknown>(value)]),
  ) as D;
}

/** The message in both languages, however much there was to tell. */
export function bounded(message: InBoth<Wording>): InBoth<Wording> {
  const part = (language: MessageLanguage): Wording => ({
    what: clip(message[language].what, LONGEST_PART),
    remedy: clip(message[language].remedy, LONGEST_PART),
  });
  return { nb: part("nb"), en: part("en") };
}

/** Whole characters from the start, and a sign that there was more. */
function clip(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/u, "")}…`;
}
