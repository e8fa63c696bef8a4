import { resolve } from "node:path";
import type { PdfReport } from "../../pdf/conformance/inspect-pdf.ts";
import type { Context } from "../context.ts";
import { EXIT } from "../exit.ts";
import type { Words } from "../words/nb.ts";

type ChecksInWords = Readonly<Record<PdfReport["findings"][number]["check"], string>>;

/** Faults of one check that are told; the rest are counted. `--json` has them all. */
const most = 5;

/**
 * `rapport inspect FILE.pdf`: tells what a finished PDF is: what it claims, its structure, figures, links and
 * fonts, and what the project's own checks say.
 *
 * @returns what `--json` prints, and the exit code: 1 where a check found something
 * @throws InputError when the file cannot be read
 */
export async function runInspect(
  { pdf }: { readonly pdf: string },
  { manners, terminal, cwd, work }: Context,
): Promise<object> {
  const report = await work.inspectPdf(resolve(cwd, pdf), pdf);
  const failed = report.findings.length > 0;
  if (!manners.json) {
    const checks = await checksInWords(manners.lang);
    const bold = (text: string) => terminal.paint("bold", text);
    terminal.out(`${tell(report, manners.words, checks, bold).join("\n")}\n`);
  }
  return { exit: failed ? EXIT.problems : EXIT.ok, ...report };
}

function tell(
  report: PdfReport,
  words: Words,
  checks: ChecksInWords,
  bold: (text: string) => string,
): readonly string[] {
  const { inspectTitles: titles, onPage } = words;
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
  const { inspectRows: labels } = words;
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

const CHECKS = {
  nb: () => import("../words/nb/checks.ts"),
  en: () => import("../words/en/checks.ts"),
};

async function checksInWords(lang: "nb" | "en"): Promise<ChecksInWords> {
  return (await CHECKS[lang]()).checks;
}
