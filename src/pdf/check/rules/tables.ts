import type { Objects } from "../objects.ts";
import { type Element, elements } from "../structure.ts";
import { type Check, faultOf } from "./check.ts";

/** Rows of a table, in its head, body and foot alike, and not those of a table inside it. */
function rowsOf(table: Element): readonly Element[] {
  return table.children.flatMap((child) => {
    if (child.role === "TR") return [child];
    return child.role === "Table" ? [] : rowsOf(child);
  });
}

const cellsOf = (table: Element) => rowsOf(table).flatMap(({ children }) => children);
const tablesOf = (all: readonly Element[]) => all.filter(({ role }) => role === "Table");

/** All rows of a table have the same number of columns, spans counted. */
export const regularTables: Check = ({ objects, elements: all }) =>
  tablesOf(all)
    .filter((table) => !isRegular(objects, table))
    .map((table) => faultOf("regular-tables", table));

/** More cells than any table has. A span says how many cells it takes, and may say anything. */
const most = 1_000_000;

function isRegular(objects: Objects, table: Element): boolean {
  const rows = rowsOf(table);
  const taken = new Set<number>();
  const span = (value: Element["attributes"], key: string) =>
    Math.max(1, Math.floor(objects.number(value.get(key)) ?? 1));
  let width = 0;
  let height = rows.length;
  for (const [y, { children }] of rows.entries()) {
    let x = 0;
    for (const { attributes } of children) {
      while (taken.has(y * most + x)) x++;
      const [columns, lines] = [span(attributes, "ColSpan"), span(attributes, "RowSpan")];
      if (columns * lines + taken.size > most) return false;
      for (let dy = 0; dy < lines; dy++)
        for (let dx = 0; dx < columns; dx++) taken.add((y + dy) * most + x + dx);
      width = Math.max(width, x + columns);
      height = Math.max(height, y + lines);
    }
  }
  return width > 0 && height === rows.length && taken.size === width * height;
}

/** Every heading of a table says whose it is; a table has headings; and the ids that cells name are there. */
export const tableHeadings: Check = ({ objects, elements: all }) => {
  const root = objects.dict(objects.catalog.get("StructTreeRoot"));
  const listed = objects.tree(root?.get("IDTree"), "Names");
  return tablesOf(all).flatMap((table) => {
    const cells = cellsOf(table);
    const headings = cells.filter(({ role }) => role === "TH");
    const ids = new Set(headings.map(({ id }) => id));
    const named = new Set(cells.flatMap((cell) => headersOf(objects, cell)));
    const silent = headings.filter(
      ({ attributes }) => !["Row", "Column", "Both"].includes(objects.name(attributes.get("Scope")) ?? ""),
    );
    // Cells that name their headings tell it too (ISO 14289-1, 7.5).
    const allNamed = cells.every((cell) => cell.role === "TH" || headersOf(objects, cell).length > 0);
    const isNamed = ({ id }: Element) => allNamed || (id !== undefined && named.has(id));
    return [
      ...(headings.length === 0 ? [faultOf("table-without-headings", table, "TH")] : []),
      ...silent.map((cell) => faultOf(isNamed(cell) ? "table-scope" : "table-headings", cell, "Scope")),
      ...cells
        .filter((cell) => headersOf(objects, cell).some((id) => !ids.has(id) && !listed.has(id)))
        .map((cell) => faultOf("table-headings", cell, "Headers")),
    ];
  });
};

const headersOf = (objects: Objects, { attributes }: Element) =>
  objects.array(attributes.get("Headers")).map((id) => objects.text(id) ?? "");

/** Every figure and formula has its meaning in words. */
export const figuresHaveAlt: Check = ({ elements: all }) =>
  all
    .filter(({ role }) => role === "Figure" || role === "Formula")
    // To be told as nothing is told, as long as that is said.
    .filter(({ alt, actual }) => !alt?.trim() && actual === undefined)
    .map((figure) => faultOf(figure.role === "Figure" ? "figures-have-alt" : "formulas-have-alt", figure));

/** And tells where it is on the page (ISO 32000-1, 14.8.5.4.3): a rectangle on the paper that isn't empty. */
export const figuresHaveBox: Check = ({ objects, elements: all, pages }) =>
  all
    .filter(({ role }) => role === "Figure")
    .filter(({ attributes, leaves }) => {
      const [left = 0, bottom = 0, right = 0, top = 0] = objects.numbers(attributes.get("BBox"));
      const [x1, y1, x2, y2] = pages[(leaves[0]?.page ?? 1) - 1]?.box ?? [0, 0, 0, 0];
      return !(left < right && bottom < top && right > x1 && top > y1 && left < x2 && bottom < y2);
    })
    .map((figure) => faultOf("figures-have-box", figure, "BBox"));

/** A group with a figure in it has a caption, and so has every table. */
export const captions: Check = ({ elements: all }) =>
  all
    .filter(
      ({ role, children }) =>
        role === "Table" || (role === "Div" && children.some((kid) => kid.role === "Figure")),
    )
    .filter((element) => element.children[0]?.role !== "Caption" && elements(element, "Caption").length === 0)
    .map((element) => faultOf("captions", element, "Caption"));
