import { textOf } from "../inspect/structure.ts";
import { plain } from "../inspect/words.ts";
import { isRef, type PdfValue, stringOf } from "../read/values.ts";
import { readTextString } from "../read/write.ts";
import { type Check, type Fault, faultOf } from "./check.ts";

/** One heading of the first level, at the start; none skips a level; none is empty (ISO 14289-1, 7.4.2). */
export const headings: Check = ({ elements }) => {
  const found = elements.filter(({ role }) => /^H[1-6]?$/.test(role));
  const faults: Fault[] = [];
  let last = 0;
  for (const heading of found) {
    const level = Number(heading.role.slice(1));
    if (level === 0 || level > last + 1 || (level === 1 && heading !== found[0]) || textOf(heading) === "")
      faults.push(faultOf(heading));
    last = level;
  }
  return found.length === 0 ? [{ detail: "H1" }] : faults;
};

/** There is a bookmark for every heading, in order, which says the same and points at it. */
export const bookmarks: Check = ({ file, elements }) => {
  const found = elements.filter(({ role }) => /^H[1-6]?$/.test(role));
  const numbers = new Map(found.map((heading) => [heading.number, heading]));
  const faults: Fault[] = [];
  const order: number[] = [];
  const visit = (value: PdfValue | undefined) => {
    for (let entry = file.dict(value); entry; entry = file.dict(entry.get("Next"))) {
      const title = readTextString(stringOf(file.resolve(entry.get("Title"))) ?? "");
      const element = entry.get("SE");
      const heading = isRef(element) ? numbers.get(element.ref) : undefined;
      if (heading) order.push(heading.number);
      if (!heading || letters(textOf(heading)) !== letters(title) || !entry.has("Dest"))
        faults.push({ detail: `«${title}»` });
      visit(entry.get("First"));
    }
  };
  visit(file.dict(file.catalog.get("Outlines"))?.get("First"));
  const told = order.join() === found.map(({ number }) => number).join();
  return faults.length === 0 && !told ? [{ detail: "Outlines" }] : faults;
};

function letters(text: string): string {
  return plain(text).replace(/ /g, "");
}
