import { type Accounted, accountOf, writeAccount } from "../account/account.ts";
import { type Lapsed, lapsedIn, tellLapsed } from "../account/lapsed.ts";
import { messages } from "../account/messages.ts";
import type { ReportDocument } from "../document/document.ts";
import type { Prose } from "../narrative/prose.ts";
import { wordsOfDesign } from "../outputs/html/design-words.ts";
import type { Output } from "../outputs/output.ts";
import { Problems } from "../problems/problem.ts";
import { isAhead } from "../survey/embargo.ts";
import { messages as surveyMessages } from "../survey/messages/edition.ts";
import type { EditionInput, ReportInput } from "./edition.ts";
import { keyOf } from "./results.ts";
import type { Session } from "./session.ts";
import { type Keyed, specsOf } from "./tell.ts";
import { themeOf } from "./theme.ts";

/** A report that has been told and put together. */
export interface Told {
  readonly one: ReportInput;
  readonly prose: Prose;
  readonly document: Keyed<ReportDocument>;
}

/** The same with the account of what it says. */
export interface ToldAndAccounted extends Told, Omit<Accounted, "document" | "found"> {}

/** The reports of an edition with their accounts, and the readings that are of something else. */
export interface AllAccounted {
  readonly reports: readonly ToldAndAccounted[];
  readonly lapsed: readonly Lapsed[];
}

/**
 * Makes the account of each report of an edition, when all that is wrong in them is known.
 *
 * @param outputs all that there are, since the page offers some for download
 * @param shared told which readings are of something else now
 */
export function accountAll(
  { lexicons, now }: Pick<Session, "lexicons" | "now">,
  input: EditionInput,
  told: readonly Told[],
  outputs: readonly Output[],
  shared: Problems,
): AllAccounted {
  const { survey, config, design, approvals } = input;
  const words = [
    ...[...design.layouts].map(([name, text]) => wordsOfDesign(`templates/layouts/${name}.hbs`, text)),
    ...[...design.styles].map(([name, text]) => wordsOfDesign(`templates/styles/${name}.css`, text)),
  ].flat();
  const { embargo } = survey.edition;
  const holds = embargo !== undefined && isAhead(embargo, now());
  if (embargo !== undefined && !holds) {
    const { places, file } = survey.edition;
    shared.warn(surveyMessages["survey.embargo-over"], places.embargo ?? { file }, { embargo });
  }
  const reports = told.map(({ one, prose, document }): ToldAndAccounted => {
    const { artRows, artKey } = themeOf(input, one.report);
    const problems = [...shared.all, ...one.problems.all];
    const accounted = accountOf({
      document: document.value,
      survey,
      config,
      // What is wrong with them was told when they were drawn.
      figures: specsOf(input, one.report.language, prose, new Problems()),
      design: words,
      artRows,
      artKey,
      ...(holds && { embargo }),
      claims: prose.claims,
      problems,
      unbound: prose.sentences
        .filter(({ unproved }) => unproved.length > 0)
        .map(({ unproved, source }) => ({ source, words: unproved.map(({ text }) => text) })),
      approvals,
      downloads: outputs.flatMap(({ download }) =>
        download ? [{ type: download.type, label: download.label(document.value.language) }] : [],
      ),
      lexicons,
    });
    for (const problem of accounted.found) one.problems.note(problem);
    const key = keyOf(document.key, writeAccount(accounted.account));
    return { one, prose, ...accounted, document: { value: accounted.document, key } };
  });
  const statements = reports.flatMap((report) => report.statements);
  const languages = reports.map(({ one }) => one.report.language);
  // Where the data, the text or a figure is wrong, what no longer fits may only be missing.
  const isWhole =
    shared.errorCount === 0 &&
    reports.every(
      ({ one, account }) =>
        one.problems.errorCount === 0 && account.counts.false + account.counts.unknown === 0,
    );
  const lapsed = isWhole ? lapsedIn(approvals, statements, languages) : [];
  tellLapsed(lapsed, shared);
  return { reports, lapsed };
}

/** Adds an error for each statement of a report that nobody has approved. */
export function refuseOpen({ one, statements }: ToldAndAccounted): void {
  for (const { support, text, why, said } of statements)
    if (support === "open") one.problems.add(messages["account.open"], said.source, { text, why });
}
