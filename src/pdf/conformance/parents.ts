import { markKey } from "../inspect/content.ts";
import type { ReadPdf } from "../inspect/pdf.ts";
import { isRef, type PdfDict, type PdfValue } from "../read/values.ts";
import type { Check, Fault } from "./check.ts";

/** From every mark and annotation, the ParentTree leads to the element that refers to it (ISO 32000-1, 14.7.4.4). */
export const parentTree: Check = (pdf) => {
  const { file, elements } = pdf;
  const parents = readNumbers(pdf);
  const surfaces = surfacesOf(pdf);
  const faults: Fault[] = [];
  for (const { number, leaves, role } of elements) {
    for (const { mark, annotation, page } of leaves) {
      const found =
        annotation === undefined
          ? ofMark(mark ?? "", surfaces, parents, file)
          : parents.get(Number(file.dict({ ref: annotation })?.get("StructParent")));
      if (!isRef(found) || found.ref !== number)
        faults.push({ page, detail: `${role} ${mark ?? annotation}` });
    }
  }
  return faults;
};

/** And the other way: what the ParentTree names is in the tree. */
export const parentsInTree: Check = (pdf) => {
  const known = new Set(pdf.elements.map(({ number }) => number));
  const named = [...readNumbers(pdf).values()].flatMap((value) =>
    isRef(value) && pdf.file.dict(value)?.has("S") ? [value] : pdf.file.array(value),
  );
  const astray = named.filter((value) => value !== null && !(isRef(value) && known.has(value.ref)));
  return astray.map((value) => ({ detail: `ParentTree ${isRef(value) ? value.ref : "?"}` }));
};

/** Every element names the one above it as its parent. */
export const parentEntries: Check = ({ file, elements }) => {
  const top = file.catalog.get("StructTreeRoot");
  const parentOf = new Map<number, number>();
  for (const { number, children } of elements)
    for (const child of children) parentOf.set(child.number, number);
  return elements.flatMap(({ number, role }) => {
    const parent = file.dict({ ref: number })?.get("P");
    const expected = parentOf.get(number) ?? (isRef(top) ? top.ref : -1);
    return isRef(parent) && parent.ref === expected ? [] : [{ detail: `${role} P` }];
  });
};

function ofMark(
  mark: string,
  surfaces: ReadonlyMap<number, PdfDict>,
  parents: ReadonlyMap<number, PdfValue>,
  file: ReadPdf["file"],
): PdfValue | undefined {
  const [surface = 0, mcid = 0] = mark.split(":").map(Number);
  return file.array(parents.get(Number(surfaces.get(surface)?.get("StructParents"))))[mcid];
}

/** Pages and forms with marked content, by their numbers. */
function surfacesOf({ file, elements }: ReadPdf): ReadonlyMap<number, PdfDict> {
  const numbers = new Set(
    elements.flatMap(({ leaves }) =>
      leaves.map(({ mark }) => Number((mark ?? markKey(-1, 0)).split(":")[0])),
    ),
  );
  return new Map([...numbers].map((ref) => [ref, file.dict({ ref }) ?? new Map()]));
}

/** A number tree (ISO 32000-1, 7.9.7). */
function readNumbers({ file }: ReadPdf): ReadonlyMap<number, PdfValue> {
  const found = new Map<number, PdfValue>();
  const visit = (value: PdfValue | undefined, depth: number) => {
    const node = file.dict(value);
    if (!node || depth > 16) return;
    const numbers = file.array(node.get("Nums"));
    for (let i = 0; i + 1 < numbers.length; i += 2) found.set(Number(numbers[i]), numbers[i + 1] ?? null);
    for (const kid of file.array(node.get("Kids"))) visit(kid, depth + 1);
  };
  visit(file.dict(file.catalog.get("StructTreeRoot"))?.get("ParentTree"), 0);
  return found;
}
