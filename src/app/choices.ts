import type { Judged } from "../account/judge.ts";
import type { Bound } from "../bind/bind.ts";
import { isUnbound } from "../bind/ways.ts";
import type { UntrueSpan } from "../narrative/spans/tell.ts";
import type { Choices, ChoiceView } from "../preview/state.ts";
import { Problems, type Source } from "../problems/problem.ts";
import { proposalFor } from "./bind.ts";
import type { Look, LookedAt } from "./look.ts";
import { asWrittenBy, type Replacement } from "./replace.ts";
import { keyOf } from "./results.ts";
import type { Session } from "./session.ts";

/** What may be put in the place of something wrong, and what it takes to write it. */
export interface Choice extends ChoiceView {
  readonly replacement: Replacement;
}

/** Of one phrase, as many phrases that are true are a choice, and more are a list to read. */
const MOST_TRUE = 4;

/**
 * What somebody at the desk may choose to mend a statement by: phrases that are true, for one that is not; and the rows
 * that a number may be of, for one that is not bound.
 *
 * @param id of the statement
 * @returns none where nothing is wrong with it, or nothing can be proposed
 */
export async function choicesFor(
  session: Session,
  edition: NonNullable<Look["edition"]>,
  report: LookedAt,
  id: string,
): Promise<readonly Choice[]> {
  const statement = report.told.statements.find((one) => one.id === id);
  if (statement === undefined || statement.wrong.length === 0) return [];
  const untrue = report.told.prose.untrue.filter(({ source }) =>
    statement.wrong.some((wrong) => isSamePlace(wrong.source, source)),
  );
  const isBare = statement.wrong.some(isUnbound);
  return [
    ...untrue.flatMap((span) => truePhrases(statement, span)),
    ...(isBare ? await bindings(session, edition, report, statement) : []),
  ];
}

/** What is shown of them, and the key of exactly these. */
export function shownOf(choices: readonly Choice[]): Choices {
  return {
    choices: choices.map(({ replacement: _, ...shown }) => shown),
    seen: keyOf(JSON.stringify(choices.map(({ replacement }) => replacement))),
  };
}

function truePhrases(statement: Judged, { text, source, instead }: UntrueSpan): readonly Choice[] {
  return instead.slice(0, MOST_TRUE).map((one) => {
    const reads = asWrittenBy(text, one.text);
    return {
      ...around(statement, text),
      ...{ put: `[${reads}]`, reads, why: "true", question: "", answer: "", says: "" },
      replacement: { source, written: `[${text}]`, put: `[${reads}]` },
    };
  });
}

/** The rows that `bind` finds for the numbers and words of a statement. */
async function bindings(
  session: Session,
  { input }: NonNullable<Look["edition"]>,
  { told }: LookedAt,
  statement: Judged,
): Promise<readonly Choice[]> {
  const { edition, language } = told.one.report;
  const template = told.one.templates.find(({ file }) => file === statement.file);
  if (template === undefined) return [];
  const { line, column } = statement;
  const key = keyOf(input.keys.survey, language, template.file, template.text, `${line}:${column}`);
  const { results } = session;
  // What else is wrong has been told already.
  const proposal = await results.get("binding", key, new Problems(), (found) =>
    proposalFor(session, template, { edition, language }, found, (one) => isSamePlace(one, statement)),
  );
  if (proposal === undefined) return [];
  const choice = (
    why: ChoiceView["why"],
    phrase: { readonly source: Source; readonly text: string },
    row: Pick<Bound, "braces" | "question" | "answer" | "says">,
  ): Choice => {
    const put = `[${phrase.text}]{${row.braces}}`;
    return {
      ...around(statement, phrase.text),
      ...{ put, reads: phrase.text, why, question: row.question, answer: row.answer, says: row.says },
      replacement: { source: phrase.source, written: phrase.text, put },
    };
  };
  return [
    ...proposal.bound.map((one) => choice("clear", one, one)),
    ...proposal.unbound.flatMap(({ why, candidates }) =>
      candidates.flatMap((one) =>
        one.phrase === undefined || why === "markup"
          ? []
          : [choice(why === "none" ? "other" : why, one.phrase, one)],
      ),
    ),
  ];
}

/** What is read before and after a phrase of a statement; nothing where the statement does not say it as written. */
function around({ text }: Judged, phrase: string): Pick<ChoiceView, "before" | "after"> {
  const plain = (words: string) => words.replaceAll("\u00A0", " ");
  const at = plain(text).indexOf(plain(phrase));
  return at < 0
    ? { before: "", after: "" }
    : { before: text.slice(0, at), after: text.slice(at + phrase.length) };
}

function isSamePlace(
  one: { readonly file: string; readonly line?: number; readonly column?: number },
  other: { readonly file: string; readonly line?: number; readonly column?: number },
): boolean {
  return one.file === other.file && one.line === other.line && one.column === other.column;
}
