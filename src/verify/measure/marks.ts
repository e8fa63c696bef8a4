import type { Box, Mark } from "../drawing.ts";
import type { Colours } from "./drawn-row.ts";

/** How far a mark may be from its place: they are drawn in hundredths of a pixel. */
export const near = 0.06;
/** What is hatched keeps a pixel away from the edges of its field. */
export const hatchEdge = 1.6;

/** What rounded corners may take of a bar, in square units: four of a radius of four. */
const corners = 32;

const none = "NONE";
/** Painted inside, and not only along its outline. */
export const isFilled = ({ fill }: Mark) => fill !== none && fill !== "TRANSPARENT";
/** px. */
export const width = ({ left, right }: Box) => right - left;
/** Half-way down, px. */
export const middle = ({ top, bottom }: Box) => (top + bottom) / 2;
/** A bar that is one all the way, but for rounded corners. */
export const isUpright = (mark: Mark) => {
  const whole = width(mark) * (mark.bottom - mark.top);
  return whole - mark.area <= Math.min(corners, whole / 5);
};
/** @param by px */
export const same = (a: number, b: number, by = near) => Math.abs(a - b) <= by;
/** Whether a mark covers so much, but for what drawing in hundredths and measuring by straight pieces may take. */
export const covers = (mark: Mark, area: number) => same(mark.area, area, area * 0.025 + 0.3);
/** The outline of its box is that of a circle, or of a square. */
export const isDisc = (mark: Mark) => covers(mark, (Math.PI / 4) * width(mark) * (mark.bottom - mark.top));
export const isSquare = (mark: Mark) => covers(mark, width(mark) * (mark.bottom - mark.top));
/** A length for who reads of it: hundredths of a pixel. */
export const shown = (value: number) => String(Math.round(value * 100) / 100);

/** Whether a colour says of a row that it is what the headline is about, or is not, as it is or is not. */
export function saysOfRow(colour: string, emphasis: boolean | undefined, colours: Colours): boolean {
  const is = (...names: readonly (keyof Colours)[]) =>
    names.some((name) => colours[name].toUpperCase() === colour);
  if (is("track")) return false;
  if (emphasis === undefined) return true;
  return emphasis ? !is("muted") : !is("leadDark", "accent");
}

/** Marks that lie at the same height, from the top; the outermost of each first. */
export function lanes(marks: readonly Mark[]): readonly (readonly Mark[])[] {
  const found: Mark[][] = [];
  for (const mark of marks) {
    const lane = found.find(([first]) => first && same(middle(first), middle(mark), 1));
    if (lane) lane.push(mark);
    else found.push([mark]);
  }
  for (const lane of found) lane.sort((a, b) => width(b) - width(a));
  return found.sort(([a], [b]) => (a && b ? middle(a) - middle(b) : 0));
}

/** A bar, a band or a line. */
export const isFlat = (mark: Mark) => isFilled(mark) && !mark.round;
