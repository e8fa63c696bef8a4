import type { FigureRow } from "../figure-rows.ts";
import { drawnShare, pointOf } from "../share.ts";
import { commonRow, type FigureShape } from "./shape.ts";
import { utvikling } from "./utvikling.ts";

/**
 * Two dots for each answer on a line from nought to all, one of the last edition that it can be compared with and one of
 * this, with a band between them. A share that is known only as an interval has no such dot: between two of them nobody
 * can see a change.
 */
export const endring: FigureShape = {
  ...utvikling,
  name: "endring",
  opening: {
    nb: "Prikker for forrige og denne utgaven, på en linje fra null til hundre prosent",
    nn: "Prikkar for førre og denne utgåva, på ei linje frå null til hundre prosent",
  },
  inMessages: { nb: "prikker for to utgaver", en: "dots of two editions" },
  fields: ["tidligere", "tidligeretekst", "tidligereutgave", "verdi", "utgave", "forste"],
  onlyLast: true,
  isWhole: (rows) => {
    // Rows are named by their years: the earlier comes first.
    const [then, now] = rows;
    return (
      rows.length % 2 === 0 &&
      Number(then?.label) < Number(now?.label) &&
      rows.every(({ heading, label }, index) =>
        index % 2 === 0
          ? label === then?.label
          : label === now?.label && heading === rows[index - 1]?.heading,
      )
    );
  },
  canShow: (estimate) => {
    const share = drawnShare(estimate);
    return share !== undefined && share.low === share.high;
  },
  rows: (row, index, all) => {
    const then = all[index - 1];
    if (index % 2 === 0 || then === undefined) return [];
    return [
      {
        ...commonRow(row),
        navn: row.heading ?? row.label,
        verdi: placeOf(row),
        utgave: row.label,
        tidligere: placeOf(then),
        tidligeretekst: then.told,
        tidligereutgave: then.label,
        forste: index === 1,
      },
    ];
  },
};

/** 0–1; −1 where there is nothing to draw. */
const placeOf = ({ aggregate }: FigureRow): number => pointOf(aggregate.estimate) ?? -1;
