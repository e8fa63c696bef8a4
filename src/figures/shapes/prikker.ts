import { drawnShare, pointOf } from "../share.ts";
import { andeler } from "./andeler.ts";
import type { FigureShape } from "./shape.ts";

/** A dot for each share that was published or counted, on a line from nought to all; hatched where it may lie. */
export const prikker: FigureShape = {
  ...andeler,
  name: "prikker",
  opening: {
    nb: "Prikker på en linje fra null til hundre prosent",
    nn: "Prikkar på ei linje frå null til hundre prosent",
  },
  inMessages: { nb: "prikker", en: "dots" },
  fields: [...andeler.fields, "verdi"],
  canShow: (estimate) => drawnShare(estimate) !== undefined,
  rows: (row, index, all) =>
    andeler.rows(row, index, all).map((one) => ({ ...one, verdi: pointOf(row.aggregate.estimate) ?? -1 })),
};
