import type { Palette } from "./palette.ts";

/** The family that text is set in, measured with and named in every SVG. */
export const fontFamily = "Source Sans 3";

/** Widths and type sizes in CSS px. 560 px is 148 mm, the text column of the printed page. */
export const sizes = {
  wide: 560,
  narrow: 320,
  /** What fits on a page of the print with its caption and note: 230 mm. */
  tallest: 870,
  text: 15,
  /** Nothing in a figure is set smaller. */
  small: 13,
  lineHeight: 18,
  /** Space kept between a text and the end of the bar it stands in. */
  inset: 12,
  /** Wider labels than this do not stand beside the bars, but above them. */
  besideLimit: 190,
} as const;

/** The one Vega-Lite config of all figures: no frame, no grid, labels in ink, nothing that is only decoration. */
export function theme(palette: Palette) {
  return {
    font: fontFamily,
    background: "transparent",
    padding: 0,
    aria: false,
    view: { stroke: null },
    style: {
      "guide-label": { fontSize: sizes.small, fill: palette.soft },
      "guide-title": { fontSize: sizes.small, fill: palette.soft },
    },
    axis: {
      domain: false,
      grid: false,
      ticks: false,
      title: null,
      labelPadding: 12,
      labelLimit: 0,
      labelOverlap: false,
    },
    axisY: { labelFontSize: sizes.text, labelColor: palette.ink, minExtent: 0 },
    bar: { color: palette.muted },
    point: { color: palette.leadDark, opacity: 1 },
    rect: { color: palette.muted },
    text: { fontSize: sizes.text, color: palette.ink, lineHeight: sizes.lineHeight, lineBreak: "\n" },
    header: { labelLimit: 0, title: null },
    headerRow: { labelFontSize: sizes.text, labelColor: palette.ink, labelLimit: 0, title: null },
    // Without a title of the author's, Vega-Lite would write the name of the field; and it cuts labels at 160 px.
    legend: { labelLimit: 0, title: null, titleLimit: 0 },
    title: { limit: 0, subtitleFontSize: sizes.small },
    facet: { spacing: 20 },
  };
}
