import fc from "fast-check";
import { expect, test } from "vitest";
import { type Approval, parseApprovals, writeApprovals } from "../../src/account/approvals.ts";
import { Problems } from "../../src/problems/problem.ts";

const file = "data/2015/approvals.csv";

function parse(text: string) {
  const problems = new Problems();
  const approvals = parseApprovals(text, file, problems);
  return {
    approvals: approvals.map(({ source, ...one }) => ({ ...one, line: source.line })),
    faults: problems.all.map(({ code, source: { line, column } }) => `${code} ${line}:${column}`),
  };
}

const one: Approval = {
  language: "nb",
  section: "kapittel-hovedfunn",
  kind: "sentence",
  text: "{{andel kapasitet.oker}} av kommunene; «alle».",
  as: "proved",
  rests: "0123456789ab",
  answer: "yes",
  readers: [{ by: "Kari", date: "2026-11-26" }],
  note: "",
};
const header = "language;section;kind;text;as;rests;answer;by;date;by2;date2;note";

test("one line a statement, sorted, as Norwegian Excel opens it", () => {
  const written = writeApprovals([
    one,
    { ...one, section: "a", text: "Ja", readers: [...one.readers, { by: "Ola", date: "" }] },
  ]);
  expect(written).toBe(
    `\uFEFF${header}\n` +
      "nb;a;sentence;Ja;proved;0123456789ab;yes;Kari;2026-11-26;Ola;;\n" +
      'nb;kapittel-hovedfunn;sentence;"{{andel kapasitet.oker}} av kommunene; «alle».";proved;0123456789ab;yes;Kari;2026-11-26;;;\n',
  );
});

test("what is written is read again, whatever it says, and in whatever order it came", () => {
  const text = fc
    .string({ unit: fc.constantFrom(..."ab;\"'=+-@, «»æ|{}".split("")), minLength: 1 })
    .map((all) => all.replace(/\s+/g, " ").trim())
    .filter((all) => all !== "");
  const reading = fc.record({ by: text, date: fc.constantFrom("2026-11-26", "") });
  const approval: fc.Arbitrary<Approval> = fc.record({
    language: fc.constantFrom("nb", "nn"),
    section: fc.constant("utgave"),
    kind: fc.constant("label"),
    text,
    as: fc.constantFrom("proved", "read", "timeless"),
    rests: fc.constantFrom("", "2015:", "2015:0123456789ab"),
    answer: fc.constantFrom("yes", "no"),
    readers: fc.array(reading, { minLength: 1, maxLength: 2 }),
    note: fc.oneof(fc.constant(""), text),
  });
  const key = (all: Approval) => JSON.stringify(all);
  fc.assert(
    fc.property(fc.uniqueArray(approval, { selector: key, maxLength: 5 }), (all) => {
      const written = writeApprovals(all);
      const { approvals, faults } = parse(written);
      expect(faults).toEqual([]);
      const read = approvals.map(({ line: _line, ...rest }) => rest);
      expect(read.map(key).toSorted()).toEqual(all.map(key).toSorted());
      expect(writeApprovals(all.toReversed())).toBe(written);
    }),
  );
});

test("nothing that somebody has entered is a formula to a spreadsheet", () => {
  const formula = "=HYPERLINK(A1)";
  const readers = [1, 2].map(() => ({ by: formula, date: formula }));
  const one = { language: "nb", section: formula, kind: "label", text: formula, as: "read" } as const;
  const written = writeApprovals([{ ...one, rests: "", answer: "yes", readers, note: formula }]);
  expect(written.match(/'=HYPERLINK/g)).toHaveLength(7);
  expect(written).not.toMatch(/[;\n]=/);
});

test("lines keep their numbers, and a faulty one is told at its place and not believed", () => {
  const lines = [
    header,
    "nb;a;sentence;Ja;read;2015:;yes;Kari;2026-11-26;;;",
    "nb;a;sentence;Ja;leste;2015:;yes;Kari;2026-11-26;;;",
    "sv;a;sentence;Ja;read;2015:;yes;Kari;2026-11-26;;;",
    "nb;a;sentence;Ja;read;2015:;yes;;2026-11-26;;;",
    "nb;a;sentence;Ja;read;2015:;kanskje;Kari;;;;",
  ];
  expect(parse(lines.join("\n"))).toMatchObject({
    approvals: [{ text: "Ja", line: 2 }],
    faults: ["account.value 3:18", "account.value 4:1", "account.nobody 5:1", "account.value 6:29"],
  });
  expect(parse("language;text\nnb;Ja\n").faults).toEqual(["account.columns 1:undefined"]);
  expect(parse("")).toEqual({ approvals: [], faults: [] });
});
