import { Option } from "commander";
import type { exportEdition } from "../../app/export.ts";
import { FORMS, type Form } from "../../survey/forms.ts";
import { command, editionArgument } from "../command.ts";
import { findProject } from "../project.ts";
import { jsonOf, tellProblems } from "../tell.ts";
import { both } from "../words.ts";

const words = {
  summary: both(
    "gjør tekstfilene i en utgave om til ett regneark, eller regnearket om til tekstfiler",
    "make an edition's text files one workbook, or its workbook text files",
  ),
  to: both(
    "formen dataene skal ha: text for tekstfiler, workbook for regnearket tall.xlsx",
    "the form of the data: text for text files, workbook for the workbook tall.xlsx",
  ),
  written: both(
    (files: string) => `Skrevet: ${files}`,
    (files) => `Written: ${files}`,
  ),
  removed: both(
    (files: string) => `Tatt bort: ${files}`,
    (files) => `Taken away: ${files}`,
  ),
  same: both(
    "Innholdet er det samme. Rapporten blir lik, byte for byte.",
    "The content is the same. The report will be equal, byte for byte.",
  ),
};

interface Options {
  readonly edition: string;
  readonly to: Form;
}

const work: typeof exportEdition = async (...given) =>
  (await import("../../app/export.ts")).exportEdition(...given);

export type ExportWork = typeof work;

/** `rapport export`: keeps an edition's data in the other of the two forms. */
export const exportCommand = command({
  name: "export",
  words,
  work,
  define(into, { words, common }) {
    into
      .addArgument(editionArgument(`<${common.editionName}>`, common.edition))
      .addOption(new Option("--to <text|workbook>", words.to).choices(FORMS).makeOptionMandatory());
  },
  async run({ edition, to }: Options, { flags, terminal, cwd }, words, work) {
    const { problems, ...exported } = await work(findProject(cwd), edition, to);
    if (!flags.json) {
      tellProblems(problems, flags, terminal);
      const list = (files: readonly string[]) => files.join(", ");
      terminal.out(`${terminal.paint("bold", words.written(list(exported.written)))}\n`);
      terminal.out(`${words.removed(list(exported.removed))}\n${words.same}\n`);
    }
    return { ...exported, problems: jsonOf(problems, flags) };
  },
});
