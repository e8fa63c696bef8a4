import { InputError } from "../problems/problem.ts";
import {
  type BrowserIdentity,
  type LaunchOptions,
  launchBrowser,
  type RunningBrowser,
  silent,
} from "./browser/launch.ts";
import { attended, openTab, type PrintOptions, type Tab } from "./browser/tab.ts";
import type { TooWide } from "./browser/too-wide.ts";
import type { Layout } from "./destinations.ts";
import { messages } from "./messages.ts";
import { stop } from "./stop.ts";

export type { BrowserIdentity } from "./browser/launch.ts";
export type { PrintOptions } from "./browser/tab.ts";
export type { TooWide } from "./browser/too-wide.ts";

/** Turns a self-contained page into a PDF. One browser for the whole run, a fresh tab for each print. */
export interface Printer {
  readonly browser: BrowserIdentity;
  /**
   * Prints a page.
   *
   * @param html a whole document with its fonts, pictures and styles as `data:` or inline
   * @returns the PDF as Chromium wrote it
   * @throws InputError `pdf.network-request`, `pdf.font-not-loaded`, `pdf.image-not-loaded`, or
   *   `pdf.browser-crashed` when a second browser fails too; the signal's reason when aborted
   */
  print(html: string, options: PrintOptions): Promise<Uint8Array>;
  /**
   * Finds what is wider than the page, where a print was shrunk for it: Chromium then prints all pages smaller.
   *
   * @param layout of the print
   * @param attribute by which the caller knows its elements: the nearest one's value is told
   */
  tooWide(html: string, layout: Layout, attribute: string): Promise<readonly TooWide[]>;
  /**
   * Shows a page as it is printed, though all on one endless page, and works out an expression in it.
   *
   * @returns its value, as it is in JSON
   * @throws InputError what `print` throws
   */
  lookAt(html: string, expression: string): Promise<unknown>;
  /** Ends the browser. Call it in `finally`; more than once does no harm. */
  close(): Promise<void>;
}

export interface PrinterOptions extends LaunchOptions {
  /** Starts a browser; a parameter so that a test can make one that fails. */
  readonly launch?: (options: LaunchOptions) => Promise<RunningBrowser>;
}

/**
 * Starts the browser. Call it early and await it late: it starts while Node does other work.
 *
 * @throws InputError when there is no browser or it doesn't start
 */
export async function openPrinter(options: PrinterOptions = {}): Promise<Printer> {
  const { launch = launchBrowser, ...launchOptions } = options;
  let running = await launch(launchOptions);
  let next: Promise<Tab> | undefined = prepare(running);
  let printed: Tab | undefined;

  /**
   * Prints in the tab that is ready, if one is. Another is made ready only while a draft is printed, which the real
   * print follows: to start one and to end one takes time from whatever is done beside it.
   */
  const printOnce = async (html: string, how: PrintOptions): Promise<Uint8Array> => {
    const ready = next ?? openTab(running.root);
    next = how.tagged ? undefined : prepare(running);
    const tab = await ready;
    void printed?.close();
    printed = tab;
    return attended(running.root, () => tab.print(html, how));
  };

  const lookOnce = async (html: string, expression: string): Promise<unknown> => {
    const ready = next ?? openTab(running.root);
    // The print follows.
    next = prepare(running);
    const tab = await ready;
    try {
      return await attended(running.root, () => tab.lookAt(html, expression));
    } finally {
      void tab.close();
    }
  };

  const restart = async (): Promise<void> => {
    await running.close();
    // The notices were given at the first start.
    running = await launch({ ...launchOptions, log: undefined });
    printed = undefined;
    next = undefined;
  };

  /** Works in a second browser where the first one dies under the work, and says what is wrong with one that hangs. */
  const surviving = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work().catch(async (error: unknown) => {
        options.signal?.throwIfAborted();
        running.refuseNonsense();
        if (!isCrash(error)) throw error;
        await restart();
        return work();
      });
    } catch (error) {
      options.signal?.throwIfAborted();
      running.refuseNonsense();
      if (isSilence(error)) throw silent(running.path, running.patience);
      if (!isCrash(error)) throw error;
      stop(messages["pdf.browser-crashed"], { file: running.path }, { reason: (error as Error).message });
    }
  };

  return {
    get browser() {
      const { path, origin, version, pinned } = running;
      return { path, origin, version, pinned };
    },
    print: (html, how) => surviving(() => printOnce(html, how)),
    async tooWide(html, { scale, widths }, attribute) {
      const tab = await openTab(running.root);
      try {
        // Where Chromium shrinks no further, it is for what is wider than that; a cover that is less so is not.
        const isLeast = scale < LEAST_SCALE;
        // A hundredth more, since the print's scale is rounded.
        const bounds = isLeast ? { least: 1 / LEAST_SCALE, most: 1000 } : { least: 1, most: 1.01 / scale };
        const found = await tab.tooWide(html, widths, bounds, attribute);
        return found.length > 0
          ? found
          : await tab.tooWide(html, widths, { least: 1, most: 1000 }, attribute);
      } finally {
        await tab.close();
      }
    },
    lookAt: (html, expression) => surviving(() => lookOnce(html, expression)),
    close: () => running.close(),
  };
}

/** Chromium shrinks a print to two thirds and no further; a little more, since the scale is rounded. */
const LEAST_SCALE = 0.67;

/** Opens a tab ahead of need. What goes wrong shows when the tab is used, if it ever is. */
function prepare(running: RunningBrowser): Promise<Tab> {
  const tab = openTab(running.root);
  tab.catch(() => undefined);
  return tab;
}

/** The browser or the tab went away under the print, as it does when memory runs out. */
function isCrash(error: unknown): boolean {
  if (error instanceof InputError || !(error instanceof Error)) return false;
  return /crashed|closed|detached|disconnected|ECONNRESET|EPIPE/i.test(error.message);
}

/** A command of the protocol that had no answer in its time. */
function isSilence(error: unknown): boolean {
  return !(error instanceof InputError) && error instanceof Error && /timed out/i.test(error.message);
}
