import { readFileSync } from "node:fs";
import { detector } from "../../../src/language/detect/detect.ts";
import { type Finding, whenUnbound } from "../../../src/language/detect/findings.ts";
import { KNOWN } from "./survey.ts";

/** A sentence of a set: what kind of thing it says, and what is to be found in it. */
export interface Sentence {
  readonly language: "nb" | "nn";
  readonly kind: string;
  readonly expected: string;
  readonly text: string;
}

/** What became of a sentence: it would stop the build, be shown to a reader, be told for what it is, or pass. */
export interface Tried extends Sentence {
  readonly became: "stopped" | "open" | "recognised" | "silent";
  /** Whether what was to be found is among what was found. */
  readonly asExpected: boolean;
  readonly findings: readonly Finding[];
}

const DETECT = { nb: detector(KNOWN.nb), nn: detector(KNOWN.nn) };

/** The sentences of a set under `sentences/`: language, kind, what is expected and the sentence, parted by tabs. */
export function sentences(name: string): readonly Sentence[] {
  const lines = readFileSync(new URL(`sentences/${name}.tsv`, import.meta.url), "utf8").split("\n");
  return lines.filter(Boolean).map((line) => {
    const [language, kind = "", expected = "", text = ""] = line.split("\t");
    if (language !== "nb" && language !== "nn") throw new Error(`No language: ${line}`);
    return { language, kind, expected, text };
  });
}

export function tryOut(sentence: Sentence): Tried {
  const findings = DETECT[sentence.language]([{ kind: "text", text: sentence.text }]);
  const verdicts = findings.map(whenUnbound);
  const became = verdicts.includes("stop")
    ? "stopped"
    : verdicts.includes("open")
      ? "open"
      : findings.length > 0
        ? "recognised"
        : "silent";
  const names = findings.map((each) =>
    each.kind === "quantity" ? each.form : each.kind === "judgement" ? each.sense : each.as,
  );
  const { expected } = sentence;
  const asExpected =
    expected === "open"
      ? became === "open"
      : expected === "nothing"
        ? became !== "stopped"
        : (names as string[]).includes(expected);
  return { ...sentence, became, asExpected, findings };
}

/** A table of what became of a set, by kind, as Markdown. */
export function tableOf(tried: readonly Tried[]): string {
  const kinds = [...new Set(tried.map(({ kind }) => kind))];
  const line = (name: string, rows: readonly Tried[]) => {
    const count = (became: Tried["became"]) => rows.filter((row) => row.became === became).length;
    const expected = rows.filter(({ asExpected }) => asExpected).length;
    return `| ${name} | ${rows.length} | ${count("stopped")} | ${count("open")} | ${count("recognised")} | ${count("silent")} | ${expected} |`;
  };
  return [
    "| kind | sentences | stopped | open | recognised | silent | found as what it is |",
    "|---|---:|---:|---:|---:|---:|---:|",
    ...kinds.map((kind) =>
      line(
        kind,
        tried.filter((row) => row.kind === kind),
      ),
    ),
    line("together", tried),
  ].join("\n");
}
