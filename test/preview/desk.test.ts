/// <reference lib="dom" />
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openPreview } from "../../src/app/preview.ts";
import { OUTPUTS } from "../../src/outputs/register.ts";
import { violations } from "../support/axe.ts";
import { change, copyOfMinimal } from "../support/project.ts";
import { sharing } from "../support/session.ts";
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

test("shows what is untrue where it stands and in the list, in the words of check", async () => {
  const project = await copyOfMinimal();
  await change(project, "data/2015/aggregates.csv", ";0,9;0,1;;;;9 av 10;", ";0,6;0,1;;;;6 av 10;");
  const preview = await previewOf(project);
  const { seen, page } = await sitDown(preview);
  const frame = await seen(1);
  const { problems, stopping } = await stateOf(preview);
  expect(stopping).toEqual([]);
  const [told] = problems;
  expect(await page.$eval("#liste li", (one) => one.textContent)).toContain(told?.what);
  await page.click("#liste .punkt");
  const shown = await frame.$eval(".rp-forklaring", (one) => one.textContent);
  expect(shown).toContain(told?.what);
  expect(shown).toContain(told?.remedy);
  expect(await frame.$eval('.rp-merke[aria-expanded="true"]', (one) => one.ariaLabel)).toBe("usant");
});

test("marks a number that nothing binds with a mark of its own", async () => {
  const project = await copyOfMinimal();
  await change(project, chapter, "Tallene står i", "Om lag 7 av 10 kommuner er fornøyd. Tallene står i");
  const { seen } = await sitDown(await previewOf(project));
  const frame = await seen(1);
  const text = await frame.$eval(".rp-utsagn.rp-unbound", (one) => one.textContent);
  expect(text).toContain("Om lag 7 av 10");
});

test("keeps the last good page under what stops a new one, and takes it away when it is mended", async () => {
  const project = await copyOfMinimal();
  const { seen, page } = await sitDown(await previewOf(project));
  await seen(1);
  await change(project, chapter, '{{figur "frivillige"}}', '{{figur "frivillige"');
  await page.waitForSelector("#stoppet:not([hidden])");
  expect(await page.$eval("#stoppet", (one) => one.textContent)).toContain("Siden kan ikke lages");
  expect(await page.$eval("#siste-gode", (one) => one.textContent)).toBe("Siste gode side, fra kl. 14.02.11");
  const frame = await seen(1);
  expect(await frame.$eval("main", (one) => one.textContent)).toContain("Tallene står i");
  await change(project, chapter, '{{figur "frivillige"', '{{figur "frivillige"}}');
  await page.waitForSelector("#stoppet[hidden]");
  await seen(3);
});

test("tells what a statement rests on: its line, its question and its rows", async () => {
  const { seen } = await sitDown(await previewOf(await copyOfMinimal()));
  const frame = await seen(1);
  await frame.$$eval(".rp-utsagn", (all) =>
    (all.find((one) => one.textContent.startsWith("Av dem")) as HTMLElement).click(),
  );
  const told = await frame.$eval(".rp-forklaring", (one) => one.textContent);
  expect(told).toContain("templates/narrative/nb/hovedfunn.md:7");
  expect(told).toContain('{{andel "samarbeid.frivillige" form="av-ti"}}');
  expect(told).toContain("fra og med 85\u00A0%, men under 95\u00A0%");
  expect(told).toContain("data/2015/aggregates.csv:4");
});

