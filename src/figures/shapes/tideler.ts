import { hatching, slice } from "../circle.ts";
import { dotShare, drawnShare } from "../share.ts";
import { shareTable } from "../table.ts";
import { commonRow, type FigureShape } from "./shape.ts";

/** A row of ten dots for each share: `form` is what is filled of a dot, `skravur` what is not known. */
export const tideler: FigureShape = {
  name: "tideler",
  opening: { nb: "Rad med ti prikker", nn: "Rad med ti prikkar" },
  inMessages: { nb: "ti prikker", en: "ten dots" },
  fields: ["nr", "fylt", "form", "skravur"],
  hasComplement: false,
  tellsBase: false,
  canShow: (estimate) => drawnShare(estimate) !== undefined,
  rows(row) {
    const share = drawnShare(row.aggregate.estimate);
    if (share === undefined) return [];
    return Array.from({ length: 10 }, (_, i) => {
      const [low, high] = [dotShare(share.low, i), dotShare(share.high, i)];
      return {
        ...commonRow(row),
        nr: i + 1,
        fylt: low,
        form: slice(0, low),
        skravur: hatching(low, high),
      };
    });
  },
  table: shareTable,
};
