import { expect, test } from "vitest";
import type { CheckResult } from "../../../src/app/check.ts";
import type { CheckWork } from "../../../src/cli/commands/check.ts";
import { messages } from "../../../src/narrative/messages/templates.ts";
import { problem } from "../../../src/problems/problem.ts";
import { listen } from "../listen.ts";

const row = { file: "data/2015/aggregates.csv", line: 5, column: 1 };
const held: CheckResult["ledgers"][number]["sentences"][number] = {
  text: "Hele 86 prosent av kommunene planlegger å øke kapasiteten.",
  chapter: "hovedfunn",
  source: { file: "templates/narrative/nb/hovedfunn.md", line: 7, column: 1 },
  verdict: "holds",
  numbers: [
    {
      text: "Hele 86 prosent",
      sources: [{ key: "kapasitet.oker@alle", exact: "86 %", base: "337 kommuner", rows: [row] }],
    },
  ],
  claims: [
    {
      id: "p1",
      says: "de fleste",
      verdict: "holds",
      values: ["86 % (data/2015/aggregates.csv:5)"],
      keys: [],
    },
  ],
  errors: [],
};
const unknown = {
  ...held,
  text: "Over 60 prosent.",
  verdict: "unknown" as const,
  numbers: [],
  claims: [
    {
      id: "p2",
      says: "over 60",
      verdict: "unknown" as const,
      why: { code: "tenths" as const },
      values: [],
      keys: [],
    },
  ],
};
const failed = {
  ...held,
  text: "Bare 86 prosent.",
  verdict: "fails" as const,
  claims: [],
  errors: ["a", "b"],
};

const workOf =
  (sentences: readonly (typeof held)[], problems: CheckResult["problems"]): CheckWork =>
  async () => ({ edition: "2015", problems, accounts: [], ledgers: [{ language: "nb", sentences }] });

const check = (sentences: readonly (typeof held)[], problems: CheckResult["problems"], ...argv: string[]) =>
  listen(["check", ...argv], { work: { check: workOf(sentences, problems) } });

const wrong = problem(messages["narrative.syntax"], { file: "a.md", line: 1, column: 2 });

test("lists each sentence with what it rests on, and says that all is well", async () => {
  const { code, out, err } = await check([held], []);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toMatchInlineSnapshot(`
    "
    Bokmål: 1 setning med tall, påstander eller feil

    Stemmer (1)

      Hele 86 prosent av kommunene planlegger å øke kapasiteten.
      templates/narrative/nb/hovedfunn.md:7:1
        «Hele 86 prosent»: 86 %; 337 kommuner; kapasitet.oker@alle,
        data/2015/aggregates.csv:5
        Påstanden «de fleste» stemmer: 86 % (data/2015/aggregates.csv:5)

    Tall og tekst i 2015 stemmer. Ingenting er skrevet.
    "
  `);
});

test("lists what fails first, then what cannot be known, and ends with 1", async () => {
  const { code, out, err } = await check([failed, unknown, held], [wrong]);
  expect(code).toBe(1);
  expect(err).toContain("a.md:1:2");
  expect(out).toMatchInlineSnapshot(`
    "
    Bokmål: 3 setninger med tall, påstander eller feil

    Stemmer ikke (1)

      Bare 86 prosent.
      templates/narrative/nb/hovedfunn.md:7:1
        «Hele 86 prosent»: 86 %; 337 kommuner; kapasitet.oker@alle,
        data/2015/aggregates.csv:5
        2 feil her. Se listen over feil.

    Kan ikke vites (1)

      Over 60 prosent.
      templates/narrative/nb/hovedfunn.md:7:1
        Påstanden «over 60» kan ikke vites: begge tallene er bare kjent til nærmeste
        tidel

    Stemmer (1)

      Hele 86 prosent av kommunene planlegger å øke kapasiteten.
      templates/narrative/nb/hovedfunn.md:7:1
        «Hele 86 prosent»: 86 %; 337 kommuner; kapasitet.oker@alle,
        data/2015/aggregates.csv:5
        Påstanden «de fleste» stemmer: 86 % (data/2015/aggregates.csv:5)

    Tall og tekst i 2015 stemmer ikke. Feilene står øverst. Ingenting er skrevet.
    "
  `);
});

test("in English on request, and as data", async () => {
  const english = await check([unknown], [], "--lang", "en");
  expect(english.out).toContain("The claim «over 60» can't be known");
  const { code, out } = await check([failed], [wrong], "--json");
  const json = JSON.parse(out);
  expect({ code, ...json }).toMatchObject({
    code: 1,
    ok: false,
    exit: 1,
    edition: "2015",
    problems: [{ code: "narrative.syntax", line: 1 }],
    ledgers: [
      { language: "nb", sentences: [{ text: "Bare 86 prosent.", verdict: "fails", errors: ["a", "b"] }] },
    ],
  });
});

const open = {
  id: "kapittel-hovedfunn.2",
  text: "Vi følger dette.",
  kind: "sentence",
  language: "nb",
  section: "kapittel-hovedfunn",
  file: "templates/narrative/nb/hovedfunn.md",
  line: 9,
  column: 1,
  support: "open",
  keys: [],
  values: [],
  why: "Ingen har lest det.",
  in: ["web", "pdf"],
} as const;

test("tells for each chapter what is proved, read and open, which fails only a report that is to be final", async () => {
  const statements = [{ ...open, support: "proved" as const }, { ...open, support: "data" as const }, open];
  const counts = { data: 1, program: 0, proved: 1, read: 0, open: 1, false: 0, unknown: 0 };
  const account = {
    language: "nb",
    counts,
    statements,
  } as unknown as CheckResult["accounts"][number]["account"];
  const parts = [
    { title: "Hovedfunn", sections: ["kapittel-hovedfunn"] },
    { title: "Tomt", sections: ["kapittel-tomt"] },
  ];
  const work: CheckWork = async () => ({
    edition: "2015",
    problems: [],
    ledgers: [],
    accounts: [{ account, parts }],
  });
  const run = (...argv: string[]) => listen(["check", ...argv], { work: { check: work } });
  const { code, out } = await run();
  expect(code).toBe(0);
  expect(out).toMatchInlineSnapshot(`
    "


    Bokmål: 2 utsagn i rapporten
      Hovedfunn: 1 prøvd og lest, 0 lest, 1 ikke lest

    Ikke lest (1)

      Vi følger dette.
      templates/narrative/nb/hovedfunn.md:9:1 (kapittel-hovedfunn)
        Ingen har lest det.

    Tall og tekst i 2015 stemmer, men noe er ikke lest. Rapporten er et utkast. Ingenting er skrevet.
    "
  `);
  expect((await run("--final")).code).toBe(1);
  const told = JSON.parse((await run("--json")).out) as { readonly statements: readonly object[] };
  expect(told.statements).toEqual(statements);
});
