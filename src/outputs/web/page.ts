import type { ReportDocument } from "../../document/document.ts";
import { ROWS_ON_PAGE } from "../../figures/cover.ts";
import { textIn } from "../../survey/text.ts";
import { editionView, type Theme } from "../html/edition-view.ts";
import type { Layouts } from "../html/layouts.ts";
import { web } from "../html/medium.ts";
import { Views } from "../html/views.ts";
import type { Published } from "../output.ts";
import type { Attachment } from "./attachments.ts";
import { type Addresses, sharedAs, structured } from "./catalogue.ts";
import { earlierLinks, languageLinks } from "./links.ts";

/**
 * What the page may load and run: the files that lie beside it, and the logo within it. Whatever else might have got
 * into it stays dead. (`frame-ancestors` can be said by a server only.)
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** The web edition's page: a whole document in one file, readable without scripts. */
export function webPage(
  document: ReportDocument,
  theme: Theme,
  attachments: readonly Attachment[],
  published: Published,
  addresses: Addresses | undefined,
  layouts: Layouts,
): string {
  const views = new Views(document, web, layouts);
  const { language, chapters, appendices, edition } = document;
  const { terms, code } = language;
  const { links, series, publisher } = theme.config;
  const earlier = earlierLinks(edition.earlier, code, published, links.earlierSurveys);
  const pdf = attachments.find((attachment) => attachment.output === "pdf");
  const frame = editionView(document, theme, web);
  const page = layouts.fill("nett", {
    web: true,
    policy: POLICY,
    canonical: addresses?.page,
    alternates:
      addresses && addresses.languages.size > 1
        ? [...addresses.languages].map(([lang, href]) => ({ lang, href }))
        : [],
    shared: sharedAs(document, frame.named, theme, addresses),
    structured: structured(document, frame.named, theme, attachments, addresses),
    ...frame,
    artRows: frame.artRows.slice(0, ROWS_ON_PAGE),
    pdf,
    languages: languageLinks(published.languages),
    contents: [
      ...chapters.map(({ id, plainTitle, sections }) => ({
        id,
        title: plainTitle,
        sections: sections.map((section) => ({ id: section.id, title: section.plainTitle })),
      })),
      { id: "nedlasting", title: terms.attachmentsToReport, sections: [] },
      ...appendices.map(({ id, plainTitle }) => ({ id, title: plainTitle, sections: [] })),
      ...(earlier.length > 0 ? [{ id: "tidligere", title: terms.earlierSurveys, sections: [] }] : []),
    ],
    chapters: chapters.map((part) => views.part(part)),
    appendices: appendices.map((part) => views.part(part)),
    attachments,
    hasEarlier: earlier.length > 0,
    earlier,
    more: links.moreReports && {
      href: links.moreReports,
      label: terms.moreReportsAbout(terms.workOf(publisher.shortName)),
    },
    feedback: links.feedback && {
      yes: withAnswer(links.feedback, "ja"),
      no: withAnswer(links.feedback, "nei"),
    },
    accessibility: links.accessibility && { href: links.accessibility, label: terms.accessibilityStatement },
    about: textIn(code, series.about),
  });
  return page.toString();
}

/** The feedback page is told what was answered, and needs no script for it. */
function withAnswer(address: string, answer: string): string {
  const url = new URL(address);
  url.searchParams.set("svar", answer);
  return url.href;
}
