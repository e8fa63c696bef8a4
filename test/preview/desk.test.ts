import { expect, test } from "vitest";
import { change, copyOfMinimal } from "../support/project.ts";
import { previewOf, sitDown, stateOf } from "./open.ts";

const chapter = "templates/narrative/nb/hovedfunn.md";

test("shows the page as it would be published, each statement with its mark", async () => {
  const preview = await previewOf(await copyOfMinimal());
  const { seen, complaints, page } = await sitDown(preview);
  const frame = await seen(1);
  const marked = await frame.$$eval(".rp-utsagn", (all) =>
    all.map((one) => (one as HTMLElement).dataset.utsagn),
  );
  const { pages } = await stateOf(preview);
  const onPage = pages[0]?.statements.filter(({ kind }) => ["heading", "sentence"].includes(kind)) ?? [];
  expect(onPage.length).toBeGreaterThan(5);
  for (const { id } of onPage) expect(marked, id).toContain(id);
  // What is marked says what the statement says.
  for (const { id, text } of onPage) {
    const words = await frame.$$eval(`.rp-utsagn[data-utsagn="${id}"]`, (all) =>
      all.map((one) => one.textContent).join(""),
    );
    expect(words.replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
  }
  expect(await page.$eval("#liste h2", (one) => one.textContent)).toBe("Igjen før utgivelse");
  expect(complaints).toEqual([]);
});

test("follows what is saved", async () => {
  const project = await copyOfMinimal();
  const { seen, page } = await sitDown(await previewOf(project));
  await seen(1);
  await change(project, chapter, "Tallene står i", "Alle tallene står i");
  const frame = await seen(2);
  expect(await frame.$eval("main", (main) => main.textContent)).toContain("Alle tallene står i");
  expect(await page.$$eval("#siden iframe", (all) => all.length)).toBe(1);
});
