import { describe, expect, test } from "vitest";
import { lapsedIn } from "../../src/account/lapsed.ts";
import { percent, rows, surveyOf } from "../support/survey.ts";
import { accountOfText, config, reading, statementOf } from "./telling.ts";

const BOUND = '{{andel "kapasitet.oker" ord="hele"}} av kommunene planlegger mer.';
const text = (bound: string, plain = "Vi følger dette.") => `# T\n\n## Del\n\n${bound} ${plain}`;

/** The same survey with another share for «kapasitet.oker». */
const surveyWith = (share: string, label?: string) =>
  surveyOf(
    rows.map(({ published, ...row }) => ({
      ...row,
      ...(row.key === "kapasitet.oker@alle"
        ? { estimate: percent(share), ...(label !== undefined && { label }) }
        : {}),
      // What was published of another number is said of this one no more.
      ...(published !== undefined &&
        (row.key !== "kapasitet.oker@alle" || share === "0.86") && { published }),
    })),
  );

/** What is read in the first account, and what becomes of it in another. */
function later(now: Parameters<typeof accountOfText>) {
  const first = accountOfText(text(BOUND));
  const approvals = [statementOf(first, "planlegger mer"), statementOf(first, "Vi følger")].map((one) =>
    reading(one),
  );
  const [said, settings] = now;
  const accounted = accountOfText(said, { ...settings, approvals });
  return { accounted, lapsed: lapsedIn(approvals, accounted.statements, ["nb"]) };
}

describe("the support of a statement", () => {
  test("is open until somebody has read it; then it is proved where it is bound, else read", () => {
    const first = accountOfText(text(BOUND));
    expect(statementOf(first, "planlegger mer").support).toBe("open");
    expect(statementOf(first, "Vi følger").support).toBe("open");
    expect(first.account.draft).toBe(true);
    const approvals = first.statements.filter(({ support }) => support === "open").map((one) => reading(one));
    const then = accountOfText(text(BOUND), { approvals });
    expect(statementOf(then, "planlegger mer").support).toBe("proved");
    expect(statementOf(then, "Vi følger").support).toBe("read");
    expect(then.account.draft).toBe(false);
    expect(then.account.readers).toEqual([
      { by: "Kari", from: "2026-11-26", to: "2026-11-26", statements: approvals.length },
    ]);
  });

  test("is data and program for what the program writes", () => {
    const { account } = accountOfText('# T\n\n{{oversikt "tall"}}\n\n{{figur "mottak"}}');
    const supports = (kind: string) =>
      new Set(account.statements.filter((one) => one.kind === kind).map(({ support }) => support));
    expect(supports("head")).toEqual(new Set(["program"]));
    expect(supports("cell")).toEqual(new Set(["data"]));
    expect(supports("alt")).toEqual(new Set(["data"]));
  });

  test("is false where something is wrong in it, and unknown where a claim cannot be known", () => {
    const wrong = accountOfText(
      '# T\n\nRett. {{andel "kapasitet.oker" form="brøk" ord="halvparten"}} av kommunene vil. Også rett.',
    );
    expect(statementOf(wrong, "av kommunene vil").support).toBe("false");
    expect(statementOf(wrong, "Rett.").support).toBe("open");
    expect(statementOf(wrong, "Også rett").support).toBe("open");
    const unknown = accountOfText(
      '# T\n\n{{#påstand (over "resultatmal.ja" 60)}}De er over.{{/påstand}} Rett.',
    );
    expect(statementOf(unknown, "De er over").support).toBe("unknown");
    expect(statementOf(unknown, "Rett.").support).toBe("open");
  });

  test("is not proved where a word beside the number is bound by nothing", () => {
    const place = { file: "hovedfunn.md", line: 5, column: 60 };
    const one = statementOf(
      accountOfText(text(BOUND, ""), { unbound: [{ source: place, words: ["mer"] }] }),
      "planlegger mer",
    );
    expect(one.as).toBe("read");
    expect(one.why).toBe("Ingen har lest det. En leser må vurdere «mer».");
    const read = accountOfText(text(BOUND, ""), {
      unbound: [{ source: place, words: ["mer"] }],
      approvals: [reading(one)],
    });
    expect(statementOf(read, "planlegger mer").support).toBe("read");
  });
});

