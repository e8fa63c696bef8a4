import { element, isNode, type Node } from "../tree/node.ts";

/** Columns from the first to the one after the last, counted from 0. */
interface Columns {
  readonly from: number;
  readonly to: number;
}

/**
 * Puts the empty cells back into a table. Chromium leaves a cell without content out of the tree, so that those after
 * it stand in the wrong column. Which cells are missing is known from those that name their headings (ISO 32000-1,
 * table 349): in rows that have all their cells it is seen in which columns a heading is.
 *
 * @param rows the table's; empty cells are added to them
 * @returns whether the table is regular now: every row fills every column once (ISO 14289-1, 7.5)
 */
export function completeRows(rows: readonly Node[]): boolean {
  const width = Math.max(...placed(rows).map(({ end }) => end));
  const columns = headingColumns(rows, width);
  let taken: readonly number[] = [];
  const complete = rows.map((row) => {
    const free = Array.from({ length: width }, (_, column) => column).filter((at) => !(taken[at] ?? 0));
    const kids: Node[] = [];
    const next = taken.map((left) => Math.max(0, left - 1));
    const fits = row.kids.filter(isNode).every((cell) => {
      const span = cell.attributes.columnSpan ?? 1;
      const target = columnOf(cell, columns) ?? free[0];
      while (free[0] !== undefined && target !== undefined && free[0] < target) {
        free.shift();
        kids.push(element("TD", []));
      }
      kids.push(cell);
      const at = free.splice(0, span);
      for (const column of at) next[column] = (cell.attributes.rowSpan ?? 1) - 1;
      return at.length === span && at[0] === target;
    });
    // What is missing at the end is known only where what is there is in its place.
    const known = free.length === 0 || isPlaced(row, columns);
    taken = next;
    return fits && known ? [...kids, ...free.map(() => element("TD", []))] : undefined;
  });
  if (complete.includes(undefined)) return false;
  rows.forEach((row, index) => {
    row.kids = complete[index] ?? [];
  });
  return true;
}

/** Whether every row fills as many columns as the others, with each cell below its headings. */
export function isRegular(rows: readonly Node[]): boolean {
  const all = placed(rows);
  if (all.some(({ end }) => end !== all[0]?.end)) return false;
  const headings = new Map(
    all.flatMap(({ cells }) =>
      cells.flatMap(({ cell, columns }) => (isColumnHeading(cell) ? [[cell.id, columns] as const] : [])),
    ),
  );
  return all.every(({ cells }) =>
    cells.every(({ cell, columns }) =>
      (cell.attributes.headers ?? []).every((id) => {
        const heading = headings.get(id);
        return !heading || (heading.from < columns.to && columns.from < heading.to);
      }),
    ),
  );
}

/** Whether some cells may name it as the heading of their column. */
function isColumnHeading(cell: Node): boolean {
  return cell.id !== undefined && cell.role === "TH" && cell.attributes.scope !== "Row";
}

/** The rows with their cells' columns, as the tree tells them, and the column after the last. */
function placed(rows: readonly Node[]) {
  let taken: number[] = [];
  return rows.map((row) => {
    const next = taken.map((left) => Math.max(0, left - 1));
    let column = 0;
    const cells = row.kids.filter(isNode).map((cell) => {
      while (taken[column]) column++;
      const from = column;
      column += cell.attributes.columnSpan ?? 1;
      for (let at = from; at < column; at++) next[at] = (cell.attributes.rowSpan ?? 1) - 1;
      return { cell, columns: { from, to: column } };
    });
    while (taken[column]) column++;
    taken = next;
    return { cells, end: column };
  });
}

/** In which columns each heading is, by its id, as far as rows with all their cells tell. */
function headingColumns(rows: readonly Node[], width: number): ReadonlyMap<string, Columns> {
  const found = new Map<string, Columns>();
  const add = (id: string, { from, to }: Columns) => {
    const known = found.get(id) ?? { from, to };
    found.set(id, { from: Math.min(known.from, from), to: Math.max(known.to, to) });
  };
  const all = placed(rows);
  const headings = new Set(
    all.flatMap(({ cells }) => cells.flatMap(({ cell }) => (isColumnHeading(cell) ? [cell.id] : []))),
  );
  for (const { cells, end } of all) {
    if (end !== width) continue;
    for (const { cell, columns } of cells)
      for (const id of [cell.id, ...(cell.attributes.headers ?? [])])
        if (id !== undefined && headings.has(id)) add(id, columns);
  }
  return found;
}

/** The first column of a cell: that of the narrowest of its headings, or for a heading its own. */
function columnOf({ id, attributes }: Node, columns: ReadonlyMap<string, Columns>): number | undefined {
  const own = id === undefined ? undefined : columns.get(id);
  const known = (attributes.headers ?? []).flatMap((heading) => columns.get(heading) ?? []);
  const all = own ? [own] : known;
  return all.length === 0 ? undefined : Math.max(...all.map(({ from }) => from));
}

/** Whether the columns of all cells of a row are known, but for that of a heading of the row at its beginning. */
function isPlaced({ kids }: Node, columns: ReadonlyMap<string, Columns>): boolean {
  return kids
    .filter(isNode)
    .every(
      (cell, index) =>
        columnOf(cell, columns) !== undefined || (index === 0 && cell.attributes.scope === "Row"),
    );
}
