import { resolve } from "node:path";
import { Argument } from "commander";
import type { Finding } from "../../pdf/check/check.ts";
import type { inspectPdf, PdfReport } from "../../pdf/check/inspect.ts";
import { ruleCodes, rules } from "../../pdf/check/rules/catalogue.ts";
import { command } from "../command.ts";
import { EXIT } from "../interrupt.ts";
import { listed } from "../layout.ts";
import { both, type Spoken } from "../words.ts";

const words = {
  summary: both(
    "vis hva en ferdig PDF inneholder, og kontroller den",
    "tell what a finished PDF holds, and check it",
  ),
  text: both("vis all teksten slik en skjermleser leser den", "show all text as a screen reader reads it"),
  pdf: both("PDF-en som skal undersøkes", "the PDF to look into"),
  rows: {
    title: both("Tittel", "Title"),
    language: both("Språk", "Language"),
    pages: both("Sider", "Pages"),
    claims: both("Sier seg å følge", "Claims to follow"),
    provenance: both("Laget av", "Made from"),
    fonts: both("Skrifter", "Fonts"),
  },
  titles: {
    structure: both("Struktur", "Structure"),
    figures: both("Figurer og det skjermlesere får høre", "Figures, and what screen readers are told"),
    links: both("Lenker", "Links"),
    text: both("Det en skjermleser leser", "What a screen reader reads"),
  },
  findings: {
    "PDF/UA-1": both("Brudd på PDF/UA-1", "Against PDF/UA-1"),
    "PDF/A-2a": both("Brudd på PDF/A-2a", "Against PDF/A-2a"),
    own: both("Brudd på det våre egne rapporter skal ha", "Against what our own reports must have"),
    look: both("Må ses på av et menneske", "Somebody must look"),
  },
  onPage: both(
    (page: number) => `side ${page}`,
    (page) => `page ${page}`,
  ),
  nothing: both("ingen", "none"),
  notEmbedded: both(
    (font: string) => `${font} (ikke i PDF-en)`,
    (font) => `${font} (not in the PDF)`,
  ),
  madeFrom: both(
    (edition: string, data: string, program: string) =>
      `utgave ${edition}, data ${data.slice(0, 12)}, program ${program}`,
    (edition, data, program) => `edition ${edition}, data ${data.slice(0, 12)}, program ${program}`,
  ),
  allRulesKept: both(
    (count: number) => `Ingen av de ${count} reglene er brutt.`,
    (count) => `None of the ${count} rules is broken.`,
  ),
  moreFaults: both(
    (count: number) => `og ${count} til`,
    (count) => `and ${count} more`,
  ),
};

type Words = Spoken<typeof words>;
type Told = Omit<PdfReport, "failed">;
type Bold = (text: string) => string;

/** Faults of one rule that are told; the rest are counted. `--json` has them all. */
const most = 5;

const work: typeof inspectPdf = async (...given) =>
  (await import("../../pdf/check/inspect.ts")).inspectPdf(...given);

/**
 * `rapport inspect FILE.pdf`: tells what any PDF is: what it claims, its structure or its text, figures, links and
 * fonts, and which rules it breaks: of the standards, of our own, and what somebody must look at. Ends with 1 where
 * something is wrong for certain.
 */
export const inspect = command({
  name: "inspect",
  words,
  work,
  define(into, { words, common }) {
    into.addArgument(new Argument(`<${common.file}>`, words.pdf)).option("--text", words.text);
  },
  arguments: ["pdf"],
  async run(
    { pdf, text }: { readonly pdf: string; readonly text?: boolean },
    { flags, terminal, cwd },
    words,
    work,
  ) {
    const { failed, ...report } = await work(resolve(cwd, pdf), pdf);
    if (!flags.json) {
      const bold = (told: string) => terminal.paint("bold", told);
      terminal.out(`${tell(report, text === true, words, flags.lang, bold).join("\n")}\n`);
    }
    return { exit: failed ? EXIT.problems : EXIT.ok, ...report };
  },
});

function tell(report: Told, asText: boolean, words: Words, lang: "nb" | "en", bold: Bold): readonly string[] {
  const { titles, onPage } = words;
  const page = (number: number | undefined) => (number === undefined ? "" : `${onPage(number)}  `);
  const part = (title: string, lines: readonly string[]) => [
    "",
    bold(title),
    ...(lines.length === 0 ? [`  ${words.nothing}`] : lines.map((line) => `  ${line}`)),
  ];
  return [
    ...rows(report, words, bold),
    ...(asText ? part(titles.text, report.aloud) : part(titles.structure, report.structure)),
    ...part(
      titles.figures,
      report.figures.map((figure) => `${page(figure.page)}${figure.alt}`),
    ),
    ...part(
      titles.links,
      report.links.map((link) => `${page(link.page)}${link.text} → ${link.to}`),
    ),
    ...verdict(report, words, lang, part),
  ];
}

function rows(report: Told, words: Words, bold: Bold): readonly string[] {
  const { rows: labels } = words;
  const { edition, data, program } = report.provenance;
  const fonts = report.fonts.map(({ name, embedded }) => (embedded ? name : words.notEmbedded(name)));
  const list = (all: readonly string[]) => (all.length === 0 ? words.nothing : [...new Set(all)].join(", "));
  const all: readonly (readonly [string, string])[] = [
    [labels.title, report.title],
    [labels.language, report.language],
    [labels.pages, String(report.pages)],
    [labels.claims, list(report.claims)],
    [labels.provenance, edition && data && program ? words.madeFrom(edition, data, program) : words.nothing],
    [labels.fonts, list(fonts)],
  ];
  return listed(all, bold);
}

/** What was found: against each standard, against our own rules, and what may be meant so. */
function verdict(
  { findings }: Told,
  words: Words,
  lang: "nb" | "en",
  part: (title: string, lines: readonly string[]) => readonly string[],
): readonly string[] {
  if (findings.length === 0) return ["", words.allRulesKept(ruleCodes.length)];
  const groups = Object.keys(words.findings) as (keyof typeof words.findings)[];
  return groups.flatMap((group) => {
    const found = findings.filter((each) => groupOf(each) === group);
    const codes = [...new Set(found.map(({ code }) => code))];
    const lines = codes.flatMap((code) => {
      const faults = found.filter((each) => each.code === code);
      const { clause } = rules[code];
      const [what, remedy] = rules[code][lang];
      const rest = faults.length - most;
      return [
        `${clause ? `${clause} ` : ""}${code}: ${what}`,
        ...faults.slice(0, most).map((each) => `    ${placeOf(each, words)}`),
        ...(rest > 0 ? [`    ${words.moreFaults(rest)}`] : []),
        `    → ${remedy}`,
      ];
    });
    return lines.length === 0 ? [] : part(words.findings[group], lines);
  });
}

function groupOf({ standard, certainty }: Finding): Finding["standard"] | "look" {
  return certainty === "sure" ? standard : "look";
}

function placeOf({ page, element, details }: Finding, words: Words): string {
  const what = [element, details].filter(Boolean).join("  ");
  return page === undefined ? what : `${words.onPage(page)}: ${what}`;
}
