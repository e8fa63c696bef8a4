import type { Box, Drawing, DrawnText, Mark } from "./drawing.ts";
import { folded } from "./words.ts";

/** A row that a drawing has to show. Shares are 0–1; a point has equal ends. */
export interface DrawnRow {
  readonly label: string;
  /** What stands beside or in its marks, where it has words: «59 %». */
  readonly told: readonly string[];
  readonly share?: { readonly low: number; readonly high: number };
  /** The share that was published or counted, where it was: what a dot on a scale shows. */
  readonly value?: number;
  /** So many of so many, each with a mark of its own. */
  readonly units?: { readonly count: number; readonly base: number };
  /** Drawn in the colour that the headline is about. */
  readonly emphasis?: boolean;
}

/** What is wrong with a drawing, as a kind and the numbers that show it. */
export interface Misdrawn {
  readonly what:
    | "strange"
    | "marks"
    | "length"
    | "from-zero"
    | "order"
    | "label"
    | "scale"
    | "colour"
    | "uncertain";
  readonly row?: string;
  readonly expected?: string;
  readonly found?: string;
}

/** What colours say: see the account. */
export type Colours = Readonly<Record<"leadDark" | "muted" | "track" | "sand" | "accent", string>>;

/** How far a mark may be from its place: they are drawn in hundredths of a pixel. */
const near = 0.06;
/** What is hatched keeps a pixel away from the edges of its field. */
const hatchEdge = 1.6;

/** What rounded corners may take of a bar, in square units: four of a radius of four. */
const corners = 32;

const none = "NONE";
const isFilled = ({ fill }: Mark) => fill !== none && fill !== "TRANSPARENT";
const width = ({ left, right }: Box) => right - left;
const middle = ({ top, bottom }: Box) => (top + bottom) / 2;
const isUpright = (mark: Mark) => {
  const whole = width(mark) * (mark.bottom - mark.top);
  return whole - mark.area <= Math.min(corners, whole / 5);
};
const same = (a: number, b: number, by = near) => Math.abs(a - b) <= by;
/** Whether a mark covers so much, but for what drawing in hundredths and measuring by straight pieces may take. */
const covers = (mark: Mark, area: number) => same(mark.area, area, area * 0.025 + 0.3);
const isDisc = (mark: Mark) => covers(mark, (Math.PI / 4) * width(mark) * (mark.bottom - mark.top));
const isSquare = (mark: Mark) => covers(mark, width(mark) * (mark.bottom - mark.top));
const shown = (value: number) => String(Math.round(value * 100) / 100);

/**
 * Measures a figure's marks and words against its rows: how many there are, how long from nought, in which order, and
 * what stands beside which.
 *
 * @param colours what the publisher's colours say; of a colour that is none of them, only that rows are told apart by it
 * @returns what does not agree
 */
export function measure(drawing: Drawing, rows: readonly DrawnRow[], colours: Colours): readonly Misdrawn[] {
  if (drawing.strange.length > 0) return [{ what: "strange", found: drawing.strange.join(", ") }];
  const outside = drawing.marks.find(
    ({ left, right, top, bottom }) =>
      left < -near || top < -near || right > drawing.width + near || bottom > drawing.height + near,
  );
  if (outside) return [{ what: "marks", found: shown(outside.right) }];
  // Nothing is drawn of numbers that nobody has yet: their words are tried with the other words.
  if (drawing.marks.length === 0 && rows.every(({ share, units }) => !share && !units)) return [];
  if (rows.some(({ units }) => units)) return measureUnits(drawing, rows, colours);
  if (isPairs(drawing, rows)) return measurePairs(drawing, rows, colours);
  if (isPoints(drawing)) return measurePoints(drawing, rows, colours);
  return drawing.marks.some(({ round }) => round)
    ? measureDots(drawing, rows, colours)
    : measureBars(drawing, rows, colours);
}

/** Whether a colour says of a row that it is what the headline is about, or is not, as it is or is not. */
function saysOfRow(colour: string, emphasis: boolean | undefined, colours: Colours): boolean {
  const is = (...names: readonly (keyof Colours)[]) =>
    names.some((name) => colours[name].toUpperCase() === colour);
  if (is("track")) return false;
  if (emphasis === undefined) return true;
  return emphasis ? !is("muted") : !is("leadDark", "accent");
}

