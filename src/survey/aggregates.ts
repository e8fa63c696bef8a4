import type { Message } from "../problems/message.ts";
import { nearest } from "../problems/nearest.ts";
import type { Problems } from "../problems/problem.ts";
import type { Statistic } from "../statistics/estimate.ts";
import type { Column, Row } from "./columns.ts";
import { checkWords } from "./contradiction.ts";
import type { Cell } from "./delivered.ts";
import { readFigure } from "./figure.ts";
import { makeKey } from "./keys.ts";
import { messages } from "./messages/rows.ts";
import type { Aggregate, Group, Question } from "./survey.ts";

/** The names that a row may use; one is undefined where its own file cannot be read. */
export interface Known {
  readonly questions: ReadonlyMap<string, Question> | undefined;
  readonly groups: ReadonlyMap<string, Group> | undefined;
}

/**
 * The rows of `aggregates.csv` as aggregates, by key. Every row is judged for itself, so that all that is
 * wrong is told at once; a row with a problem is left out.
 */
export function readAggregates(
  rows: readonly Row[],
  known: Known,
  problems: Problems,
): ReadonlyMap<string, Aggregate> {
  const aggregates = new Map<string, Aggregate>();
  const firstLines = new Map<string, number>();
  for (const row of rows) {
    const aggregate = readAggregate(row, known, firstLines, problems);
    if (aggregate !== undefined) aggregates.set(aggregate.key, aggregate);
  }
  return aggregates;
}

function readAggregate(
  row: Row,
  known: Known,
  firstLines: Map<string, number>,
  problems: Problems,
): Aggregate | undefined {
  const before = problems.errorCount;
  const names = readNames(row, known, problems);
  const estimate = readFigure(row, problems, statisticOf(names, known));
  const readable = problems.errorCount === before;
  const words = row.cells.get("published");
  if (estimate !== undefined && words !== undefined) checkWords(words, estimate, problems);
  if (names === undefined) return undefined;
  const key = makeKey(names.question, names.option, names.group);
  const first = firstLines.get(key);
  if (first !== undefined) {
    problems.add(messages["survey.duplicate-row"], row.source, { key, first });
    return undefined;
  }
  firstLines.set(key, row.source.line ?? 0);
  // Words that contradict the figure leave it as it is: the prose is tried on it all the same.
  if (estimate === undefined || !readable) return undefined;
  const note = row.cells.get("note")?.text;
  return {
    key,
    ...names,
    estimate,
    ...(words === undefined ? {} : { published: words.text }),
    ...(note === undefined ? {} : { note }),
    sources: [row.source],
  };
}

/** What an answer to a question of numbers comes to; unknown where the row's own names are. */
function statisticOf(names: Names | undefined, { questions }: Known): Statistic | "none" | "unknown" {
  const option = names && questions?.get(names.question)?.options.get(names.option);
  return option === undefined ? "unknown" : (option.statistic ?? "none");
}

interface Names {
  readonly question: string;
  readonly option: string;
  readonly group: string;
}

/** What the row is about. A name that doesn't exist is a problem of its own, told once. */
function readNames(row: Row, known: Known, problems: Problems): Names | undefined {
  const question = required("question", row, problems);
  const option = required("option", row, problems);
  const group = required("group", row, problems);
  if (question !== undefined && known.questions !== undefined) {
    const found = known.questions.get(question.text);
    if (found === undefined) {
      const details = { question: question.text };
      tellUnknown(messages["survey.unknown-question"], question, details, known.questions, problems);
    } else if (option !== undefined && !found.options.has(option.text)) {
      const details = { question: question.text, option: option.text };
      tellUnknown(messages["survey.unknown-option"], option, details, found.options, problems);
    }
  }
  if (group !== undefined && known.groups !== undefined && !known.groups.has(group.text)) {
    const details = { group: group.text };
    tellUnknown(messages["survey.unknown-group"], group, details, known.groups, problems);
  }
  if (question === undefined || option === undefined || group === undefined) return undefined;
  return { question: question.text, option: option.text, group: group.text };
}

/** Tells a name that is not among those that there are; they are only looked through for what is read. */
function tellUnknown<D extends object>(
  message: Message<[D & { known: readonly string[]; nearest: string | undefined }]>,
  cell: Cell,
  details: D,
  existing: ReadonlyMap<string, unknown>,
  problems: Problems,
): void {
  const choice = {
    get known() {
      return [...existing.keys()];
    },
    get nearest() {
      return nearest(cell.text, existing.keys());
    },
  };
  problems.add(
    message,
    cell.source,
    Object.defineProperties(choice as typeof choice & D, Object.getOwnPropertyDescriptors(details)),
  );
}

function required(column: Column, row: Row, problems: Problems): Cell | undefined {
  const cell = row.cells.get(column);
  if (cell === undefined) {
    const { source = row.source, head = column } = row.empty.get(column) ?? {};
    // Of a text file, the row is told: its empty cells have no width.
    const at = source.sheet === undefined ? row.source : source;
    problems.add(messages["survey.empty-cell"], at, { column: head });
  }
  return cell;
}
