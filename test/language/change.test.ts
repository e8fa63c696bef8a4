import { describe, expect, it } from "vitest";
import { writeChange, writeComparison, writeDirection } from "../../src/language/change.ts";
import { languageOf } from "../../src/language/language.ts";

const nb = languageOf("nb");
const nn = languageOf("nn");

describe("a direction", () => {
  it.each([
    ["up", "har økt", "har auka"],
    ["down", "har gått ned", "har gått ned"],
    ["same", "er om lag uendret", "er om lag uendra"],
  ] as const)("%s", (direction, bokmål, nynorsk) => {
    expect(writeChange(direction, nb)).toBe(bokmål);
    expect(writeChange(direction, nn)).toBe(nynorsk);
  });

  it("in a table says «året før» only of the year before", () => {
    expect(writeDirection("up", 2015, 2014, nb)).toBe("høyere enn året før");
    expect(writeDirection("down", 2015, 2014, nn)).toBe("lågare enn året før");
    expect(writeDirection("same", 2015, 2013, nb)).toBe("om lag som i forrige undersøkelse");
  });
});

describe("what is compared with", () => {
  it("is last year only when it was", () => {
    expect(writeComparison(2015, 2014, nb)).toBe("sammenlignet med i fjor");
    expect(writeComparison(2015, 2014, nn)).toBe("samanlikna med i fjor");
    expect(writeComparison(2015, 2013, nb)).toBe("sammenlignet med 2013-undersøkelsen");
    expect(writeComparison(2023, 2021, nn)).toBe("samanlikna med 2021-undersøkinga");
  });

  it("lies before", () => {
    expect(() => writeComparison(2015, 2015, nb)).toThrow();
    expect(() => writeComparison(2014, 2015, nb)).toThrow();
  });
});
