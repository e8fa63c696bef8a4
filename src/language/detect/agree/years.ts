import type { Known } from "../known.ts";
import type { Meaning } from "../meaning.ts";
import { phraseAt, type Scene } from "../scene.ts";
import type { Find, Value } from "./beside-values.ts";
import { clauseAround, optionOf, questionOf, type Stretch } from "./clauses.ts";
import type { Disagreement } from "./disagreement.ts";
import type { Relation } from "./inside-claims.ts";

/** A time that the text tells: a year, or the edition before («i fjor», «forrige undersøkelse»). */
interface Told {
  readonly at: number;
  readonly next: number;
  readonly year: number | "before";
}

const YEAR = /^(?:19|20)[0-9]{2}$/;

/** The times that a stretch of tokens tells. */
function timesIn({ tokens }: Scene, { from, to }: Stretch, known: Known): readonly Told[] {
  const found: Told[] = [];
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    const before = tokens[at - 1];
    const isYear = token?.kind === "digits" && YEAR.test(token.text);
    if (isYear && before?.kind === "word" && known.is.beforeYear.has(before.text))
      found.push({ at, next: at + 1, year: Number(token.text) });
    const earlier = phraseAt(tokens, at, known.earlier);
    // «mer enn i fjor» stands beside a change, and tells of no number of that year.
    if (earlier !== undefined && !known.is.up.has(before?.text))
      found.push({ at, next: earlier.next, year: "before" });
  }
  return found;
}

/**
 * Each value's time is that of its edition: a year in its clause belongs to the value nearest to it, the one before
 * where two are as near, and a value of an earlier edition has to have its year told.
 */
export function years(scene: Scene, values: readonly Value[], known: Known, find: Find): void {
  const dated = values.filter(
    ({ meaning: { year, measure } }) =>
      year !== undefined && measure !== "change" && measure !== "difference",
  );
  const others = new Set(dated.map(({ meaning }) => meaning.year));
  for (const value of dated) {
    const { meaning, at } = value;
    const { year } = meaning;
    const isNearer = (told: Told) =>
      values.some((each) => {
        if (each === value) return false;
        const [its, own] = [Math.abs(each.at - told.at), Math.abs(at - told.at)];
        return its < own || (its === own && each.at < at);
      });
    const all = timesIn(scene, clauseAround(scene, at), known).filter(
      (told) =>
        !isNearer(told) && !(told.year !== "before" && isAskedAbout(String(told.year), meaning.keys, known)),
    );
    const isOwn = all.some((told) => told.year === year);
    for (const told of all) {
      if (told.year === "before" ? year !== known.survey.year : told.year === year) continue;
      if (told.year !== "before" && isOwn && others.has(told.year)) continue;
      find("other-year", told.at, told.next);
    }
    if (year === undefined || year >= known.survey.year) continue;
    if (!tells(scene, { from: 0, to: scene.tokens.length }, year, known)) find("year-untold", at);
  }
}

/** Whether a stretch tells that something is of an earlier year. */
function tells(scene: Scene, stretch: Stretch, year: number, known: Known): boolean {
  const written = scene.tokens
    .slice(stretch.from, stretch.to)
    .some(({ kind, text }) => kind !== "bound" && text.includes(String(year)));
  if (written) return true;
  const isBefore = year === known.survey.previousYear;
  return isBefore && timesIn(scene, stretch, known).some((told) => told.year === "before");
}

/** What is claimed of a year is told of that year, and not of another. */
export function yearsInside(
  scene: Scene,
  relations: readonly Relation[],
  inside: Stretch,
  known: Known,
  find: (code: Disagreement["code"], at: { readonly start: number; readonly end: number }) => void,
): void {
  // What is claimed of a change, or in published words, may name the time that it is held against.
  if (relations.length === 0 || relations.some(({ says }) => TIMELESS.has(says))) return;
  const keys = relations.flatMap((relation) => relation.keys);
  const claimed = new Set(keys.map((key) => yearOf(key, known)));
  if (claimed.size === 0) return;
  const sentence = sentenceAround(scene, inside);
  for (const { at, next, year } of timesIn(scene, inside, known)) {
    const told = year === "before" ? known.survey.previousYear : year;
    if (told === undefined || claimed.has(told) || isAskedAbout(String(told), keys, known)) continue;
    const [first, last] = [scene.tokens[at], scene.tokens[next - 1]];
    // A number of that year stands beside what is claimed.
    const isOfValue = scene.tokens
      .slice(inside.from, inside.to)
      .some(({ bound }) => bound?.kind === "value" && bound.meaning.year === told);
    if (first && last && year !== "before" && !isOfValue)
      find("other-year", { start: first.start, end: last.end });
  }
  for (const year of claimed) {
    const [first, last] = [scene.tokens[inside.from], scene.tokens[inside.to - 1]];
    if (year >= known.survey.year || first === undefined || last === undefined) continue;
    if (!tells(scene, sentence, year, known)) find("year-untold", { start: first.start, end: last.end });
  }
}

const TIMELESS: ReadonlySet<Relation["says"]> = new Set([
  "change-up",
  "change-down",
  "change-same",
  "doubled",
  "more-than-doubled",
  "significant",
  "published",
]);

/** Year of the edition that a key is of. */
function yearOf(key: string, { survey }: Known): number {
  const edition = key.split("@")[2];
  if (edition === undefined) return survey.year;
  return survey.editions?.find(({ id }) => id === edition)?.year ?? survey.year;
}

function sentenceAround({ tokens }: Scene, { from, to }: Stretch): Stretch {
  const ends = (i: number) => /^[.!?]$/.test(tokens[i]?.text ?? "");
  let start = from;
  while (start > 0 && !ends(start - 1)) start--;
  let end = to;
  while (end < tokens.length && !ends(end - 1)) end++;
  return { from: start, to: end };
}

/** A year that the question or the answer has in it: «planer i 2016». */
function isAskedAbout(year: string, keys: Meaning["keys"], known: Known): boolean {
  const { questions, options } = known.survey;
  return keys.some(
    (key) =>
      questions.some(({ id, text }) => id === questionOf(key, known) && text.includes(year)) ||
      options.some(
        (option) => option.key === optionOf(key) && option.texts.some((text) => text.includes(year)),
      ),
  );
}
