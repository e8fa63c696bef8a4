import { resolve } from "node:path";
import { Argument } from "commander";
import type { inspectPdf, PdfReport } from "../../pdf/conformance/inspect-pdf.ts";
import { command } from "../command.ts";
import { EXIT } from "../interrupt.ts";
import { both, type Spoken, speak } from "../words.ts";

const words = {
  summary: both(
    "vis hva en ferdig PDF inneholder, og kontroller den",
    "tell what a finished PDF holds, and check it",
  ),
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
    checks: both("Kontroller", "Checks"),
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
  allChecksPass: both(
    (count: number) => `Alle ${count} kontrollene er bestått.`,
    (count) => `All ${count} checks pass.`,
  ),
  checksFail: both(
    (failed: number, count: number) => `${failed} av ${count} kontroller fant feil.`,
    (failed, count) => `${failed} of ${count} checks found faults.`,
  ),
  moreFaults: both(
    (count: number) => `og ${count} til`,
    (count) => `and ${count} more`,
  ),
};

type Words = Spoken<typeof words>;
type ChecksInWords = Readonly<Record<PdfReport["findings"][number]["check"], string>>;

/** Faults of one check that are told; the rest are counted. `--json` has them all. */
const most = 5;

const work: typeof inspectPdf = async (...given) =>
  (await import("../../pdf/conformance/inspect-pdf.ts")).inspectPdf(...given);

/**
 * `rapport inspect FILE.pdf`: tells what a finished PDF is: what it claims, its structure, figures, links and
 * fonts, and what the project's own checks say. Ends with 1 where a check found something.
 */
export const inspect = command({
  name: "inspect",
  words,
  work,
  define(into, { words, common }) {
    into.addArgument(new Argument(`<${common.file}>`, words.pdf));
  },
  arguments: ["pdf"],
  async run({ pdf }: { readonly pdf: string }, { flags, terminal, cwd }, words, work) {
    const report = await work(resolve(cwd, pdf), pdf);
    const failed = report.findings.length > 0;
    if (!flags.json) {
      const checks = speak((await import("../checks.ts")).checkWords, flags.lang);
      const bold = (text: string) => terminal.paint("bold", text);
      terminal.out(`${tell(report, words, checks, bold).join("\n")}\n`);
    }
    return { exit: failed ? EXIT.problems : EXIT.ok, ...report };
  },
});

function tell(
  report: PdfReport,
  words: Words,
  checks: ChecksInWords,
  bold: (text: string) => string,
): readonly string[] {
  const { titles, onPage } = words;
  const page = (number: number | undefined) => (number === undefined ? "" : `${onPage(number)}  `);
  const part = (title: string, lines: readonly string[]) => [
    "",
    bold(title),
    ...(lines.length === 0 ? [`  ${words.nothing}`] : lines.map((line) => `  ${line}`)),
  ];
  return [
    ...rows(report, words, bold),
    ...part(titles.structure, report.structure),
    ...part(
      titles.figures,
      report.figures.map((figure) => `${page(figure.page)}${figure.alt}`),
    ),
    ...part(
      titles.links,
      report.links.map((link) => `${page(link.page)}${link.text} → ${link.to}`),
    ),
    ...part(titles.checks, verdict(report, words, checks)),
  ];
}

function rows(report: PdfReport, words: Words, bold: (text: string) => string): readonly string[] {
  const { rows: labels } = words;
  const { edition, data, program } = report.provenance;
  const fonts = report.fonts.map(({ name, embedded }) => (embedded ? name : words.notEmbedded(name)));
  const list = (all: readonly string[]) => (all.length === 0 ? words.nothing : all.join(", "));
  const all: readonly (readonly [string, string])[] = [
    [labels.title, report.title],
    [labels.language, report.language],
    [labels.pages, String(report.pages)],
    [labels.claims, list(report.claims)],
    [labels.provenance, edition && data && program ? words.madeFrom(edition, data, program) : words.nothing],
    [labels.fonts, list(fonts)],
  ];
  const width = Math.max(...all.map(([label]) => label.length));
  return all.map(([label, value]) => `${bold(label.padEnd(width))}  ${value}`);
}

function verdict({ findings }: PdfReport, words: Words, checks: ChecksInWords): readonly string[] {
  const count = Object.keys(checks).length;
  if (findings.length === 0) return [words.allChecksPass(count)];
  const failed = [...new Set(findings.map(({ check }) => check))];
  const lines = failed.flatMap((name) => {
    const faults = findings.filter(({ check }) => check === name);
    const shown = faults.slice(0, most).map(({ page, detail }) => {
      const where = page === undefined ? "" : `${words.onPage(page)}: `;
      return `    ${where}${detail}`;
    });
    const rest = faults.length - shown.length;
    return [`${name}: ${checks[name]}`, ...shown, ...(rest > 0 ? [`    ${words.moreFaults(rest)}`] : [])];
  });
  return [words.checksFail(failed.length, count), ...lines];
}
