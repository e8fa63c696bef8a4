import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sentences, tableOf, tryOut } from "./measure.ts";

const page = readFileSync(new URL("../../../docs/promise.md", import.meta.url), "utf8");

describe.each(["untrue", "untrue.held-out", "untrue.fourth"])(
  "sentences that nothing supports (%s)",
  (name) => {
    const tried = sentences(name).map(tryOut);

    it("are never passed over", () => {
      expect(
        tried.filter(({ became }) => became === "silent" || became === "recognised").map(({ text }) => text),
      ).toEqual([]);
    });

    it("stop the build in nine of ten", () => {
      expect(tried.filter(({ became }) => became === "stopped").length / tried.length).toBeGreaterThan(0.9);
    });

    it("are found as what they are in nine of ten", () => {
      expect(tried.filter(({ asExpected }) => asExpected).length / tried.length).toBeGreaterThan(0.9);
    });

    it("are told of in docs/promise.md as they are", () => {
      expect(page).toContain(tableOf(tried));
    });
  },
);

describe.each(["innocent", "innocent.held-out", "innocent.fourth"])("innocent sentences (%s)", (name) => {
  const tried = sentences(name).map(tryOut);

  it("stop the build in one of twenty at most", () => {
    expect(tried.filter(({ became }) => became === "stopped").length / tried.length).toBeLessThanOrEqual(
      0.05,
    );
  });

  it("are told of in docs/promise.md as they are", () => {
    expect(page).toContain(tableOf(tried));
  });
});
