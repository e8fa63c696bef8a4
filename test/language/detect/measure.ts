import { readFileSync } from "node:fs";
import Fraction from "fraction.js";
import type { Claim } from "../../../src/language/detect/agree/inside-claims.ts";
import { agreement } from "../../../src/language/detect/agreement.ts";
import { detector } from "../../../src/language/detect/detect.ts";
import { type Finding, whenUnbound } from "../../../src/language/detect/findings.ts";
import type { Piece, ValuePiece } from "../../../src/language/detect/text.ts";
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
  /** What was found, by name. */
  readonly names: readonly string[];
}

const DETECT = { nb: detector(KNOWN.nb), nn: detector(KNOWN.nn) };
const AGREE = { nb: agreement(KNOWN.nb), nn: agreement(KNOWN.nn) };

/** The sentences of a set under `sentences/`: language, kind, what is expected and the sentence, parted by tabs. */
export function sentences(name: string): readonly Sentence[] {
  const lines = readFileSync(new URL(`sentences/${name}.tsv`, import.meta.url), "utf8").split("\n");
  return lines.filter(Boolean).map((line) => {
    const [language, kind = "", expected = "", text = ""] = line.split("\t");
    if (language !== "nb" && language !== "nn") throw new Error(`No language: ${line}`);
    return { language, kind, expected, text };
  });
}

/**
 * Reads a sentence of a set. In its text, `[86 prosent@plan.ja@alle@share@0.86]` is a bound value (what is read, the
 * row, what it is of it, its number), and `{majority plan.ja@alle: …}` words that a claim stands around.
 */
function readMarks(text: string): { readonly pieces: readonly Piece[]; readonly claims: readonly Claim[] } {
  const pieces: Piece[] = [];
  const claims: Claim[] = [];
  let length = 0;
  const put = (piece: Piece) => {
    pieces.push(piece);
    length += piece.text.length;
  };
  const read = (part: string) => {
    for (const [whole, value] of part.matchAll(/\[([^\]]+)\]|[^[]+/g))
      put(value === undefined ? { kind: "text", text: whole } : valueIn(value));
  };
  for (const [whole, says, key, words] of text.matchAll(/\{(\S+) (\S+): ([^}]*)\}|[^{]+/g)) {
    const start = length;
    read(words ?? whole);
    if (says === undefined || key === undefined) continue;
    const condition = { is: "relation", says, keys: [key] } as Claim["condition"];
    claims.push({ start, end: length, condition });
  }
  return { pieces, claims };
}

function valueIn(written: string): ValuePiece {
  const [text = "", option = "", group = "", measure = "share", value] = written.split("@");
  const meaning: ValuePiece["meaning"] = {
    keys: [`${option}@${group}`],
    measure: measure as ValuePiece["meaning"]["measure"],
    year: 2021,
    ...(measure === "base" && { base: option === "svar.svart" ? ("asked" as const) : ("answered" as const) }),
    ...(value !== undefined && { value: new Fraction(value) }),
  };
  return { kind: "value", text, meaning };
}

export function tryOut(sentence: Sentence): Tried {
  const { language, expected } = sentence;
  const { pieces, claims } = readMarks(sentence.text);
  // Within a claim, what is found is held against the claim.
  const findings = DETECT[language](pieces).filter(
    ({ start, end }) => !claims.some((claim) => start >= claim.start && end <= claim.end),
  );
  const disagreements = [...AGREE[language].beside(pieces), ...AGREE[language].inside(pieces, claims)];
  const verdicts = findings.map(whenUnbound);
  const isBound = claims.length > 0 || pieces.some(({ kind }) => kind === "value");
  const became =
    disagreements.length > 0 || verdicts.includes("stop")
      ? "stopped"
      : // What is bound is read once, whatever is found.
        isBound || verdicts.includes("open")
        ? "open"
        : findings.length > 0
          ? "recognised"
          : "silent";
  const names: readonly string[] = [
    ...disagreements.map(({ code }) => code),
    ...findings.map((each) =>
      each.kind === "quantity" ? each.form : each.kind === "judgement" ? each.sense : each.as,
    ),
  ];
  const asExpected =
    expected === "open"
      ? became === "open"
      : expected === "nothing"
        ? became !== "stopped"
        : names.includes(expected);
  return { ...sentence, became, asExpected, findings, names };
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
