import { type CoverFinding, coverArt, coverRow, hatchesAny } from "../figures/cover.ts";
import { capitalise } from "../language/capital.ts";
import { languageOf } from "../language/language.ts";
import { retell } from "../narrative/retell.ts";
import type { Theme } from "../outputs/html/edition-view.ts";
import type { Aggregate, CoverRow } from "../survey/survey.ts";
import { textIn } from "../survey/text.ts";
import type { EditionInput } from "./edition.ts";
import type { Report } from "./report.ts";
import { styleOf } from "./tell.ts";

/** How a report's pages look, in every output alike. */
export function themeOf(
  input: EditionInput,
  { language: code }: Report,
): Omit<Theme, "marks" | "fingerprint"> {
  const { config, survey, logo } = input;
  const language = languageOf(code);
  const rows = survey.edition.cover.flatMap((row) => {
    const aggregate = survey.aggregates.get(row.key);
    return aggregate ? [{ row, aggregate }] : [];
  });
  const estimates = rows.map(({ aggregate }) => aggregate.estimate);
  const { coverKey, coverHatched } = language.terms;
  return {
    config,
    art: coverArt(estimates, config.colours),
    artRows: rows.map(({ row, aggregate }, index) => rowView(row, aggregate, index === 0)),
    artKey: hatchesAny(estimates) ? `${coverKey} ${coverHatched}` : coverKey,
    logo,
  };

  function rowView({ key, label }: CoverRow, aggregate: Aggregate, isMain: boolean): CoverFinding {
    const answer = survey.questions.get(aggregate.question)?.options.get(aggregate.option)?.label;
    return {
      key,
      value: capitalise(retell(aggregate, "sentence", survey, language, styleOf(config))),
      words: textIn(code, label ?? answer),
      isOwn: label !== undefined,
      dots: coverRow(aggregate.estimate, isMain, config.colours),
    };
  }
}
