import { type Element, textOf, textWithout } from "../structure.ts";
import { isHeading } from "../types.ts";
import type { Value } from "../values.ts";
import { plain } from "../words.ts";
import { type Check, type Fault, fault, faultOf } from "./check.ts";

/** The first is of the first level, none skips a level, and the two ways to tell levels are not mixed. */
export const headings: Check = ({ elements }) => {
  const found = elements.filter(isHeading);
  const numbered = found.filter(({ role }) => role !== "H");
  const faults: Fault[] = [];
  let last = 0;
  for (const heading of numbered) {
    const level = Number(heading.role.slice(1));
    if (level > last + 1) faults.push(faultOf("headings", heading, `H${last || "–"} → H${level}`));
    last = level;
  }
  if (numbered.length > 0 && numbered.length < found.length)
    for (const each of found) if (each.role === "H") faults.push(faultOf("headings-mixed", each));
  // Ours have a title, and no heading without words.
  const ours = found.filter(
    (heading, index) => (heading.role === "H1" && index > 0) || (textOf(heading) === "" && !heading.alt),
  );
  return [
    ...faults,
    ...(found.length === 0 ? [fault("one-title", "H1")] : []),
    ...ours.map((each) => faultOf("one-title", each)),
  ];
};

/**
 * There is a bookmark for every heading, in order, which says the same and points at it. Whether marks of notes are a
 * part of what it says is left to the writer.
 */
export const bookmarks: Check = ({ objects, elements }) => {
  const found = elements.filter(isHeading);
  const numbers = new Map(found.map((heading) => [heading.number, heading]));
  const faults: Fault[] = [];
  const order: number[] = [];
  const seen = new Set<unknown>();
  const open: Value[] = [objects.dict(objects.catalog.get("Outlines"))?.get("First")];
  while (open.length > 0) {
    const entry = objects.dict(open.pop());
    if (!entry || seen.has(entry)) continue;
    seen.add(entry);
    // The children come before the next.
    open.push(entry.get("Next"), entry.get("First"));
    const title = objects.text(entry.get("Title")) ?? "";
    const heading = numbers.get(objects.refOf(entry.get("SE")) ?? -1);
    if (heading) order.push(heading.number);
    if (!heading || !names(title, heading) || !entry.has("Dest"))
      faults.push(fault("bookmarks", `«${title}»`));
  }
  const told = order.join() === found.map(({ number }) => number).join();
  return faults.length === 0 && !told ? [fault("bookmarks", "Outlines")] : faults;
};

function names(title: string, heading: Element): boolean {
  return [textOf(heading), textWithout(heading, "Reference")].some(
    (text) => letters(text) === letters(title),
  );
}

function letters(text: string): string {
  return plain(text).replace(/ /g, "");
}
