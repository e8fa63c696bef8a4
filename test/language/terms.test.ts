import { describe, expect, it } from "vitest";
import { languageOf } from "../../src/language/language.ts";

const nb = languageOf("nb");
const nn = languageOf("nn");

/** All texts of one language's terms. `[3, 3]` can be written wherever a number, a text or a list is taken. */
function texts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function") return [String(value([3, 3], [3, 3], [3, 3]))];
  return Object.values(value as Record<string, unknown>).flatMap(texts);
}

describe("terms", () => {
  it("hold number and label together", () => {
    expect(nb.terms.figureNumber(3)).toBe("Figur\u00A03");
    expect(nb.terms.n(337)).toBe("n\u00A0=\u00A0337");
  });

  it("give every sign of a table words to be read aloud", () => {
    for (const { terms } of [nb, nn]) {
      const signs = Object.values(terms.signs);
      expect(new Set(signs.map(({ sign }) => sign)).size).toBe(signs.length);
      for (const { spoken } of signs) expect(spoken).toMatch(/\p{L}{2}/u);
    }
  });

  it("in nynorsk have no bokmål in them", () => {
    const bokmål =
      /(?<!\p{L})(ikke|noen|flere|hele|kun|økt|sammenlignet|kommuner|kommunene|undersøkelse\p{L}*|hvor|hver|fra|jeg|utgivelse\p{L}*|tallene|prikker|tidligere|nærmeste|de|spurt|mulig|hvert)(?!\p{L})/iu;
    const all = texts(nn.terms);
    expect(all.filter((text) => bokmål.test(text))).toEqual([]);
    expect(all).toHaveLength(texts(nb.terms).length);
    expect(texts(nb.terms).filter((text) => bokmål.test(text)).length).toBeGreaterThan(20);
  });
});
