import type { compare as nb } from "../nb/compare.ts";

/** Problems with the comparison of two editions. */
export const compare: typeof nb = {
  "compare.order": (d) => ({
    what: `${d.new} is an earlier survey than ${d.old}.`,
    remedy: `Write the earlier edition first: compare ${d.new} ${d.old}.`,
  }),
  "compare.out-is-folder": (d) => ({
    what: `${d.path} is a folder. The comparison is written to a file.`,
    remedy: `Name a file with --out, such as --out ${d.path}/sammenligning.html.`,
  }),
  "compare.out-in-input": (d) => ({
    what: `${d.path} lies in «${d.input}», which the report is made from.`,
    remedy: "Name a file outside it with --out, such as --out sammenligning.html.",
  }),
  "compare.out-not-ours": (d) => ({
    what: `${d.path} exists and is not a comparison. What is in it would be lost.`,
    remedy: "Name another file with --out, or move the one that is there.",
  }),
};
