import { inSentence } from "../../language/capital.ts";
import type { Language } from "../../language/language.ts";
import { joinList } from "../../language/list.ts";
import { describeBase, describeBriefly, describeValue } from "../../survey/describe.ts";
import type { Aggregate, Question, Survey } from "../../survey/survey.ts";
import { textIn } from "../../survey/text.ts";
import { aggregatesIn, notesOf } from "./question-table.ts";
import type { Cell, DataTable, Row } from "./table.ts";

/** A table of answers, and the questions that it has answers to. */
export interface AnswerTable extends DataTable {
  /** What sets it apart from the others, for its id: a question, a group of units, or nothing for what is known in words. */
  readonly about: string;
  readonly questions: readonly string[];
}

/**
 * All answers that are known, in as few tables as those who read them need: one for each group of those who answered,
 * question by question, so that who the numbers are about is said once, in the caption; a table of its own for a
 * question that was answered by several; and last what is known in words only. What has no content has no column.
 */
export function answerTables(
  questions: readonly Question[],
  survey: Survey,
  language: Language,
): readonly AnswerTable[] {
  const tables = new Map<string, { readonly base: string; readonly all: Answered[] }>();
  const own: AnswerTable[] = [];
  const inWords: Answered[] = [];
  for (const question of questions) {
    const answers = aggregatesIn(question, survey).map((aggregate) => ({
      question,
      aggregate,
      base: describeBase(aggregate, survey, language),
    }));
    const numbers = answers.filter(({ aggregate }) => !isInWords(aggregate));
    inWords.push(...answers.filter(({ aggregate }) => isInWords(aggregate)));
    const isOfOne = new Set(numbers.map(({ aggregate }) => aggregate.option)).size === 1;
    if (isOfOne && new Set(numbers.map(({ base }) => base)).size > 1)
      own.push(ofSeveralBases(question, numbers, survey, language));
    else
      for (const one of numbers) {
        const { base } = one;
        const table = tables.get(base) ?? { base, all: [] };
        tables.set(base, table);
        table.all.push(one);
      }
  }
  const ofBases = [...tables.values()].map(({ base, all }) => ofOneBase(base, all, survey, language));
  const ofWords = inWords.length === 0 ? [] : [knownInWords(inWords, survey, language)];
  return [...own, ...ofBases, ...ofWords];
}

interface Answered {
  readonly question: Question;
  readonly aggregate: Aggregate;
  readonly base: string;
}

function isInWords({ estimate: { kind } }: Aggregate): boolean {
  return kind === "mention" || kind === "direction";
}

/** One answer that several groups gave: each row is a group. */
function ofSeveralBases(
  question: Question,
  answers: readonly Answered[],
  survey: Survey,
  language: Language,
): AnswerTable {
  const { terms, code } = language;
  const columns = columnsOf(answers, survey, language);
  return {
    caption: textIn(code, question.text),
    about: question.id,
    questions: [question.id],
    columns: [{ header: terms.base }, ...columns.map(({ header }) => ({ header }))],
    rows: answers.map(({ aggregate, base }) => ({
      header: base,
      cells: columns.map(({ cell }) => cell(aggregate)),
      origin: { keys: [aggregate.key] },
    })),
    notes: notesOf(question, language),
  };
}

function ofOneBase(
  base: string,
  answers: readonly Answered[],
  survey: Survey,
  language: Language,
): AnswerTable {
  const { terms, code } = language;
  const columns = columnsOf(answers, survey, language);
  const questions = [...new Set(answers.map(({ question }) => question))];
  return {
    caption: terms.answersFrom(base),
    about: answers[0]?.aggregate.group ?? "",
    questions: questions.map(({ id }) => id),
    columns: [{ header: terms.answer }, ...columns.map(({ header }) => ({ header }))],
    rows: questions.flatMap((question): readonly Row[] => [
      {
        header: textIn(code, question.text),
        isHead: true,
        of: { question: question.id },
        note: notesOf(question, language).join(" "),
        cells: [],
      },
      ...answers
        .filter((one) => one.question === question)
        .map(({ aggregate }) => ({
          header: textIn(code, question.options.get(aggregate.option)?.label),
          of: { question: question.id, option: aggregate.option },
          cells: columns.map(({ cell }) => cell(aggregate)),
          origin: { keys: [aggregate.key] },
        })),
    ]),
    notes: [],
  };
}