describe("approving", () => {
  const approvals = (project: string) => readFile(join(project, "data/2015/approvals.csv"), "utf8");
  const section = "kapittel-hovedfunn-de-aller-fleste-samarbeider-med-frivillige";

  test("is one press, under the name that was given, and of that section only", async () => {
    const project = await copyOfMinimal();
    const preview = await previewOf(project, { by: "Kari" });
    const { seen, page } = await sitDown(preview);
    const frame = await seen(1);
    await frame.focus(`[data-seksjon="${section}"]`);
    await page.keyboard.press("Enter");
    // Once before it is written, and once after.
    await seen(3);
    const { pages } = await stateOf(preview);
    const statements = pages[0]?.statements ?? [];
    const inside = statements.filter((one) => one.section === section);
    expect(inside.map(({ mark }) => mark)).not.toContain("open");
    expect(statements.map(({ mark }) => mark)).toContain("open");
    const written = (await approvals(project)).trim().split("\n").slice(1);
    expect(written.length).toBeGreaterThan(2);
    expect(written.every((line) => line.includes("Kari") && line.includes("2026-11-26"))).toBe(true);
  });

  test("is refused where something in the section is wrong, or the text is not the one that was seen", async () => {
    const project = await copyOfMinimal();
    const preview = await previewOf(project, { by: "Kari" });
    const { origin } = new URL(preview.address);
    const press = async (seen: string) => {
      const answer = await fetch(`${preview.address}godkjenn`, {
        method: "POST",
        headers: { "Content-Type": "application/json", Origin: origin },
        body: JSON.stringify({ language: "nb", section, seen }),
      });
      return { status: answer.status, ...((await answer.json()) as object) };
    };
    const seenNow = async () =>
      (await stateOf(preview)).pages[0]?.sections.find(({ id }) => id === section)?.seen ?? "";
    const before = await seenNow();
    // Saved a moment before the press: what was on the screen is not what would be approved.
    await change(project, chapter, "Tallene står i", "Alle tallene står i");
    expect(await press(before)).toEqual({ status: 409, refused: "changed" });
    await change(project, chapter, "Alle tallene", "Om lag 7 av 10 kommuner er fornøyd. Alle tallene");
    await press("");
    expect(await press(await seenNow())).toEqual({ status: 409, refused: "wrong" });
    await change(project, chapter, '{{figur "frivillige"}}', '{{figur "frivillige"');
    expect(await press(before)).toEqual({ status: 409, refused: "stopped" });
    await expect(approvals(project)).rejects.toThrow(/ENOENT/);
  });

  test("is nothing that can be done without a name", async () => {
    const preview = await previewOf(await copyOfMinimal());
    const { seen, page } = await sitDown(preview);
    expect(await (await seen(1)).$$(".rp-godkjenn")).toEqual([]);
    expect(await page.$eval("#leser", (one) => one.textContent)).toContain("--as");
  });
});

test("opens a line that it has shown, and no other file", async () => {
  const opened: string[] = [];
  const openLine = ({ file, line }: { file: string; line?: number }) => opened.push(`${file}:${line}`);
  const preview = await previewOf(await copyOfMinimal(), { openLine });
  const { origin } = new URL(preview.address);
  const open = async (body: object) => {
    const headers = { "Content-Type": "application/json", Origin: origin };
    return (await fetch(`${preview.address}apne`, { method: "POST", headers, body: JSON.stringify(body) }))
      .status;
  };
  const { pages } = await stateOf(preview);
  const { file, line, column } = pages[0]?.statements.find(({ kind }) => kind === "sentence") ?? {};
  expect(await open({ file, line, column })).toBe(200);
  expect(await open({ file: "/etc/passwd", line: 1 })).toBe(404);
  expect(await open({ file: `../${file}`, line, column })).toBe(404);
  expect(opened).toEqual([`${file}:${line}`]);
});