describe("a reading", () => {
  test("of a bound sentence outlives a new number, and opens what stands beside it", () => {
    const { accounted, lapsed } = later([text(BOUND), { survey: surveyWith("0.91") }]);
    expect(statementOf(accounted, "planlegger mer").support).toBe("proved");
    expect(statementOf(accounted, "Vi følger").support).toBe("open");
    expect(lapsed.map(({ change }) => change)).toEqual([{ kind: "values" }]);
  });

  test("of a bound sentence outlives a new edition, and that of another does not", () => {
    const survey = surveyOf(rows, { id: "2016" });
    const { accounted, lapsed } = later([text(BOUND), { survey }]);
    expect(statementOf(accounted, "planlegger mer").support).toBe("proved");
    expect(statementOf(accounted, "Vi følger").support).toBe("open");
    expect(lapsed.map(({ change }) => change)).toEqual([{ kind: "edition", edition: "2015", count: 1 }]);
  });

  test("that was marked as timeless outlives both, but no other words", () => {
    const first = statementOf(accountOfText(text(BOUND)), "Vi følger");
    const approvals = [reading(first, { as: "timeless" })];
    const survey = surveyOf(rows, { id: "2016" });
    expect(statementOf(accountOfText(text(BOUND), { survey, approvals }), "Vi følger").support).toBe("read");
    const other = accountOfText(text(BOUND, "Vi følger ikke dette."), { approvals });
    expect(statementOf(other, "Vi følger").support).toBe("open");
    expect(lapsedIn(approvals, other.statements, ["nb"])).toMatchObject([
      { change: { kind: "text", now: "Vi følger ikke dette." } },
    ]);
  });

  test("cannot be timeless of a sentence that is bound", () => {
    const bound = statementOf(accountOfText(text(BOUND)), "planlegger mer");
    const approvals = [reading(bound, { as: "timeless" })];
    expect(statementOf(accountOfText(text(BOUND), { approvals }), "planlegger mer").support).toBe("open");
  });

  test("ends when the words of the question or the answer change", () => {
    const { accounted, lapsed } = later([text(BOUND), { survey: surveyWith("0.86", "Vurderer å øke") }]);
    expect(statementOf(accounted, "planlegger mer").support).toBe("open");
    expect(lapsed.map(({ change }) => change)).toEqual([{ kind: "question" }]);
  });

  test("ends when the sentence changes, or what is asked for in it", () => {
    const changed = text(BOUND.replace("planlegger mer", "planlegger mer i år"));
    expect(statementOf(later([changed]).accounted, "planlegger mer i år").support).toBe("open");
    const other = text(BOUND.replace('ord="hele"', 'ord="auto"'));
    expect(statementOf(later([other]).accounted, "planlegger mer").support).toBe("open");
  });

  test("ends when a claim around it is another, or gone", () => {
    const claimed = (condition: string) =>
      `# T\n\n{{#påstand (${condition})}}Flertallet planlegger mer.{{/påstand}}`;
    const first = statementOf(accountOfText(claimed('flertall "kapasitet.oker"')), "Flertallet");
    const approvals = [reading(first)];
    const support = (said: string) => statementOf(accountOfText(said, { approvals }), "Flertallet").support;
    expect(support(claimed('flertall "kapasitet.oker"'))).toBe("proved");
    expect(support(claimed('flertall "resultatmal.ja"'))).toBe("open");
  });

  test("stands for two readers only when there were two, and not the same one twice", () => {
    const first = statementOf(accountOfText(text(BOUND)), "Vi følger");
    const two = { ...config, approvals: { people: 2 as const } };
    const support = (...names: readonly string[]) => {
      const approvals = [reading(first, { readers: names.map((by) => ({ by, date: "" })) })];
      return statementOf(accountOfText(text(BOUND), { approvals, config: two }), "Vi følger").support;
    };
    expect(support("Kari")).toBe("open");
    expect(support("Kari", "kari")).toBe("open");
    expect(support("Kari", "Ola")).toBe("read");
  });

  test("that says no leaves the statement open, with the reader's words", () => {
    const first = statementOf(accountOfText(text(BOUND)), "Vi følger");
    const approvals = [reading(first, { answer: "no", note: "Gjør vi det?" })];
    const now = statementOf(accountOfText(text(BOUND), { approvals }), "Vi følger");
    expect(now.support).toBe("open");
    expect(now.why).toContain("Gjør vi det?");
  });

  test("is of its own written language", () => {
    const first = statementOf(accountOfText(text(BOUND)), "Vi følger");
    const approvals = [reading(first, { language: "nn" })];
    expect(statementOf(accountOfText(text(BOUND), { approvals }), "Vi følger").support).toBe("open");
  });
});

test("the report's own table tells how many have been read, and who has", () => {
  const said = '# T\n\nVi følger dette.\n\n{{oversikt "regnskap"}}';
  const first = accountOfText(said);
  const approvals = first.statements.filter(({ support }) => support === "open").map((one) => reading(one));
  const tableIn = (accounted: typeof first) =>
    accounted.document.chapters
      .flatMap(({ lead }) => lead)
      .flatMap((block) => (block.kind === "overview" ? [block.table] : []));
  const told = tableIn(accountOfText(said, { approvals }));
  expect(
    told.map(({ rows: lines, notes }) => ({ lines: lines.map(({ cells }) => cells[0]?.text), notes })),
  ).toEqual([{ lines: ["0", String(approvals.length)], notes: ["Lest av Kari 26.\u00A0november 2026."] }]);
  expect(tableIn(first)[0]?.rows.map(({ header }) => header)).toContain("Ikke lest ennå");
  const role = { ...config, approvals: { people: 1 as const, role: { nb: "redaksjonen" } } };
  expect(tableIn(accountOfText(said, { approvals, config: role }))[0]?.notes).toEqual([
    "Lest av redaksjonen 26.\u00A0november 2026.",
  ]);
});