/** One mark for each unit: those that are counted come first, filled; the others are open. */
function measureUnits(drawing: Drawing, rows: readonly DrawnRow[], colours: Colours): readonly Misdrawn[] {
  const marks = [...drawing.marks].sort((a, b) => (same(a.top, b.top, 1) ? a.left - b.left : a.top - b.top));
  const all = rows.reduce((sum, { units }) => sum + (units?.base ?? 0), 0);
  if (marks.length !== all) return [{ what: "marks", expected: String(all), found: String(marks.length) }];
  const size = marks[0] ? width(marks[0]) : 0;
  const odd = marks.find((mark) => !same(width(mark), size) || !same(mark.bottom - mark.top, size));
  if (odd) return [{ what: "length", expected: shown(size), found: shown(width(odd)) }];
  const alike = marks.every(isDisc) || marks.every(isSquare);
  if (!alike) return [{ what: "length", expected: shown(size), found: "" }];
  const found: Misdrawn[] = isGrid(marks) ? [] : [{ what: "order" }];
  let at = 0;
  for (const { label, units } of rows) {
    const { count, base } = units ?? { count: 0, base: 0 };
    const own = marks.slice(at, at + base);
    at += base;
    const filled = own.filter(isFilled).length;
    if (filled !== count)
      found.push({ what: "marks", row: label, expected: String(count), found: String(filled) });
    else if (!own.slice(0, count).every(isFilled)) found.push({ what: "order", row: label });
  }
  const fills = [...new Set(marks.filter(isFilled).map(({ fill }) => fill))];
  if (fills.length > 1 || fills.some((fill) => !saysOfRow(fill, undefined, colours)))
    found.push({ what: "colour", found: fills.join(", ") });
  const tops = rows.map(({ units }, row) => {
    const before = rows.slice(0, row).reduce((sum, each) => sum + (each.units?.base ?? 0), 0);
    return { row, top: marks[before]?.top ?? 0, base: units?.base ?? 0 };
  });
  return [
    ...found,
    ...(rows.length > 1
      ? wordsAbove(
          drawing.texts,
          rows,
          tops.map(({ top }) => top),
        )
      : []),
  ];
}

/** Marks of units stand side by side, line below line: none lies over another. */
function isGrid(marks: readonly Mark[]): boolean {
  const lines: Mark[][] = [];
  for (const mark of marks) {
    const line = lines.at(-1);
    if (line?.[0] && same(line[0].top, mark.top)) line.push(mark);
    else lines.push([mark]);
  }
  const left = Math.min(...marks.map((mark) => mark.left));
  const longest = lines.reduce((most, line) => (line.length > most.length ? line : most), []);
  const step = ((longest.at(-1)?.left ?? left) - left) / Math.max(1, longest.length - 1);
  return lines.every((line) => line.every((mark, index) => same(mark.left, left + index * step)));
}

