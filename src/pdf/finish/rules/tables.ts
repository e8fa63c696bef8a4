import { element, isNode, type Kid, type Node, pageOf } from "../tree/node.ts";
import type { Context } from "./context.ts";
import { completeRows, isRegular } from "./table-grid.ts";

/** A table: its caption, then head and body, where it has both (ISO 32000-1, 14.8.4.3.4). */
export function table(node: Node, context: Context): Kid[] {
  const nodes = node.kids.filter(isNode);
  const rows = nodes.filter(({ role }) => role === "TR");
  if (rows.length === 0) return node.kids;
  if (!isRegular(rows) && !completeRows(rows)) context.faults.irregularTables.push(pageOf(node));
  const headed = rows.findIndex((row, index) => !isHeadRow(row) || isGroupHead(row, index));
  const inHead = headed === -1 ? 0 : headed;
  nameGroupHeads(rows, context);
  const groups =
    inHead > 0 ? [element("THead", rows.slice(0, inHead)), element("TBody", rows.slice(inHead))] : rows;
  node.kids = [...nodes.filter(({ role }) => role === "Caption"), ...groups];
  return [node];
}

function isHeadRow({ kids }: Node): boolean {
  const cells = kids.filter(isNode).filter(({ kids }) => kids.length > 0);
  return (
    cells.length > 0 && cells.every(({ role, attributes }) => role === "TH" && attributes.scope !== "Row")
  );
}

/** A heading across the table below its first row: of the rows that follow, and no part of the table's head. */
function isGroupHead({ kids }: Node, index: number): boolean {
  const [first, ...others] = kids.filter(isNode);
  return index > 0 && others.length === 0 && first?.role === "TH" && (first.attributes.columnSpan ?? 1) > 1;
}

/**
 * The cells below the heading of a group belong to it too, up to the next (ISO 32000-1, table 349): Chromium names the
 * headings of a cell's row and column only, and says that such a heading is that of its own row.
 */
function nameGroupHeads(rows: readonly Node[], context: Context): void {
  let group: string | undefined;
  rows.forEach((row, index) => {
    const cells = row.kids.filter(isNode);
    const [first] = cells;
    if (first && isGroupHead(row, index)) {
      first.attributes.scope = "Column";
      first.id ??= context.groupId();
      group = first.id;
    } else if (group !== undefined)
      for (const { attributes } of cells)
        attributes.headers = [group, ...(attributes.headers ?? []).filter((id) => id !== group)];
  });
}
