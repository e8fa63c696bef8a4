import type { Language } from "../../language/language.ts";
import { describeBase, describeBriefly, describeValue } from "../../survey/describe.ts";
import type { Aggregate, Question, Survey } from "../../survey/survey.ts";
import { textIn } from "../../survey/text.ts";
import type { DataTable, Row } from "./table.ts";

/**
 * The answers to one question, as they are known: value, the interval it lies in, who it is about, and
 * the words it was published in.
 */
export function questionTable(question: Question, survey: Survey, language: Language): DataTable {
  const { terms } = language;
  return {
    caption: textIn(language.code, question.text),
    columns: [
      { header: terms.answer },
      { header: terms.value },
      { header: terms.shareOrInterval },
      { header: terms.base },
      { header: terms.publishedAs },
    ],
    rows: aggregatesIn(question, survey).map((aggregate) => row(aggregate, question, survey, language)),
    notes: notesOf(question, language),
  };
}

/** What is known of a question's answers. A sum of one group only is that group's row once more. */
export function aggregatesIn(question: Question, survey: Survey): readonly Aggregate[] {
  const asked = [...survey.aggregates.values()].filter((a) => a.question === question.id);
  return asked.filter((a) => !asked.slice(0, asked.indexOf(a)).some((b) => isSameRow(a, b)));
}

/** What has to be known to read a question's numbers, in sentences. */
export function notesOf(question: Question, language: Language): readonly string[] {
  return [
    ...(question.type === "multiple" ? [language.terms.severalAnswers] : []),
    ...denominatorOf(question, language),
    ...(question.note ? [textIn(language.code, question.note)] : []),
  ].map(sentence);
}

/** With a full stop, unless there is one. */
function sentence(note: string): string {
  return /[.!?…]$/.test(note) ? note : `${note}.`;
}

/** Who is in the base, where the questionnaire's owner has said so. */
function denominatorOf({ denominator = {} }: Question, { terms }: Language): string[] {
  const { dontKnow, unanswered } = denominator;
  return [
    ...(dontKnow ? [terms.denominator.dontKnow[dontKnow]] : []),
    ...(unanswered ? [terms.denominator.unanswered[unanswered]] : []),
  ];
}

function isSameRow(a: Aggregate, b: Aggregate): boolean {
  return (
    a.option === b.option &&
    a.sources.length === b.sources.length &&
    a.sources.every((source, index) => source.line === b.sources[index]?.line)
  );
}

function row(aggregate: Aggregate, question: Question, survey: Survey, language: Language): Row {
  const { signs } = language.terms;
  const none = { text: signs.notApplicable.sign, spoken: signs.notApplicable.spoken };
  const hidden = { text: signs.suppressed.sign, spoken: signs.suppressed.spoken };
  const { estimate, published, option } = aggregate;
  const hasInterval = estimate.kind === "counted" || estimate.kind === "published";
  return {
    header: textIn(language.code, question.options.get(option)?.label),
    cells: [
      estimate.kind === "suppressed" ? hidden : { text: describeValue(aggregate, survey, language) },
      hasInterval ? { text: describeBriefly(aggregate, language) } : none,
      { text: describeBase(aggregate, survey, language) },
      published ? { text: `«${published}»` } : none,
    ],
  };
}
