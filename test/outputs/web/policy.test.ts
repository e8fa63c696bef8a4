/// <reference lib="dom" />
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "puppeteer";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { testBrowser } from "../../support/browser.ts";
import { builtEdition } from "../../support/edition.ts";
import { setDetails, visit } from "../../support/visit.ts";

let browser: Browser;
let folder: string;
beforeAll(async () => {
  folder = join(await builtEdition(), "nb");
  browser = await testBrowser();
});

/** What the page has of its own files: its look, its fonts, and what its script does. */
const whole = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready;
    return {
      styled: getComputedStyle(document.body).fontFamily.includes("Source"),
      fonts: [...document.fonts].some(({ status }) => status === "loaded"),
      scripted: document.querySelector("a.til-kilde")?.getAttribute("aria-expanded") === "false",
    };
  });
const all = { styled: true, fonts: true, scripted: true };

test("the page passes its own policy from the disk, with everything opened and used", async () => {
  const { page, complaints } = await visit(browser, folder);
  await setDetails(page, true);
  await page.click("main a.til-kilde");
  expect(await whole(page)).toEqual({ ...all, scripted: false });
  expect(await page.$(".kildeboks")).not.toBeNull();
  expect(complaints).toEqual([]);
});

test("and from a server", async () => {
  const page = await browser.newPage();
  onTestFinished(() => page.close());
  const types = { html: "text/html", css: "text/css", js: "text/javascript" } as Record<string, string>;
  // The browser finds no address at all: the test itself is the server.
  await page.setRequestInterception(true);
  page.on("request", async (request) => {
    const path = new URL(request.url()).pathname.slice(1) || "index.html";
    const body = await readFile(join(folder, path)).catch(() => undefined);
    const contentType = types[path.split(".").at(-1) ?? ""] ?? "application/octet-stream";
    await request.respond(body ? { contentType, body } : { status: 404 });
  });
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  await page.goto("http://rapport.test/");
  expect(await whole(page)).toEqual(all);
  expect(complaints.filter((text) => !text.includes("404"))).toEqual([]);
});

test("what might have got into it does not run, and fetches nothing", async () => {
  const { page } = await visit(browser, folder);
  const refused = await page.evaluate(async () => {
    const directives: string[] = [];
    document.addEventListener("securitypolicyviolation", (event) =>
      directives.push(event.effectiveDirective),
    );
    const put = (name: string, attributes: Record<string, string>, text = "") => {
      const element = document.createElement(name);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      element.textContent = text;
      document.body.append(element);
      return element;
    };
    put("script", {}, "document.title = 'run'");
    put("p", { onclick: "document.title = 'run'" }).click();
    put("a", { href: "javascript:document.title = 'run'" }).click();
    put("style", {}, "body { color: red }");
    put("img", { src: "http://127.0.0.1:9/x.png" });
    put("iframe", { src: "http://127.0.0.1:9/" });
    put("base", { href: "http://127.0.0.1:9/" });
    await fetch("http://127.0.0.1:9/").catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 100));
    return { title: document.title, directives: [...new Set(directives)].sort() };
  });
  expect(refused.title).not.toBe("run");
  expect(refused.directives).toEqual(
    [
      "base-uri",
      "connect-src",
      "frame-src",
      "img-src",
      "script-src-attr",
      "script-src-elem",
      "style-src-elem",
    ].sort(),
  );
});