/** Bars from nought in a field as long as everybody; what is not known is hatched. */
function measureBars(drawing: Drawing, rows: readonly DrawnRow[], colours: Colours): readonly Misdrawn[] {
  // What has no width is not seen: nought, or what is hidden.
  const bars = drawing.marks.filter((mark) => mark.closed && width(mark) > near);
  const lines = drawing.marks.filter((mark) => !mark.closed);
  const longest = Math.max(0, ...bars.map(width));
  const fields = lanes(bars.filter((bar) => width(bar) >= longest - 2 - near));
  if (fields.length !== rows.length)
    return [{ what: "marks", expected: String(rows.length), found: String(fields.length) }];
  const field = fields[0]?.[0];
  if (!field) return [];
  const [zero, full] = [field.left, longest];
  const found: Misdrawn[] = [];
  const used = new Map<string, Set<string>>();
  rows.forEach(({ label, share, emphasis }, index) => {
    const own = fields[index] ?? [];
    const [top, bottom] = [
      Math.min(...own.map((each) => each.top)),
      Math.max(...own.map((each) => each.bottom)),
    ];
    const inside = (mark: Mark) => middle(mark) > top - near && middle(mark) < bottom + near;
    const track = own.at(-1)?.fill;
    const bar = bars.filter(
      (mark) => inside(mark) && (!own.includes(mark) || (own.indexOf(mark) > 0 && mark.fill !== track)),
    );
    const hatch = lines.filter(inside);
    const { low, high } = share ?? { low: 0, high: 0 };
    if (own.some((each) => !same(each.left, zero, 1 + near) || !same(each.right, zero + full, 1 + near)))
      found.push({ what: "scale", row: label });
    if (bar.length !== (share && low > 0 ? 1 : 0))
      found.push({ what: "marks", row: label, expected: low > 0 ? "1" : "0", found: String(bar.length) });
    for (const mark of bar) {
      if (!isUpright(mark)) found.push({ what: "length", row: label });
      if (!same(mark.left, zero))
        found.push({ what: "from-zero", row: label, expected: shown(zero), found: shown(mark.left) });
      if (!same(mark.right, zero + low * full))
        found.push({
          what: "length",
          row: label,
          expected: shown(zero + low * full),
          found: shown(mark.right),
        });
      if (emphasis !== undefined) {
        const key = emphasis ? "lead" : "rest";
        used.set(key, (used.get(key) ?? new Set()).add(mark.fill));
      }
      if (mark.fill === track || !saysOfRow(mark.fill, emphasis, colours))
        found.push({ what: "colour", row: label, found: mark.fill });
    }
    const [from, to] = [zero + low * full, zero + high * full];
    const isOpen = share !== undefined && high > low;
    if (isOpen !== hatch.length > 0)
      found.push({ what: "uncertain", row: label, found: String(hatch.length) });
    else if (isOpen) {
      const left = Math.min(...hatch.map((each) => each.left));
      const right = Math.max(...hatch.map((each) => each.right));
      if (left < from - near || right > to + near || left > from + hatchEdge || right < to - hatchEdge)
        found.push({
          what: "uncertain",
          row: label,
          expected: `${shown(from)}–${shown(to)}`,
          found: `${shown(left)}–${shown(right)}`,
        });
      const stroke = bar[0]?.fill;
      if (stroke !== undefined && hatch.some((each) => each.stroke !== stroke))
        found.push({ what: "colour", row: label });
    }
  });
  const [lead, rest] = [used.get("lead"), used.get("rest")];
  if ((lead?.size ?? 0) > 1 || (rest?.size ?? 0) > 1 || [...(lead ?? [])].some((each) => rest?.has(each)))
    found.push({ what: "colour", found: [...(lead ?? []), ...(rest ?? [])].join(", ") });
  return [...found, ...ticks(drawing.texts, rows, zero, full), ...besides(drawing.texts, rows)];
}

/** Marks that lie at the same height, from the top; the outermost of each first. */
function lanes(marks: readonly Mark[]): readonly (readonly Mark[])[] {
  const found: Mark[][] = [];
  for (const mark of marks) {
    const lane = found.find(([first]) => first && same(middle(first), middle(mark), 1));
    if (lane) lane.push(mark);
    else found.push([mark]);
  }
  for (const lane of found) lane.sort((a, b) => width(b) - width(a));
  return found.sort(([a], [b]) => (a && b ? middle(a) - middle(b) : 0));
}

/** A dot on a thin line from nought to everybody, for each row. */
function isPoints({ marks }: Drawing): boolean {
  const flat = marks.filter((mark) => isFilled(mark) && !mark.round && width(mark) > 0);
  return flat.length > 0 && flat.every((mark) => width(mark) > 20 * (mark.bottom - mark.top));
}

