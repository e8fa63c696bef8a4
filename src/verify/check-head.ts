import { parse } from "parse5";
import { LANGUAGES } from "../language/language.ts";
import type { Accounted } from "./accounted.ts";
import { isDateSaid } from "./dates.ts";
import type { Fault } from "./fault.ts";
import { elementsIn, type PageReading, textIn } from "./page.ts";
import { folded } from "./words.ts";

type Found = Fault extends infer F ? (F extends Fault ? Omit<F, "file"> : never) : never;

/** Whether a text that no reader sees says what the account has. */
type Says = (found: string) => boolean;

/** What stands in a page's head, for windows, search engines and who shares it. */
export function checkHead(page: PageReading, about: Accounted): readonly Found[] {
  const { account, named, subtitle, publisher } = about;
  const is =
    (expected: string): Says =>
    (found) =>
      folded(found) === folded(expected);
  const address = page.meta.get("og:url");
  const expected: Readonly<Record<string, Says>> = {
    description: is(subtitle),
    author: is(publisher),
    viewport: () => true,
    "og:type": is("article"),
    "og:title": is(named),
    "og:description": is(subtitle),
    "og:site_name": is(publisher),
    "og:locale": is(`${account.language}_NO`),
    "og:locale:alternate": (found) => LANGUAGES.some((one) => found === `${one}_NO`),
    "og:url": (found) => found === page.canonical && found.startsWith("https://"),
  };
  const fault = (name: string, found: string, should = ""): Found => ({
    what: "metadata",
    where: "<head>",
    name,
    found,
    expected: should,
  });
  const must = ["description", "author"].filter((name) => !page.meta.has(name));
  return [
    ...(page.language === account.language ? [] : [fault("lang", page.language, account.language)]),
    ...(is(named)(page.title) ? [] : [fault("title", folded(page.title), named)]),
    ...must.map((name) => fault(name, "", name === "author" ? publisher : subtitle)),
    ...[...page.meta].flatMap(([name, found]) =>
      expected[name]?.(found) ? [] : [fault(name, folded(found))],
    ),
    ...(page.canonical === address ? [] : [fault("canonical", page.canonical ?? "", address ?? "")]),
    ...page.languages.flatMap((found) =>
      LANGUAGES.some((one) => one === found) ? [] : [fault("lang", found, account.language)],
    ),
    ...page.structured.flatMap((text) =>
      unsaid(text, page, about).map(([name, found]) => fault(name, found)),
    ),
  ];
}

/** A map of pages for search engines, which names the page by its own address and its languages by theirs. */
export function checkSitemap(text: string, page: PageReading, about: Accounted): readonly Found[] {
  const elements = elementsIn(parse(text).childNodes);
  const textsOf = (name: string) => elements.filter(({ tagName }) => tagName === name).map(textIn);
  const fault = (name: string, found: string): Found => ({
    what: "metadata",
    where: `<${name}>`,
    name,
    found,
    expected: page.canonical ?? "",
  });
  const languages = elements.flatMap(({ tagName, attrs }) =>
    tagName === "xhtml:link" ? attrs.flatMap(({ name, value }) => (name === "href" ? [value] : [])) : [],
  );
  return [
    ...textsOf("loc").flatMap((found) => (found === page.canonical ? [] : [fault("loc", found)])),
    ...textsOf("lastmod").flatMap((found) => (isDateSaid(found, about) ? [] : [fault("lastmod", found)])),
    ...languages.flatMap((found) => (page.alternates.includes(found) ? [] : [fault("xhtml:link", found)])),
  ];
}

const TYPES = ["Report", "Dataset", "GovernmentOrganization", "MediaObject", "DataDownload"];
const FORMATS = [
  "application/pdf",
  "text/csv",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
];

/** What a description for search engines (JSON-LD) says that neither the account nor the page does, by its key. */
function unsaid(
  text: string,
  page: PageReading,
  about: Accounted,
): readonly (readonly [key: string, found: string])[] {
  const { account, named, title, subtitle, publisher } = about;
  const said = new Set(
    [...about.around.map((one) => one.text), named, title, subtitle, publisher].map(folded),
  );
  const addresses = page.links.map(({ href }) => href);
  const own = page.meta.get("og:url");
  const may: Readonly<Record<string, Says>> = {
    "@context": (found) => found === "https://schema.org",
    "@type": (found) => TYPES.includes(found),
    name: (found) =>
      said.has(folded(found)) || page.links.some((link) => link.text.startsWith(folded(found))),
    description: (found) => said.has(folded(found)),
    inLanguage: (found) => found === account.language,
    datePublished: (found) => isDateSaid(found, about),
    license: (found) => addresses.includes(found),
    url: (found) => found === own || addresses.includes(found),
    contentUrl: (found) => addresses.some((href) => found === (own ? new URL(href, own).href : href)),
    encodingFormat: (found) => FORMATS.includes(found),
  };
  try {
    return leaves(JSON.parse(text)).filter(([key, found]) => may[key]?.(found) !== true);
  } catch {
    return [["JSON-LD", text]];
  }
}

/** The texts in a value of JSON, each with the nearest key. */
function leaves(value: unknown, key = ""): readonly (readonly [key: string, found: string])[] {
  if (Array.isArray(value)) return value.flatMap((one) => leaves(one, key));
  if (typeof value === "object" && value !== null)
    return Object.entries(value).flatMap(([inner, one]) => leaves(one, inner));
  return [[key, String(value)]];
}
