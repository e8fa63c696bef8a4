import type { Wording } from "./lemmas.ts";
import type { Reading, Stretch } from "./reading.ts";
import type { Topic, Topics } from "./topics.ts";
import type { Trier, Way } from "./ways.ts";

/** A list of a question's answers that stands in a sentence as the data have it. */
export interface ListFound {
  readonly at: Stretch;
  readonly way: Pick<Way, "braces" | "pieces" | "claims">;
  readonly topic: Topic;
}

const ORDERS = ["", " størst"];

/**
 * Finds «barnevern (59 prosent), helse (42 prosent) og skole (37 prosent)»: all the answers of a question, in the order
 * of the data or the largest first. Where two questions have such answers, or the list is only part of the name of one
 * answer, nothing tells which is meant.
 */
export function listsIn(
  { text, tokens }: Reading,
  { all }: Topics,
  { trial }: Trier,
  wording: Wording,
): readonly ListFound[] {
  const ofBase = all.filter((one) => one.ofBase);
  const questions = new Map(
    ofBase.map(({ question }) => [question, ofBase.filter((one) => one.question === question)] as const),
  );
  const small = text.toLowerCase();
  const found = [...questions].flatMap(([question, topics]): readonly ListFound[] => {
    const [topic] = topics;
    if (topic === undefined || topics.length < 2) return [];
    const names = topics.map((one) => namesOf(one).flatMap((name) => placesIn(small, name)));
    if (names.some((places) => places.length === 0)) return [];
    const begins = names.flat().map(({ start }) => start);
    const ends = names.flat().map(({ end }) => end);
    const stops = [...ends, ...tokens.filter(({ start }) => text[start] === ")").map(({ end }) => end)];
    const stretches = begins
      .flatMap((start) => stops.filter((end) => end > start).map((end) => ({ start, end })))
      .toSorted((a, b) => b.end - b.start - (a.end - a.start));
    for (const at of stretches)
      for (const order of ORDERS) {
        const way = trial(text.slice(at.start, at.end), `${question.id}${order}`);
        if (way !== undefined) return [{ at, way: { braces: `${question.id}${order}`, ...way }, topic }];
      }
    return [];
  });
  const isName = ({ at, topic }: ListFound) =>
    all.some(
      (one) =>
        one.question !== topic.question &&
        namesOf(one).some((name) => name.includes(small.slice(at.start, at.end))),
    );
  const isAlone = (one: ListFound) =>
    found.every((other) => other === one || other.at.end <= one.at.start || other.at.start >= one.at.end);
  return found.filter((one) => isAlone(one) && !isName(one) && wording.of(text).size > 0);
}

function namesOf({ question, aggregate }: Topic): readonly string[] {
  const { label, inText } = question.options.get(aggregate.option) ?? {};
  return [label, inText].flatMap((text) => Object.values(text ?? {})).map((text) => text.toLowerCase());
}

function placesIn(text: string, name: string): readonly Stretch[] {
  const places: Stretch[] = [];
  for (let at = text.indexOf(name); at >= 0 && name !== ""; at = text.indexOf(name, at + 1))
    places.push({ start: at, end: at + name.length });
  return places;
}
