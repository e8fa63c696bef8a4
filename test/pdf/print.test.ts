import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { inspectBrowser } from "../../src/pdf/browser/doctor.ts";
import { type LaunchOptions, launchBrowser, type RunningBrowser } from "../../src/pdf/browser/launch.ts";
import { readDestinations } from "../../src/pdf/destinations.ts";
import { printWithPageNumbers } from "../../src/pdf/page-numbers.ts";
import { openPrinter, type Printer } from "../../src/pdf/print.ts";
import type { Problem } from "../../src/problems/problem.ts";
import { inProcess } from "./in-process.ts";
import { finish } from "./layout/finish-page.ts";
import { codesOf } from "./problems.ts";
import { letters, page, twoChapters } from "./sample.ts";

const draft = { tagged: false, outline: false };
const final = { tagged: true, outline: true };

let printer: Printer;
beforeAll(async () => {
  printer = await openPrinter();
});
afterAll(() => printer.close());

/** The processes in these groups that are alive. Those that init has yet to bury (Z) are not. */
async function alive(groups: readonly number[]): Promise<number[]> {
  const found = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
  const stats = await Promise.all(found.map((pid) => readFile(`/proc/${pid}/stat`, "utf8").catch(() => "")));
  return stats.flatMap((stat) => {
    // pid (name) state parent group
    const [, pid, state, group] = /^(\d+) \(.*\) (\S) \d+ (\d+)/s.exec(stat) ?? [];
    return state !== undefined && state !== "Z" && groups.includes(Number(group)) ? [Number(pid)] : [];
  });
}

/** Starts browsers and remembers them. */
function recorder(after: (running: RunningBrowser) => void = () => undefined) {
  const started: RunningBrowser[] = [];
  const launch = async (options: LaunchOptions) => {
    const running = await launchBrowser(options);
    started.push(running);
    after(running);
    return running;
  };
  return { started, launch };
}

test("prints Norwegian and Sámi letters in the report's own fonts", async () => {
  finish(await printer.print(page(`<h1>${letters}</h1><p>${letters}</p>`), final));
});

test("fills in page numbers that are those of the finished print", async () => {
  const { pdf, pages, total, passes } = await printWithPageNumbers(printer, (known) => twoChapters(known));
  expect(passes).toBe(2);
  expect(total).toBeGreaterThan(3);
  expect([...pages]).toEqual([
    ["en", 2],
    ["to", total],
  ]);
  expect(readDestinations(pdf)).toEqual({ pages: total, destinations: pages });
  finish(pdf);
});

test("a tab is closed when the next print begins, and none is opened that no print asks for", async () => {
  const { started, launch } = recorder();
  const own = await openPrinter({ launch });
  try {
    for (const how of [draft, final, final, final]) await own.print(page("<p>En</p>"), how);
    // The browser's own and the last one. To close one takes a moment, for which nobody waits.
    await vi.waitFor(async () => {
      const found = await started[0]?.root.send("Target.getTargets");
      expect(found?.targetInfos.filter(({ type }) => type === "page").length).toBe(2);
    });
  } finally {
    await own.close();
  }
});

test("the same page gives the same print, apart from the clock, also after other prints", async () => {
  const withoutClock = (pdf: Uint8Array) =>
    Buffer.from(pdf)
      .toString("latin1")
      .replace(/D:\d{14}/g, "");
  const html = page("<table><thead><tr><th>A</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>");
  const first = await printer.print(html, final);
  await printer.print(twoChapters(new Map()), draft);
  expect(withoutClock(await printer.print(html, final))).toBe(withoutClock(first));
});

test.each([
  ["a picture", `<img src="URL/a.png" alt="">`],
  ["a style sheet for print alone", `<link rel="stylesheet" media="print" href="URL/a.css">`],
  ["an import in a style", `<style>@import "URL/a.css";</style>`],
  ["a frame", `<iframe src="URL/a.html"></iframe>`],
  ["another page", `<meta http-equiv="refresh" content="0;url=URL/a.html">`],
  ["a background in print alone", `<style>@media print{body{background:url(URL/a.png)}}</style>`],
])("refuses a request for %s, and none is made", async (_, body) => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const html = page(`<p>Tekst</p>${body.replace("URL", url)}`);
    expect(await codesOf(() => printer.print(html, final))).toEqual(["pdf.network-request"]);
    expect(asked).toEqual([]);
  } finally {
    server.close();
  }
});

test("refuses a file of the machine", async () => {
  const html = page(`<p>Tekst</p><img src="file:///etc/hostname" alt="">`);
  expect(await codesOf(() => printer.print(html, final))).toEqual(["pdf.network-request"]);
});

test("runs no script", async () => {
  const more = "document.body.innerHTML='<section>Ny</section><section>Ny</section><section>Ny</section>'";
  const pdf = await printer.print(
    page(`<p onclick="">Tekst</p><svg onload="${more}"></svg><script>${more}</script>`),
    final,
  );
  expect(readDestinations(pdf).pages).toBe(1);
});

test("refuses a picture that is no picture, and a font that is no font", async () => {
  const picture = page(`<p>Tekst</p><img src="data:image/png;base64,AAAA" alt="">`);
  expect(await codesOf(() => printer.print(picture, final))).toEqual(["pdf.image-not-loaded"]);
  const font = page(
    "<p>Tekst</p>",
    `<style>@font-face{font-family:X;src:url(data:font/woff2;base64,AAAA)}</style>`,
  );
  expect(await codesOf(() => printer.print(font, final))).toEqual(["pdf.font-not-loaded"]);
});

