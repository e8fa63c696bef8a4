import { existsSync } from "node:fs";
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { compareEditions } from "../../src/app/compare.ts";
import { writeHtml } from "../../src/compare/write-html.ts";
import { writeText } from "../../src/compare/write-text.ts";
import { change } from "../support/project.ts";
import { sessionOf } from "../support/session.ts";

/**
 * Each folder under `cases/` is a project with two editions and what is told of them: as text, as a page and as
 * data. What is missing is written when it is run on a developer's machine, to be read before it is committed.
 */
const cases = join(import.meta.dirname, "cases");
const projects = (await readdir(cases, { withFileTypes: true })).filter((entry) => entry.isDirectory());

async function compareIn(root: string, language: "nb" | "nn" = "nb") {
  const [old = "", current = ""] = (await readdir(join(root, "data"))).sort();
  return compareEditions(sessionOf(root), { old, new: current, language });
}

describe.each(projects.map(({ name }) => name))("%s", (name) => {
  const root = join(cases, name);
  const expected = async (file: string, told: string) => {
    const path = join(root, file);
    if (!existsSync(path) && process.env.CI === undefined) await writeFile(path, told);
    expect(told).toBe(await readFile(path, "utf8"));
  };
  test("as text", async () => expected("expected.txt", writeText((await compareIn(root)).view)));
  test("as text in nynorsk", async () =>
    expected("expected-nn.txt", writeText((await compareIn(root, "nn")).view)));
  test("as a page", async () => {
    const { view, config } = await compareIn(root);
    await expected("expected.html", writeHtml(view, config.colours));
  });
  test("as data", async () =>
    expected("expected.json", `${JSON.stringify((await compareIn(root)).data, null, 2)}\n`));
});

/** A copy of a case, with one file changed. */
async function changed(name: string, file: string, from: string | RegExp, to: string): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "compare-"));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  await cp(join(cases, name), root, { recursive: true });
  const text = await readFile(join(root, file), "utf8");
  const after = text.replace(from, to);
  expect(after).not.toBe(text);
  await writeFile(join(root, file), after);
  return root;
}
const outcome = async (root: string, key: string) =>
  (await compareIn(root)).data.numbers.find((number) => number.key === key);

describe("a change is not told", () => {
  test("of a question that questions.yaml does not say can be compared", async () => {
    const declared = "comparableWith:\n      2014:\n        comparable: true\n  kurs:";
    const root = await changed(
      "counted",
      "data/2015/questions.yaml",
      declared,
      "comparableWith: {}\n  kurs:",
    );
    const { data } = await compareIn(root);
    expect(data.numbers.filter(({ question }) => question === "plan")).toEqual([]);
    expect(data.claims.filter(({ keys }) => keys.includes("plan.ja@alle"))).toEqual([]);
    expect(data.phrases.filter(({ keys }) => keys.includes("plan.ja@alle"))).toEqual([]);
    expect(data.questions.incomparable.map(({ id, why }) => [id, why])).toContainEqual([
      "plan",
      "undeclared",
    ]);
  });

  test("of a group that is put together in another way", async () => {
    const same = await changed("counted", "data/2015/edition.yaml", ", landsdel=vest", "");
    const key = "kurs.ja@kyst=ja";
    expect(await outcome(join(cases, "counted"), key)).toMatchObject({
      outcome: "unknown",
      why: "other-group",
    });
    expect((await outcome(same, key))?.why).toBeUndefined();
  });

  test("of answers to a question that had others to choose from", async () => {
    const known = (data: { numbers: readonly { question: string }[] }) =>
      data.numbers.filter(({ question }) => question === "fritid").length;
    expect(known((await compareIn(join(cases, "counted"))).data)).toBe(0);
    const root = await changed("counted", "data/2015/questions.yaml", "tur:", "bil:");
    await change(root, "data/2015/aggregates.csv", "fritid;tur", "fritid;bil");
    expect(known((await compareIn(root)).data)).toBe(2);
  });

  test("by a direction that was published since another edition", async () => {
    const root = await changed("counted", "data/2015/edition.yaml", "previous: 2014\n", "");
    expect(await outcome(root, "tolk.ja@alle")).toBeUndefined();
    expect(await outcome(join(cases, "counted"), "tolk.ja@alle")).toMatchObject({ outcome: "changed" });
  });

  test("of published figures without a base, where sentences are about all that were asked", async () => {
    const root = await changed(
      "counted",
      "data/2014/aggregates.csv",
      "0,6;0,1;;;;6 av 10",
      "0,60;0,01;;;;60 prosent",
    );
    await change(root, "data/2015/aggregates.csv", "0,7;0,1;;;;7 av 10", "0,70;0,01;;;;70 prosent");
    expect(await outcome(root, "mal.ja@alle")).toMatchObject({ outcome: "unknown", why: "no-base" });
    await change(root, "data/2015/edition.yaml", "describes: population", "describes: respondents");
    expect(await outcome(root, "mal.ja@alle")).toMatchObject({ outcome: "unknown", why: "no-base" });
    await change(root, "data/2014/edition.yaml", "describes: population", "describes: respondents");
    expect(await outcome(root, "mal.ja@alle")).toMatchObject({ outcome: "changed", direction: "up" });
  });

  test("of two tenths, however far apart", async () => {
    const root = await changed(
      "counted",
      "data/2015/aggregates.csv",
      "0,7;0,1;;;;7 av 10",
      "0,9;0,1;;;;9 av 10",
    );
    expect(await outcome(root, "mal.ja@alle")).toMatchObject({ outcome: "unknown", why: "tenths" });
  });
});

test("the largest change that is sure comes first, in percentage points with their sign", async () => {
  const { data } = await compareIn(join(cases, "counted"));
  const sizes = data.numbers.flatMap(({ outcome: what, difference }) =>
    what === "changed" && difference ? [Math.min(Math.abs(difference.low), Math.abs(difference.high))] : [],
  );
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  expect(data.numbers.find(({ key }) => key === "kurs.ja@alle")?.difference?.low).toBeCloseTo(-18.34, 2);
});

test("the other order is refused, and so is an edition that says what is not true", async () => {
  const root = join(cases, "counted");
  const session = sessionOf(root);
  await expect(compareEditions(session, { old: "2015", new: "2014" })).rejects.toThrow("compare.order");
  const wrong = await changed("counted", "data/2014/aggregates.csv", "150;203", "100;203");
  await expect(compareIn(wrong)).rejects.toThrow("templates/narrative/2014/nb/funn.md:8 narrative.claim");
});
