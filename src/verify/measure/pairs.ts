import type { Drawing, Mark } from "../drawing.ts";
import { folded } from "../words.ts";
import type { Colours, DrawnRow, Misdrawn } from "./drawn-row.ts";
import { ticksAndWords } from "./drawn-words.ts";
import {
  isDisc,
  isFilled,
  isFlat,
  isUpright,
  lanes,
  middle,
  near,
  same,
  saysOfRow,
  shown,
  width,
} from "./marks.ts";

/** Whether each two rows are the same answer then and now, on one line of their own. */
export function isPairs({ marks }: Drawing, rows: readonly DrawnRow[]): boolean {
  const arePairs = rows.every(
    ({ label, told }, index) => told.length > 1 && label === rows[index - (index % 2)]?.label,
  );
  return rows.length % 2 === 0 && arePairs && lanes(marks.filter(isFlat)).length === rows.length / 2;
}

/**
 * Two dots on a thin line from nought to everybody, where the answer was then and where it is now, and a band from the
 * one to the other. Over the lines stand the two years, each behind a dot of its colour, and to the right the words.
 */
export function measurePairs(
  drawing: Drawing,
  rows: readonly DrawnRow[],
  colours: Colours,
): readonly Misdrawn[] {
  const flat = drawing.marks.filter(isFlat);
  const full = Math.max(...flat.map(width));
  const lines = lanes(flat).map(([line]) => line as Mark);
  const zero = lines[0]?.left ?? 0;
  const dots = drawing.marks.filter((mark) => isFilled(mark) && mark.round);
  const found: Misdrawn[] = [];
  const seen = new Set<Mark>(lines);
  const paints = [new Set<string>(), new Set<string>()] as const;
  lines.forEach((line, lane) => {
    const pair = rows.slice(2 * lane, 2 * lane + 2);
    const { label = "" } = pair[0] ?? {};
    const isOwn = (mark: Mark) => same(middle(mark), middle(line), 0.2);
    if (!same(line.left, zero) || !same(width(line), full)) found.push({ what: "scale", row: label });
    const places = pair.map(({ value }) => (value === undefined ? undefined : zero + value * full));
    const own = dots.filter(isOwn);
    const told = places.flatMap((place, which) => (place === undefined ? [] : [{ place, which }]));
    if (own.length !== told.length)
      found.push({ what: "marks", row: label, expected: String(told.length), found: String(own.length) });
    // What is drawn later lies over the other: this edition's.
    told.forEach(({ place, which }, index) => {
      const dot = own[index];
      if (!dot) return;
      seen.add(dot);
      const at = (dot.left + dot.right) / 2;
      if (!same(at, place) || !isDisc(dot))
        found.push({ what: "length", row: label, expected: shown(place), found: shown(at) });
      if (!saysOfRow(dot.fill, which === 1, colours))
        found.push({ what: "colour", row: label, found: dot.fill });
      paints[which === 1 ? 1 : 0].add(dot.fill);
    });
    const [then, now] = places;
    const bands = flat.filter((mark) => mark !== line && isOwn(mark));
    for (const band of bands) seen.add(band);
    const [from, to] = [Math.min(then ?? 0, now ?? 0), Math.max(then ?? 0, now ?? 0)];
    const wanted = then === undefined || now === undefined || same(from, to) ? 0 : 1;
    const [band, ...others] = bands.filter((mark) => width(mark) > near);
    if ((band ? 1 : 0) !== wanted || others.length > 0)
      found.push({ what: "marks", row: label, expected: String(wanted), found: String(bands.length) });
    else if (band && !(same(band.left, from) && same(band.right, to) && isUpright(band)))
      found.push({
        what: "length",
        row: label,
        expected: `${shown(from)}–${shown(to)}`,
        found: `${shown(band.left)}–${shown(band.right)}`,
      });
  });
  const [then, now] = paints.map((own) => [...own]);
  const isOne = (own: readonly string[] = []) => own.length <= 1;
  if (!isOne(then) || !isOne(now) || (then?.[0] !== undefined && then[0] === now?.[0]))
    found.push({ what: "colour", found: [...(then ?? []), ...(now ?? [])].join(", ") });
  const years = rows.slice(0, 2).map(({ told }) => folded(told[1] ?? ""));
  found.push(...keyOver(drawing, years, [then?.[0], now?.[0]], middle(lines[0] as Mark), seen));
  if (seen.size !== drawing.marks.length)
    found.push({ what: "marks", expected: String(seen.size), found: String(drawing.marks.length) });
  const beside = rows.map(({ told: [value = ""], ...row }) => ({ ...row, told: [value] }));
  return [
    ...found,
    ...ticksAndWords(
      drawing.texts.filter(({ text }) => !years.includes(text)),
      beside,
      lines[0] as Mark,
      zero,
      full,
    ),
  ];
}

/** What colours mean: over the lines, the name of each right behind a dot of its colour, in their order. */
function keyOver(
  { marks, texts }: Drawing,
  names: readonly string[],
  paints: readonly (string | undefined)[],
  top: number,
  seen: Set<Mark>,
): readonly Misdrawn[] {
  const told = texts.filter(({ text, y }) => names.includes(text) && y < top).sort((a, b) => a.x - b.x);
  const dots = marks.filter((mark) => mark.round && isFilled(mark) && mark.bottom < top && !seen.has(mark));
  dots.sort((a, b) => a.left - b.left);
  for (const dot of dots.slice(0, names.length)) seen.add(dot);
  const isSaid = names.every((name, index) => {
    const [text, dot, next] = [told[index], dots[index], dots[index + 1]];
    if (!text || !dot || text.text !== name || !isDisc(dot)) return false;
    const paint = paints[index];
    const isBefore = dot.right < text.x && (next === undefined || text.x < next.left);
    return isBefore && Math.abs(text.y - middle(dot)) < text.size && (paint ?? dot.fill) === dot.fill;
  });
  return isSaid && told.length === names.length
    ? []
    : [{ what: "label", expected: names.join(" | "), found: told.map(({ text }) => text).join(" | ") }];
}
