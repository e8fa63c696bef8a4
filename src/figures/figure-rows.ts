import type { Problems, Source } from "../problems/problem.ts";
import { roundOf } from "../survey/rounds.ts";
import type { Aggregate, Group } from "../survey/survey.ts";
import type { FigureInput, WordsFor } from "./input.ts";
import { messages } from "./messages.ts";
import { type Selected, select } from "./select.ts";
import { drawnShare } from "./share.ts";
import { type FigureSpec, inRapport } from "./spec.ts";

/** One line of a figure: what drawing, alt text and table are all made from. */
export interface FigureRow {
  readonly aggregate: Aggregate;
  /** Who it is about. */
  readonly group: Group;
  /** What asked for it in the spec. */
  readonly source: Source;
  /** The answer that it stands under, where its label is the group's. */
  readonly heading?: string;
  /** As the author or the questionnaire has it, to the letter. */
  readonly label: string;
  /** In the drawing and the table: «59 %». The sign for hidden where it is hidden. */
  readonly told: string;
  /** In the alt text: «59 prosent». */
  readonly spoken: string;
  /** «4 av 10 har ikke», the same in both places but for the unit. */
  readonly complement?: { readonly told: string; readonly spoken: string };
  readonly emphasis: boolean;
  /** Rests on too few units, or is missing: no number of it is shown anywhere. */
  readonly hidden: boolean;
}

/**
 * The lines of a figure, in the order in which they are drawn.
 *
 * @returns an empty list where nothing can be drawn; the reason has been added to `problems`
 */
export function figureRows(spec: FigureSpec, input: FigureInput, problems: Problems): FigureRow[] {
  const { survey, language } = input;
  const { data, emphasis } = spec.rapport;
  const before = problems.errorCount;
  const selected = select(spec, survey, language.code, problems).filter((one) =>
    isDrawable(one, spec, problems),
  );
  const drafts = selected.map((one) => figureRow(one, spec, input, problems));
  const rows = spec.shape.under ? drafts.map((one) => underAnswer(one, spec.shape.under)) : distinct(drafts);
  if (emphasis !== undefined && !rows.some((row) => row.emphasis)) {
    problems.add(messages["figures.unknown-emphasis"], spec.place(inRapport("emphasis")), { key: emphasis });
  }
  if (spec.shape.isWhole?.(rows) === false && problems.errorCount === before)
    problems.add(messages["figures.not-whole"], rows[0]?.source ?? { file: spec.file }, {
      name: spec.name,
      shape: spec.shape.inMessages,
    });
  reportSameLabels(rows, problems);
  const isEmpty = rows.every(({ hidden, aggregate }) => hidden && aggregate.estimate.kind !== "missing");
  if (isEmpty && problems.errorCount === before) {
    problems.add(
      messages["figures.no-data"],
      { file: spec.file },
      { name: spec.name, hidden: rows.length > 0 },
    );
  }
  return data.order === "synkende" ? sorted(rows) : rows;
}

/** The largest first; of rows under headings, the headings by the last of their rows, which is the darkest. */
function sorted(rows: readonly FigureRow[]): FigureRow[] {
  const under = new Map<FigureRow | string, FigureRow[]>();
  for (const row of rows) under.set(row.heading ?? row, [...(under.get(row.heading ?? row) ?? []), row]);
  const last = (group: readonly FigureRow[]) => group.slice(-1);
  return [...under.values()]
    .toSorted((a, b) => {
      const [[first], [second]] = [last(a), last(b)];
      return first && second ? largestFirst(first, second) : 0;
    })
    .flat();
}

