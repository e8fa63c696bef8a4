import { andeler } from "./andeler.ts";
import type { FigureShape } from "./shape.ts";

/** One bar for each share, with its complement told as well (`motsatt`). */
export const todelt: FigureShape = {
  ...andeler,
  name: "todelt",
  opening: { nb: "Liggende søyler delt i to", nn: "Liggjande søyler delte i to" },
  inMessages: { nb: "delte søyler", en: "divided bars" },
  fields: [...andeler.fields, "motsatt"],
  hasComplement: true,
};
