import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { progress, type StepView } from "../../src/cli/progress.ts";
import { commonWords, speak, stepWords } from "../../src/cli/words.ts";
import { OUTPUTS } from "../../src/outputs/register.ts";

const nb = { ...speak(commonWords, "nb"), steps: stepWords("nb", OUTPUTS) };

/** A screen that remembers what was on it. */
function screen(signal = new AbortController().signal) {
  const lines: string[] = [];
  const view: StepView = async (title, run) => {
    lines.push(`> ${title}`);
    await run((text) => lines.push(`… ${text}`)).then(
      (final) => lines.push(`+ ${final.replaceAll(/\d+,\d/g, "0,0")}`),
      () => lines.push(`x ${title}`),
    );
  };
  return { lines, shown: progress(nb, view, (line) => lines.push(line), signal) };
}

describe("progress", () => {
  test("draws a step before its work begins, and gives back what the work returns", async () => {
    const { lines, shown } = screen();
    const value = await shown.step("figures", (note) => {
      lines.push("work");
      note("figur 1 av 6");
      return 42;
    });
    expect(value).toBe(42);
    expect(lines).toEqual(["> Tegner figurene", "work", "… figur 1 av 6", "+ Tegner figurene (0,0\u00a0s)"]);
    expect(shown.steps).toMatchObject([{ step: "figures" }]);
  });

  test("names the language where a step is one of several", async () => {
    const { lines, shown } = screen();
    await shown.step("prose", () => {}, "nn");
    expect(lines[0]).toBe("> Kontrollerer teksten mot tallene (nynorsk)");
    expect(shown.steps).toMatchObject([{ step: "prose", language: "nn" }]);
  });

  test("passes on what the work throws, and goes on with the next step", async () => {
    const { lines, shown } = screen();
    const error = new Error("no");
    await expect(shown.step("read", () => Promise.reject(error))).rejects.toBe(error);
    await shown.step("write", () => {});
    expect(lines).toEqual([
      "> Leser og kontrollerer tallene",
      "x Leser og kontrollerer tallene",
      "> Lagrer",
      "+ Lagrer (0,0\u00a0s)",
    ]);
    expect(shown.steps.map(({ step }) => step)).toEqual(["write"]);
  });

  test("runs overlapping steps at once, and shows them one by one", async () => {
    const { lines, shown } = screen();
    const begun: string[] = [];
    await Promise.all([
      shown.step("web", async () => {
        begun.push("web");
        await wait(20);
      }),
      shown.step("pdf", async () => {
        begun.push("pdf");
      }),
    ]);
    expect(begun.sort()).toEqual(["pdf", "web"]);
    expect(lines.map((line) => line.slice(0, 12))).toEqual([
      "> Lager nett",
      "+ Lager nett",
      "> Skriver ut",
      "+ Skriver ut",
    ]);
    expect(shown.steps.map(({ step }) => step)).toEqual(["pdf", "web"]);
  });

  test("keeps a message until no step is on the screen", async () => {
    const { lines, shown } = screen();
    shown.log("first");
    await shown.step("browser", () => shown.log("without sandbox"));
    expect(lines).toEqual([
      "first",
      "> Starter nettleseren",
      "+ Starter nettleseren (0,0\u00a0s)",
      "without sandbox",
    ]);
  });

  test("starts nothing after an interrupt, and ends the step that it came in", async () => {
    const controller = new AbortController();
    const { lines, shown } = screen(controller.signal);
    const reason = new Error("Ctrl-C");
    await expect(shown.step("figures", () => controller.abort(reason))).rejects.toBe(reason);
    await expect(shown.step("write", () => lines.push("wrote"))).rejects.toBe(reason);
    expect(lines).toEqual(["> Tegner figurene", "… avbryter …", "x Tegner figurene"]);
  });

  test("works in silence without a view", async () => {
    const shown = progress(nb, undefined, () => {}, new AbortController().signal);
    expect(await shown.step("read", () => "value")).toBe("value");
    expect(shown.steps).toHaveLength(1);
  });
});
