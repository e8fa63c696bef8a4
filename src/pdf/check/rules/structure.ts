import type { ReadPdf } from "../read.ts";
import { type Element, elements as elementsOf, standardOf } from "../structure.ts";
import { kidsOf, parentsOf, standardTypes } from "../types.ts";
import type { PdfArray, Value } from "../values.ts";
import { type Check, type Fault, fault, faultOf } from "./check.ts";
import { annotationsOf } from "./links.ts";

const meaningless: ReadonlySet<string> = new Set(["NonStruct", "Private"]);

/** Every structure type is a standard one, or the role map leads to one, and no standard one to another. */
export const roles: Check = ({ objects, elements }) => {
  const map = objects.dict(objects.dict(objects.catalog.get("StructTreeRoot"))?.get("RoleMap"));
  const unknown = elements.filter(
    ({ tag }) => standardOf(objects, map, tag) === undefined && !leadsToNothing(tag),
  );
  function leadsToNothing(tag: string): boolean {
    return meaningless.has(tag) || meaningless.has(objects.name(map?.get(tag)) ?? "");
  }
  return [
    ...unknown.map((each) => faultOf("roles", each)),
    ...elements.filter(({ tag }) => leadsToNothing(tag)).map((each) => faultOf("meaning", each)),
    ...objects
      .entries(map)
      .filter(([role]) => standardTypes.has(role))
      .map(([role]) => fault("roles", `RoleMap ${role}`)),
  ];
};

/** Lists, tables and contents are built as they must be. What means nothing is looked through. */
export const nesting: Check = ({ tree, elements }) => {
  if (!tree) return [];
  const whole = tree.children.length === 1 && tree.children[0]?.role === "Document";
  const faults: Fault[] = whole ? [] : [fault("one-document", "Document")];
  for (const element of elements) {
    if (meaningless.has(element.role)) continue;
    const allowed = kidsOf[element.role];
    if (allowed && element.role !== "TOCI" && element.leaves.length > 0) {
      // An item that is its text alone keeps the standard, and is told without its label.
      const isText = element.role === "LI" && element.children.length === 0;
      faults.push(faultOf(isText ? "item-without-body" : "nesting", element));
    }
    for (const child of meaningfulKids(element)) {
      const homes = parentsOf[child.role];
      if ((allowed && !allowed.includes(child.role)) || (homes && !homes.includes(element.role)))
        faults.push(faultOf("nesting", child, `in ${element.tag}`));
    }
  }
  return faults;
};

function meaningfulKids({ children }: Element): readonly Element[] {
  return children.flatMap((child) => (meaningless.has(child.role) ? meaningfulKids(child) : [child]));
}

/** From every mark and annotation, the ParentTree leads to the element that refers to it (ISO 32000-1, 14.7.4.4). */
export const parentTree: Check = ({ objects, elements, tree }) => {
  if (!tree) return [];
  const root = objects.dict(objects.catalog.get("StructTreeRoot"));
  const parents = objects.tree(root?.get("ParentTree"), "Nums");
  // By the page or form that the marks stand on: there are many of them on each.
  const surfaces = new Map<number, PdfArray>();
  const ownersOn = (surface: number): PdfArray => {
    const known = surfaces.get(surface);
    if (known) return known;
    const page = objects.pages.find(({ ref }) => ref === surface);
    const key = objects.number((page?.dict ?? objects.dictOf(surface))?.get("StructParents"));
    const owners = objects.array(parents.get(String(key)));
    surfaces.set(surface, owners);
    return owners;
  };
  const faults: Fault[] = [];
  const found = (element: Element, value: Value, what: string, page: number | undefined) => {
    if (objects.refOf(value) !== element.number)
      faults.push({ ...faultOf("parent-tree", element, what), ...(page === undefined ? {} : { page }) });
  };
  for (const element of elements) {
    for (const { mark, annotation, page } of element.leaves) {
      if (annotation !== undefined) {
        const number = objects.number(objects.dictOf(annotation)?.get("StructParent"));
        found(element, parents.get(String(number)), `StructParent ${number}`, page);
      } else if (mark !== undefined) {
        const [surface = 0, mcid = 0] = mark.split(":").map(Number);
        found(element, ownersOn(surface)[mcid], `MCID ${mcid}`, page);
      }
    }
  }
  const known = new Set(elements.map(({ number }) => number));
  for (const value of parents.values())
    for (const parent of objects.dict(value) ? [value] : objects.array(value))
      if (parent !== null && !known.has(objects.refOf(parent) ?? -1))
        faults.push(fault("parents-in-tree", `ParentTree ${objects.refOf(parent) ?? "?"}`));
  return faults;
};

