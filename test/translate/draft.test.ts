import { expect, test } from "vitest";
import { draftMark, isDraft, withoutDraftMark } from "../../src/translate/draft.ts";

const mark = draftMark("templates/narrative/nb/hovedfunn.md", ["skravur", "xqz"]);
const signed = (name: string) => mark.replace("godkjent:", `godkjent:${name}`);

test("what a machine has translated is a draft until somebody has put a name to it", () => {
  expect(isDraft(`${mark}# Hovudfunn\n`)).toEqual({ draft: true, line: 1 });
  expect(isDraft(`${signed(" Kari Nordmann")}# Hovudfunn\n`)).toEqual({ draft: false, line: 1 });
  expect(isDraft("# Hovudfunn\n")).toEqual({ draft: false, line: undefined });
});

test("no name is no approval", () => {
  for (const name of ["", "  ", " …", " –", " navn", " Navnet ditt", " nei", " ikkje"])
    expect(isDraft(signed(name)).draft, name).toBe(true);
});

test("the mark may be moved and shortened", () => {
  expect(isDraft("# Hovudfunn\n\n{{! UTKAST }}\n")).toEqual({ draft: true, line: 3 });
  expect(isDraft("{{! UTKAST godkjend: Ola }}\n").draft).toBe(false);
  expect(isDraft("{{! Dette er ikke et UTKAST }}\n")).toEqual({ draft: false, line: undefined });
  expect(isDraft("UTKAST\n").draft).toBe(false);
});

test("it tells where the text came from and what to look at, and can be taken away whole", () => {
  expect(mark).toContain("templates/narrative/nb/hovedfunn.md");
  expect(mark).toContain("skravur, xqz");
  expect(withoutDraftMark(`${mark}# Hovudfunn\n`)).toBe("# Hovudfunn\n");
});
