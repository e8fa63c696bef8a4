import type { ReportConfig } from "../../config/define.ts";
import { type ColophonRow, colophonOf } from "../../document/colophon.ts";
import type { ReportDocument } from "../../document/document.ts";
import { type CoverFinding, rowStep } from "../../figures/cover.ts";
import { writeDate, writeMoment } from "../../language/dates.ts";
import { type Marks, markedTitle } from "../../language/marks.ts";
import { textIn } from "../../survey/text.ts";
import { Html } from "./html.ts";
import type { Medium } from "./medium.ts";

/** What makes one edition's pages look as they do, besides the document itself. */
export interface Theme {
  readonly config: ReportConfig;
  /** The cover's rows of dots, drawn from this edition's findings (inline SVG). */
  readonly art: string;
  /** What stands beside each of them. */
  readonly artRows: readonly CoverFinding[];
  /** How the drawing is read, in words. */
  readonly artKey: string;
  /** The publisher's logo as a `data:` address, where there is one. */
  readonly logo: string | undefined;
  /** What it says on each page that it is. */
  readonly marks: Marks;
  /** Of the account: each page has it, so that one can be told from that of another edition. */
  readonly fingerprint: string;
}

/** What both the website's and the print edition's frame show: title, publisher, colophon. */
export function editionView(
  document: ReportDocument,
  { config, art, artRows, artKey, logo, marks, fingerprint }: Theme,
  medium: Medium,
) {
  const { language, edition } = document;
  const { terms, code } = language;
  const { issued, conducted } = when(document);
  /** Where the text first tells of a row of the data. */
  const placeOf = (key: string) => document.values.find(({ keys }) => keys.includes(key))?.place.id;
  return {
    language: code,
    terms,
    title: document.title,
    /** Of the window and of the file. */
    named: markedTitle(document.title, marks, language),
    draft: marks.draft,
    embargo: marks.embargo !== undefined,
    subtitle: document.subtitle,
    year: String(edition.year),
    publisher: {
      name: textIn(code, config.publisher.name),
      short: config.publisher.shortName,
      url: config.publisher.url,
    },
    logo,
    // What is not known is left out.
    when: [issued && terms.issuedOn(issued), conducted && terms.conductedIn(conducted)].filter(
      (line) => line !== undefined,
    ),
    constructed: edition.numbers === "constructed",
    colophon: colophonRows(document, { config, fingerprint }).map(({ term, lines }) => ({
      term: medium.text(term, "whole"),
      lines: lines.map(({ text, href }) => ({
        text: medium.text(text, "whole"),
        ...(href !== undefined && { href }),
      })),
    })),
    art: Html.trusted(art),
    rowStep: rowStep(artRows.length),
    issued: issued && medium.text(issued, "whole"),
    artRows: artRows.map(({ key, value, words, dots }) => ({
      dots: dots && Html.trusted(dots),
      href: placeOf(key),
      value: medium.text(value, "whole"),
      words: medium.text(words, "whole"),
    })),
    // What is shown as text; above it stands as it is, for attributes and the page's title.
    shown: {
      title: medium.text(document.title, "whole"),
      subtitle: medium.text(document.subtitle, "running"),
      publisher: medium.text(textIn(code, config.publisher.name), "running"),
      constructed: medium.text(terms.constructedWarning, "running"),
      draft: medium.text(terms.draftWarning, "running"),
      ...(marks.embargo !== undefined && {
        embargo: medium.text(terms.embargoWarning(writeMoment(marks.embargo, language)), "running"),
      }),
      colophon: medium.text(terms.colophon, "whole"),
      contents: medium.text(terms.contents, "whole"),
      artKey: medium.text(artKey, "running"),
      fingerprint: medium.text(`${terms.fingerprint} ${fingerprint}`, "whole"),
    },
  };
}

/** When it was published and asked, in words; not what is not known. */
function when({ edition, language }: ReportDocument) {
  const { published, fieldwork } = edition;
  return {
    issued: published === "" ? undefined : writeDate(published, language),
    conducted: Object.keys(fieldwork.text).length === 0 ? undefined : textIn(language.code, fieldwork.text),
  };
}

/** What every report has, and what the settings tell besides. */
export function colophonRows(
  document: ReportDocument,
  { config, fingerprint }: Pick<Theme, "config" | "fingerprint">,
): readonly ColophonRow[] {
  const { edition, dataHash, language } = document;
  const { terms, code } = language;
  const { issued, conducted } = when(document);
  const row = (term: string, ...texts: readonly string[]): ColophonRow => ({
    term,
    lines: texts.map((text) => ({ text, by: "data" })),
  });
  return [
    row(terms.publisher, textIn(code, config.publisher.name)),
    ...(issued === undefined ? [] : [row(terms.published, issued)]),
    ...(conducted === undefined ? [] : [row(terms.conducted, conducted)]),
    ...colophonOf(document, config),
    row(terms.edition, edition.id),
    row(terms.writtenLanguage, terms.thisLanguage),
    // Twelve digits tell two deliveries apart; all of them are in manifest.json.
    row(terms.dataVersion, dataHash.slice(0, 12)),
    row(terms.fingerprint, fingerprint, terms.fingerprintMeans),
  ];
}
