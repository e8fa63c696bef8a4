import { describe, expect, test } from "vitest";
import { LICENCES } from "../../src/config/licences.ts";
import { type ColophonRow, colophonOf } from "../../src/document/colophon.ts";
import { languageOf } from "../../src/language/language.ts";

const edition = { id: "2015", year: 2015, published: "2016-07-19" };
const document = (code: "nb" | "nn" = "nb", own: object = {}) =>
  ({
    language: languageOf(code),
    edition: { ...edition, ...own },
    title: "Undersøkelsen 2015",
    subtitle: "Hvordan går det?",
  }) as unknown as Parameters<typeof colophonOf>[0];
const config = (more: object = {}) =>
  ({
    publisher: { name: { nb: "Direktoratet", nn: "Direktoratet" } },
    links: {},
    ...more,
  }) as unknown as Parameters<typeof colophonOf>[1];
const told = (rows: readonly ColophonRow[]) =>
  Object.fromEntries(rows.map(({ term, lines }) => [term, lines.map(({ text }) => text)]));

test("without settings, nothing is told but how the report is cited", () => {
  expect(told(colophonOf(document(), config()))).toEqual({
    "Slik viser du til rapporten": ["Direktoratet (2016). Undersøkelsen 2015. Hvordan går det?"],
  });
});

test("what is not published yet is cited by the year that it is about", () => {
  const rows = told(colophonOf(document("nn", { published: "" }), config()));
  expect(rows["Slik viser du til rapporten"]?.[0]).toContain("Direktoratet (2015).");
});

test("who is asked is told with the ways to them, and where the report is with its address", () => {
  const settings = config({
    contact: { name: { nb: "Analyse" }, email: "a@b.no", phone: "+47 22 00 00 00" },
    links: { editions: "https://www.imdi.no/undersokelsen" },
  });
  const rows = colophonOf(document(), settings);
  expect(rows.map(({ term }) => term)).toEqual(["Kontakt", "På nett", "Slik viser du til rapporten"]);
  expect(rows[0]?.lines.map(({ href }) => href)).toEqual([undefined, "mailto:a@b.no", "tel:+4722000000"]);
  expect(rows[1]?.lines).toEqual([
    {
      text: "https://www.imdi.no/undersokelsen/2015/nb/",
      href: "https://www.imdi.no/undersokelsen/2015/nb/",
      by: "author",
    },
  ]);
  expect(rows[2]?.lines[0]?.text).toMatch(
    /Hvordan går det\? https:\/\/www\.imdi\.no\/undersokelsen\/2015\/nb\/$/,
  );
});

test("when it is asked again, and the numbers of the report and its series", () => {
  const own = {
    next: { nb: "høsten 2016", nn: "hausten 2016" },
    isbn: "978-3-16-148410-0",
    issn: "0317-8471",
  };
  const rows = colophonOf(document("nn", own), config());
  expect(told(rows)).toMatchObject({
    "Neste undersøking": ["hausten 2016"],
    ISBN: ["978-3-16-148410-0"],
    ISSN: ["0317-8471"],
  });
  // It is a text of the edition, and is read where it stands there.
  expect(rows[0]?.lines).toEqual([{ text: "hausten 2016", by: "author", place: "next" }]);
});

describe("a licence", () => {
  test.each(Object.keys(LICENCES) as (keyof typeof LICENCES)[])(
    "%s is told in each language, with where it stands",
    (licence) => {
      for (const code of ["nb", "nn"] as const) {
        const { terms } = languageOf(code);
        const [row] = colophonOf(document(code), config({ licence }));
        expect(row?.term).toBe(terms.licence);
        expect(row?.lines[0]).toEqual({
          text: LICENCES[licence].name[code],
          href: LICENCES[licence].url,
          by: "program",
        });
        // Who gives everything away asks for nothing.
        expect(row?.lines[1]?.text).toBe(licence === "CC0-1.0" ? terms.mayBeUsed : terms.mayBeUsedWithSource);
      }
    },
  );
});