function figureRow(
  { aggregate, label, source }: Selected,
  spec: FigureSpec,
  input: FigureInput,
  problems: Problems,
) {
  const { survey, language } = input;
  const round = roundOf(survey, aggregate);
  const group = round.groups.get(aggregate.group);
  const option = round.questions.get(aggregate.question)?.options.get(aggregate.option);
  if (group === undefined || option === undefined)
    throw new Error(`${aggregate.key} has no group or no option`);
  const row = {
    aggregate,
    group,
    source,
    label: label ?? option.label[language.code] ?? aggregate.option,
    byGroup: label === undefined ? group.label[language.code] : undefined,
    byYear: label === undefined ? String(round.edition.year) : undefined,
    emphasis: aggregate.key === spec.rapport.emphasis,
  };
  if (aggregate.estimate.kind === "missing") {
    const { sign, spoken } = language.terms.signs.missing;
    return { ...row, told: sign, spoken, hidden: true };
  }
  if (aggregate.estimate.kind === "suppressed") {
    const { sign, spoken } = language.terms.signs.suppressed;
    problems.warn(messages["figures.suppressed"], source, { key: aggregate.key, name: spec.name });
    return { ...row, told: sign, spoken, hidden: true };
  }
  const words = { told: told(aggregate, "label"), spoken: told(aggregate, "sentence"), hidden: false };
  if (!spec.shape.hasComplement) return { ...row, ...words };
  const complement = complementOf();
  if (complement === undefined)
    problems.add(messages["figures.no-complement"], source, { key: aggregate.key });
  return { ...row, ...words, ...(complement && { complement }) };

  function told(one: Aggregate, where: WordsFor): string {
    return spec.shape.tell?.(one.estimate) ?? input.tell(one, where);
  }

  function complementOf() {
    const after = spec.rapport.data.complement?.[language.code];
    const [forLabel, forSentence] = [
      input.complement(aggregate, "label"),
      input.complement(aggregate, "sentence"),
    ];
    if (forLabel === undefined || forSentence === undefined) return undefined;
    const join = (words: string) => (after === undefined ? words : `${words} ${after}`);
    return { told: join(forLabel), spoken: join(forSentence) };
  }
}

function isDrawable({ aggregate, source }: Selected, { shape }: FigureSpec, problems: Problems): boolean {
  const { key, estimate } = aggregate;
  // It will be, when it is there.
  if (shape.canShow(estimate) || estimate.kind === "missing") return true;
  problems.add(messages["figures.not-drawable"], source, {
    key,
    kind: estimate.kind,
    shape: shape.inMessages,
  });
  return false;
}

type Draft = FigureRow & { readonly byGroup: string | undefined; readonly byYear: string | undefined };

/** A group, or an edition, under the answer. */
function underAnswer({ byGroup, byYear, ...row }: Draft, under: "group" | "edition" | undefined): FigureRow {
  return { ...row, heading: row.label, label: (under === "edition" ? byYear : byGroup) ?? row.label };
}

/** Rows of one answer in several groups are told apart by their groups' labels, in several editions by their years. */
function distinct(rows: readonly Draft[]): FigureRow[] {
  const like = (row: Draft) => rows.filter((other) => other.label === row.label);
  return rows.map((draft) => {
    const { byGroup, byYear, ...row } = draft;
    const others = like(draft);
    if (others.length < 2 || byGroup === undefined || byYear === undefined) return row;
    const [groups, years] = [others.map((one) => one.byGroup), others.map((one) => one.byYear)].map(
      (names) => new Set(names).size,
    );
    if (years === 1) return { ...row, label: byGroup };
    return { ...row, label: groups === 1 ? byYear : `${byGroup}, ${byYear}` };
  });
}

function reportSameLabels(rows: readonly FigureRow[], problems: Problems): void {
  const labels = rows.map(({ heading = "", label }) => `${heading}\n${label}`);
  const repeated = rows.find((_, i) => labels.indexOf(labels[i] ?? "") !== i);
  if (repeated !== undefined)
    problems.add(messages["figures.same-label"], repeated.source, { label: repeated.label });
}

function largestFirst(a: FigureRow, b: FigureRow): number {
  const [first, second] = [a, b].map((row) => drawnShare(row.aggregate.estimate));
  if (first === undefined || second === undefined) return Number(a.hidden) - Number(b.hidden);
  return second.low + second.high - (first.low + first.high);
}
