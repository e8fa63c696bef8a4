import type { ReportConfig } from "../config/define.ts";
import { LICENCES } from "../config/licences.ts";
import type { ReportDocument } from "./document.ts";

/** What is told of a report beside what it says: a term, and what there is to say of it, line by line. */
export interface ColophonRow {
  readonly term: string;
  readonly lines: readonly ColophonLine[];
}

export interface ColophonLine {
  readonly text: string;
  readonly href?: string;
  /** Whose words they are. */
  readonly by: "author" | "data" | "program";
  /** Which text of the edition it is; the others are the settings'. */
  readonly place?: "next";
}

/**
 * When it is asked again, who to ask, where the report is, how it may be used, its numbers and how it is cited: what the
 * edition and the settings tell, and no more. What
 * every report has (publisher, date, edition) stands beside it. What is missing in a language has been told of.
 */
export function colophonOf(
  document: Pick<ReportDocument, "language" | "edition" | "title" | "subtitle">,
  config: Pick<ReportConfig, "contact" | "licence" | "links" | "publisher">,
): readonly ColophonRow[] {
  const { code, terms } = document.language;
  const { contact, licence } = config;
  const address = addressOf(document, config.links.editions);
  const { next, isbn, issn } = document.edition;
  const numbered = (term: string, number: string | undefined): readonly ColophonRow[] =>
    number === undefined ? [] : [{ term, lines: [{ text: number, by: "data" }] }];
  return [
    ...(next === undefined ? [] : [{ term: terms.nextSurvey, lines: [nextLine(next[code] ?? "")] }]),
    ...(contact ? [{ term: terms.contact, lines: contactLines(contact.name[code] ?? "", contact) }] : []),
    ...(address === undefined
      ? []
      : [{ term: terms.onTheWeb, lines: [{ text: address, href: address, by: "author" as const }] }]),
    ...(licence === undefined
      ? []
      : [
          {
            term: terms.licence,
            lines: [
              {
                text: LICENCES[licence].name[code],
                href: LICENCES[licence].url,
                by: "program" as const,
              },
              {
                text: LICENCES[licence].asksForSource ? terms.mayBeUsedWithSource : terms.mayBeUsed,
                by: "program" as const,
              },
            ],
          },
        ]),
    ...numbered(terms.isbn, isbn),
    ...numbered(terms.issn, issn),
    { term: terms.citeAs, lines: [{ text: citation(document, config, address), by: "data" as const }] },
  ];
}

const nextLine = (text: string): ColophonLine => ({ text, by: "author", place: "next" });

function contactLines(
  name: string,
  { email, phone }: NonNullable<ReportConfig["contact"]>,
): readonly ColophonLine[] {
  return [
    { text: name, by: "author" },
    ...(email === undefined ? [] : [{ text: email, href: `mailto:${email}`, by: "author" as const }]),
    ...(phone === undefined
      ? []
      : [{ text: phone, href: `tel:${phone.replace(/[^\d+]/gu, "")}`, by: "author" as const }]),
  ];
}

/** «Direktoratet (2016). Kommuneundersøkelsen 2015. Kommunenes arbeid med … https://…» */
function citation(
  { language, edition, title, subtitle }: Pick<ReportDocument, "language" | "edition" | "title" | "subtitle">,
  { publisher }: Pick<ReportConfig, "publisher">,
  address: string | undefined,
): string {
  const year = edition.published === "" ? String(edition.year) : edition.published.slice(0, 4);
  const sentence = (text: string) => (/[.!?…]$/u.test(text) ? text : `${text}.`);
  return [
    sentence(`${publisher.name[language.code] ?? ""} (${year})`),
    ...[title, subtitle].filter((text) => text !== "").map(sentence),
    ...(address === undefined ? [] : [address]),
  ].join(" ");
}

/**
 * Where a report's page is found on the web: its folder under the one that the editions lie in.
 *
 * @returns undefined where the settings do not tell it
 */
export function addressOf(
  { language, edition }: Pick<ReportDocument, "language" | "edition">,
  editions: string | undefined,
): string | undefined {
  if (editions === undefined) return undefined;
  const base = editions.endsWith("/") ? editions : `${editions}/`;
  return new URL(`${encodeURIComponent(edition.id)}/${language.code}/`, base).href;
}
