import { element, isNode, type Kid, type Node, pageOf } from "../tree/node.ts";
import type { Context } from "./context.ts";
import { completeRows, isRegular } from "./table-grid.ts";

/** A table: its caption, then head and body, where it has both (ISO 32000-1, 14.8.4.3.4). */
export function table(node: Node, context: Context): Kid[] {
  const nodes = node.kids.filter(isNode);
  const rows = nodes.filter(({ role }) => role === "TR");
  if (rows.length === 0) return node.kids;
  if (!isRegular(rows) && !completeRows(rows)) context.faults.irregularTables.push(pageOf(node));
  const headed = rows.findIndex((row) => !isHeadRow(row));
  const inHead = headed === -1 ? 0 : headed;
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