/** A dot stands where its row was published, on a line as long as everybody; where it may lie is hatched. */
function measurePoints(drawing: Drawing, rows: readonly DrawnRow[], colours: Colours): readonly Misdrawn[] {
  const lines = lanes(drawing.marks.filter((mark) => isFilled(mark) && !mark.round));
  if (lines.length !== rows.length || lines.some((lane) => lane.length !== 1))
    return [{ what: "marks", expected: String(rows.length), found: String(lines.flat().length) }];
  const first = lines[0]?.[0];
  if (!first) return [];
  const [zero, full] = [first.left, width(first)];
  const dots = drawing.marks.filter((mark) => isFilled(mark) && mark.round);
  const hatch = drawing.marks.filter((mark) => !isFilled(mark));
  const half = lines.length > 1 ? Math.abs(middle(lines[1]?.[0] ?? first) - middle(first)) / 2 : 40;
  const found: Misdrawn[] = [];
  const used = { lead: new Set<string>(), rest: new Set<string>() };
  let seen = 0;
  rows.forEach(({ label, share, value, emphasis }, index) => {
    const line = lines[index]?.[0] ?? first;
    const isOwn = (mark: Mark) => Math.abs(middle(mark) - middle(line)) < Math.min(half, 12);
    if (!same(line.left, zero) || !same(width(line), full)) found.push({ what: "scale", row: label });
    const own = dots.filter(isOwn);
    const strokes = hatch.filter(isOwn);
    seen += own.length + strokes.length;
    const wanted = value === undefined ? 0 : 1;
    if (own.length !== wanted)
      found.push({ what: "marks", row: label, expected: String(wanted), found: String(own.length) });
    for (const dot of own) {
      const [place, at] = [zero + (value ?? 0) * full, (dot.left + dot.right) / 2];
      if (!same(at, place) || !isDisc(dot))
        found.push({ what: "length", row: label, expected: shown(place), found: shown(at) });
      if (!saysOfRow(dot.fill, emphasis, colours))
        found.push({ what: "colour", row: label, found: dot.fill });
      if (emphasis !== undefined) used[emphasis ? "lead" : "rest"].add(dot.fill);
    }
    const { low, high } = share ?? { low: 0, high: 0 };
    if (high > low !== strokes.length > 0)
      found.push({ what: "uncertain", row: label, found: String(strokes.length) });
    else if (strokes.length > 0) {
      const [from, to] = [zero + low * full, zero + high * full];
      const left = Math.min(...strokes.map((each) => each.left));
      const right = Math.max(...strokes.map((each) => each.right));
      if (left < from - near || right > to + near || left > from + hatchEdge || right < to - hatchEdge)
        found.push({
          what: "uncertain",
          row: label,
          expected: `${shown(from)}–${shown(to)}`,
          found: `${shown(left)}–${shown(right)}`,
        });
    }
  });
  if (seen !== dots.length + hatch.length)
    found.push({ what: "marks", expected: String(seen), found: String(dots.length + hatch.length) });
  if ([...used.lead].some((fill) => used.rest.has(fill)))
    found.push({ what: "colour", found: [...used.lead].join(", ") });
  return [...found, ...ticksAndWords(drawing.texts, rows, first, zero, full)];
}

/** The numbers of the axis over the first line, which a row may say as well, and the words of the rows. */
function ticksAndWords(
  texts: readonly DrawnText[],
  rows: readonly DrawnRow[],
  first: Mark,
  zero: number,
  full: number,
): readonly Misdrawn[] {
  const isTick = ({ text, y }: DrawnText) => TICK.test(text) && y < middle(first) - 8;
  const others = texts.filter((text) => !isTick(text));
  return [
    ...ticks(texts.filter(isTick), [], zero, full),
    ...ticks(others, rows, zero, full),
    ...besides(others, rows),
  ];
}

/** Whether each two rows are the same answer then and now, on one line of their own. */
function isPairs({ marks }: Drawing, rows: readonly DrawnRow[]): boolean {
  const arePairs = rows.every(
    ({ label, told }, index) => told.length > 1 && label === rows[index - (index % 2)]?.label,
  );
  return rows.length % 2 === 0 && arePairs && lanes(marks.filter(isFlat)).length === rows.length / 2;
}

const isFlat = (mark: Mark) => isFilled(mark) && !mark.round;

/**
 * Two dots on a thin line from nought to everybody, where the answer was then and where it is now, and a band from the
 * one to the other. Over the lines stand the two years, each behind a dot of its colour, and to the right the words.
 */
