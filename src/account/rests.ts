import { createHash } from "node:crypto";
import type { WrittenLanguage } from "../language/language.ts";
import { machineValue } from "../narrative/narrator.ts";
import type { Claim } from "../narrative/prose.ts";
import { aggregateAt, roundOf } from "../survey/rounds.ts";
import type { Survey } from "../survey/survey.ts";
import type { Said } from "./said.ts";

/**
 * What a reading was of, and so for how long it stands:
 *
 * - `proved`: of a sentence whose numbers are bound: that its words say what the question asks
 * - `read`: of a sentence with nothing bound in it, beside the numbers of its section, in one edition
 * - `timeless`: the same, but of something that no edition and no number changes
 */
export type SupportedAs = "proved" | "read" | "timeless";

export const SUPPORTED_AS: readonly SupportedAs[] = ["proved", "read", "timeless"];

/** What statements are read against. */
export interface Ground {
  readonly survey: Survey;
  readonly language: WrittenLanguage;
  /** By their marks. */
  readonly claims: ReadonlyMap<string, Claim>;
  /** All that is said: a sentence rests on the numbers of its section. */
  readonly all: readonly Said[];
}

/** For each kind of reading, what it rests on besides the words themselves. A line that has another is of something else. */
export type Rests = (said: Said, as: SupportedAs) => string;

/** Makes it of all that is said in a report: the numbers of each section are gathered once. */
export function restsOn(ground: Ground): Rests {
  const sections = new Map<string, Said[]>();
  for (const said of ground.all) sections.set(said.section, [...(sections.get(said.section) ?? []), said]);
  const values = new Map([...sections].map(([section, all]) => [section, hash(valuesOf(all, ground))]));
  return (said, as) => {
    switch (as) {
      case "proved":
        return hash(asked(said, ground));
      case "read":
        return `${ground.survey.edition.id}:${said.alone ? "" : (values.get(said.section) ?? "")}`;
      case "timeless":
        return "";
    }
  };
}

/** The edition that a reading was for. */
export function editionOf(rests: string): string {
  return rests.slice(0, Math.max(0, rests.lastIndexOf(":")));
}

/** The questions and the answers that the bound numbers and claims are about, in words, and what is claimed. */
function asked({ keys, claims }: Said, { survey, language, claims: known }: Ground): unknown {
  const said = claims.map((mark) => known.get(mark)).filter((claim) => claim !== undefined);
  const all = new Set([...keys, ...said.flatMap((claim) => claim.keys)]);
  return [
    said.map(({ says }) => says),
    [...all].toSorted().map((key) => {
      const row = aggregateAt(survey, key);
      const question = row && roundOf(survey, row).questions.get(row.question);
      return [key, question?.text[language], row && question?.options.get(row.option)?.label[language]];
    }),
  ];
}

/** What the numbers, claims and figures of a section rest on, as far as it is known. */
function valuesOf(all: readonly Said[], { survey, claims }: Ground): unknown {
  const keys = all.flatMap((said) => [
    ...said.keys,
    ...said.claims.flatMap((mark) => claims.get(mark)?.keys ?? []),
  ]);
  return [...new Set(keys)].toSorted().map((key) => {
    const row = aggregateAt(survey, key);
    return [key, row && machineValue(row), row?.published ?? ""];
  });
}

/** Twelve hexadecimal digits: enough to tell two versions of a sentence's ground apart. */
function hash(what: unknown): string {
  return createHash("sha256").update(JSON.stringify(what)).digest("hex").slice(0, 12);
}
