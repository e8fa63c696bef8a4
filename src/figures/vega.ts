import type { View } from "vega";
import type { Measure } from "./measure.ts";

export type Vega = typeof import("vega");
export type VegaLite = typeof import("vega-lite");

/** What Vega asks when it needs a text's size. Exported by Vega, but missing in its types. */
interface TextMetrics {
  width: (item: { fontSize?: number; fontWeight?: number | string }, text: unknown) => number;
}

/** The drawing libraries, loaded and set to measure with our font. */
export interface Libraries {
  readonly vega: Vega;
  readonly vegaLite: VegaLite;
}

export type { View };

/**
 * Loads Vega and Vega-Lite when the first figure is drawn: they cost some 300 ms, which no other command
 * should pay. (Vega-Lite needs all of Vega, so loading its parts one by one saves nothing.)
 *
 * Sets `vega.textMetrics.width`, **a global of Vega**: from here on every view in this process measures with
 * `measure`. Without it Vega guesses widths, 73 % too wide at the median.
 */
export async function loadVega(measure: Measure): Promise<Libraries> {
  const [vega, vegaLite] = await Promise.all([import("vega"), import("vega-lite")]);
  const { textMetrics } = vega as unknown as { textMetrics: TextMetrics };
  textMetrics.width = ({ fontSize = 11, fontWeight }, text) =>
    measure(String(text ?? ""), fontSize, fontWeight);
  return { vega, vegaLite };
}
