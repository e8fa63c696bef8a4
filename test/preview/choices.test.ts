/// <reference lib="dom" />
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Frame } from "puppeteer";
import { describe, expect, test } from "vitest";
import type { Preview } from "../../src/app/preview.ts";
import { violations } from "../support/axe.ts";
import { change, copyOfMinimal } from "../support/project.ts";
import { previewOf, sitDown, stateOf } from "./open.ts";

const chapter = "templates/narrative/nb/hovedfunn.md";
const textOf = (project: string) => readFile(join(project, chapter), "utf8");

/** The choices of the statement that is open, as they are read. */
async function choicesIn(frame: Frame): Promise<readonly string[]> {
  await frame.waitForSelector(".rp-valg label", { timeout: 20_000 });
  return frame.$$eval(".rp-valg label > span", (all) =>
    all.map((one) => one.textContent.replace(/\s+/g, " ")),
  );
}

async function errorsOf(preview: Preview) {
  return (await stateOf(preview)).problems.filter(({ severity }) => severity === "error");
}

/** A project whose figure has fallen, of which a bound sentence says what it was. */
async function fallen(): Promise<string> {
  const project = await copyOfMinimal();
  await change(
    project,
    chapter,
    "Tallene står i",
    "[Hele 9 av 10]{samarbeid.frivillige} samarbeider med frivillige. Tallene står i",
  );
  await change(
    project,
    chapter,
    '(de-aller-fleste "samarbeid.frivillige")',
    '(flertall "samarbeid.frivillige")',
  );
  await change(project, chapter, "De aller fleste samarbeider", "Flertallet samarbeider");
  await change(project, "data/2015/aggregates.csv", ";0,9;0,1;;;;9 av 10;", ";0,6;0,1;;;;6 av 10;");
  return project;
}

describe("of a sentence that is untrue", () => {
  test("what is true stands to choose from, and one press writes it and nothing else", async () => {
    const project = await fallen();
    const before = await textOf(project);
    const preview = await previewOf(project);
    const { seen, page, complaints } = await sitDown(preview);
    const frame = await seen(1);
    await page.keyboard.press("j");
    const [first, ...others] = await choicesIn(frame);
    expect(first).toBe("6 av 10 samarbeider med frivillige.");
    expect(new Set([first, ...others]).size).toBe(1 + others.length);
    expect(await violations(frame)).toEqual([]);
    await page.keyboard.press("b");
    await expect.poll(() => textOf(project)).toBe(before.replace("[Hele 9 av 10]", "[6 av 10]"));
    const after = await seen(4);
    expect(await errorsOf(preview)).toEqual([]);
    // What then stands there is shown, to be read.
    const shown = await after.$eval(".rp-utsagn.rp-valgt", (one) => one.textContent);
    expect(shown).toContain("6\u00A0av\u00A010");
    expect(complaints).toEqual([]);
  });

  test("a word that judges too much has words and numbers to choose from, by key", async () => {
    const project = await copyOfMinimal();
    await change(
      project,
      chapter,
      "Tallene står i",
      "[Nesten alle]{samarbeid.naringsliv} samarbeider med næringslivet. Tallene står i",
    );
    const { seen, page } = await sitDown(await previewOf(project));
    const frame = await seen(1);
    await page.keyboard.press("j");
    const choices = await choicesIn(frame);
    expect(choices.length).toBeGreaterThan(1);
    await page.keyboard.press("2");
    const put = await frame.$eval(".rp-skrives code", (one) => one.textContent);
    await page.keyboard.press("b");
    await expect.poll(() => textOf(project)).toContain(`${put}{samarbeid.naringsliv}`);
    const chosen = choices[1] ?? "";
    expect(`${put.slice(1, -1)} samarbeider med næringslivet.`).toBe(chosen);
  });
});

