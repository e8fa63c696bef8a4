import { defaultColours } from "../config/colours.ts";
import { loadFigureFonts } from "./fonts.ts";
import { createMeasure } from "./measure.ts";
import { createPainter, type Outcome, type Painter, type ToPaint } from "./paint.ts";

/** What the process says: once that it has loaded everything, and then an answer to each question, in order. */
export type Said = { readonly ready: true } | Outcome;

/**
 * Paints something small: what the first drawing costs more than the others is paid while nobody waits for it.
 *
 * @returns the same painter
 */
async function warm(painter: Painter): Promise<Painter> {
  const spec = {
    mark: { type: "bar" },
    params: [],
    encoding: {
      x: { field: "fra", type: "quantitative" },
      y: { field: "navn", type: "nominal" },
      color: { condition: { test: "datum.hoved", value: "#000000" }, value: "#FFFFFF" },
    },
  };
  await painter.paint({
    name: "prøve",
    spec: spec as unknown as ToPaint["spec"],
    rapport: { caption: {}, data: { shape: "andeler" } },
    data: [{ navn: "Kommuner", tekst: "50 prosent", fra: 0.5, hoved: true }],
    alt: "Prøve",
    language: "nb",
    palette: defaultColours,
    widths: [320],
  });
  return painter;
}

/**
 * Paints what the process that has started this one asks for, in order.
 *
 * @returns when that process has let go of this one, or is gone
 */
export async function serve(): Promise<void> {
  const over = new Promise<void>((resolve) => process.once("disconnect", resolve));
  const say = (said: Said) => {
    if (process.connected) process.send?.(said);
  };
  // What is asked for while everything is loaded waits: a listener that came later would miss it.
  const painter = loadFigureFonts().then(createMeasure).then(createPainter).then(warm);
  let last: Promise<unknown> = painter.then(() => say({ ready: true }));
  process.on("message", (figure: ToPaint) => {
    last = last.then(async () => say(await (await painter).paint(figure)));
  });
  await over;
}