/** Answers that were published in the same words are told together. */
function knownInWords(answers: readonly Answered[], survey: Survey, language: Language): AnswerTable {
  const { terms, code, and } = language;
  const bases = new Set(answers.map(({ base }) => base));
  const isOfOne = bases.size === 1;
  const named = ({ question, aggregate }: Answered, index: number) => {
    const { label, inText } = question.options.get(aggregate.option) ?? {};
    if (index === 0) return textIn(code, label);
    return inText ? textIn(code, inText) : inSentence(textIn(code, label));
  };
  const said = ({ aggregate }: Answered) =>
    aggregate.published === undefined
      ? describeValue(aggregate, survey, language)
      : `«${aggregate.published}»`;
  const together = new Map<string, Answered[]>();
  for (const one of answers) {
    const key = [one.question.id, one.base, said(one)].join("\n");
    together.set(key, [...(together.get(key) ?? []), one]);
  }
  return {
    caption: terms.knownInWordsOnly,
    about: "",
    questions: [...new Set(answers.map(({ question }) => question.id))],
    columns: [
      { header: terms.question },
      { header: terms.answer },
      { header: terms.publishedAs },
      ...(isOfOne ? [] : [{ header: terms.base }]),
    ],
    rows: [...together.values()].flatMap((all): readonly Row[] => {
      const [first] = all;
      if (first === undefined) return [];
      const { question, base } = first;
      return [
        {
          header: textIn(code, question.text),
          of: { question: question.id },
          cells: [
            { text: joinList(all.map(named), and) },
            { text: said(first) },
            ...(isOfOne ? [] : [{ text: base }]),
          ],
          origin: { keys: all.map(({ aggregate }) => aggregate.key) },
        },
      ];
    }),
    notes: isOfOne ? [...bases].map((base) => `${terms.baseIs(base)}.`) : [],
  };
}

interface AnswerColumn {
  readonly header: string;
  readonly cell: (aggregate: Aggregate) => Cell;
}

/** What was published or counted; and the share, where any answer has one that says more. */
function columnsOf(
  answers: readonly Answered[],
  survey: Survey,
  language: Language,
): readonly AnswerColumn[] {
  const { terms } = language;
  const { signs } = terms;
  const isPublished = answers.some(({ aggregate }) => aggregate.published !== undefined);
  const hasShare = ({ estimate }: Aggregate) => estimate.kind === "counted" || estimate.kind === "published";
  const value = (aggregate: Aggregate): Cell => {
    if (aggregate.estimate.kind === "suppressed")
      return { text: signs.suppressed.sign, spoken: signs.suppressed.spoken };
    if (aggregate.estimate.kind === "missing")
      return { text: signs.missing.sign, spoken: signs.missing.spoken };
    // A quotation, in the language that it was published in.
    const { published } = aggregate;
    return { text: published === undefined ? describeValue(aggregate, survey, language) : `«${published}»` };
  };
  const share = (aggregate: Aggregate): Cell =>
    hasShare(aggregate)
      ? { text: describeBriefly(aggregate, language) }
      : { text: signs.notApplicable.sign, spoken: signs.notApplicable.spoken };
  return [
    { header: isPublished ? terms.publishedAs : terms.value, cell: value },
    ...(answers.some(({ aggregate }) => hasShare(aggregate))
      ? [{ header: terms.shareOrInterval, cell: share }]
      : []),
  ];
}
