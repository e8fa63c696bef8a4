import { expect, test } from "vitest";
import type { WordsOfEditions } from "../../../src/app/language.ts";
import { listen } from "../listen.ts";

const counted: WordsOfEditions = {
  editions: [
    { edition: "2013", words: { nb: 0, nn: 0 } },
    { edition: "2014", words: { nb: 0, nn: 1234 } },
    { edition: "2015", words: { nb: 10_000, nn: 0 } },
  ],
  all: { nb: 10_000, nn: 1234 },
  notCounted: [
    { edition: "2012", why: "no-text" },
    { edition: "2016", why: "errors" },
  ],
};
const language = (...argv: string[]) =>
  listen(["language", ...argv], { work: { language: async () => counted } });

test("tells the words of each edition and over all, and which written language has too few", async () => {
  const { code, out, err } = await language();
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out.replaceAll("\u00a0", " ")).toMatchInlineSnapshot(`
    "Utgave                bokmål             nynorsk
    2013                   0 ord               0 ord
    2014           0,0 % (0 ord)  100,0 % (1234 ord)
    2015    100,0 % (10 000 ord)       0,0 % (0 ord)
    Samlet   89,0 % (10 000 ord)   11,0 % (1234 ord)

    Under 25 prosent er på nynorsk. Språklova § 13 krever minst 25 prosent av hver
    målform over tid.

    2012 er ikke med: Utgaven har tall, men ingen kapitler.

    2016 er ikke med: Det er feil i tallene eller teksten. Kjør rapport check 2016.

    Det som er talt, er ordene i den ferdige teksten: overskrifter, avsnitt, lister,
    nøkkeltall og noter. Tabeller, figurer og faste ord er ikke med. Loven gjelder
    alt det organet publiserer, ikke bare denne rapporten.
    "
  `);
});

test("says so when there is enough of both", async () => {
  const even = { ...counted, all: { nb: 75, nn: 25 }, notCounted: [] };
  const { out } = await listen(["language", "--lang", "en"], { work: { language: async () => even } });
  expect(out).toContain("At least 25 percent is in each written language");
});

test("has nothing to tell of a project without text, and still no fault", async () => {
  const none: WordsOfEditions = {
    editions: [],
    all: { nb: 0, nn: 0 },
    notCounted: [{ edition: "2014", why: "no-text" }],
  };
  const work = { work: { language: async () => none } };
  expect(await listen(["language"], work)).toEqual({
    code: 0,
    out: "Ingen utgave har tekst å telle.\n\n2014 er ikke med: Utgaven har tall, men ingen kapitler.\n",
    err: "",
  });
  const { out } = await listen(["language", "--json"], work);
  expect(JSON.parse(out)).toMatchObject({ all: { nb: { words: 0, share: null } }, tooLittle: ["nb", "nn"] });
});

test("gives the same as data with --json", async () => {
  const { out } = await language("--json");
  expect(JSON.parse(out)).toEqual({
    ok: true,
    exit: 0,
    required: 0.25,
    tooLittle: ["nn"],
    all: { nb: { words: 10_000, share: 10_000 / 11_234 }, nn: { words: 1234, share: 1234 / 11_234 } },
    editions: [
      { edition: "2013", nb: { words: 0, share: null }, nn: { words: 0, share: null } },
      { edition: "2014", nb: { words: 0, share: 0 }, nn: { words: 1234, share: 1 } },
      { edition: "2015", nb: { words: 10_000, share: 1 }, nn: { words: 0, share: 0 } },
    ],
    notCounted: counted.notCounted,
  });
});
