import { LICENCES } from "../../config/licences.ts";
import { addressOf } from "../../document/colophon.ts";
import type { ReportDocument } from "../../document/document.ts";
import { escapeMarkup } from "../../files/markup.ts";
import { languageOf, type WrittenLanguage } from "../../language/language.ts";
import { textIn } from "../../survey/text.ts";
import type { Theme } from "../html/edition-view.ts";
import { Html } from "../html/html.ts";
import type { Published } from "../output.ts";
import type { Attachment } from "./attachments.ts";

/** Where a report's page is found on the web, as far as the settings tell. */
export interface Addresses {
  /** The page's own. */
  readonly page: string;
  /** That of each written language it is published in, its own among them. */
  readonly languages: ReadonlyMap<WrittenLanguage, string>;
}

/**
 * The addresses of a report's page: its folder under the one that the editions lie in.
 *
 * @returns undefined where the settings do not tell it
 */
export function addressesOf(
  { language, edition }: Pick<ReportDocument, "language" | "edition">,
  editions: string | undefined,
  { languages }: Pick<Published, "languages">,
): Addresses | undefined {
  const page = addressOf({ language, edition }, editions);
  if (page === undefined) return undefined;
  const all = [language.code, ...languages].sort();
  const own = (code: WrittenLanguage) => addressOf({ language: languageOf(code), edition }, editions) ?? page;
  return { page, languages: new Map(all.map((code) => [code, own(code)])) };
}

/**
 * What a search engine, or who shares the page, is told of it: `<meta property>` (https://ogp.me).
 *
 * @param named the title, which says of a draft that it is one
 */
export function sharedAs(
  document: ReportDocument,
  named: string,
  { config }: Theme,
  addresses: Addresses | undefined,
): readonly { readonly property: string; readonly content: string }[] {
  const { code } = document.language;
  const others = [...(addresses?.languages.keys() ?? [])].filter((one) => one !== code);
  return [
    { property: "og:type", content: "article" },
    { property: "og:title", content: named },
    { property: "og:description", content: document.subtitle },
    { property: "og:site_name", content: textIn(code, config.publisher.name) },
    { property: "og:locale", content: localeOf(code) },
    ...others.map((other) => ({ property: "og:locale:alternate", content: localeOf(other) })),
    ...(addresses ? [{ property: "og:url", content: addresses.page }] : []),
  ];
}

function localeOf(code: WrittenLanguage): string {
  return `${code}_NO`;
}

/**
 * The report and the data that come with it, as search engines read them (https://schema.org/Report,
 * https://schema.org/Dataset). JSON-LD, which no browser runs.
 */
export function structured(
  document: ReportDocument,
  named: string,
  { config }: Theme,
  attachments: readonly Attachment[],
  addresses: Addresses | undefined,
): Html {
  const { edition, language, subtitle } = document;
  const { code } = language;
  const publisher = {
    "@type": "GovernmentOrganization",
    name: textIn(code, config.publisher.name),
    url: config.publisher.url,
  };
  const addressOf = (href: string) => (addresses ? new URL(href, addresses.page).href : href);
  const filesOf = (output: string, type: string) =>
    attachments
      .filter((attachment) => attachment.output === output && FORMATS.has(endingOf(attachment)))
      .map((attachment) => ({
        "@type": type,
        name: attachment.label,
        contentUrl: addressOf(attachment.href),
        encodingFormat: FORMATS.get(endingOf(attachment)),
      }));
  const known = {
    inLanguage: code,
    ...(edition.published !== "" && { datePublished: edition.published }),
    publisher,
    ...(config.licence !== undefined && { license: LICENCES[config.licence].url }),
  };
  const report = {
    "@context": "https://schema.org",
    "@type": "Report",
    name: named,
    description: subtitle,
    ...known,
    ...(addresses && { url: addresses.page }),
    associatedMedia: filesOf("pdf", "MediaObject"),
    isBasedOn: {
      "@type": "Dataset",
      name: named,
      description: subtitle,
      ...known,
      distribution: filesOf("web", "DataDownload"),
    },
  };
  // «</script>» in a text would end it.
  return Html.trusted(JSON.stringify(report).replaceAll("<", "\\u003c"));
}

/** What is data or the report itself; what describes the data is neither. */
const FORMATS: ReadonlyMap<string, string> = new Map([
  [".pdf", "application/pdf"],
  [".csv", "text/csv"],
  [".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
]);

function endingOf({ href }: Attachment): string {
  return /\.\w+$/.exec(href)?.[0] ?? "";
}

/** What the website's own map of pages takes in (https://www.sitemaps.org/protocol.html). */
export function sitemap({ page, languages }: Addresses, published: string): string {
  const alternates = [...languages].map(
    ([code, address]) =>
      `    <xhtml:link rel="alternate" hreflang="${code}" href="${escapeMarkup(address)}"/>\n`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n',
    `  <url>\n    <loc>${escapeMarkup(page)}</loc>\n`,
    published === "" ? "" : `    <lastmod>${published}</lastmod>\n`,
    ...(languages.size > 1 ? alternates : []),
    "  </url>\n</urlset>\n",
  ].join("");
}
