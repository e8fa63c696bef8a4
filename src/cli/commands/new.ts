import { Option } from "commander";
import type { Before, Made, Wanted } from "../../app/new-edition.ts";
import { LANGUAGES, languageOf, type WrittenLanguage } from "../../language/language.ts";
import type { Context } from "../command.ts";
import { command, edition, editionArgument } from "../command.ts";
import { findProject } from "../project.ts";
import { jsonOf, tellProblems } from "../tell.ts";
import { both, type Spoken } from "../words.ts";

const words = {
  summary: both("begynn på en ny utgave", "begin a new edition"),
  name: both("navnet på den nye utgaven, for eksempel 2016", "name of the new edition, such as 2016"),
  from: both(
    "utgaven den nye bygger på; ellers den siste",
    "the edition that it follows; otherwise the latest",
  ),
  empty: both(
    "begynn fra ingenting: ett kapittel, ett spørsmål og én figur",
    "begin from nothing: one chapter, one question and one figure",
  ),
  title: both(
    "tittelen; ellers forrige tittel med det nye året i",
    "the title; otherwise the last one with the new year in it",
  ),
  year: both(
    "året undersøkelsen gjelder; ellers det navnet begynner med",
    "year of the survey; otherwise what the name begins with",
  ),
  languages: both(
    "målformene den skal ha, med komma mellom; ellers de forrige utgave har",
    "its written languages, with commas between; otherwise those of the edition before",
  ),
  asked: both("hvem som ble spurt, i flertall: kommuner", "who was asked, in the plural: kommuner"),
  together: both("--from og --empty kan ikke brukes sammen.", "--from and --empty cannot be used together."),
  noYear: both(
    "Navnet begynner ikke med et årstall. Skriv året med --year.",
    "The name does not begin with a year. Write the year with --year.",
  ),
  notLanguages: both(
    (found: string) =>
      `«${found}» er ikke målformer. Skriv ${LANGUAGES.join(" eller ")}, eller begge med komma mellom.`,
    (found) =>
      `«${found}» are no written languages. Write ${LANGUAGES.join(" or ")}, or both with a comma between.`,
  ),
  askTitle: both(
    (usual: string) => `Tittel [${usual}]: `,
    (usual) => `Title [${usual}]: `,
  ),
  askYear: both(
    (usual: string) => `År [${usual}]: `,
    (usual) => `Year [${usual}]: `,
  ),
  askLanguages: both(
    (usual: string) => `Målformer [${usual}]: `,
    (usual) => `Written languages [${usual}]: `,
  ),
  askAsked: both(
    (usual: string) => `Hvem ble spurt? [${usual}]: `,
    (usual) => `Who was asked? [${usual}]: `,
  ),
  written: both(
    (files: string) => `Skrevet: ${files}`,
    (files) => `Written: ${files}`,
  ),
  made: both(
    (name: string, figures: number) =>
      `Utgaven ${name} er begynt på. ${figures === 1 ? "Ett tall" : `${figures} tall`} skal fylles inn.`,
    (name, figures) =>
      `The edition ${name} has been begun. ${figures === 1 ? "One figure is" : `${figures} figures are`} to be filled in.`,
  ),
  next: both(
    (name: string) => [
      `1. Åpne data/${name}/tall.xlsx i Excel. Fyll inn tallene, og si i arket «Sammenligning» hva som kan sammenlignes.`,
      `2. Skriv «rapport check ${name}». Rett teksten i templates/narrative/${name}/ der den ikke lenger stemmer.`,
      `3. Les og godkjenn med «rapport approve ${name} --by NAVN», og bygg med «rapport build ${name}».`,
    ],
    (name) => [
      `1. Open data/${name}/tall.xlsx in Excel. Fill in the figures, and say in the sheet «Sammenligning» what can be compared.`,
      `2. Write «rapport check ${name}». Correct the text in templates/narrative/${name}/ where it is no longer true.`,
      `3. Read and approve with «rapport approve ${name} --by NAME», and build with «rapport build ${name}».`,
    ],
  ),
};

type Words = typeof words;

interface Options {
  readonly edition: string;
  readonly from?: string;
  readonly empty?: boolean;
  readonly title?: string;
  readonly year?: string;
  readonly language?: string;
  readonly asked?: string;
}

