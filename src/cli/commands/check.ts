import { Option } from "commander";
import type { CheckResult } from "../../app/check.ts";
import type { Effects } from "../../app/effects.ts";
import type { Asked } from "../../app/report.ts";
import type { SessionEffects } from "../../app/session.ts";
import { LANGUAGES, type WrittenLanguage } from "../../language/language.ts";
import { accountWords, tellAccounts } from "../account.ts";
import { command, editionArgument, languageOption } from "../command.ts";
import { EXIT } from "../interrupt.ts";
import { ledgerWords, tellLedgers } from "../ledger.ts";
import { openProgress } from "../progress.ts";
import { findProject } from "../project.ts";
import { jsonOf, tellProblems } from "../tell.ts";
import { both } from "../words.ts";

const words = {
  summary: both("kontroller tall og tekst, uten å skrive noe", "check figures and text, and write nothing"),
  language: both(
    `kontroller bare denne målformen: ${LANGUAGES.join(" eller ")}`,
    `check this written language only: ${LANGUAGES.join(" or ")}`,
  ),
  checked: both(
    (edition: string) => `Tall og tekst i ${edition} stemmer. Ingenting er skrevet.`,
    (edition) => `Figures and text of ${edition} agree. Nothing has been written.`,
  ),
  failed: both(
    (edition: string) =>
      `Tall og tekst i ${edition} stemmer ikke. Feilene står øverst. Ingenting er skrevet.`,
    (edition) =>
      `Figures and text of ${edition} do not agree. The errors are at the top. Nothing has been written.`,
  ),
  openLeft: both(
    (edition: string) =>
      `Tall og tekst i ${edition} stemmer, men noe er ikke lest. Rapporten er et utkast. Ingenting er skrevet.`,
    (edition) =>
      `Figures and text of ${edition} agree, but something is still to be read. The report is a draft. Nothing has been written.`,
  ),
  final: both(
    "avslutt med 1 også når noe ikke er lest",
    "end with 1 also when something is still to be read",
  ),
  ledger: ledgerWords,
  account: accountWords,
};

interface Options {
  readonly edition?: string;
  readonly language?: WrittenLanguage;
  readonly final?: boolean;
}

/** Checks in a session of its own. @throws what `check` throws */
async function work(
  where: SessionEffects & { readonly root: string },
  asked: Asked,
  effects: Effects,
): Promise<CheckResult> {
  const [{ check }, { openSession }] = await Promise.all([
    import("../../app/check.ts"),
    import("../../app/session.ts"),
  ]);
  const session = openSession(where.root, where);
  try {
    return await check(session, asked, effects);
  } finally {
    await session.dispose();
  }
}

export type CheckWork = typeof work;

/** `rapport check`: reads and checks, lists what each sentence says of the data, and writes nothing. */
export const check = command({
  name: "check",
  words,
  work,
  define(into, { words, common }) {
    into
      .addArgument(editionArgument(`[${common.editionName}]`, common.edition))
      .addOption(languageOption("--language", words.language))
      .addOption(new Option("--final", words.final));
  },
  async run(options: Options, context, words, work) {
    const { flags, terminal, signal, cwd, openPainter } = context;
    const shown = await openProgress(context);
    const { edition, language, final = false } = options;
    const asked = { ...(edition !== undefined && { edition }), ...(language !== undefined && { language }) };
    const result = await work(
      { root: findProject(cwd), signal, ...(openPainter && { openPainter }) },
      asked,
      shown,
    );
    const isOpen = result.accounts.some(({ account }) => account.counts.open > 0);
    const failed = result.problems.some(({ severity }) => severity === "error");
    if (!flags.json) {
      tellProblems(result.problems, flags, terminal);
      const bold = (text: string) => terminal.paint("bold", text);
      terminal.out(`\n${tellLedgers(result.ledgers, words.ledger, flags.lang, terminal.columns, bold)}`);
      if (result.accounts.length > 0)
        terminal.out(`\n${tellAccounts(result.accounts, words.account, terminal.columns, bold)}`);
      const told = failed ? words.failed : isOpen ? words.openLeft : words.checked;
      terminal.out(`\n${told(result.edition)}\n`);
    }
    return {
      exit: failed || (final && isOpen) ? EXIT.problems : EXIT.ok,
      edition: result.edition,
      steps: shown.steps,
      problems: jsonOf(result.problems, flags),
      ledgers: result.ledgers,
      statements: result.accounts.flatMap(({ account }) => account.statements),
    };
  },
});