/** Every element names the one above it as its parent. */
export const parentEntries: Check = ({ objects, elements }) => {
  const top = objects.refOf(objects.catalog.get("StructTreeRoot"));
  const parentOf = new Map<number, number>();
  for (const { number, children } of elements)
    for (const child of children) parentOf.set(child.number, number);
  return elements
    .filter(({ number, parent }) => parent !== (parentOf.get(number) ?? top))
    .map((element) => faultOf("parent-entries", element, "P"));
};

/** Every note has an id of its own, and the IDTree leads from every id to its element. */
export const ids: Check = ({ objects, elements }) => {
  const faults: Fault[] = elements
    .filter(({ role, id }) => role === "Note" && !id)
    .map((note) => faultOf("ids", note, "ID"));
  const root = objects.dict(objects.catalog.get("StructTreeRoot"));
  const listed = new Map(
    [...objects.tree(root?.get("IDTree"), "Names")].map(([id, value]) => [id, objects.refOf(value)]),
  );
  const seen = new Set<string>();
  for (const element of elements) {
    const { id, number } = element;
    if (id === undefined) continue;
    if (seen.has(id)) faults.push(faultOf("ids", element, `ID ${id}`));
    seen.add(id);
    if (listed.get(id) !== number) faults.push(faultOf("id-tree", element, `IDTree ${id}`));
  }
  return faults;
};

/** BCP 47, by its form. */
const tag = /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/;
/** The same without the private parts by which a page asks for something of the finishing. */
const plainTag = /^[a-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Z]{2}|\d{3}))?$/;

/** All that is read or heard has a language: the document's, its element's, or that of its content. */
function untold({ objects, painted, tree, pages }: ReadPdf): readonly Fault[] {
  const silent = new Set<number>();
  const faults: Fault[] = [];
  const visit = (element: Element) => {
    if (element.language) return;
    silent.add(element.number);
    const speaks =
      element.alt !== undefined ||
      element.actual !== undefined ||
      element.leaves.some(({ mark = "", runs }) => painted.paintings.get(mark)?.untold && says(runs));
    if (speaks) faults.push(faultOf("languages", element, "Lang"));
    for (const child of element.children) visit(child);
  };
  if (tree) visit(tree);
  if (objects.dict(objects.catalog.get("Outlines"))?.has("First"))
    faults.push(fault("languages", "Lang, Outlines"));
  for (const { words, owner, page } of annotationsOf({
    objects,
    pages,
    elements: tree ? elementsOf(tree) : [],
  }))
    if (words !== "" && owner && silent.has(owner.number))
      faults.push(fault("languages", "Lang, Contents", page));
  return faults;
}

const says = (runs: Element["runs"]) => runs.some(({ text }) => text.trim() !== "");

/** The document says its language, or each of its parts does, and every change of it is to a language. */
export const languages: Check = (pdf) => {
  const { objects, elements } = pdf;
  const own = objects.text(objects.catalog.get("Lang"));
  const all = [
    ...(own === undefined ? [] : [{ language: own, at: (what: string) => fault("languages", what) }]),
    ...elements.flatMap((element) => {
      const { language } = element;
      return language ? [{ language, at: (what: string) => faultOf("languages", element, what) }] : [];
    }),
  ];
  return [
    ...(own === undefined ? untold(pdf) : []),
    ...all.flatMap(({ language, at }): Fault[] => {
      if (plainTag.test(language)) return [];
      const found = at(`Lang «${language}»`);
      return [tag.test(language) ? { ...found, code: "private-language" } : found];
    }),
  ];
};
