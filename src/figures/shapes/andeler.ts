import type { FigureRow } from "../figure-rows.ts";
import { drawnShare } from "../share.ts";
import { shareTable } from "../table.ts";
import { commonRow, type DataRow, type FigureShape } from "./shape.ts";

/** One bar for each share. What is known only as an interval is hatched between `fra` and `til`. */
export const andeler: FigureShape = {
  name: "andeler",
  opening: { nb: "Liggende søyler", nn: "Liggjande søyler" },
  inMessages: { nb: "søyler", en: "bars" },
  fields: ["fra", "til", "felt", "skjult"],
  hasComplement: false,
  tellsBase: false,
  canShow: (estimate) => estimate.kind === "suppressed" || drawnShare(estimate) !== undefined,
  rows: (row) => [barRow(row)],
  table: shareTable,
};

/** A bar from nought to `fra`, and on to `til` where the share is an interval; none where it is hidden. */
function barRow(row: FigureRow): DataRow {
  const share = drawnShare(row.aggregate.estimate);
  const { low, high } = share ?? { low: 0, high: 0 };
  const own = { fra: low, til: high, skjult: share === undefined };
  return { ...commonRow(row), ...own, motsatt: row.complement?.told ?? "" };
}
