import { languageOf, type WrittenLanguage } from "../../language/language.ts";
import type { Edition } from "../../survey/survey.ts";
import { textIn } from "../../survey/text.ts";
import type { Published } from "../output.ts";

export interface PageLink {
  readonly label: string;
  /** Absent where nothing is known to be there. */
  readonly href: string | undefined;
  /** The language of what it leads to, where it is not the page's own. */
  readonly lang?: WrittenLanguage;
}

/** «Les rapporten på nynorsk», in the language that it leads to. */
export function languageLinks(languages: readonly WrittenLanguage[]): readonly PageLink[] {
  return languages.map((lang) => ({
    label: languageOf(lang).terms.readInThisLanguage,
    href: `../${lang}/index.html`,
    lang,
  }));
}

/**
 * The earlier surveys: to the address that the edition gives, else to the page that is published beside this one,
 * in the same language where it can be, else to the publisher's list of them.
 *
 * @param code the page's own language
 */
export function earlierLinks(
  earlier: Edition["earlier"],
  code: WrittenLanguage,
  { editions }: Pick<Published, "editions">,
  list: string | undefined,
): readonly PageLink[] {
  return earlier.map(({ title, url, edition = "" }) => {
    const label = textIn(code, title);
    const found = editions.get(edition) ?? [];
    const lang = found.includes(code) ? code : found[0];
    if (url !== undefined || lang === undefined) return { label, href: url ?? (edition ? list : undefined) };
    const href = `../../${encodeURIComponent(edition)}/${lang}/index.html`;
    return { label, href, ...(lang !== code && { lang }) };
  });
}