/** The work behind the command, in a session of its own. */
const work = {
  async before(root: string, from: string | undefined): Promise<Before | undefined> {
    return (await import("../../app/new-edition.ts")).editionBefore(root, from);
  },
  async make(where: { readonly root: string; readonly signal: AbortSignal }, wanted: Wanted): Promise<Made> {
    const [{ newEdition }, { openSession }] = await Promise.all([
      import("../../app/new-edition.ts"),
      import("../../app/session.ts"),
    ]);
    return newEdition(openSession(where.root, where), wanted);
  },
};

export type NewWork = typeof work;

/** `rapport new`: makes an edition's folder, and asks for what only its people know, where somebody is there to ask. */
export const newCommand = command({
  name: "new",
  words,
  work,
  define(into, { words, common }) {
    into
      .addArgument(editionArgument(`<${common.editionName}>`, words.name))
      .addOption(new Option(`--from <${common.editionName}>`, words.from).argParser(edition))
      .addOption(new Option("--empty", words.empty))
      .addOption(new Option("--title <text>", words.title))
      .addOption(new Option("--year <year>", words.year))
      .addOption(new Option(`--language <${LANGUAGES.join("|")}>`, words.languages))
      .addOption(new Option("--asked <text>", words.asked));
  },
  fault({ edition: name, from, empty, year, language }: Options, words) {
    if (from !== undefined && empty) return words.together;
    if (!/^\d{4}$/u.test(year ?? yearIn(name) ?? "")) return words.noYear;
    return language === undefined || languagesIn(language) ? undefined : words.notLanguages(language);
  },
  async run(options: Options, context, words, work) {
    const { flags, terminal, signal, cwd } = context;
    const root = findProject(cwd);
    const before = options.empty ? undefined : await work.before(root, options.from);
    const wanted = await wish(options, before, context, words);
    const { problems, ...made } = await work.make({ root, signal }, wanted);
    if (!flags.json) {
      tellProblems(problems, flags, terminal);
      terminal.out(`\n${words.written(made.written.join(", "))}\n\n`);
      terminal.out(`${terminal.paint("bold", words.made(made.edition, made.figures))}\n`);
      terminal.out(`${words.next(made.edition).join("\n")}\n`);
    }
    return { ...made, problems: jsonOf(problems, flags) };
  },
});

/** What is wanted: as the flags say, or as somebody answers. */
async function wish(
  { edition: id, title, year, language, asked }: Options,
  before: Before | undefined,
  { terminal, signal, flags }: Context,
  words: Spoken<Words>,
): Promise<Wanted> {
  const survey = before?.survey;
  /** An answer, where there is somebody to ask; what is proposed, where they only press Enter. */
  const answer = async (given: string | undefined, question: (usual: string) => string, usual: string) => {
    if (given !== undefined || !terminal.ask || flags.json) return given;
    const said = (await terminal.ask(question(usual), signal))?.trim();
    return said === "" || said === usual ? undefined : said;
  };
  const usualYear = yearIn(id) ?? "";
  const [first] = survey?.edition.languages ?? LANGUAGES;
  const known = (text: Readonly<Partial<Record<WrittenLanguage, string>>> | undefined) =>
    (first && text?.[first]) ?? "";
  const usualTitle = known(survey?.edition.title).replaceAll(String(survey?.edition.year ?? ""), usualYear);
  const chosenYear = (await answer(year, words.askYear, usualYear)) ?? usualYear;
  const chosenTitle = await answer(title, words.askTitle, usualTitle);
  const usualLanguages = (survey?.edition.languages ?? LANGUAGES.slice(0, 1)).join(",");
  const languages = languagesIn((await answer(language, words.askLanguages, usualLanguages)) ?? "");
  const usualAsked = known(survey?.groups.get("alle")?.plural) || "kommuner";
  return {
    id,
    year: Number(chosenYear),
    title: chosenTitle,
    languages,
    asked: await answer(asked, words.askAsked, usualAsked),
    ...(before && { from: before.id }),
  };
}

function yearIn(name: string): string | undefined {
  return /^\d{4}/u.exec(name)?.[0];
}

/** «nb, nn», by code or by name; undefined for anything else. */
function languagesIn(text: string): readonly WrittenLanguage[] | undefined {
  const parts = text
    .toLowerCase()
    .split(/[,;\s]+/u)
    .filter((one) => one !== "");
  const found = parts.map((one) =>
    LANGUAGES.find((code) => code === one || languageOf(code).terms.thisLanguage === one),
  );
  return found.length > 0 && found.every((one) => one !== undefined) ? found : undefined;
}
