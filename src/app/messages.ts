import { languageOf, type WrittenLanguage } from "../language/language.ts";
import { defineMessages } from "../problems/message.ts";

/** What was asked for does not exist. */
export const messages = defineMessages({
  "run.language-not-in-edition": (d: {
    language: WrittenLanguage;
    edition: string;
    languages: readonly string[];
  }) => ({
    nb: {
      what: `Utgaven ${d.edition} finnes ikke på ${languageOf(d.language).terms.thisLanguage}.`,
      remedy: `Velg ${d.languages.join(" eller ")} med --language, eller legg språket til i «languages» i edition.yaml.`,
    },
    en: {
      what: `The edition ${d.edition} does not exist in ${languageOf(d.language).terms.thisLanguage}.`,
      remedy: `Choose ${d.languages.join(" or ")} with --language, or add the language to «languages» in edition.yaml.`,
    },
  }),
  "compare.order": (d: { old: string; new: string }) => ({
    nb: {
      what: `${d.new} er en eldre undersøkelse enn ${d.old}.`,
      remedy: `Skriv den eldste utgaven først: compare ${d.new} ${d.old}.`,
    },
    en: {
      what: `${d.new} is an earlier survey than ${d.old}.`,
      remedy: `Write the earlier edition first: compare ${d.new} ${d.old}.`,
    },
  }),
});
