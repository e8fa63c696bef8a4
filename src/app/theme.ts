import { coverArt } from "../figures/cover.ts";
import { type Language, languageOf } from "../language/language.ts";
import { retell } from "../narrative/retell.ts";
import type { Theme } from "../outputs/html/edition-view.ts";
import { textIn } from "../survey/text.ts";
import type { EditionInput } from "./edition.ts";
import type { Report } from "./report.ts";
import { styleOf } from "./tell.ts";

/** How a report's pages look, in every output alike. */
export function themeOf(input: EditionInput, { language }: Report): Omit<Theme, "draft" | "fingerprint"> {
  const { config, survey, logo } = input;
  const rows = survey.edition.cover
    .map((key) => survey.aggregates.get(key))
    .filter((row) => row !== undefined);
  const estimates = rows.map(({ estimate }) => estimate);
  const art = coverArt(estimates, config.colours);
  return { config, art, artKey: coverKey(input, rows[0], languageOf(language)), logo };
}

/** What the cover's drawing shows, in words. */
function coverKey(
  { survey, config }: EditionInput,
  main: Parameters<typeof retell>[0] | undefined,
  language: Language,
): string {
  const { terms, code } = language;
  if (!main) return terms.coverKey;
  const label = textIn(code, survey.questions.get(main.question)?.options.get(main.option)?.label);
  return `${terms.coverKey} ${terms.coverMain(label, retell(main, "sentence", survey, language, styleOf(config)))}`;
}
