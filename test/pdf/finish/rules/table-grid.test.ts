import fc from "fast-check";
import { expect, test } from "vitest";
import { completeRows, isRegular } from "../../../../src/pdf/finish/rules/table-grid.ts";
import { element, isNode, type Node } from "../../../../src/pdf/finish/tree/node.ts";

/** A table of rows with their headings, as Chromium tells it: without the cells that are left out. */
function table(rows: number, columns: number, leftOut: (row: number, column: number) => boolean): Node[] {
  const head = Array.from({ length: columns }, (_, x) =>
    element("TH", [], { id: `c${x}`, attributes: { scope: "Column" } }),
  );
  const body = Array.from({ length: rows }, (_, y) => [
    element("TH", [], { id: `r${y}`, attributes: { scope: "Row" } }),
    ...Array.from({ length: columns }, (_, x) =>
      element("TD", [], { id: `${y},${x}`, attributes: { headers: [`c${x}`, `r${y}`] } }),
    ).filter((_, x) => !leftOut(y, x)),
  ]);
  return [[element("TH", [], { attributes: { scope: "Column" } }), ...head], ...body].map((kids) =>
    element("TR", kids),
  );
}
const ids = ({ kids }: Node) => kids.filter(isNode).map(({ id }) => id);

test("every cell is in its own column again, whichever were left out", () => {
  const sizes = { rows: fc.integer({ min: 1, max: 6 }), columns: fc.integer({ min: 1, max: 6 }) };
  const cells = fc.uniqueArray(fc.tuple(fc.nat(5), fc.nat(5)), { selector: String });
  fc.assert(
    fc.property(fc.record({ ...sizes, cells }), ({ rows, columns, cells }) => {
      const out = new Set(cells.map(String));
      const made = table(rows, columns, (y, x) => out.has(`${y},${x}`));
      expect(isRegular(made) || completeRows(made)).toBe(true);
      expect(isRegular(made)).toBe(true);
      made.slice(1).forEach((row, y) => {
        const expected = Array.from({ length: columns }, (_, x) =>
          out.has(`${y},${x}`) ? undefined : `${y},${x}`,
        );
        expect(ids(row).slice(1)).toEqual(expected);
      });
    }),
  );
});

test("where no heading tells which cell is missing, nothing is guessed", () => {
  const rows = [3, 2].map((cells) =>
    element(
      "TR",
      Array.from({ length: cells }, () => element("TD", [])),
    ),
  );
  expect(isRegular(rows)).toBe(false);
  expect(completeRows(rows)).toBe(false);
  expect(rows.map(({ kids }) => kids.length)).toEqual([3, 2]);
});

test("rows that are alike and stand under the wrong headings are not regular", () => {
  const cell = (headers: string[]) => element("TD", [], { attributes: { headers } });
  const head = ["a", "b"].map((id) => element("TH", [], { id, attributes: { scope: "Column" } }));
  // The corner and the last cell are missing.
  expect(isRegular([element("TR", head), element("TR", [element("TH", []), cell(["a"])])])).toBe(false);
});

test("cells over several rows and columns keep their places", () => {
  const span = (id: string, attributes: Node["attributes"]) => element("TH", [], { id, attributes });
  const rows = [
    element("TR", [
      span("place", { rowSpan: 2 }),
      span("share", { columnSpan: 2 }),
      span("note", { rowSpan: 2 }),
    ]),
    element("TR", [span("yes", {}), span("no", {})]),
    element("TR", [
      element("TH", [], { attributes: { scope: "Row" } }),
      element("TD", [], { id: "x", attributes: { headers: ["share", "no"] } }),
    ]),
  ];
  expect(completeRows(rows)).toBe(true);
  expect(ids(rows[2] as Node)).toEqual([undefined, undefined, "x", undefined]);
});
