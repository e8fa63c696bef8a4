import Fraction from "fraction.js";
import { nearest } from "../problems/nearest.ts";
import type { Problems } from "../problems/problem.ts";
import {
  amountOf,
  counted,
  type Estimate,
  publishedInterval,
  publishedShare,
  type Statistic,
} from "../statistics/estimate.ts";
import { stepOfNumber } from "./amount-in-words.ts";
import type { Column, Row } from "./columns.ts";
import { messages as impossibleMessages } from "./messages/impossible.ts";
import { messages } from "./messages/rows.ts";
import { readAmountCell, readShare, readStep, readWhole } from "./numbers.ts";
import { isWrittenAs } from "./reach.ts";
import { HIDDEN, MISSING } from "./shares-in-words.ts";

const changes = ["up", "down", "same"] as const;

/**
 * The ways to say what is known. A row takes one of them, or only the words it was `published` in; beside a count of a
 * base, its share may stand too.
 */
const ways: readonly (readonly Column[])[] = [["count"], ["share"], ["low", "high"], ["change"], ["value"]];

/**
 * What a row knows, as an estimate. A colon instead of a number is one that may not be published, two full stops one that is missing.
 *
 * @param statistic what the answer is, where the question is one of numbers: `unknown` where that can't be found out
 * @returns undefined when the row contradicts itself or cannot be read; the problems have then been added
 */
export function readFigure(
  row: Row,
  problems: Problems,
  statistic: Statistic | "none" | "unknown" = "none",
): Estimate | undefined {
  const { cells } = row;
  const taken = ways.filter((way) => way.some((column) => cells.has(column)));
  const isBoth = taken.length === 2 && taken.flat().join() === "count,share";
  if (taken.length > 1 && !isBoth) {
    const written = taken.flat().filter((column) => cells.has(column));
    const second = written[1] === undefined ? undefined : cells.get(written[1]);
    problems.add(messages["survey.several-figures"], second?.source ?? row.source, {
      columns: [...new Set(written.map((column) => cells.get(column)?.head ?? column))],
    });
    return undefined;
  }
  const written = taken.flat().map((column) => cells.get(column)?.text);
  if (written.includes(HIDDEN)) return { kind: "suppressed" };
  if (written.includes(MISSING)) return { kind: "missing" };
  const way = taken[0]?.[0];
  if (isBoth) return readCountAndShare(row, problems);
  if (!fitsStatistic(row, way, statistic, problems)) return undefined;
  if (way === "value") return readAmount(row, statistic, problems);
  if (way !== "share" && stands(row, "precision", "share", problems)) return undefined;
  if ((way === undefined || way === "change") && stands(row, "base", "count", problems)) {
    return undefined;
  }
  if (way === "count") return readCount(row, problems);
  if (way === "share") return readPublishedShare(row, problems);
  if (way === "low") return readInterval(row, problems);
  if (way === "change") return readChange(row, problems);
  if (cells.has("published")) return { kind: "mention" };
  problems.add(messages["survey.no-figure"], row.source);
  return undefined;
}

/** A mean, a median or a sum stands in `value`, and nothing else does. */
function fitsStatistic(
  { cells, source }: Row,
  way: Column | undefined,
  statistic: Statistic | "none" | "unknown",
  problems: Problems,
): boolean {
  if (statistic === "unknown") return true;
  if (way === "value" && statistic === "none") {
    problems.add(messages["survey.value-of-no-number"], cells.get("value")?.source ?? source);
    return false;
  }
  if (statistic === "none" || way === undefined || way === "value" || way === "change") return true;
  problems.add(messages["survey.statistic-not-in-value"], cells.get(way)?.source ?? source, { column: way });
  return false;
}

/** A number with the step that it was rounded to; without `precision`, as exact as it is written. */
function readAmount(
  row: Row,
  statistic: Statistic | "none" | "unknown",
  problems: Problems,
): Estimate | undefined {
  const { cells, source } = row;
  const base = readWhole("base", cells, 1, problems);
  const value = readAmountCell("value", cells, problems);
  const step = cells.has("precision")
    ? readAmountCell("precision", cells, problems)
    : stepOfNumber(cells.get("value")?.text ?? "");
  if (value === undefined || step === undefined || (cells.has("base") && base === undefined))
    return undefined;
  if (step.lte(0) || value.div(step).d !== 1n) {
    const details = { value: cells.get("value")?.text ?? "", precision: cells.get("precision")?.text ?? "" };
    problems.add(messages["survey.value-between-steps"], cells.get("precision")?.source ?? source, details);
    return undefined;
  }
  return statistic === "none" || statistic === "unknown" ? undefined : amountOf(statistic, value, step, base);
}