describe("of a number that is not bound", () => {
  test("the row that it can be of is proposed, and bound by one press", async () => {
    const project = await copyOfMinimal();
    await change(
      project,
      chapter,
      "Tallene står i",
      "Det er 9 av 10 kommuner som samarbeider med frivillige. Tallene står i",
    );
    const preview = await previewOf(project);
    const { seen, page } = await sitDown(preview);
    const frame = await seen(1);
    await page.keyboard.press("j");
    const [only, ...others] = await choicesIn(frame);
    expect(others).toEqual([]);
    expect(only).toContain("9 av 10");
    await frame.click(".rp-bytt");
    await expect
      .poll(() => textOf(project))
      .toContain("Det er [9 av 10]{samarbeid.frivillige} kommuner som samarbeider");
    await seen(4);
    expect(await errorsOf(preview)).toEqual([]);
  });

  test("with another value, it is said that the sentence is untrue until that is replaced, and nothing is chosen", async () => {
    const project = await copyOfMinimal();
    await change(
      project,
      chapter,
      "Tallene står i",
      "Det er 3 av 10 kommuner som samarbeider med frivillige. Tallene står i",
    );
    const { seen, page } = await sitDown(await previewOf(project));
    const frame = await seen(1);
    await page.keyboard.press("j");
    const [nearest] = await choicesIn(frame);
    expect(nearest).toContain("har en annen verdi");
    expect(await frame.$eval(".rp-bytt", (one) => one.ariaDisabled)).toBe("true");
    const before = await textOf(project);
    await page.keyboard.press("b");
    await page.keyboard.press("1");
    expect(await textOf(project)).toBe(before);
    await page.keyboard.press("b");
    await expect.poll(() => textOf(project)).toContain("[3 av 10]{samarbeid.frivillige}");
    // It is untrue now, and what is true is offered in its place.
    const now = await seen(4);
    await now.waitForSelector(".rp-valg label");
    await page.keyboard.press("b");
    await expect.poll(() => textOf(project)).toContain("[9 av 10]{samarbeid.frivillige}");
  });

  test("nothing that can be proposed is told as that", async () => {
    const project = await copyOfMinimal();
    // Nothing can be bound in a subtitle.
    await change(
      project,
      "data/2015/edition.yaml",
      "Kommunene om samarbeid",
      "88 prosent av kommunene samarbeider",
    );
    const { seen, page } = await sitDown(await previewOf(project));
    const frame = await seen(1);
    await page.keyboard.press("j");
    await expect
      .poll(() => frame.$eval(".rp-valgboks", (one) => one.textContent), { timeout: 10_000 })
      .toContain("ingenting å velge mellom");
    expect(await frame.$(".rp-bytt")).toBe(null);
  });
});

describe("asked by hand", () => {
  async function asked(project: string) {
    const preview = await previewOf(project);
    const { origin } = new URL(preview.address);
    const post = async (path: string, body: object) => {
      const headers = { "Content-Type": "application/json", Origin: origin };
      const answer = await fetch(`${preview.address}${path}`, {
        ...{ method: "POST", headers },
        body: JSON.stringify(body),
      });
      return { status: answer.status, ...((await answer.json()) as { seen?: string; refused?: string }) };
    };
    const wrong = (await stateOf(preview)).pages[0]?.statements.find(({ mark }) => mark === "false");
    return { post, what: { language: "nb", id: wrong?.id } };
  }

  test("nothing is written of what was not seen, or has changed since", async () => {
    const project = await fallen();
    const { post, what } = await asked(project);
    const { seen } = await post("forslag", what);
    const before = await textOf(project);
    expect(await post("bytt", { ...what, seen, choice: 99 })).toEqual({ status: 409, refused: "moved" });
    expect(await post("bytt", { ...what, seen: "", choice: 0 })).toEqual({ status: 409, refused: "moved" });
    expect(await post("bytt", { ...what, seen, choice: "__proto__" })).toEqual({
      status: 409,
      refused: "moved",
    });
    expect(await textOf(project)).toBe(before);
    // The sentence has moved a line down since it was seen.
    await change(project, chapter, "I alt har", "Vi spurte alle.\n\nI alt har");
    const moved = await textOf(project);
    expect(await post("bytt", { ...what, seen, choice: 0 })).toEqual({ status: 409, refused: "moved" });
    expect(await textOf(project)).toBe(moved);
  });

  test("a statement that is not there, or with which nothing is wrong, has no choices", async () => {
    const { post, what } = await asked(await copyOfMinimal());
    expect(await post("forslag", { ...what, id: "ingen" })).toMatchObject({ status: 200, choices: [] });
    expect((await post("forslag", { ...what, id: 7 })).status).toBe(404);
    expect((await post("forslag", { language: "de", id: "x" })).status).toBe(404);
  });
});
