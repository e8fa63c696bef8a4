import type { Objects, Page } from "../objects.ts";
import type { ReadPdf } from "../read.ts";
import type { Element } from "../structure.ts";
import type { PdfDict } from "../values.ts";
import { type Check, type Fault, fault, quoted } from "./check.ts";

export interface Annotation {
  readonly page: number;
  readonly dict: PdfDict;
  readonly kind: string;
  /** What it says of itself. */
  readonly words: string;
  /** Its flags (ISO 32000-1, 12.5.3). */
  readonly flags: number;
  /** Whether any of it is on the paper. */
  readonly isOnPage: boolean;
  /** The element that refers to it. */
  readonly owner: Element | undefined;
}

const [invisible, hidden, printed, noView] = [1, 2, 4, 32];

export function annotationsOf({
  objects,
  pages,
  elements: all,
}: Pick<ReadPdf, "objects" | "pages" | "elements">): readonly Annotation[] {
  const owners = new Map<number, Element>();
  for (const element of all)
    for (const { annotation } of element.leaves)
      if (annotation !== undefined) owners.set(annotation, element);
  return pages.flatMap((page) =>
    objects.array(page.dict.get("Annots")).flatMap((ref) => {
      const dict = objects.dict(ref);
      if (!dict) return [];
      return [
        {
          page: page.number,
          dict,
          kind: objects.name(dict.get("Subtype")) ?? "",
          words: objects.text(dict.get("Contents")) ?? "",
          flags: objects.number(dict.get("F")) ?? 0,
          isOnPage: isOn(page, objects.numbers(dict.get("Rect"))),
          owner: owners.get(objects.refOf(ref) ?? -1),
        },
      ];
    }),
  );
}

function isOn({ box: [left, bottom, right, top] }: Page, rect: readonly number[]): boolean {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = rect;
  return (
    Math.min(x1, x2) < right && Math.max(x1, x2) > left && Math.min(y1, y2) < top && Math.max(y1, y2) > bottom
  );
}

/** The element that each kind of annotation belongs to. */
const homes: Readonly<Record<string, string>> = { Link: "Link", Widget: "Form" };

/** Every annotation belongs to an element of its kind, says what it is, and is reached in the order of the text. */
export const links: Check = (pdf) => {
  const { objects } = pdf;
  const faults: Fault[] = [];
  for (const { page, dict, kind, words, flags, isOnPage, owner } of annotationsOf(pdf)) {
    if (kind !== "Link") faults.push(fault("only-links", kind, page));
    // Printed, and kept neither off the screen nor off the paper (ISO 19005-2, 6.3.2).
    if (kind !== "Popup" && ((flags & printed) === 0 || (flags & (invisible | hidden | noView)) !== 0))
      faults.push(fault("annotation-flags", `${kind}${quoted(words)} F ${flags}`, page));
    // What nobody sees says nothing (ISO 14289-1, 7.18.1).
    if (kind === "Popup" || kind === "PrinterMark" || (flags & hidden) !== 0 || !isOnPage) continue;
    if (owner?.role !== (homes[kind] ?? "Annot"))
      faults.push(fault("links", `${kind}${quoted(words)} in ${owner?.tag ?? "–"}`, page));
    const told = kind === "Widget" ? tooltip(objects, dict) || words : words;
    if (!told.trim() && !owner?.alt?.trim())
      faults.push(fault("links-say-where", `${kind}${quoted(owner ? textIn(owner) : "")}`, page));
  }
  for (const { dict, number } of pdf.pages)
    if (objects.array(dict.get("Annots")).length > 0 && objects.name(dict.get("Tabs")) !== "S")
      faults.push(fault("tab-order", `Tabs ${objects.name(dict.get("Tabs")) ?? "–"}`, number));
  return faults;
};

/** What a field is called, by itself or by the field that it is a part of. */
function tooltip(objects: Objects, field: PdfDict): string {
  let node: PdfDict | undefined = field;
  for (let depth = 0; node && depth < 32; depth++) {
    const told = objects.text(node.get("TU"));
    if (told) return told;
    node = objects.dict(node.get("Parent"));
  }
  return "";
}

const textIn = ({ runs }: Element) => runs.map(({ text }) => text).join("");

/** The place inside the file that a link leads to, by its name; undefined for all others. */
export function namedDestination(objects: Objects, dict: PdfDict): string | undefined {
  const action = objects.dict(dict.get("A"));
  const to = dict.get("Dest") ?? (objects.name(action?.get("S")) === "GoTo" ? action?.get("D") : undefined);
  return objects.name(to) ?? objects.bytes(to);
}

/** Every link inside the file leads to a place that is in it. */
export const destinations: Check = (pdf) => {
  const { objects } = pdf;
  const names = objects.dict(objects.catalog.get("Names"));
  const known = new Set([
    ...objects.entries(objects.catalog.get("Dests")).map(([name]) => name),
    ...objects.tree(names?.get("Dests"), "Names").keys(),
  ]);
  return annotationsOf(pdf).flatMap(({ page, dict }) => {
    const to = namedDestination(objects, dict);
    return to === undefined || known.has(to) ? [] : [fault("destinations", `#${to}`, page)];
  });
};
