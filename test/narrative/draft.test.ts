import { expect, test } from "vitest";
import { isDraft } from "../../src/narrative/draft.ts";
import { draftMark } from "../../src/translate/draft.ts";
import { tell } from "../support/telling.ts";

const mark = draftMark("templates/narrative/nb/hovedfunn.md", []);
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

test("a draft stops the build at its mark, and an approved one reads as if the mark were not there", () => {
  const chapter = "# Funn\n\nAlle er med.\n";
  expect(tell(`{{! UTKAST }}\n${chapter}`).faults).toEqual(["translate.draft 1"]);
  expect(tell(signed(" Kari Nordmann") + chapter)).toMatchObject({ faults: [], html: tell(chapter).html });
});
