/// <reference lib="dom" />
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { violations } from "../support/axe.ts";
import { copyOfMinimal } from "../support/project.ts";
import { previewOf, sitDown, stateOf } from "./open.ts";

const chapter = "templates/narrative/nb/hovedfunn.md";
const PASTED =
  "Samarbeid med frivillige\n\nDet er 9 av 10 kommuner som samarbeider med frivillige.\n\nDet er 3 av 10 kommuner som samarbeider med næringslivet.";

test("a pasted text gets its spans, and is added at the end of the chapter that is chosen", async () => {
  const project = await copyOfMinimal();
  const before = await readFile(join(project, chapter), "utf8");
  const preview = await previewOf(project);
  const { seen, page, complaints } = await sitDown(preview);
  await seen(1);
  await page.click("#lim-inn-knapp");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("limt");
  // Keys are letters here, and no shortcuts.
  await page.keyboard.type("jk");
  await page.$eval(
    "#limt",
    (field, text) => {
      (field as HTMLTextAreaElement).value = text;
    },
    PASTED,
  );
  await page.click("dialog .rp-bytt");
  await page.waitForSelector("#limt-kapittel", { timeout: 20_000 });
  expect(await page.$eval("#limt-funnet strong", (one) => one.textContent)).toBe(
    "1 uttrykk er knyttet til tallene, 1 må du se på selv.",
  );
  const proposed = await page.$eval("dialog pre", (one) => one.textContent);
  expect(proposed).toContain(
    "## Samarbeid med frivillige\n\nDet er [9 av 10]{samarbeid.frivillige} kommuner",
  );
  expect(await page.$eval("dialog li", (one) => one.textContent)).toContain("«3 av 10»");
  expect(await violations(page)).toEqual([]);
  expect(await readFile(join(project, chapter), "utf8")).toBe(before);
  await page.select("#limt-kapittel", "hovedfunn");
  await page.click("#limt-funnet .rp-bytt");
  await expect.poll(() => readFile(join(project, chapter), "utf8")).toBe(`${before}\n${proposed}`);
  await page.waitForSelector("#lim-inn:not([open])");
  const frame = await seen(3);
  expect(await frame.$eval("main", (main) => main.textContent)).toContain("Det er 3 av 10 kommuner");
  // What nothing was proposed for waits on the desk.
  expect((await stateOf(preview)).pages[0]?.statements.map(({ mark }) => mark)).toContain("unbound");
  expect(complaints).toEqual([]);
});

test("nothing is added that was not shown, or to what is no chapter of this edition, or twice", async () => {
  const project = await copyOfMinimal();
  const before = await readFile(join(project, chapter), "utf8");
  const preview = await previewOf(project);
  const { origin } = new URL(preview.address);
  const post = async (path: string, body: object) => {
    const answer = await fetch(`${preview.address}${path}`, {
      method: "POST",
      headers: { "Content-Type": "application/json", Origin: origin },
      body: JSON.stringify(body),
    });
    return { status: answer.status, ...((await answer.json()) as { seen?: string; refused?: string }) };
  };
  expect((await post("lim-inn", { language: "nb", text: 7 })).status).toBe(404);
  expect((await post("lim-inn", { language: "de", text: "a" })).status).toBe(404);
  expect(await post("lim-inn", { language: "nb", text: "å ".repeat(10_001) })).toEqual({
    status: 409,
    refused: "long",
  });
  const { seen } = await post("lim-inn", { language: "nb", text: PASTED });
  for (const wrong of [
    { seen: "", chapter: "hovedfunn" },
    { seen, chapter: "../../../data/2015/edition" },
    { seen, chapter: "nytt" },
    { chapter: "hovedfunn" },
  ])
    expect(await post("legg-til", wrong)).toEqual({ status: 409, refused: "moved" });
  expect(await readFile(join(project, chapter), "utf8")).toBe(before);
  expect((await post("legg-til", { seen, chapter: "hovedfunn" })).status).toBe(200);
  expect((await post("legg-til", { seen, chapter: "hovedfunn" })).status).toBe(409);
});
