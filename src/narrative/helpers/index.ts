import { amounts, responseRates } from "../claims/amounts.ts";
import { changes } from "../claims/changes.ts";
import { comparisons } from "../claims/comparisons.ts";
import { connectives } from "../claims/connectives.ts";
import { facts } from "../claims/facts.ts";
import { limits } from "../claims/limits.ts";
import { ranks } from "../claims/rank.ts";
import { representativ } from "../claims/representative.ts";
import type { Helper } from "../helper.ts";
import { verdi } from "./amount.ts";
import { endring } from "./change.ts";
import { påstand } from "./claim.ts";
import { antall, antallAv, antallOgAndel, basis } from "./counts.ts";
import { forskjell } from "./difference.ts";
import { inlineFigures } from "./figures.ts";
import { dato, fast, periode } from "./fixed.ts";
import { nøkkeltall } from "./key-figure.ts";
import { liste } from "./list.ts";
import { figur, oversikt, tabell, vis } from "./places.ts";
import { andel, motsatt, svarprosent } from "./shares.ts";

const all: readonly Helper[] = [
  andel,
  motsatt,
  antall,
  antallAv,
  antallOgAndel,
  basis,
  verdi,
  svarprosent,
  liste,
  endring,
  forskjell,
  nøkkeltall,
  påstand,
  figur,
  ...inlineFigures,
  tabell,
  oversikt,
  vis,
  fast,
  dato,
  periode,
  ...amounts,
  ...responseRates,
  ...limits,
  ...facts,
  ...ranks,
  ...comparisons,
  ...changes,
  representativ,
  ...connectives,
];

/** Every helper that a template may use, by name. */
export const helpers: ReadonlyMap<string, Helper> = new Map(all.map((helper) => [helper.name, helper]));
