import type { Element } from "../inspect/structure.ts";
import { nameOf } from "../read/values.ts";
import { type Check, type Fault, faultOf } from "./check.ts";

/** The standard structure types that mean something (ISO 32000-1, 14.8.4): not NonStruct, and not Private. */
const standard = new Set(
  (
    "Document Part Art Sect Div BlockQuote Caption TOC TOCI Index P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody " +
    "Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Figure Formula Form"
  ).split(" "),
);

/** Every structure type is a standard one, or the RoleMap leads to one (ISO 14289-1, 7.1). */
export const roles: Check = ({ file, elements }) => {
  const map = file.dict(file.dict(file.catalog.get("StructTreeRoot"))?.get("RoleMap"));
  const standardOf = (role: string, hops = 0): string | undefined => {
    if (standard.has(role)) return role;
    const next = nameOf(file.resolve(map?.get(role)));
    return next === undefined || hops > 8 ? undefined : standardOf(next, hops + 1);
  };
  const remapped = [...(map ?? [])].flatMap(([role]) =>
    standard.has(role) ? [{ detail: `RoleMap ${role}` }] : [],
  );
  return [
    ...elements.filter(({ role }) => standardOf(role) === undefined).map((each) => faultOf(each)),
    ...remapped,
  ];
};

/** What may stand right inside what. A type that isn't named here may hold anything. */
const kids: Readonly<Record<string, readonly string[]>> = {
  TOC: ["TOCI", "TOC", "Caption"],
  L: ["LI", "L", "Caption"],
  LI: ["Lbl", "LBody"],
  Table: ["Caption", "THead", "TBody", "TFoot", "TR"],
  THead: ["TR"],
  TBody: ["TR"],
  TFoot: ["TR"],
  TR: ["TH", "TD"],
};
/** And what stands nowhere else. */
const parents: Readonly<Record<string, readonly string[]>> = {
  TOCI: ["TOC"],
  LI: ["L"],
  LBody: ["LI"],
  THead: ["Table"],
  TBody: ["Table"],
  TFoot: ["Table"],
  TR: ["Table", "THead", "TBody", "TFoot"],
  TH: ["TR"],
  TD: ["TR"],
};

/** Lists, tables and contents are built as they must be (ISO 14289-1, 7.2; ISO 32000-1, 14.8.4.3). */
export const nesting: Check = ({ tree, elements }) => {
  const faults: Fault[] = [];
  if (tree?.children.length !== 1 || tree.children[0]?.role !== "Document")
    faults.push({ detail: "Document" });
  const look = (element: Element) => {
    const allowed = kids[element.role];
    if (allowed && element.leaves.length > 0) faults.push(faultOf(element));
    for (const child of element.children) {
      const homes = parents[child.role];
      if ((allowed && !allowed.includes(child.role)) || (homes && !homes.includes(element.role)))
        faults.push(faultOf(child, element.role));
    }
  };
  for (const element of elements) look(element);
  return faults;
};

/** Every item of a list that is numbered or has bullets has its label, with a text. */
export const listLabels: Check = ({ elements }) =>
  elements
    .filter(
      ({ role, attributes }) =>
        role === "L" && (nameOf(attributes.get("ListNumbering")) ?? "None") !== "None",
    )
    .flatMap(({ children }) => children)
    .filter(({ role, children }) => {
      const label = children[0];
      const text = label?.actual ?? label?.runs.map((run) => run.text).join("");
      return role === "LI" && (label?.role !== "Lbl" || !text?.trim());
    })
    .map((item) => faultOf(item, "Lbl"));

/** Every note has an id of its own, and the IDTree leads from every id to its element (ISO 14289-1, 7.9). */
export const ids: Check = ({ file, elements }) => {
  const withId = elements.filter(({ id }) => id !== undefined);
  const seen = new Set<string>();
  const faults = elements.filter(({ role, id }) => role === "Note" && !id).map((note) => faultOf(note, "ID"));
  for (const element of withId) {
    if (seen.has(element.id ?? "")) faults.push(faultOf(element, "ID"));
    seen.add(element.id ?? "");
  }
  const listed = idTree(file);
  const astray = withId.filter(({ id, number }) => listed.get(id ?? "") !== number);
  return [...faults, ...astray.map((element) => faultOf(element, "IDTree"))];
};

function idTree(file: Parameters<Check>[0]["file"]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const visit = (value: Parameters<typeof file.dict>[0], depth: number) => {
    const node = file.dict(value);
    if (!node || depth > 16) return;
    const names = file.array(node.get("Names"));
    for (let i = 0; i + 1 < names.length; i += 2) {
      const id = file.resolve(names[i]);
      const element = names[i + 1];
      if (
        typeof id === "object" &&
        id !== null &&
        "string" in id &&
        typeof element === "object" &&
        element !== null &&
        "ref" in element
      )
        found.set(id.string, element.ref);
    }
    for (const kid of file.array(node.get("Kids"))) visit(kid, depth + 1);
  };
  visit(file.dict(file.catalog.get("StructTreeRoot"))?.get("IDTree"), 0);
  return found;
}
