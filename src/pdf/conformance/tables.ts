import { type Element, elements } from "../inspect/structure.ts";
import { nameOf, stringOf } from "../read/values.ts";
import { type Check, faultOf } from "./check.ts";

/** Rows of a table, in its head, body and foot alike. */
const rowsOf = (table: Element) => elements(table, "TR");

/** All rows of a table have the same number of columns, spans counted (ISO 14289-1, 7.5). */
export const regularTables: Check = ({ elements: all }) =>
  all
    .filter(({ role }) => role === "Table")
    .filter((table) => !isRegular(table))
    .map((table) => faultOf(table));

function isRegular(table: Element): boolean {
  const rows = rowsOf(table);
  const taken = new Set<string>();
  let width = 0;
  let height = rows.length;
  rows.forEach(({ children }, y) => {
    let x = 0;
    for (const { attributes } of children) {
      while (taken.has(`${x},${y}`)) x++;
      const [columns, lines] = [span(attributes.get("ColSpan")), span(attributes.get("RowSpan"))];
      for (let dy = 0; dy < lines; dy++)
        for (let dx = 0; dx < columns; dx++) taken.add(`${x + dx},${y + dy}`);
      width = Math.max(width, x + columns);
      height = Math.max(height, y + lines);
    }
  });
  return width > 0 && height === rows.length && taken.size === width * height;
}

function span(value: unknown): number {
  return typeof value === "number" ? value : 1;
}

/** Every heading of a table says whose it is; a table has headings; and the ids that cells name are there. */
export const tableHeadings: Check = ({ file, elements: all }) => {
  const ids = new Set(all.filter(({ role }) => role === "TH").map(({ id }) => id));
  const cells = all.filter(({ role }) => role === "TH" || role === "TD");
  return [
    ...all
      .filter((table) => table.role === "Table" && elements(table, "TH").length === 0)
      .map((table) => faultOf(table, "TH")),
    ...cells
      .filter(
        ({ role, attributes }) =>
          role === "TH" && !["Row", "Column", "Both"].includes(nameOf(attributes.get("Scope")) ?? ""),
      )
      .map((cell) => faultOf(cell, "Scope")),
    ...cells
      .filter(({ attributes }) =>
        file.array(attributes.get("Headers")).some((id) => !ids.has(stringOf(file.resolve(id)))),
      )
      .map((cell) => faultOf(cell, "Headers")),
  ];
};