test("a page that leans on fonts which the machine lacks is caught, not printed blank", async () => {
  const bare = await openPrinter({ fonts: [] });
  try {
    const pdf = await bare.print("<!doctype html><html><head></head><body><p>Tekst</p></body></html>", final);
    expect(await codesOf(() => finish(pdf))).toContain("pdf.no-font");
  } finally {
    await bare.close();
  }
});

test("when it is aborted, the print rejects with the reason, and no process or profile stays behind", async () => {
  // A folder of its own: the browsers of other tests come and go in the common one.
  const temp = await mkdtemp(join(tmpdir(), "print-test-"));
  vi.stubEnv("TMPDIR", temp);
  try {
    const stopper = new AbortController();
    const { started, launch } = recorder();
    const stopped = await openPrinter({ signal: stopper.signal, launch });
    expect(await alive(started.map(({ pid }) => pid))).toContain(started[0]?.pid);
    // The browser's own file may have come already.
    expect(await readdir(temp)).toContainEqual(expect.stringMatching(/^kommunerapport-/));
    const printing = stopped.print(twoChapters(new Map(), 5000), final);
    setTimeout(() => stopper.abort(new Error("Ctrl+C")), 100);
    await expect(printing).rejects.toThrow("Ctrl+C");
    await stopped.close();
    expect(started).toHaveLength(1);
    await expect.poll(() => alive(started.map(({ pid }) => pid))).toEqual([]);
    expect(await readdir(temp)).toEqual([]);
  } finally {
    vi.unstubAllEnvs();
    await rm(temp, { recursive: true });
  }
});

test("a program that ends without closing leaves no process or profile either", async () => {
  const temp = await mkdtemp(join(tmpdir(), "print-test-"));
  try {
    const exit = fileURLToPath(new URL("./browser/exit-once.ts", import.meta.url));
    const { stdout } = await inProcess(exit, [], { TMPDIR: temp });
    expect(Number(stdout)).toBeGreaterThan(1);
    await expect.poll(() => alive([Number(stdout)])).toEqual([]);
    expect((await readdir(temp)).filter((name) => name.startsWith("kommunerapport-"))).toEqual([]);
  } finally {
    await rm(temp, { recursive: true });
  }
});

test("what is aborted before it starts, starts nothing", async () => {
  await expect(openPrinter({ signal: AbortSignal.abort(new Error("Ctrl+C")) })).rejects.toThrow("Ctrl+C");
});

const toPrint = (by: Printer) => by.print(page("<p>Tekst</p>"), final);
const toLookAt = (by: Printer) => by.lookAt(page("<p>Tekst</p>"), "document.body.textContent.trim()");

test.each([
  ["print", toPrint],
  ["look at a page", toLookAt],
])("a browser that crashes when it is to %s is replaced, once", async (_, work) => {
  const { started, launch } = recorder();
  const fragile = await openPrinter({ launch });
  try {
    process.kill(-(started[0]?.pid ?? 0), "SIGKILL");
    const made = await work(fragile);
    if (made instanceof Uint8Array) finish(made);
    else expect(made).toBe("Tekst");
    expect(started).toHaveLength(2);
  } finally {
    await fragile.close();
  }
  await expect.poll(() => alive(started.map(({ pid }) => pid))).toEqual([]);
});

test.each([
  ["print", toPrint],
  ["look at a page", toLookAt],
])("a browser that always crashes when it is to %s is told of", async (_, work) => {
  const { started, launch } = recorder(({ pid }) => process.kill(-pid, "SIGKILL"));
  const broken = await openPrinter({ launch });
  expect(await codesOf(() => work(broken))).toEqual(["pdf.browser-crashed"]);
  await broken.close();
  expect(started).toHaveLength(2);
});

test("a browser that doesn't start is told of with its own reason, and nothing is left waiting", async () => {
  const folder = await mkdtemp(join(tmpdir(), "print-test-"));
  try {
    const path = join(folder, "browser");
    await writeFile(path, '#!/bin/sh\necho "[7:7:1122/1.2:FATAL:x.cc(1)] No room left" >&2\nexit 1\n', {
      mode: 0o755,
    });
    const launcher = fileURLToPath(new URL("./browser/launch-once.ts", import.meta.url));
    const { stdout } = await inProcess(launcher, [path]);
    expect(stdout).toContain("No room left");
    expect(stdout).not.toContain("FATAL");
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("a program that is no browser is told of", async () => {
  expect(await codesOf(() => launchBrowser({ path: "/bin/false" }))).toEqual(["browser.will-not-start"]);
  expect(await codesOf(() => launchBrowser({ path: import.meta.filename }))).toEqual([
    "browser.not-executable",
  ]);
});

test("the doctor tells which browser it is, and where it was found", async () => {
  const report = await inspectBrowser();
  expect(report.path).toBe(printer.browser.path);
  expect(report.pinned).toBe(true);
  expect(report.warnings.map(({ code }: Problem) => code)).toEqual(
    report.sandbox ? [] : ["browser.no-sandbox"],
  );
  expect(report.tried.at(-1)).toEqual({ path: report.path, origin: report.origin, outcome: "used" });
});
