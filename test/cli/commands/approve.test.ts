import { expect, test } from "vitest";
import type { Decision, ToRead } from "../../../src/app/approve.ts";
import type { ApproveWork, Desk } from "../../../src/cli/commands/approve.ts";
import { listen } from "../listen.ts";

const item = (text: string, besides: object = {}, about: object = {}): ToRead =>
  ({
    statement: {
      text,
      as: "proved",
      language: "nb",
      section: "kapittel-hovedfunn-kapasitet",
      file: "templates/narrative/nb/hovedfunn.md",
      line: 7,
      column: 1,
      ...about,
    },
    heading: "Kapasitet",
    rows: [],
    ...besides,
  }) as unknown as ToRead;

const bound = item("Hele 86 prosent planlegger mer.", {
  rows: [
    {
      question: "Planlegger kommunen mer?",
      option: "Planlegger mer",
      value: "fra og med 85,5 %, men under 86,5 %",
      base: "337 kommuner",
      rows: [{ file: "data/2015/aggregates.csv", line: 5, column: 1 }],
    },
  ],
});
const plain = item(
  "Vi følger dette.",
  { lapsed: { change: { kind: "values" } } },
  { as: "read", section: "kapittel-metode" },
);

/** Runs `approve` on these, with answers where somebody sits at the terminal. */
async function approve(argv: readonly string[], answers?: readonly string[], readBy: readonly ToRead[] = []) {
  const saved: (readonly Decision[])[] = [];
  const items = [bound, plain];
  const work: ApproveWork = async () =>
    ({
      reading: { edition: "2015", file: "data/2015/approvals.csv", items, problems: [] },
      inSection: (section: string) => items.filter(({ statement }) => statement.section === section),
      isReadBy: (one: ToRead) => readBy.includes(one),
      save: async (decisions: readonly Decision[]) => {
        saved.push([...decisions]);
        return items.length - decisions.filter(({ answer }) => answer === "yes").length;
      },
    }) as unknown as Desk;
  const asked: string[] = [];
  const left = [...(answers ?? [])];
  const ask = async (question: string) => {
    asked.push(question);
    return left.shift();
  };
  const told = await listen(["approve", ...argv], { work: { approve: work } }, 80, answers ? ask : undefined);
  const last = (saved.at(-1) ?? []).map(({ item: one, ...said }) => [one.statement.text, said]);
  return { ...told, last, saves: saved.length, asked };
}

test("shows each statement with what it rests on and what has changed, and keeps what is answered", async () => {
  const { code, out, last, asked } = await approve(["--by", "Kari"], ["j", "n", "Hvem er vi?"]);
  expect(code).toBe(0);
  expect(out).toMatchInlineSnapshot(`
    "
    1/2 Bokmål: Kapasitet
      Hele 86 prosent planlegger mer.
      templates/narrative/nb/hovedfunn.md:7:1
        Spørsmålet: Planlegger kommunen mer? Svaret: Planlegger mer.
        Det vi vet: fra og med 85,5 %, men under 86,5 %; 337 kommuner;
        data/2015/aggregates.csv:5:1

    2/2 Bokmål: Kapasitet
      Vi følger dette.
      templates/narrative/nb/hovedfunn.md:7:1
        Endret siden sist: Et tall i samme avsnitt er endret.

    2 utsagn er ført inn i data/2015/approvals.csv.
    1 utsagn er ikke lest.
    "
  `);
  expect(asked).toMatchInlineSnapshot(`
    [
      "Sier ordene det spørsmålet spør om? [j]a, [n]ei, [s]enere, [a]vslutt: ",
      "Stemmer dette? [j]a, [n]ei, [t]idløst, [s]enere, [a]vslutt: ",
      "Hva er galt? ",
    ]
  `);
  expect(last).toEqual([
    [bound.statement.text, { answer: "yes" }],
    [plain.statement.text, { answer: "no", note: "Hvem er vi?" }],
  ]);
});

test("saves after each section, and stops where the reader does", async () => {
  const stopped = await approve(["--by", "Kari"], ["j", "a"]);
  expect(stopped.last).toEqual([[bound.statement.text, { answer: "yes" }]]);
  expect(stopped.saves).toBe(2);
  expect((await approve(["--by", "Kari"], ["s", "t"])).last).toEqual([
    [plain.statement.text, { answer: "yes", timeless: true }],
  ]);
  // The terminal was closed.
  expect((await approve(["--by", "Kari"], [])).last).toEqual([]);
});

test("approves all, or a section, for who has read it on paper", async () => {
  const yes = { answer: "yes" };
  expect((await approve(["--by", "Kari", "--all"])).last).toEqual([
    [bound.statement.text, yes],
    [plain.statement.text, yes],
  ]);
  const one = await approve(["--by", "Kari", "--section", "kapittel-metode", "--timeless", "--json"]);
  expect(one.last).toEqual([[plain.statement.text, { answer: "yes", timeless: true }]]);
  expect(JSON.parse(one.out)).toMatchObject({ ok: true, approved: 1, left: 1 });
});

test("passes over what the same person has read, and says that somebody else has to", async () => {
  const { out, last } = await approve(["--by", "Kari", "--all"], undefined, [bound]);
  expect(last).toEqual([[plain.statement.text, { answer: "yes" }]]);
  expect(out).toContain("1 utsagn har du lest før. En til må lese dem.");
});

test("asks nobody where nobody sits, and wants a name and one choice", async () => {
  const nobody = await approve(["--by", "Kari"]);
  expect(nobody).toMatchObject({ code: 2, saves: 0 });
  expect(nobody.err).toContain("Det er ingen å spørre her.");
  expect((await approve([])).code).toBe(2);
  expect((await approve(["--by", " ", "--all"])).err).toContain("--by mangler et navn.");
  expect((await approve(["--by", "Kari", "--all", "--section", "a"])).err).toContain("ikke begge");
});
