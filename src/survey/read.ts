import { type Problem, Problems } from "../problems/problem.ts";
import type { Locate } from "../problems/shape.ts";
import { readAggregates } from "./aggregates.ts";
import { readRows } from "./columns.ts";
import type { Delivered } from "./delivered.ts";
import { readEdition } from "./edition.ts";
import { type FileBytes, listEditions, readEditionFiles, WORKBOOK } from "./files.ts";
import { checkPossible } from "./impossible.ts";
import { checkAnswered, checkBases, checkEditionKeys, tellMissing } from "./join.ts";
import { messages } from "./messages/files.ts";
import { messages as rowMessages } from "./messages/rows.ts";
import { checkPopulation, readPopulation } from "./population.ts";
import { readQuestions } from "./questions.ts";
import { withSums } from "./sums.ts";
import { hideSmall } from "./suppression.ts";
import type { Survey } from "./survey.ts";
import { readTextFiles } from "./text-files.ts";
import { workbookTeller } from "./workbook/told.ts";
import { dataVersion } from "./write-text.ts";

/**
 * Reads one edition from `data/<edition>/`: its settings, questions and aggregates, checked and joined, and
 * with it the edition that it is compared with and all that its questions say whether they can be. Everything that is wrong is added to `problems`, not only
 * the first.
 *
 * @param projectRoot absolute path of the project folder
 * @param editionId a folder's name under `data/`, such as `2015`
 * @returns undefined when there was an error, other than one in the words that a figure was published in:
 *   the figure itself is known then, and the prose can still be tried on it
 */
export async function readSurvey(
  projectRoot: string,
  editionId: string,
  problems: Problems,
): Promise<Survey | undefined> {
  const survey = await readOne(projectRoot, editionId, problems);
  if (survey === undefined) return survey;
  const id = survey.edition.previous;
  const there = (await listEditions(projectRoot, new Problems())) ?? [];
  const named = [...survey.questions.values()].flatMap(({ comparableWith }) =>
    Object.keys(comparableWith).filter((one) => comparableWith[one]?.comparable),
  );
  const earlier = new Map<string, Survey>();
  for (const one of new Set([...(id === undefined ? [] : [id]), ...named])) {
    // One that nobody has the figures of may still be told of, in the reason why it cannot be compared.
    if (one === editionId || (one !== id && !there.includes(one))) continue;
    // What is unusual in an earlier edition has been told when it was built; only what is wrong matters now.
    const found = new Problems();
    const round = await readOne(projectRoot, one, found);
    for (const error of found.errors) problems.note(error);
    if (round) earlier.set(one, round);
  }
  const previous = id === undefined ? undefined : earlier.get(id);
  return { ...survey, ...(previous && { previous }), ...(earlier.size > 0 && { earlier }) };
}

async function readOne(
  projectRoot: string,
  editionId: string,
  problems: Problems,
): Promise<Survey | undefined> {
  const before = spoiling(problems);
  const bytes = await readEditionFiles(projectRoot, editionId, problems);
  if (bytes === undefined) return undefined;
  const editions = await listEditions(projectRoot, problems);
  const delivered = await readDelivered(bytes, editionId, problems);
  const file = delivered.edition?.file ?? "";
  const survey = await asItsAuthorSees(file, problems, (found) =>
    surveyFrom(delivered, editionId, editions ?? [], found),
  );
  return spoiling(problems) > before ? undefined : survey;
}

const SPARING = [
  rowMessages["survey.published-contradicts"].code,
  rowMessages["survey.published-without-figure"].code,
  rowMessages["survey.published-other-count"].code,
  rowMessages["survey.published-other-change"].code,
];

/** How many of the errors leave the figures unfit for use. */
function spoiling(problems: Problems): number {
  return problems.errors.filter(({ code }) => !SPARING.includes(code)).length;
}

/**
 * Reads what somebody has delivered, whichever way.
 *
 * @param bytes of the edition's files
 */
export async function readDelivered(
  bytes: FileBytes,
  editionId: string,
  problems: Problems,
): Promise<Delivered> {
  const folder = `data/${editionId}`;
  const workbook = bytes.get(WORKBOOK);
  if (workbook === undefined) return readTextFiles(bytes, folder, problems);
  // Most editions are text, and the reader of workbooks is the larger.
  const { readWorkbook } = await import("./workbook/read-workbook.ts");
  return asItsAuthorSees(`${folder}/${WORKBOOK}`, problems, (found) =>
    readWorkbook(workbook, `${folder}/${WORKBOOK}`, found),
  );
}

/** Tells what is found wrong in the words of the form that the edition is kept in. */
async function asItsAuthorSees<T>(
  file: string,
  problems: Problems,
  read: (found: Problems) => T | Promise<T>,
): Promise<T> {
  const found = new Problems();
  found.tellAs(tellerOf(file));
  const value = await read(found);
  for (const one of found.all) problems.note(one);
  return value;
}

/**
 * What makes a problem the words of the form that an edition is kept in: of a workbook, its sheets and columns.
 *
 * @param file any file of the edition's data
 */
export function tellerOf(file: string): (one: Problem) => Problem {
  return file.endsWith(WORKBOOK) ? workbookTeller() : (one) => one;
}

/** Checks and joins what has been delivered: no disk. Takes and returns as {@link readSurvey}. */
export function surveyFrom(
  delivered: Delivered,
  editionId: string,
  editions: readonly string[],
  problems: Problems,
): Survey | undefined {
  const before = problems.errorCount;
  const edition = delivered.edition && readEdition(delivered.edition, editionId, problems);
  const languages = edition?.edition.languages ?? [];
  const questions = delivered.questions && readQuestions(delivered.questions, languages, problems);
  const known = { questions: questions?.questions, groups: edition?.groups };
  const rows = delivered.figures && readRows(delivered.figures, problems);
  const aggregates = rows && readAggregates(rows, known, problems);
  const population = delivered.population && readPopulation(delivered.population, problems);
  if (population && edition) checkPopulation(population, edition.groups, problems);

  if (edition === undefined || questions === undefined) return undefined;
  if (delivered.edition === undefined || delivered.questions === undefined) return undefined;
  const { locate } = delivered.edition;
  checkBases(questions.questions, edition.groups, delivered.questions.locate, problems);
  checkPrevious(edition.edition.previous, editions, locate, problems);
  // Without its figures, everything that points to them would be reported too.
  if (aggregates === undefined) return undefined;
  const { groups } = edition;
  const { responseRate } = edition.edition;
  const facts = { questions: questions.questions, groups, population, responseRate };
  const all = withSums(aggregates, groups, problems);
  checkPossible(aggregates, all, facts, problems);
  const survey: Survey = {
    edition: edition.edition,
    ...questions,
    groups,
    aggregates: hideSmall(all, { ...questions, groups, population }),
    ...(population && { population }),
    texts: delivered.texts,
    dataHash: dataVersion(delivered),
  };
  // Rows are left out for problems of their own, and groups that are wrong give no sums.
  const complete = problems.errorCount === before;
  checkEditionKeys(survey, complete, locate, problems);
  if (complete) {
    checkAnswered(survey, problems);
    tellMissing(aggregates, problems);
  }
  return survey;
}

function checkPrevious(
  previous: string | undefined,
  editions: readonly string[],
  locate: Locate,
  problems: Problems,
): void {
  if (previous === undefined || editions.includes(previous)) return;
  const source = locate(["previous"], "value");
  const known = editions.filter((edition) => edition !== previous);
  problems.add(messages["survey.unknown-edition"], source, { edition: previous, known });
}
