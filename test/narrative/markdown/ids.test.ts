import fc from "fast-check";
import { expect, test } from "vitest";
import { asciiId, Ids } from "../../../src/narrative/markdown/ids.ts";

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
  const ids = new Ids(["funn"]);
  expect(["Funn", "Funn", "Funn 2", "Mål", "Mål"].map((words) => ids.of(words))).toEqual([
    "funn-2",
    "funn-3",
    "funn-2-2",
    "mal",
    "mal-2",
  ]);
});

test("no two are alike, whatever they are made from", () => {
  const words = fc.array(fc.constantFrom("Funn", "Funn 2", "Funn-2", "funn 2 2", "?"), { maxLength: 40 });
  fc.assert(
    fc.property(words, (all) => {
      const ids = new Ids();
      expect(new Set(all.map((one) => ids.of(one))).size).toBe(all.length);
    }),
  );
});

test("any words give an id that is safe in a link, in CSS and in a PDF", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (words) => {
      expect(asciiId(words)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(asciiId(words).length).toBeLessThanOrEqual(60);
    }),
  );
});
