import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { deflateSync } from "node:zlib";
import { parseApprovals, writeApprovals } from "../../src/account/approvals.ts";
import { checkSpec } from "../../src/figures/check-spec.ts";
import { textOf } from "../../src/files/read.ts";
import { faultInSvg } from "../../src/files/svg.ts";
import { findingsOf, tryToRead } from "../../src/pdf/check/check.ts";
import { type Problem, Problems } from "../../src/problems/problem.ts";
import { showProblems } from "../../src/problems/show.ts";
import type { DataFileName } from "../../src/survey/files.ts";
import { surveyFrom } from "../../src/survey/read.ts";
import { readTextFiles } from "../../src/survey/text-files.ts";
import { tell } from "../../test/support/telling.ts";
import { mutate, mutateBytes, type Random } from "./random.ts";

/** Something of the program that reads what others have written. */
export interface Kind {
  /** How many of a hundred inputs are of it: what is slow is tried more seldom. */
  readonly share: number;
  /** Makes an input, gives it to the program, and tells what is wrong with what came of it. */
  readonly attempt: (random: Random) => Promise<Outcome> | Outcome;
}

export interface Outcome {
  readonly input: string | Uint8Array;
  /** What must not be: undefined when all is well. Thrown errors are found by the caller. */
  readonly wrong?: string | undefined;
}

/** Runs an attempt so that an error carries the input. */
export class Crash extends Error {
  readonly input: string | Uint8Array;
  constructor(input: string | Uint8Array, cause: unknown) {
    super(cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause), { cause });
    this.input = input;
  }
}

function attempt<I extends string | Uint8Array>(input: I, look: (input: I) => string | undefined): Outcome {
  try {
    return { input, wrong: look(input) };
  } catch (error) {
    throw new Crash(input, error);
  }
}

/** Editions with questions of each kind, and few rows. */
const SMALL = [
  "test/editions/stillinger/data/2021",
  "test/compare/cases/two-languages/data/2015",
  "test/editions/_minimal/data/2015",
];
const DATA: readonly DataFileName[] = ["edition.yaml", "questions.yaml", "aggregates.csv", "population.csv"];

