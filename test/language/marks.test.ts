import { expect, test } from "vitest";
import { languageOf } from "../../src/language/language.ts";
import { markedTitle, markOf } from "../../src/language/marks.ts";

const plain = (text: string) => text.replaceAll("\u00A0", " ");
const embargo = "2016-12-01 05:00";

test("a report that may be published as it stands is called what it is called", () => {
  expect(markOf({ draft: false }, languageOf("nb"))).toBe("");
  expect(markedTitle("Undersøkelsen", { draft: false }, languageOf("nb"))).toBe("Undersøkelsen");
});

test.each([
  ["nb", { draft: true }, "Utkast: Tittel"],
  ["nb", { draft: false, embargo }, "Sperrefrist til 1. desember 2016 kl. 05.00: Tittel"],
  ["nn", { draft: true, embargo }, "Utkast, sperrefrist til 1. desember 2016 kl. 05.00: Tittel"],
] as const)("in %s, %o is told in front of the title", (code, marks, expected) =>
  expect(plain(markedTitle("Tittel", marks, languageOf(code)))).toBe(expected),
);
