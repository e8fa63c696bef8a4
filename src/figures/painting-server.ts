import { loadFigureFonts } from "./fonts.ts";
import { createMeasure } from "./measure.ts";
import { createPainter, type Outcome, type ToPaint } from "./paint.ts";

/** What the process says: once that it has loaded everything, and then an answer to each question, in order. */
export type Said = { readonly ready: true } | Outcome;

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
  const painter = loadFigureFonts().then(createMeasure).then(createPainter);
  let last: Promise<unknown> = painter.then(() => say({ ready: true }));
  process.on("message", (figure: ToPaint) => {
    last = last.then(async () => say(await (await painter).paint(figure)));
  });
  await over;
}
