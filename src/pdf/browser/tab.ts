import { setTimeout as sleep } from "node:timers/promises";
import type { CDPSession } from "puppeteer";
import { InputError } from "../../problems/problem.ts";
import { messages } from "../messages.ts";
import { stop } from "../stop.ts";
import { type Bounds, type TooWide, tooWideExpression } from "./too-wide.ts";

export interface PrintOptions {
  /** Structure tags for screen readers. Without them the print takes about two thirds of the time. */
  readonly tagged: boolean;
  /** The bookmarks panel, from the headings. */
  readonly outline: boolean;
}

/** A tab in which nothing runs and nothing is fetched, good for one print. */
export interface Tab {
  print(html: string, options: PrintOptions): Promise<Uint8Array>;
  /** Finds what is wider than the page: see {@link tooWideExpression}. */
  tooWide(html: string, widths: readonly number[], bounds: Bounds, attribute: string): Promise<TooWide[]>;
  /** Works out an expression in the page as it is printed, on one endless page. */
  lookAt(html: string, expression: string): Promise<unknown>;
  close(): Promise<void>;
}

/**
 * Opens a tab with scripts and network off. A fresh one for each print, else table ids differ between runs.
 *
 * @param root a session with the browser itself
 */
export async function openTab(root: CDPSession): Promise<Tab> {
  const { session, close } = await attach(root);
  const refused = await refuseRequests(session);
  await session.send("Emulation.setScriptExecutionDisabled", { value: true });
  const crashed = crash(session);

  const stopAtRequests = () => {
    if (refused.size > 0) stop(messages["pdf.network-request"], { file: "PDF" }, { urls: [...refused] });
  };

  return {
    close,
    async tooWide(html, widths, bounds, attribute) {
      await Promise.race([show(session, html, stopAtRequests), crashed]);
      return Promise.race([measure(session, widths, bounds, attribute), crashed]);
    },
    async lookAt(html, expression) {
      await Promise.race([show(session, html, stopAtRequests), crashed]);
      await session.send("Emulation.setEmulatedMedia", { media: "print" });
      return Promise.race([evaluate(session, expression), crashed]);
    },
    async print(html, options) {
      try {
        await Promise.race([show(session, html, stopAtRequests), crashed]);
        const pdf = await Promise.race([printShown(session, options), crashed]);
        stopAtRequests();
        return pdf;
      } catch (error) {
        // A page that leads to another takes its own document away under the print.
        if (!(error instanceof InputError)) stopAtRequests();
        throw error;
      }
    },
  };
}

/** Puts the page into the tab, and waits until it is whole. */
async function show(session: CDPSession, html: string, stopAtRequests: () => void): Promise<void> {
  const { frameTree } = await session.send("Page.getFrameTree");
  await session.send("Page.setDocumentContent", { frameId: frameTree.frame.id, html: unseen(html) });
  const { fonts, images } = await load(session);
  // First, since a picture that was refused is also one that isn't there.
  stopAtRequests();
  if (fonts.length > 0) stop(messages["pdf.font-not-loaded"], { file: "PDF" }, { fonts });
  if (images.length > 0) stop(messages["pdf.image-not-loaded"], { file: "PDF" }, { images });
}

async function printShown(session: CDPSession, options: PrintOptions): Promise<Uint8Array> {
  // Only from here on: earlier it would repeat every font of the page to us, as the address it has.
  await session.send("Network.enable", {});
  const { data } = await session.send("Page.printToPDF", {
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: options.tagged,
    generateDocumentOutline: options.outline,
    transferMode: "ReturnAsBase64",
  });
  // What print alone asks for, such as a background, is asked for only now. The tab's own process tells of it
  // before it answers this, which makes the order certain.
  await evaluate(session, "0");
  return Buffer.from(data, "base64");
}

/** Lays the page out as it is printed, at each of these widths. */
async function measure(
  session: CDPSession,
  widths: readonly number[],
  bounds: Bounds,
  attribute: string,
): Promise<TooWide[]> {
  await session.send("Emulation.setEmulatedMedia", { media: "print" });
  const found: TooWide[] = [];
  for (const width of widths) {
    const metrics = { width: Math.round(width), height: 1000, deviceScaleFactor: 1, mobile: false };
    await session.send("Emulation.setDeviceMetricsOverride", metrics);
    found.push(...((await evaluate(session, tooWideExpression(width, bounds, attribute))) as TooWide[]));
  }
  return found;
}

/**
 * A tab by the protocol alone: puppeteer's own `newPage` switches on much that a print has no use for, and
 * when the browser dies it waits half a minute before it says so.
 */
async function attach(root: CDPSession): Promise<{ session: CDPSession; close: () => Promise<void> }> {
  const { targetId } = await root.send("Target.createTarget", { url: "about:blank" });
  const { sessionId } = await root.send("Target.attachToTarget", { targetId, flatten: true });
  const session = root.connection()?.session(sessionId);
  if (!session) throw new Error("The tab was closed before it was used.");
  const close = async () => {
    await root.send("Target.closeTarget", { targetId }).catch(() => undefined);
  };
  return { session, close };
}

/** Lets no request through, whatever its scheme, and remembers what was asked for. */
async function refuseRequests(session: CDPSession): Promise<ReadonlySet<string>> {
  const refused = new Set<string>();
  session.on("Fetch.requestPaused", ({ requestId, request }) => {
    refused.add(request.url);
    session.send("Fetch.failRequest", { requestId, errorReason: "BlockedByClient" }).catch(() => undefined);
  });
  session.on("Network.requestWillBeSent", ({ request }) => {
    if (!request.url.startsWith("data:")) refused.add(request.url);
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