function measurePairs(drawing: Drawing, rows: readonly DrawnRow[], colours: Colours): readonly Misdrawn[] {
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

/** Ten dots a row, filled from the left by area. */
function measureDots(drawing: Drawing, rows: readonly DrawnRow[], colours: Colours): readonly Misdrawn[] {
  const found = measureDotRows(drawing, rows, colours);
  return [...found, ...besides(drawing.texts, rows)];
}

/**
 * The dots alone: of a figure, of the cover, beside a number.
 *
 * @param colours the colour of each row; or what the publisher's say, where it is a figure's to choose
 */
export function measureDotRows(
  drawing: Drawing,
  rows: readonly DrawnRow[],
  colours: Colours | readonly string[],
): readonly Misdrawn[] {
  const solid = drawing.marks.filter((mark) => isFilled(mark));
  const rings = drawing.marks.filter((mark) => !isFilled(mark) && mark.round);
  const hatch = drawing.marks.filter((mark) => !isFilled(mark) && !mark.round);
  // A dot is where a ring is or where it is filled whole: some drawings leave out the ring of a dot that is full.
  const size = Math.max(0, ...[...rings, ...solid].map((mark) => mark.bottom - mark.top));
  const centres = distinct(
    rings.concat(solid.filter((mark) => same(width(mark), mark.bottom - mark.top, 0.2))),
  );
  const dotLanes = lanes(centres);
  if (dotLanes.length !== rows.length)
    return [{ what: "marks", expected: String(rows.length), found: String(dotLanes.length) }];
  const found: Misdrawn[] = [];
  const seen = new Set<Mark>();
  rows.forEach(({ label, share, emphasis }, index) => {
    const dots = [...(dotLanes[index] ?? [])].sort((a, b) => a.left - b.left);
    if (dots.length !== 10) {
      found.push({ what: "marks", row: label, expected: "10", found: String(dots.length) });
      return;
    }
    dots.forEach((dot, place) => {
      const centre = (dot.left + dot.right) / 2;
      const inside = (mark: Mark) =>
        same(middle(mark), middle(dot), size / 2) &&
        mark.left >= centre - size / 2 - 1 &&
        mark.right <= centre + size / 2 + 1;
      const [low, high] = [share?.low ?? 0, share?.high ?? 0].map((each) =>
        Math.min(1, Math.max(0, each * 10 - place)),
      );
      for (const mark of drawing.marks) if (inside(mark)) seen.add(mark);
      const filled = solid.filter(inside);
      const paints = [...filled.map(({ fill }) => fill), ...hatch.filter(inside).map(({ stroke }) => stroke)];
      const isSaid = (paint: string) =>
        "leadDark" in colours
          ? saysOfRow(paint, emphasis, colours)
          : colours[index]?.toUpperCase() === paint.toUpperCase();
      const odd = paints.find((paint) => !isSaid(paint));
      if (odd !== undefined) found.push({ what: "colour", row: label, found: odd });
      const area = filled.reduce((sum, mark) => sum + areaOf(mark, centre, size), 0);
      const isCut = filled.every((mark) =>
        covers(mark, areaOf(mark, centre, size) * Math.PI * (size / 2) ** 2),
      );
      if (!same(area, low ?? 0, 0.02) || !isCut || !isDisc(dot))
        found.push({
          what: "length",
          row: label,
          expected: shown((low ?? 0) + place),
          found: shown(area + place),
        });
      const isOpen = (high ?? 0) - (low ?? 0) > 0.02;
      if (isOpen !== hatch.some(inside)) found.push({ what: "uncertain", row: label });
    });
    const step = dots.slice(1).map((dot, at) => dot.left - (dots[at]?.left ?? 0));
    if (step.some((each) => !same(each, step[0] ?? 0, 0.7))) found.push({ what: "order", row: label });
  });
  // What lies on no dot says nothing of a row, and may hide one.
  if (seen.size < drawing.marks.length)
    found.push({ what: "marks", expected: String(seen.size), found: String(drawing.marks.length) });
  return found;
}

/** One for each place. */
function distinct(marks: readonly Mark[]): readonly Mark[] {
  const found: Mark[] = [];
  for (const mark of marks) {
    const centre = (mark.left + mark.right) / 2;
    if (
      !found.some(
        (each) => same((each.left + each.right) / 2, centre, 1) && same(middle(each), middle(mark), 1),
      )
    )
      found.push(mark);
  }
  return found;
}

/** How much of a disc a part covers that is cut off upright on its right. */
function areaOf(mark: Mark, centre: number, size: number): number {
  const x = Math.min(1, Math.max(-1, (mark.right - centre) / (size / 2)));
  return (Math.PI / 2 + x * Math.sqrt(Math.max(0, 1 - x * x)) + Math.asin(x)) / Math.PI;
}

/** «50», «100 %». */
const TICK = /^(\d+)(?: ?%)?$/;

/** Numbers of an axis stand where they say. */
function ticks(texts: readonly DrawnText[], rows: readonly DrawnRow[], zero: number, full: number) {
  // A row may be named by its year, whose place is tried with the other names.
  const told = new Set(rows.flatMap((row) => [row.label, ...row.told].map(folded)));
  return texts.flatMap(({ text, x }): Misdrawn[] => {
    const number = TICK.exec(text)?.[1];
    if (number === undefined || told.has(text)) return [];
    const place = zero + (Number(number) / 100) * full;
    return same(x, place, 0.5) ? [] : [{ what: "scale", expected: shown(place), found: shown(x) }];
  });
}

/** Lines of one text, put together again. */
interface Stanza {
  readonly text: string;
  readonly top: number;
}

function stanzas(texts: readonly DrawnText[]): readonly Stanza[] {
  const sorted = [...texts].sort((a, b) => a.x - b.x || a.anchor.localeCompare(b.anchor) || a.y - b.y);
  const found: { text: string; top: number; last: DrawnText }[] = [];
  for (const each of sorted) {
    const before = found.at(-1);
    const goesOn =
      before?.last.x === each.x &&
      before.last.anchor === each.anchor &&
      before.last.size === each.size &&
      each.y - before.last.y < each.size * 1.5 &&
      each.y > before.last.y;
    if (goesOn) {
      before.text += ` ${each.text}`;
      before.last = each;
    } else found.push({ text: each.text, top: each.y, last: each });
  }
  return found;
}

/**
 * Names and words of the rows, each in the order of the rows: the first name at the first bar. A drawing may do
 * without either; that it has all the words that it is said to have is asked elsewhere.
 */
function besides(texts: readonly DrawnText[], rows: readonly DrawnRow[]): readonly Misdrawn[] {
  const all = stanzas(texts);
  const found: Misdrawn[] = [];
  const inOrder = (expected: readonly string[], what: Misdrawn["what"]) => {
    const own = all.filter(({ text }) => expected.includes(text)).sort((a, b) => a.top - b.top);
    const told = own.map(({ text }) => text);
    if (told.length > 0 && told.join("\n") !== expected.join("\n"))
      found.push({ what, expected: expected.join(" | "), found: told.join(" | ") });
  };
  // A name that several rows stand under is told once, over them.
  inOrder(
    rows.map(({ label }) => folded(label)).filter((label, at, every) => label !== every[at - 1]),
    "label",
  );
  const most = Math.max(0, ...rows.map(({ told }) => told.length));
  for (let column = 0; column < most; column++)
    inOrder(
      rows.map(({ told }) => folded(told[column] ?? "")),
      "label",
    );
  return found;
}

/** Of groups of units: each has its heading right above its marks. */
function wordsAbove(
  texts: readonly DrawnText[],
  rows: readonly DrawnRow[],
  tops: readonly number[],
): readonly Misdrawn[] {
  return rows.flatMap(({ label }, index): Misdrawn[] => {
    const [from, to] = [tops[index - 1] ?? Number.NEGATIVE_INFINITY, tops[index] ?? 0];
    const above = texts.filter(({ y }) => y > from && y <= to + near).map(({ text }) => text);
    return above.some((text) => text.startsWith(folded(label)))
      ? []
      : [{ what: "label", row: label, found: above.join(" | ") }];
  });
}
