import type { Objects } from "../objects.ts";
import { type Element, textOf } from "../structure.ts";
import { type Check, faultOf } from "./check.ts";

const itemsOf = ({ children }: Element) => children.filter(({ role }) => role === "LI");

/** What stands before an item: its label. */
const labelOf = ({ children }: Element) => children.find(({ role }) => role === "Lbl");

/** A label as it is drawn, or as it is told where it is drawn as a picture. */
export function labelText(item: Element): string {
  const label = labelOf(item);
  return label ? textOf(label) || wordsInstead(label) : "";
}

function wordsInstead(element: Element): string {
  return element.actual ?? element.alt ?? element.children.map(wordsInstead).join("");
}

const numbering = ({ attributes }: Element, objects: Objects) =>
  objects.name(attributes.get("ListNumbering")) ?? "None";

/** Every item of a list that is numbered or has bullets has its label, with a text. */
export const listLabels: Check = ({ objects, elements }) =>
  elements
    .filter((list) => list.role === "L" && numbering(list, objects) !== "None")
    .flatMap(itemsOf)
    .filter((item) => item.children[0]?.role !== "Lbl" || labelText(item).trim() === "")
    .map((item) => faultOf("list-labels", item, "Lbl"));

/** The kinds of numbers and bullets (ISO 32000-1, 14.8.5.5), with what labels of each look like. */
const kinds: readonly (readonly [string, RegExp])[] = [
  ["Decimal", /^\(?(\d+)[.):]?$/],
  ["LowerRoman", /^\(?([ivxlcdm]+)[.):]?$/],
  ["UpperRoman", /^\(?([IVXLCDM]+)[.):]?$/],
  ["LowerAlpha", /^\(?([a-zæøå])[.):]?$/],
  ["UpperAlpha", /^\(?([A-ZÆØÅ])[.):]?$/],
  ["Disc", /^[•●]$/],
  ["Circle", /^[◦○]$/],
  ["Square", /^[▪■□▫]$/],
];

const ordered = /Decimal|Roman|Alpha/;

/** A list says how it is numbered, and its labels are as it says. */
export const listNumbering: Check = ({ objects, elements }) =>
  elements
    .filter(({ role }) => role === "L")
    .filter((list) => {
      const said = numbering(list, objects);
      // A bullet drawn as a picture has no other words than those that it was given.
      const labels = itemsOf(list).flatMap((item) => {
        const label = labelOf(item);
        const text = label && textOf(label);
        return text ? [text] : [];
      });
      if (labels.length === 0) return false;
      const fits = kinds
        .filter(([, look]) => labels.every((label) => look.test(label)))
        .map(([kind]) => kind);
      if (fits.length === 0 || fits.includes(said)) return false;
      // Numbers must be told, of more than one item; bullets need not be, as long as nothing else is told.
      return fits.some((kind) => ordered.test(kind)) ? labels.length > 1 : said !== "None";
    })
    .map((list) => faultOf("list-numbering", list, `ListNumbering ${numbering(list, objects)}`));
