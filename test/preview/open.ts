/// <reference lib="dom" />
import { setTimeout as delay } from "node:timers/promises";
import type { ElementHandle, Frame, Page } from "puppeteer";
import { onTestFinished } from "vitest";
import { openPreview, type Preview, type PreviewOptions } from "../../src/app/preview.ts";
import { OUTPUTS } from "../../src/outputs/register.ts";
import type { DeskState } from "../../src/preview/state.ts";
import { testBrowser } from "../support/browser.ts";
import { sharing } from "../support/session.ts";

/** A preview of a project, gone after the test. The PDF is not made: printing is another test's. */
export async function previewOf(project: string, options: Partial<PreviewOptions> = {}): Promise<Preview> {
  const session = sharing(project);
  const preview = await openPreview(
    session,
    {},
    {
      outputs: OUTPUTS.filter(({ name }) => name !== "pdf"),
      lang: "nb",
      port: 0,
      told: () => undefined,
      now: () => new Date(2026, 10, 26, 14, 2, 11),
      ...options,
    },
  );
  onTestFinished(async () => {
    await preview.close();
    await session.dispose();
  });
  return preview;
}

export async function stateOf({ address }: Preview): Promise<DeskState> {
  return (await fetch(`${address}tilstand`)).json() as Promise<DeskState>;
}

export interface Desk {
  readonly page: Page;
  /** What the desk or the page said in the console, and errors that nobody caught. */
  readonly complaints: readonly string[];
  /** Waits until the page of some round, or a later one, is seen. */
  seen(round: number): Promise<Frame>;
}

/** Sits down at a preview. */
export async function sitDown({ address }: Preview, scheme: "light" | "dark" = "light"): Promise<Desk> {
  const page = await (await testBrowser()).newPage();
  onTestFinished(() => page.close());
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.setViewport({ width: 1440, height: 900 });
  // A click would miss what is still on its way.
  const still = { name: "prefers-reduced-motion", value: "reduce" };
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }, still]);
  await page.goto(address);
  const seen = async (round: number) => {
    await page.waitForFunction(
      (wanted) => Number(document.documentElement.dataset.vist ?? 0) >= wanted,
      { timeout: 20_000 },
      round,
    );
    for (let tries = 0; tries < 20; tries++) {
      const element = (await page.$("#siden iframe:not(.venter)")) as ElementHandle<HTMLIFrameElement> | null;
      const frame = await element?.contentFrame();
      // A page that is being taken away for the next one has none.
      if (frame) return frame;
      await delay(20);
    }
    throw new Error("There is no page");
  };
  return { page, complaints, seen };
}