/** What any list of problems must be: each with a place and words, and no more than a screen can bear. */
function wrongWith(problems: readonly Problem[]): string | undefined {
  for (const language of ["nb", "en"] as const) {
    const shown = showProblems(problems, language);
    if (shown.length > 2_000_000) return `${shown.length} characters of messages`;
    const slip = /undefined|\[object|NaN\b|\n\s+at \S+ \(|[\uE000-\uF8FF]/.exec(shown);
    // An author's own words are quoted, whatever they are.
    if (slip && problems.some(({ message }) => /\[object|\n\s+at /.test(message[language].what)))
      return `a message has «${slip[0]}»`;
  }
  return problems.find(({ source }) => source.file === "") && "a problem without a place";
}

/** @param project absolute path of the folder whose files are falsified */
export function kindsOf(project: string): Readonly<Record<string, Kind>> {
  const read = (path: string) => readFileSync(join(project, path));
  const filesOf = (folder: string) =>
    new Map(
      DATA.filter((name) => existsSync(join(project, folder, name))).map(
        (name) => [name, read(`${folder}/${name}`)] as const,
      ),
    );
  const whole = { folder: "data/2015", files: filesOf("data/2015") };
  const small = SMALL.map((folder) => ({ folder, files: filesOf(folder) }));
  const approvals = read("data/2015/approvals.csv").toString().split("\n").slice(0, 12).join("\n");
  const chapter = read("templates/narrative/nb/hovedfunn.md").toString();
  const paragraphs = [...chapter.split(/\n\n+/).filter((one) => one.length < 600), ...CHAPTERS];
  const specs = readdirSync(join(project, "templates/figures"))
    .filter((name) => name.endsWith(".json"))
    .map((name) => read(`templates/figures/${name}`).toString());

  return {
    tables: {
      share: 10,
      attempt: (random) => {
        // The report itself takes twenty times as long to read as what holds one of each kind.
        const { folder, files } = random.below(30) === 0 ? whole : random.pick(small);
        const name = random.pick([...files.keys()]);
        const bytes = files.get(name) as Buffer;
        const made = Buffer.from(mutate(bytes.toString(), random), random.below(8) === 0 ? "latin1" : "utf8");
        const edition = basename(folder);
        return attempt(made, (input) => {
          const problems = new Problems();
          const delivered = readTextFiles(new Map([...files, [name, input]]), folder, problems);
          const survey = surveyFrom(delivered, edition, ["2014", edition], problems);
          return wrongWith(problems.all) ?? (survey && impossibleIn(survey.aggregates.values()));
        });
      },
    },
    approvals: {
      share: 20,
      attempt: (random) =>
        attempt(mutate(approvals, random), (input) => {
          const decoded = textOf(Buffer.from(input));
          if (!("text" in decoded)) return undefined;
          const problems = new Problems();
          const first = parseApprovals(decoded.text, "approvals.csv", problems);
          const wrong = wrongWith(problems.all);
          if (wrong || problems.errorCount > 0) return wrong;
          const again = parseApprovals(writeApprovals(first), "approvals.csv", new Problems());
          // One that stands there twice is written once, and the order is the file's own.
          const plain = (list: typeof first) =>
            JSON.stringify([...new Set(list.map(({ source: _, ...rest }) => JSON.stringify(rest)))].sort());
          return plain(again) === plain(first) ? undefined : "not the same when it is written and read again";
        }),
    },
    specs: {
      share: 20,
      attempt: (random) =>
        attempt(mutate(random.pick(specs), random), (input) => {
          const problems = new Problems();
          const spec = checkSpec({ name: "x", file: "templates/figures/x.json", text: input }, problems);
          const wrong = wrongWith(problems.all);
          if (wrong || spec === undefined || problems.errorCount > 0) return wrong;
          const outside = /"(?:url|href|image)"\s*:/.exec(JSON.stringify(spec.spec));
          return outside ? `a spec with ${outside[0]} was accepted` : undefined;
        }),
    },
    templates: {
      share: 4,
      attempt: (random) => {
        const body = Array.from({ length: 1 + random.below(3) }, () => random.pick(paragraphs)).join("\n\n");
        return attempt(`# T\n\n${mutate(body, random)}`, (input) => {
          const told = tell(input);
          const wrong = wrongWith(told.problems);
          if (wrong || told.problems.some(({ severity }) => severity === "error")) return wrong;
          const slip = /<script|javascript:|\son[a-z]+="|[\uE000\uE001]/i.exec(told.html);
          return slip ? `the page has «${slip[0]}»` : undefined;
        });
      },
    },
    untrue: {
      share: 4,
      attempt: (random) => {
        const sentence = random.pick(UNTRUE);
        const around = random.pick(AROUND);
        const before = random.pick(paragraphs);
        const input = `# T\n\n${mutate(before, random)}\n\n${around.replace("…", sentence)}\n`;
        return attempt(input, (text) => {
          const told = tell(text);
          const wrong = wrongWith(told.problems);
          if (wrong || told.problems.some(({ severity }) => severity === "error")) return wrong;
          return told.text.includes(sentence) ? `«${sentence}» was accepted` : undefined;
        });
      },
    },
    logos: {
      share: 21,
      attempt: (random) =>
        attempt(mutate(LOGO, random), (input) => {
          if (faultInSvg(input)) return undefined;
          const slip =
            /<script|\son[a-z]+\s*=|javascript:|url\(\s*["']?(?:https?|data|file):|<image|<foreign/i.exec(
              input.replaceAll(/<!--.*?-->/gs, ""),
            );
          return slip ? `a logo with «${slip[0]}» was accepted` : undefined;
        }),
    },
    pdfs: {
      share: 21,
      attempt: async (random) => {
        const input = mutateBytes(random.pick(PDFS), random);
        try {
          const found = await tryToRead(input);
          if ("pdf" in found) findingsOf(found.pdf);
        } catch (error) {
          throw new Crash(input, error);
        }
        return { input };
      },
    },
  };
}

function impossibleIn(
  aggregates: Iterable<{ readonly key: string; readonly estimate: { readonly kind: string } }>,
): string | undefined {
  for (const { key, estimate } of aggregates) {
    const { share, count, base } = estimate as {
      share?: { low: { compare(n: number): number }; high: { compare(n: number): number } };
      count?: number;
      base?: number;
    };
    if (share && (share.low.compare(0) < 0 || share.high.compare(1) > 0))
      return `${key} has a share outside 0–1`;
    if (count !== undefined && (!Number.isInteger(count) || count < 0))
      return `${key} has a count of ${count}`;
    if (count !== undefined && base !== undefined && count > base) return `${key} counts ${count} of ${base}`;
  }
  return undefined;
}

/** What the survey of the tests knows, told rightly. */
const CHAPTERS = [
  '{{andel "kapasitet.oker" ord="hele"}} av kommunene planlegger økt kapasitet.',
  "[Hele 86 prosent]{kapasitet.oker} av kommunene planlegger økt kapasitet.",
  '- {{andel "resultatmal.ja"}} av kommunene har resultatmål.\n- Andre punkt.\n  - Under.',
  "| A | B |\n| - | - |\n| x | y |",
  "Vis til [rapporten](https://www.imdi.no/).[^n]\n\n[^n]: En note.",
  '{{figur "mottak"}}\n\n## Mer\n\n> Et sitat.\n\nSe {{figurhenvisning "mottak"}}.',
];

/** Quantities of the survey that nothing binds: none of them may be published. */
const UNTRUE = [
  "97 prosent av kommunene har ingen plan.",
  "Hele 12 av 10 kommuner planlegger økt kapasitet.",
  "Tre av fire kommuner mangler resultatmål.",
  "Bare 11 kommuner har svart på undersøkelsen.",
];
const AROUND = [
  "…",
  "- …",
  "> …",
  "1. …\n2. Mer.",
  "**…**",
  "_…_",
  "Tekst. …",
  "… Og mer.",
  "[…](https://www.imdi.no/)",
  "Ord.[^x]\n\n[^x]: …",
];

const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><defs><linearGradient id="a"><stop offset="0" stop-color="#fff"/></linearGradient></defs><style>.b{fill:url(#a)}</style><path class="b" d="M0 0h10v10z"/><text x="1">Logo</text></svg>';

const PAGES = "/Type /Pages /Kids [3 0 R] /Count 1";
const PDFS = [
  plainPdf(objectsOf(PAGES)),
  plainPdf(objectsOf("/Type /Pages /Kids [2 0 R 3 0 R] /Count 99")),
  packedPdf(objectsOf(PAGES)),
];

/** The objects of a page of a few words, numbered from 1. The fourth is a stream. */
function objectsOf(pages: string): readonly string[] {
  const content = "BT /F1 12 Tf 10 10 Td (Hei) Tj ET";
  return [
    "<< /Type /Catalog /Pages 2 0 R /MarkInfo << /Marked true >> /StructTreeRoot 6 0 R /Outlines 7 0 R >>",
    `<< ${pages} >>`,
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    "<< /Type /StructTreeRoot /K [8 0 R] /ParentTree << /Nums [0 [8 0 R]] >> >>",
    "<< /Type /Outlines /First 9 0 R /Last 9 0 R /Count 1 >>",
    "<< /Type /StructElem /S /P /P 6 0 R /K 0 /Pg 3 0 R >>",
    "<< /Title (Hei) /Parent 7 0 R /Dest [3 0 R /Fit] >>",
  ];
}

/** A PDF whose objects lie in it as they are, with a right table of them. */
function plainPdf(objects: readonly string[]): Uint8Array {
  let text = "%PDF-1.7\n";
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(text, "latin1");
}

/** One whose objects are packed in a stream, but for the streams; so is the table. */
function packedPdf(objects: readonly string[]): Uint8Array {
  const isStream = (object: string) => object.includes("stream");
  const packed = objects.flatMap((object, index) =>
    isStream(object) ? [] : [{ number: index + 1, object }],
  );
  const [pack, table] = [objects.length + 1, objects.length + 2];
  let [index, body] = ["", ""];
  for (const { number, object } of packed) {
    index += `${number} ${body.length} `;
    body += `${object} `;
  }
  const stream = (number: number, entries: string, data: Buffer) => {
    const bytes = deflateSync(data).toString("latin1");
    return `${number} 0 obj\n<< ${entries} /Filter /FlateDecode /Length ${bytes.length} >>\nstream\n${bytes}\nendstream\nendobj\n`;
  };
  let text = "%PDF-1.7\n";
  const rows = new Map<number, readonly [kind: number, place: number, index: number]>([[0, [0, 0, 0]]]);
  for (const [at, object] of objects.entries()) {
    if (!isStream(object)) continue;
    rows.set(at + 1, [1, text.length, 0]);
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
  }
  for (const [at, { number }] of packed.entries()) rows.set(number, [2, pack, at]);
  rows.set(pack, [1, text.length, 0]);
  text += stream(pack, `/Type /ObjStm /N ${packed.length} /First ${index.length}`, Buffer.from(index + body));
  rows.set(table, [1, text.length, 0]);
  const bytes = [...rows]
    .sort(([one], [other]) => one - other)
    .flatMap(([, [kind, place, at]]) => [kind, place >> 8, place & 255, at]);
  const start = text.length;
  text += stream(table, `/Type /XRef /Size ${table + 1} /W [1 2 1] /Root 1 0 R`, Buffer.from(bytes));
  return Buffer.from(`${text}startxref\n${start}\n%%EOF\n`, "latin1");
}