/** Reports a cell that means nothing without another. */
function stands(row: Row, column: Column, without: Column, problems: Problems): boolean {
  const cell = row.cells.get(column);
  if (cell === undefined) return false;
  const head = cell.head ?? column;
  const other = row.empty.get(without)?.head ?? without;
  problems.add(messages["survey.cell-alone"], cell.source, { column: head, without: other });
  return true;
}

function readCount({ cells }: Row, problems: Problems): Estimate | undefined {
  const count = readWhole("count", cells, 0, problems);
  if (!cells.has("base")) return count === undefined ? undefined : { kind: "total", count };
  const base = readWhole("base", cells, 1, problems);
  if (count === undefined || base === undefined) return undefined;
  if (count <= base) return counted(count, base);
  const source = cells.get("count")?.source ?? { file: "" };
  problems.add(messages["survey.count-above-base"], source, { count, base });
  return undefined;
}

/** A count with the share that it is. Without `precision`, the share is as exact as it is written. */
function readCountAndShare(row: Row, problems: Problems): Estimate | undefined {
  const { cells, source } = row;
  const at = cells.get("share")?.source ?? source;
  if (!cells.has("base")) problems.add(impossibleMessages["survey.share-without-base"], at);
  const estimate = readCount(row, problems);
  const share = readShare("share", cells, problems);
  const written = cells.get("share")?.text ?? "";
  const step = cells.has("precision") ? readStep(cells, problems) : writtenStep(written);
  if (estimate?.kind !== "counted" || share === undefined || step === undefined) return undefined;
  const { count, base } = estimate;
  if (isWrittenAs(count, base, share, step)) return estimate;
  const percent = new Fraction(count, base);
  problems.add(impossibleMessages["survey.count-and-share-differ"], at, {
    count,
    base,
    share: written,
    percent,
  });
  return undefined;
}

/** The step of the last decimal: 0.001 of «0,593». «1» and «0» are all and none, to the percent. */
function writtenStep(text: string): Fraction {
  const decimals = /[.,](\d+)$/u.exec(text)?.[1]?.length ?? 2;
  return new Fraction(1n, 10n ** BigInt(decimals));
}

function readPublishedShare({ cells, source }: Row, problems: Problems): Estimate | undefined {
  const value = readShare("share", cells, problems);
  const precision = readStep(cells, problems);
  const base = readWhole("base", cells, 1, problems);
  if (value !== undefined && !cells.has("precision")) {
    const at = cells.get("share")?.source ?? source;
    problems.add(messages["survey.precision-missing"], at, { share: cells.get("share")?.text ?? "" });
  }
  if (value === undefined || precision === undefined) return undefined;
  if (cells.has("base") && base === undefined) return undefined;
  if (value.div(precision).d !== 1n) {
    const details = { share: cells.get("share")?.text ?? "", precision: cells.get("precision")?.text ?? "" };
    problems.add(messages["survey.share-between-steps"], cells.get("share")?.source ?? source, details);
    return undefined;
  }
  return publishedShare(value, precision, base);
}

function readInterval({ cells, source }: Row, problems: Problems): Estimate | undefined {
  const low = readShare("low", cells, problems);
  const high = readShare("high", cells, problems);
  const base = readWhole("base", cells, 1, problems);
  const given = [low, high, base].filter((number) => number !== undefined).length;
  const written = (["low", "high", "base"] as const).filter((column) => cells.has(column)).length;
  if (given < written) return undefined;
  if ((low ?? new Fraction(0)).gte(high ?? new Fraction(1))) {
    const details = { low: cells.get("low")?.text ?? "0", high: cells.get("high")?.text ?? "1" };
    problems.add(messages["survey.low-not-below-high"], cells.get("low")?.source ?? source, details);
    return undefined;
  }
  return publishedInterval(low, high, base);
}

function readChange({ cells, source }: Row, problems: Problems): Estimate | undefined {
  const cell = cells.get("change");
  const found = cell?.text ?? "";
  const change = changes.find((name) => name === found.toLowerCase());
  if (change !== undefined) return { kind: "direction", change };
  const details = { found, allowed: changes, nearest: nearest(found, changes) };
  problems.add(messages["survey.unknown-change"], cell?.source ?? source, details);
  return undefined;
}
