import type { Stretch } from "./reading.ts";

/** Brackets around what has brackets would be read otherwise. */
export function isAsWritten(text: string, { start, end }: Stretch): boolean {
  const inside = text.slice(start, end);
  const isNested = /\[/u.test(inside) || /^\]?[({]/u.test(text.slice(end, end + 1));
  return !/[[\]{}]/u.test(inside) && !isNested && text[start - 1] !== "[" && text[start - 1] !== "!";
}

/** Whether it stands within a span that its author has written: «[Mange av dem svarer …]{mottak.nytte mange}». */
export function isInSpan(text: string, { start, end }: Stretch): boolean {
  const edge = (from: number, step: 1 | -1): number => {
    const [out, into] = step === 1 ? ["]", "["] : ["[", "]"];
    let depth = 0;
    for (let at = from; at >= 0 && at < text.length; at += step) {
      if (text.startsWith("\n\n", at)) return -1;
      if (text[at] === into) depth++;
      else if (text[at] === out && depth-- === 0) return at;
    }
    return -1;
  };
  const close = edge(end, 1);
  return close >= 0 && edge(start - 1, -1) >= 0 && text[close + 1] === "{";
}

/** The text with the spans in it, those within others too. */
export function applied(text: string, spans: readonly (Stretch & { readonly braces: string })[]): string {
  const marks = spans.flatMap(({ start, end, braces }) => [
    { at: start, order: 1, size: start - end, put: "[" },
    { at: end, order: 0, size: end - start, put: `]{${braces}}` },
  ]);
  const sorted = marks.toSorted((a, b) => a.at - b.at || a.order - b.order || a.size - b.size);
  let [done, from] = ["", 0];
  for (const { at, put } of sorted) {
    done += text.slice(from, at) + put;
    from = at;
  }
  return done + text.slice(from);
}
