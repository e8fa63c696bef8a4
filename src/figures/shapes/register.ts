import { andeler } from "./andeler.ts";
import { endring } from "./endring.ts";
import { enheter } from "./enheter.ts";
import { gruppert } from "./gruppert.ts";
import { prikker } from "./prikker.ts";
import type { FigureShape } from "./shape.ts";
import { tideler } from "./tideler.ts";
import { todelt } from "./todelt.ts";
import { utvikling } from "./utvikling.ts";

/** Every kind of figure that a spec can ask for. */
export const figureShapes: readonly FigureShape[] = [
  andeler,
  todelt,
  enheter,
  tideler,
  prikker,
  gruppert,
  utvikling,
  endring,
];
