import { describe, expect, test } from "vitest";
import { layOut } from "../../src/figures/layout.ts";
import type { Rapport } from "../../src/figures/spec.ts";
import { wrap } from "../../src/figures/wrap.ts";

/** Every letter is 10 px. */
const measure = (text: string) => text.length * 10;
const rapport: Rapport = { caption: {}, data: { shape: "andeler" } };
const row = (navn: string, more: object = {}) => ({
  navn,
  tekst: "59 %",
  fra: 0.59,
  til: 0.59,
  hoved: true,
  ...more,
});

describe("labels", () => {
  test("stand beside the bars when they are short and there is room", () => {
    expect(layOut({ ...rapport, over: {} }, [row("Skole")], 560, measure)).toMatchObject({
      over: false,
      lines: 1,
    });
  });

  test("stand above the bars when one is long, and on a phone", () => {
    expect(layOut({ ...rapport, over: {} }, [row("Introduksjonsprogram")], 560, measure).over).toBe(true);
    expect(layOut({ ...rapport, over: {} }, [row("Skole")], 320, measure)).toMatchObject({
      over: true,
      smal: true,
    });
  });
});

describe("words", () => {
  test("stand in the bars when all fit there", () => {
    expect(layOut(rapport, [row("A"), row("B")], 560, measure).utenfor).toBe(false);
  });

  test("stand under them all when one does not fit in its bar", () => {
    expect(layOut(rapport, [row("A"), row("B", { fra: 0.1, til: 0.1 })], 560, measure).utenfor).toBe(true);
  });

  test("stand under them when those of a complement do not fit in the rest", () => {
    const motsatt = "1 av 10 har ikke";
    expect(layOut(rapport, [row("A", { fra: 0.85, til: 0.95, motsatt })], 560, measure).utenfor).toBe(true);
  });
});

test("the rows of a layout have their labels broken to its width", () => {
  const { rows, lines } = layOut(rapport, [row("Hjelp til å dele kunnskap og erfaringer")], 320, measure);
  expect(rows[0]?.navn).toBe("Hjelp til å dele kunnskap og\nerfaringer");
  expect(lines).toBe(2);
});

describe("breaking a text", () => {
  test("happens between words, never inside one", () => {
    expect(wrap("a bb ccc", 40, measure)).toBe("a bb\nccc");
    expect(wrap("menneskerettighetskommisjon x", 50, measure)).toBe("menneskerettighetskommisjon\nx");
  });

  test("leaves non-breaking spaces alone", () => {
    expect(wrap("om lag 7\u00A0av\u00A010", 90, measure)).toBe("om lag\n7\u00A0av\u00A010");
  });
});