describe("without a mouse", () => {
  test("J and K go through what is left, E opens its line, G approves, Escape closes", async () => {
    const opened: number[] = [];
    const openLine = ({ line }: { line?: number }) => opened.push(line ?? 0);
    const preview = await previewOf(await copyOfMinimal(), { by: "Kari", openLine });
    const { seen, page } = await sitDown(preview);
    const frame = await seen(1);
    const todo = (await stateOf(preview)).pages[0]?.statements.filter(({ mark }) => mark === "open") ?? [];
    const current = () => page.$eval("#liste .rp-valgt", (one) => (one as HTMLElement).dataset.utsagn);
    await page.keyboard.press("j");
    expect(await current()).toBe(todo[0]?.id);
    await page.keyboard.press("j");
    expect(await current()).toBe(todo[1]?.id);
    await page.keyboard.press("k");
    expect(await current()).toBe(todo[0]?.id);
    await page.keyboard.press("e");
    await expect.poll(() => opened).toEqual([todo[0]?.line ?? 0]);
    await page.keyboard.press("Escape");
    expect(await frame.$(".rp-forklaring")).toBe(null);
    const inside = todo.findIndex(({ section }) => section.startsWith("kapittel-hovedfunn-"));
    for (let step = 0; step <= inside; step++) await page.keyboard.press("j");
    await page.keyboard.press("g");
    await seen(3);
    const left = (await stateOf(preview)).pages[0]?.statements.filter(({ mark }) => mark === "open") ?? [];
    expect(left.length).toBeLessThan(todo.length);
  });

  test("they do nothing once they are switched off, and everything is reached with Tab and Enter", async () => {
    const { seen, page } = await sitDown(await previewOf(await copyOfMinimal()));
    const frame = await seen(1);
    await page.click("#hurtigtaster");
    await page.focus("#nettside");
    await page.keyboard.press("j");
    expect(await page.$("#liste .rp-valgt")).toBe(null);
    await frame.focus(".rp-merke");
    await page.keyboard.press("Enter");
    expect(await frame.$$eval(".rp-forklaring", (all) => all.length)).toBe(1);
    await page.keyboard.press("Enter");
    expect(await frame.$$eval(".rp-forklaring", (all) => all.length)).toBe(0);
    await page.click("#hurtigtaster");
  });
});

test.each(["light", "dark"] as const)(
  "breaks no rule of WCAG 2.2 AA, with something wrong, open and stopped (%s)",
  async (scheme) => {
    const project = await copyOfMinimal();
    await change(project, chapter, "Tallene står i", "Om lag 7 av 10 kommuner er fornøyd. Tallene står i");
    const { seen, page } = await sitDown(
      await previewOf(project, { by: "Kari", openLine: () => undefined }),
      scheme,
    );
    const frame = await seen(1);
    await page.click("#liste .punkt");
    expect(await violations(page)).toEqual([]);
    expect(await violations(frame)).toEqual([]);
    await change(project, chapter, '{{figur "frivillige"}}', '{{figur "frivillige"');
    await page.waitForSelector("#stoppet:not([hidden])");
    expect(await violations(page)).toEqual([]);
    expect(await violations(frame)).toEqual([]);
  },
);

test("makes the PDF when nothing has been saved for a moment", async () => {
  const preview = await previewOf(await copyOfMinimal(), { outputs: OUTPUTS });
  const { seen, page } = await sitDown(preview);
  await seen(1);
  const state = async () => (await stateOf(preview)).pages[0]?.pdf;
  expect(["waiting", "making"]).toContain(await state());
  await expect.poll(state, { timeout: 30_000 }).toBe("done");
  const pdf = await fetch(`${preview.address}pdf/nb.pdf`);
  expect(pdf.headers.get("content-type")).toBe("application/pdf");
  expect((await pdf.text()).slice(0, 5)).toBe("%PDF-");
  await page.click("#pdf");
  await page.waitForSelector('#siden iframe[src^="pdf/nb.pdf"]');
});

test("ends when it is interrupted, and answers no more", async () => {
  const controller = new AbortController();
  const session = sharing(await copyOfMinimal(), { signal: controller.signal });
  const options = { outputs: [], lang: "nb", port: 0, told: () => undefined, now: () => new Date() } as const;
  const preview = await openPreview(session, {}, options);
  // A page that is open would keep the server open.
  const events = await fetch(`${preview.address}hendelser`);
  controller.abort(new DOMException("SIGINT", "AbortError"));
  await preview.ended;
  await preview.close();
  await session.dispose();
  await expect(events.text()).rejects.toThrow();
  await expect(fetch(preview.address)).rejects.toThrow();
});
