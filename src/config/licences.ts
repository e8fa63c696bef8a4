import type { Localized } from "../survey/survey.ts";

/** A licence that reports are given out under: its SPDX name, what it is called, and where it stands. */
export interface Licence {
  readonly name: Localized;
  readonly url: string;
  /** Whether the source has to be told by who uses it. */
  readonly asksForSource: boolean;
}

/** Those that the Norwegian state recommends for public data (Digdir's guide, data.norge.no). */
export const LICENCES = {
  "CC-BY-4.0": {
    name: {
      nb: "Creative Commons Navngivelse 4.0 Internasjonal (CC BY 4.0)",
      nn: "Creative Commons Namngjeving 4.0 Internasjonal (CC BY 4.0)",
    },
    url: "https://creativecommons.org/licenses/by/4.0/deed.no",
    asksForSource: true,
  },
  "NLOD-2.0": {
    name: {
      nb: "Norsk lisens for offentlige data (NLOD 2.0)",
      nn: "Norsk lisens for offentlege data (NLOD 2.0)",
    },
    url: "https://data.norge.no/nlod/no/2.0",
    asksForSource: true,
  },
  "CC0-1.0": {
    name: { nb: "Creative Commons Zero (CC0 1.0)", nn: "Creative Commons Zero (CC0 1.0)" },
    url: "https://creativecommons.org/publicdomain/zero/1.0/deed.no",
    asksForSource: false,
  },
} as const satisfies Readonly<Record<string, Licence>>;

export type LicenceId = keyof typeof LICENCES;

export const LICENCE_IDS = Object.keys(LICENCES) as readonly LicenceId[];
