import fc from "fast-check";
import { expect, test } from "vitest";
import { asciiId } from "../../../src/narrative/markdown/ids.ts";

test.each([
  ["Flertallet mangler kapasitet i barnevernet", "flertallet-mangler-kapasitet-i-barnevernet"],
  ["Øvre Årdal og Nærøy", "ovre-ardal-og-naeroy"],
  ["Čáhcesuolu, Kárášjohka", "cahcesuolu-karasjohka"],
  ["«Hva nå?»", "hva-na"],
  ["???", "del"],
])("%s", (words, id) => {
  expect(asciiId(words)).toBe(id);
});

test("one that is taken gets a number", () => {
  expect(asciiId("Funn", ["funn"])).toBe("funn-2");
  expect(asciiId("Funn", ["funn", "funn-2"])).toBe("funn-3");
});

test("any words give an id that is safe in a link, in CSS and in a PDF", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (words) => {
      expect(asciiId(words)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(asciiId(words).length).toBeLessThanOrEqual(60);
    }),
  );
});
