import { reportFault, textOf } from "../files/read.ts";
import { Problems } from "../problems/problem.ts";
import { type Known, readAggregates } from "./aggregates.ts";
import { readRows } from "./columns.ts";
import { readCsv } from "./csv.ts";
import { readEdition } from "./edition.ts";
import { type DataFileName, type FileBytes, listEditions, readEditionFiles } from "./files.ts";
import { hashFiles } from "./hash.ts";
import { checkPossible } from "./impossible.ts";
import { checkAnswered, checkBases, checkEditionKeys } from "./join.ts";
import { messages } from "./messages/files.ts";
import { messages as rowMessages } from "./messages/rows.ts";
import { checkPopulation, readPopulation } from "./population.ts";
import { readQuestions } from "./questions.ts";
import { withSums } from "./sums.ts";
import { hideSmall } from "./suppression.ts";
import type { Aggregate, Survey } from "./survey.ts";
import { readYaml, type YamlFile } from "./yaml.ts";

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
  const survey = surveyFrom(bytes, editionId, editions ?? [], problems);
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

/** As {@link readSurvey}, of files already read: no disk. */
export function surveyFrom(
  bytes: FileBytes,
  editionId: string,
  editions: readonly string[],
  problems: Problems,
): Survey | undefined {
  const before = problems.errorCount;
  const path = (name: DataFileName) => `data/${editionId}/${name}`;
  const text = (name: DataFileName) => reportedText(bytes.get(name), path(name), problems);
  const yaml = (name: DataFileName) => yamlOf(text(name), path(name), problems);

  const editionYaml = yaml("edition.yaml");
  const edition = editionYaml && readEdition(editionYaml, editionId, path("edition.yaml"), problems);
  const questionsYaml = yaml("questions.yaml");
  const languages = edition?.edition.languages ?? [];
  const questions = questionsYaml && readQuestions(questionsYaml, languages, problems);
  const known = { questions: questions?.questions, groups: edition?.groups };
  const aggregates = readTable(text("aggregates.csv"), path("aggregates.csv"), known, problems);
  const populationText = text("population.csv");
  const population =
    populationText === undefined
      ? undefined
      : readPopulation(populationText, path("population.csv"), problems);
  if (population && edition) checkPopulation(population, edition.groups, problems);

  if (edition === undefined || questions === undefined) return undefined;
  if (editionYaml === undefined || questionsYaml === undefined) return undefined;
  checkBases(questions.questions, edition.groups, questionsYaml.locate, problems);
  checkPrevious(edition.edition.previous, editions, editionYaml, problems);
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
    dataHash: hashFiles(bytes),
  };
  // Rows are left out for problems of their own, and groups that are wrong give no sums.
  const complete = problems.errorCount === before;
  checkEditionKeys(survey, complete, editionYaml.locate, problems);
  if (complete) checkAnswered(survey, problems);
  return survey;
}

function reportedText(bytes: Uint8Array | undefined, file: string, problems: Problems): string | undefined {
  if (bytes === undefined) return undefined;
  const read = textOf(bytes);
  if ("text" in read) return read.text;
  reportFault(read.fault, file, problems);
  return undefined;
}

function yamlOf(text: string | undefined, file: string, problems: Problems): YamlFile | undefined {
  return text === undefined ? undefined : readYaml(text, file, problems);
}

function readTable(
  text: string | undefined,
  file: string,
  known: Known,
  problems: Problems,
): ReadonlyMap<string, Aggregate> | undefined {
  const table = text === undefined ? undefined : readCsv(text, file, problems);
  const rows = table && readRows(table, file, problems);
  return rows && readAggregates(rows, known, problems);
}

function checkPrevious(
  previous: string | undefined,
  editions: readonly string[],
  yaml: YamlFile,
  problems: Problems,
): void {
  if (previous === undefined || editions.includes(previous)) return;
  const source = yaml.locate(["previous"], "value");
  const known = editions.filter((edition) => edition !== previous);
  problems.add(messages["survey.unknown-edition"], source, { edition: previous, known });
}
