import { resolve } from "node:path";
import { Argument } from "commander";
import type { VerifiedReport, verifyPublished } from "../../app/verify-published.ts";
import { command, pathOption } from "../command.ts";
import { EXIT } from "../interrupt.ts";
import { jsonOf, tellProblems } from "../tell.ts";
import { both } from "../words.ts";

const words = {
  summary: both(
    "les en ferdig rapport og se om hvert ord og tall i den er gjort rede for",
    "read a finished report, and see whether every word and number in it is accounted for",
  ),
  place: both("mappen rapporten ligger i, eller en PDF", "the folder that the report lies in, or a PDF"),
  account: both(
    "regnskapet til en PDF som ligger for seg selv (regnskap.json)",
    "the account of a PDF that lies by itself (regnskap.json)",
  ),
  whole: both(
    (place: string, statements: number, fingerprint: string) =>
      `${place}: alt stemmer. ${statements} utsagn, fingeravtrykk ${fingerprint}.`,
    (place, statements, fingerprint) =>
      `${place}: everything agrees. ${statements} statements, fingerprint ${fingerprint}.`,
  ),
  draft: both("Rapporten er et utkast.", "The report is a draft."),
  embargo: both(
    (moment: string) => `Den er merket med sperrefrist til ${moment}.`,
    (moment) => `It is marked with an embargo until ${moment}.`,
  ),
  unheld: both(
    "Stiler, skript og skrifter er ikke kontrollert, for det er ikke noe manifest her.",
    "Styles, script and fonts have not been tried, since there is no manifest here.",
  ),
  broken: both(
    (count: number) => `${count} ting stemmer ikke. De står øverst.`,
    (count) => `${count} things do not agree. They are at the top.`,
  ),
};

const work: typeof verifyPublished = async (...given) =>
  (await import("../../app/verify-published.ts")).verifyPublished(...given);

/**
 * `rapport verify FOLDER`: reads a published report, page, PDF and files, from what was published alone, the PDF by two
 * readers. Ends with 1 where something does not agree.
 */
export const verify = command({
  name: "verify",
  words,
  work,
  define(into, { words, common }) {
    into
      .addArgument(new Argument(`<${common.path}>`, words.place))
      .addOption(pathOption("--account", common.file, words.account));
  },
  arguments: ["place"],
  async run(
    { place, account }: { readonly place: string; readonly account?: string },
    { flags, terminal, cwd },
    words,
    work,
  ) {
    const { reports, problems } = await work(
      resolve(cwd, place),
      place,
      ...(account === undefined ? [] : [resolve(cwd, account)]),
    );
    if (!flags.json) {
      tellProblems(problems, flags, terminal);
      const whole = ({ place: told, statements = 0, fingerprint = "", ...more }: VerifiedReport) =>
        [
          words.whole(told, statements, fingerprint),
          ...(more.draft ? [words.draft] : []),
          ...(more.embargo === undefined ? [] : [words.embargo(more.embargo)]),
          // A PDF has none of these.
          ...(more.manifest || told.endsWith(".pdf") ? [] : [words.unheld]),
        ].join(" ");
      const lines = problems.length === 0 ? reports.map(whole) : [words.broken(problems.length)];
      terminal.out(`${lines.join("\n")}\n`);
    }
    return {
      exit: problems.length === 0 ? EXIT.ok : EXIT.problems,
      reports,
      problems: jsonOf(problems, flags),
    };
  },
});
