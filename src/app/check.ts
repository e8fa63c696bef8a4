import { statementOf } from "../account/account.ts";
import type { Account } from "../account/statement.ts";
import type { ReportDocument } from "../document/document.ts";
import { languageOf, type WrittenLanguage } from "../language/language.ts";
import { type Entry, ledger } from "../narrative/review/ledger.ts";
import { type Problem, Problems } from "../problems/problem.ts";
import { tellAll } from "./build.ts";
import { allProblems, readEdition } from "./edition.ts";
import type { Effects } from "./effects.ts";
import type { Asked } from "./report.ts";
import type { Session } from "./session.ts";

export interface CheckResult {
  readonly edition: string;
  /** What each written language's sentences say of the data, and whether they may. */
  readonly ledgers: readonly Ledger[];
  /** What each report's statements rest on. */
  readonly accounts: readonly AccountOfReport[];
  /** Errors and warnings. */
  readonly problems: readonly Problem[];
}

export interface AccountOfReport {
  readonly account: Account;
  readonly parts: readonly { readonly title: string; readonly sections: readonly string[] }[];
}

export interface Ledger {
  readonly language: WrittenLanguage;
  readonly sentences: readonly Entry[];
}

/**
 * Reads and checks reports in every written language that the edition is told in (or the one asked for), data,
 * prose and figures, and writes nothing. Needs no browser.
 *
 * @returns what is wrong too, as long as there is a narrative to tell
 * @throws InputError with all that is wrong in the input, where it cannot be told; the session's reason when it is
 * aborted
 */
export async function check(session: Session, asked: Asked, effects: Effects): Promise<CheckResult> {
  const shared = new Problems();
  const input = await effects.step("read", () => readEdition(session, asked, "told", shared));
  session.signal.throwIfAborted();
  const { reports: told } = await tellAll(session, input, shared, effects);
  const all = () => allProblems([shared, ...input.reports.map((one) => one.problems)]);
  // Hints of style would only hide what is false.
  if (all().every(({ severity }) => severity === "warning")) {
    await effects.step("proofread", async () => {
      const { proofread } = await import("../proofread/proofread.ts");
      const texts = new Map(told.map(({ one, prose }) => [one.report.language, prose.sentences]));
      await proofread(session.root, texts, session.dictionary, shared);
    });
  }
  const { survey } = input;
  const problems = all();
  const accounts = told.map(({ account, statements, document }) => ({
    account: { ...account, statements: statements.map(statementOf) },
    parts: partsOf(document.value),
  }));
  const ledgers = told.map(({ one: { report }, prose }) => ({
    language: report.language,
    sentences: ledger(prose.sentences, problems, survey, languageOf(report.language)),
  }));
  return { edition: survey.edition.id, ledgers, accounts, problems };
}

/** The chapters and appendices of a report, with the ids of the sections in each. */
function partsOf({ chapters, appendices }: ReportDocument): AccountOfReport["parts"] {
  return [...chapters, ...appendices].map(({ id, plainTitle, sections }) => ({
    title: plainTitle,
    sections: [id, ...sections.map((section) => section.id)],
  }));
}
