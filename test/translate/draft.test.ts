import { expect, test } from "vitest";
import { withoutDraftMark } from "../../src/narrative/draft.ts";
import { draftMark } from "../../src/translate/draft.ts";

test("the mark tells where the text came from and what to look at, and can be taken away whole", () => {
  const mark = draftMark("templates/narrative/nb/hovedfunn.md", ["skravur", "xqz"]);
  expect(mark).toContain("templates/narrative/nb/hovedfunn.md");
  expect(mark).toContain("skravur, xqz");
  expect(withoutDraftMark(`${mark}# Hovudfunn\n`)).toBe("# Hovudfunn\n");
});
