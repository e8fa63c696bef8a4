import { readFile } from "node:fs/promises";
import { languageOf, type WrittenLanguage } from "../../src/language/language.ts";
import { leavesIn } from "../../src/narrative/judging/judge.ts";
import { chapterTeller, type ToldChapter } from "../../src/narrative/narrate.ts";
import { prepareTemplates } from "../../src/narrative/prepare.ts";
import { asWritten } from "../../src/narrative/sentences.ts";
import type { Template } from "../../src/narrative/template.ts";
import { lineIndex } from "../../src/problems/lines.ts";
import { Problems, type Source } from "../../src/problems/problem.ts";
import type { Survey } from "../../src/survey/survey.ts";

/** One number or claim that a text has bound, where it stands in the text as it is read without its bindings. */
export interface Entry {
  readonly start: number;
  readonly end: number;
  readonly keys: readonly string[];
  /** What is said of them: a measure, or the claim's name. */
  readonly says: string;
}

/** A span or a helper, with all that it binds. */
export interface Construct {
  readonly text: string;
  readonly source: Source;
  readonly entries: readonly Entry[];
}

/** A chapter without its bindings: spans and helpers replaced by the words that they give. */
export interface Stripped {
  readonly text: string;
  readonly constructs: readonly Construct[];
}

const SPAN = /^\[(?!\^)((?:[^[\]]|\[[^[\]]*\])+)\]\{([^{}\n]+)\}/u;

export async function templateAt(file: string): Promise<Template> {
  const name = /([^/]+)\.md$/u.exec(file)?.[1] ?? "";
  return { name, file, text: await readFile(file, "utf8") };
}

export function tellChapter(template: Template, survey: Survey, code: WrittenLanguage): ToldChapter {
  const problems = new Problems();
  const [checked] = prepareTemplates([template], problems);
  problems.stopIfAny();
  if (checked === undefined) throw new Error("No chapter");
  const style = { profile: "streng", digits: "tall" } as const;
  return chapterTeller({ survey, language: languageOf(code), style, problems })(checked);
}

/** Strips a chapter, and says what was bound in it, as the program itself reads it. */
export function stripped(template: Template, survey: Survey, code: WrittenLanguage): Stripped {
  const told = tellChapter(template, survey, code);
  const leaves = told.sentences.flatMap(leavesIn);
  const place = lineIndex(template.text);
  const at = (offset: number) => place(offset);
  const isAt = (source: Source, offset: number) => {
    const { line, column } = at(offset);
    return source.line === line && source.column === column;
  };
  const constructs: Construct[] = [];
  let out = "";
  // A group that is the sum of one has that one's row: they are the same number from the same line.
  const rowOf = (key: string) => {
    const { sources = [] } = survey.aggregates.get(key) ?? {};
    const isSame = (other: readonly Source[]) =>
      other.length === sources.length && other.every(({ line }, i) => line === sources[i]?.line);
    return [...survey.aggregates.values()].find((one) => isSame(one.sources))?.key ?? key;
  };

  const note = (offset: number, from: number) => {
    const values = [
      ...new Map(
        leaves.flatMap((leaf) =>
          leaf.kind === "value" && isAt(leaf.source, offset) ? [[leaf.id, leaf] as const] : [],
        ),
      ).values(),
    ];
    let search = from;
    const entries = values.map(({ text, keys: own, meaning }): Entry => {
      const keys = own.map(rowOf);
      const start = Math.max(from, out.toLowerCase().indexOf(plain(text).toLowerCase(), search));
      search = start + text.length;
      return { start, end: start + text.length, keys, says: meaning.measure };
    });
    const claims = told.claims.filter(({ source }) => isAt(source, offset));
    if (entries.length === 0)
      for (const { keys, says } of claims)
        entries.push({ start: from, end: out.length, keys: keys.map(rowOf), says });
    const source = { file: template.file, ...at(offset) };
    if (entries.length > 0) constructs.push({ text: out.slice(from), source, entries });
  };
  const walk = (text: string, base: number) => {
    const claimsOpen: { offset: number; from: number }[] = [];
    for (let i = 0; i < text.length; ) {
      const rest = text.slice(i);
      const span = SPAN.exec(rest);
      const helper = /^\{\{([#/]?)\s*([^\s}]+)[^}]*\}\}\n?/u.exec(rest);
      if (span) {
        const from = out.length;
        walk(span[1] ?? "", base + i + 1);
        note(base + i, from);
        i += span[0].length;
      } else if (helper) {
        const [raw, sign, name] = helper;
        const from = out.length;
        const length = name === "påstand" || sign === "/" ? raw.replace(/\n$/u, "").length : raw.length;
        if (sign === "/" && name === "påstand") {
          const open = claimsOpen.pop();
          if (open) note(open.offset, open.from);
        } else if (sign === "#" && name === "påstand") claimsOpen.push({ offset: base + i, from });
        else {
          const own = new Set(
            leaves.filter(
              (leaf) =>
                "source" in leaf &&
                leaf.kind !== "words" &&
                leaf.kind !== "note-mark" &&
                isAt(leaf.source, base + i),
            ),
          );
          const words = leaves
            .filter((leaf) => leaf.kind === "words" && isAt(leaf.source, base + i))
            .slice(0, 0);
          const said = plain([...own, ...words].map(asWritten).join(""));
          out += name === "liste" ? listed(leaves, base + i, isAt) : said;
          note(base + i, from);
          if (raw.endsWith("\n") && length === raw.length) out += "\n";
        }
        i += length;
      } else out += text[i++];
    }
  };
  walk(template.text, 0);
  return { text: out, constructs };
}

/** A list's values with the words between them. */
function listed(
  leaves: ReturnType<typeof leavesIn>,
  offset: number,
  isAt: (source: Source, offset: number) => boolean,
): string {
  const own = leaves.map((leaf) => leaf.kind === "value" && isAt(leaf.source, offset));
  const [first, last] = [own.indexOf(true), own.lastIndexOf(true)];
  const text = plain(
    leaves
      .slice(first, last + 1)
      .map(asWritten)
      .join(""),
  );
  return text;
}

function plain(text: string): string {
  return text.replaceAll("\u00A0", " ");
}

/** What was written, held against what an author had bound. */
export interface Score {
  readonly written: number;
  readonly right: number;
  readonly wanted: number;
  readonly found: number;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

const SHARES = new Set(["share", "amount"]);

/** Of the same rows, and the same said of them, in the same place. */
function isSame(one: Entry, other: Entry): boolean {
  const keys = (entry: Entry) => [...entry.keys].sort().join(" ");
  const says = one.says === other.says || (SHARES.has(one.says) && SHARES.has(other.says));
  return one.start < other.end && other.start < one.end && keys(one) === keys(other) && says;
}

export function scoreOf(written: Stripped, wanted: Stripped): Score {
  const all = (of: Stripped) => of.constructs.flatMap(({ entries }) => entries);
  const isIn = (of: Stripped) => (entry: Entry) => all(of).some((other) => isSame(entry, other));
  const wrong = written.constructs.filter(({ entries }) => !entries.every(isIn(wanted)));
  const missed = wanted.constructs.filter(({ entries }) => !entries.every(isIn(written)));
  const told = ({ source, text, entries }: Construct) =>
    `${source.file}:${source.line} «${text}» ${entries.map(({ keys, says }) => `${keys.join(" ")} ${says}`).join("; ")}`;
  return {
    written: written.constructs.length,
    right: written.constructs.length - wrong.length,
    wanted: wanted.constructs.length,
    found: wanted.constructs.length - missed.length,
    wrong: wrong.map(told),
    missed: missed.map(told),
  };
}
