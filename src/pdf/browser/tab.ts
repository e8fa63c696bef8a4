import { setTimeout as sleep } from "node:timers/promises";
import type { Browser, CDPSession, Page } from "puppeteer";
import { stop } from "../stop.ts";

export interface PrintOptions {
  /** Structure tags for screen readers. Without them the print takes about two thirds of the time. */
  readonly tagged: boolean;
  /** The bookmarks panel, from the headings. */
  readonly outline: boolean;
}

/** A tab in which nothing runs and nothing is fetched, good for one print. */
export interface Tab {
  print(html: string, options: PrintOptions): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Opens a tab with scripts and network off. A fresh one for each print, else table ids differ between runs. */
export async function openTab(browser: Browser): Promise<Tab> {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  const refused = await refuseRequests(session);
  await session.send("Emulation.setScriptExecutionDisabled", { value: true });
  const crashed = crash(session);

  const print = async (html: string, options: PrintOptions): Promise<Uint8Array> => {
    const { frameTree } = await session.send("Page.getFrameTree");
    await session.send("Page.setDocumentContent", { frameId: frameTree.frame.id, html: unseen(html) });
    const loaded = await load(session);
    if (refused.size > 0) stop("pdf.network-request", { file: "PDF" }, { urls: [...refused] });
    if (loaded.fonts.length > 0) stop("pdf.font-not-loaded", { file: "PDF" }, { fonts: loaded.fonts });
    if (loaded.images.length > 0) stop("pdf.image-not-loaded", { file: "PDF" }, { images: loaded.images });

    const { data } = await session.send("Page.printToPDF", {
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: options.tagged,
      generateDocumentOutline: options.outline,
      transferMode: "ReturnAsBase64",
    });
    // A style sheet for print alone is fetched only now.
    if (refused.size > 0) stop("pdf.network-request", { file: "PDF" }, { urls: [...refused] });
    return Buffer.from(data, "base64");
  };
  return {
    print: (html, options) => Promise.race([print(html, options), crashed]),
    close: () => close(page),
  };
}

/** Lets no request through, whatever its scheme, and remembers what was asked for. */
async function refuseRequests(session: CDPSession): Promise<ReadonlySet<string>> {
  const refused = new Set<string>();
  session.on("Fetch.requestPaused", ({ requestId, request }) => {
    refused.add(request.url);
    session.send("Fetch.failRequest", { requestId, errorReason: "BlockedByClient" }).catch(() => undefined);
  });
  // Files never come as far as a request: the browser refuses them itself, and says so in its log.
  session.on("Log.entryAdded", ({ entry }) => {
    const file = /Not allowed to load local resource: (\S+)/.exec(entry.text)?.[1];
    if (file) refused.add(file);
  });
  await Promise.all([
    session.send("Fetch.enable", { patterns: [{ urlPattern: "*" }] }),
    session.send("Log.enable"),
  ]);
  return refused;
}

/** Rejects when the tab's own process dies, on which the commands under way would otherwise wait for ever. */
function crash(session: CDPSession): Promise<never> {
  const crashed = new Promise<never>((_, reject) => {
    session.on("Inspector.targetCrashed", () => reject(new Error("Target crashed")));
  });
  crashed.catch(() => undefined);
  return crashed;
}

/**
 * Hides the page on the screen: a tab lays out and paints what it shows, which nobody sees and which costs
 * as much as a third of the print. Printing lays out anew and is not touched by it.
 */
function unseen(html: string): string {
  return html.replace(/<head(\s[^>]*)?>/i, '$&<style media="screen">body{display:none}</style>');
}

/**
 * Waits for every font and every picture. Fonts are asked for by name, since a page that isn't
 * laid out asks for none.
 */
const whenLoaded = `(async () => {
  const fonts = await Promise.all([...document.fonts].map((font) =>
    font.load().then(() => [], () => [font.family + " " + font.weight + " " + font.style])));
  const images = await Promise.all([...document.images].map((image) =>
    image.decode().then(() => [], () => [(image.currentSrc || image.src).slice(0, 100)])));
  return { fonts: fonts.flat(), images: images.flat() };
})()`;

interface Unloaded {
  readonly fonts: readonly string[];
  readonly images: readonly string[];
}

async function load(session: CDPSession): Promise<Unloaded> {
  // Asked again and again from here: in a page without scripts no timer and no listener is called.
  while ((await evaluate(session, "document.readyState")) !== "complete") await sleep(5);
  return (await evaluate(session, whenLoaded)) as Unloaded;
}

async function evaluate(session: CDPSession, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

async function close(page: Page): Promise<void> {
  await page.close().catch(() => undefined);
}
