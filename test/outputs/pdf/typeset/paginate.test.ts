import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Block, Sheet } from "../../../../src/outputs/pdf/typeset/blocks.ts";
import { pageBreaks } from "../../../../src/outputs/pdf/typeset/page-breaks.ts";
import { paginate } from "../../../../src/outputs/pdf/typeset/paginate.ts";

const HEIGHT = 900;

interface Told {
  readonly height: number;
  readonly kind?: Block["kind"];
  readonly finding?: number;
  readonly part?: number;
  readonly ends?: readonly number[];
  readonly repeated?: number;
  readonly staysWithBefore?: boolean;
}

/** A document of these blocks, one right under the other. */
function sheet(
  told: readonly Told[],
  kinds: readonly ("chapter" | "appendix")[] = ["chapter", "chapter"],
): Sheet {
  let top = 0;
  const blocks = told.map(
    (
      { height, kind = "text", finding, part = 0, ends = [], repeated = 0, staysWithBefore = false },
      index,
    ) => {
      top += height;
      return {
        selector: `#del>:nth-child(${index})`,
        top: top - height,
        bottom: top,
        ids: [`b${index}`],
        part,
        finding,
        kind,
        staysWithBefore,
        staysWithAfter: kind === "heading",
        ends,
        repeated,
      };
    },
  );
  const parts = kinds.map((kind, index) => ({ selector: `#p${index}`, id: `p${index}`, kind }));
  return { titleSize: undefined, height: HEIGHT, front: 3, lists: [], parts, blocks };
}

const found = (told: readonly Told[], kinds?: readonly ("chapter" | "appendix")[]) =>
  paginate(sheet(told, kinds)).map(({ first, last }) => [first, last]);

describe("where pages end", () => {
  test("what has room on a page stays on it", () => {
    expect(found([{ height: 300 }, { height: 500 }])).toEqual([[0, 1]]);
  });

  test("a heading is never the last on its page", () => {
    expect(found([{ height: 800 }, { height: 50, kind: "heading" }, { height: 300 }])).toEqual([
      [0, 0],
      [1, 2],
    ]);
  });

  test("a part that goes on over the page begins one of its own, so that its title is at its head", () => {
    const rows = Array.from({ length: 30 }, (_, n) => n * 50);
    const table = { height: 1500, kind: "table", part: 1, ends: rows } as const;
    expect(found([{ height: 100 }, { height: 50, kind: "heading", part: 1 }, table])[0]).toEqual([0, 0]);
    // One that ends there may share the page.
    expect(found([{ height: 100 }, { height: 200, part: 1 }])).toEqual([[0, 1]]);
  });

  test("a finding stays whole where that leaves no hole", () => {
    const finding = [
      { height: 40, kind: "heading", finding: 1 },
      { height: 100, finding: 1 },
      { height: 200, kind: "figure", finding: 1 },
    ] as const;
    expect(found([{ height: 700 }, ...finding])).toEqual([
      [0, 0],
      [1, 3],
    ]);
  });

  test("and is broken where the page would be a hole", () => {
    const finding = [
      { height: 40, kind: "heading", finding: 1 },
      { height: 300, finding: 1 },
      { height: 300, finding: 1 },
    ] as const;
    expect(found([{ height: 400 }, ...finding])[0]).toEqual([0, 2]);
  });

  test("a note stays with its table", () => {
    const blocks = [
      { height: 850, kind: "table" },
      { height: 20, kind: "note", staysWithBefore: true },
    ] as const;
    expect(found([{ height: 40 }, ...blocks])).toEqual([
      [0, 0],
      [1, 2],
    ]);
  });

  test("a short chapter begins on the page of the one before, where there is room for all of it", () => {
    const two = [
      { height: 300 },
      { height: 60, kind: "heading", part: 1 },
      { height: 300, part: 1 },
    ] as const;
    expect(found(two)).toEqual([[0, 2]]);
    expect(found(two, ["chapter", "appendix"])).toEqual([[0, 2]]);
    expect(pageBreaks(sheet(two)).css).toContain("#p1{break-before:auto;page:p0;");
  });

  test("a chapter begins a page of its own where the one before fills its page", () => {
    expect(
      found([{ height: 700 }, { height: 60, kind: "heading", part: 1 }, { height: 700, part: 1 }]),
    ).toEqual([
      [0, 0],
      [1, 2],
    ]);
  });

  test("a long table goes on, with its head again", () => {
    const ends = Array.from({ length: 40 }, (_, row) => (row + 1) * 50);
    const table = { height: 2000, kind: "table", ends, repeated: 100 } as const;
    expect(found([{ height: 100 }, table])).toEqual([
      [0, 1],
      [1, 1],
      [1, 1],
    ]);
  });

  test("what is taller than a page is left to the browser, and what follows is still told", () => {
    expect(found([{ height: 100 }, { height: 1500, kind: "figure" }, { height: 100 }]).flat()).toContain(2);
  });
});

const block = fc.record({
  height: fc.integer({ min: 10, max: 500 }),
  kind: fc.constantFrom("heading", "text", "figure", "item", "table"),
  starts: fc.constantFrom("nothing", "nothing", "finding", "part"),
});

test("every block stands once, in order, and no page holds more than it has room for", () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 60 }), (told) => {
      let [part, finding] = [0, 0];
      const blocks = told.map(({ height, kind, starts }) => {
        if (starts === "part") part += 1;
        if (starts !== "nothing") finding += 1;
        return { height, kind, part, finding } as const;
      });
      const made = sheet(
        blocks,
        Array.from({ length: part + 1 }, () => "chapter" as const),
      );
      const pages = paginate(made);
      expect(pages.flatMap(({ first, last }) => told.map((_, i) => i).slice(first, last + 1))).toEqual(
        told.map((_, i) => i),
      );
      for (const { first, last } of pages) {
        const [top, bottom] = [made.blocks[first]?.top ?? 0, made.blocks[last]?.bottom ?? 0];
        const isHeadings = made.blocks.slice(first, last).every(({ kind }) => kind === "heading");
        if (!isHeadings) expect(bottom - top).toBeLessThanOrEqual(HEIGHT);
      }
    }),
  );
});

describe("what is left of a page", () => {
  const three = [0, 1, 2, 3].flatMap((finding) => [
    { height: 50, kind: "heading" as const, finding },
    { height: 230, finding },
  ]);

  test("is shared between its findings, and each heading has its page", () => {
    const { css, pages } = pageBreaks(sheet(three));
    expect(css).toContain("break-before:page");
    expect(css.match(/margin-top:\d+(\.\d)?px/g)).toHaveLength(2);
    expect([pages.get("b0"), pages.get("b6")]).toEqual([4, 5]);
  });

  test("is at most 10 mm between two", () => {
    const air = [...pageBreaks(sheet(three)).css.matchAll(/margin-top:([\d.]+)px/g)].map(([, px]) =>
      Number(px),
    );
    expect(Math.max(...air)).toBeLessThanOrEqual(37.8);
  });

  test("is left at the end of a part", () => {
    expect(pageBreaks(sheet(three.slice(0, 4))).css).toBe("");
  });
});
