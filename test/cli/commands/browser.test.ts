import { describe, expect, test } from "vitest";
import type { BrowserWork } from "../../../src/cli/commands/browser.ts";
import type { BrowserReport } from "../../../src/pdf/browser/doctor.ts";
import { messages } from "../../../src/pdf/browser/messages.ts";
import { InputError, problem, warning } from "../../../src/problems/problem.ts";
import { listen } from "../listen.ts";

const report: BrowserReport = {
  path: "/cache/chromium",
  origin: "pinned",
  version: "HeadlessChrome/147.0.7727.0",
  pinned: true,
  sandbox: true,
  tried: [{ path: "/cache/chromium", origin: "pinned", outcome: "used" }],
  warnings: [],
};

const rapport = (argv: readonly string[], browser: BrowserWork) => listen(argv, { work: { browser } });

describe("rapport browser", () => {
  test("tells which browser is used, and that it is the pinned one", async () => {
    expect(await rapport(["browser"], async () => report)).toEqual({
      code: 0,
      err: "",
      out: [
        "Nettleser    HeadlessChrome 147.0.7727.0",
        "Sted         /cache/chromium",
        "Valgt fordi  den følger med prosjektet",
        "",
        "Det er nettleseren som prosjektet er låst til. PDF-en blir lik på alle maskiner som bruker den.",
        "En annen kan brukes med --browser <sti>.",
        "",
      ].join("\n"),
    });
  });

  test("warns of another version", async () => {
    const older = warning(
      messages["browser.other-version"],
      { file: "/x" },
      { version: "Chrome/156", pinned: 147 },
    );
    const { code, out, err } = await rapport(["browser", "--browser", "/x"], async ({ path } = {}) => {
      expect(path).toBe("/x");
      return { ...report, origin: "option", path: "/x", pinned: false, warnings: [older] };
    });
    expect(code).toBe(0);
    expect(out).not.toContain("låst til");
    expect(out).toContain("den er oppgitt med --browser");
    expect(err).toContain("Chrome/156");
  });

  test("ends with 1 and says what to do when there is none", async () => {
    const none = problem(
      messages["browser.none-found"],
      { file: "browser" },
      { tried: ["/usr/bin/chromium"] },
    );
    const { code, err } = await rapport(["browser"], () => Promise.reject(new InputError([none])));
    expect(code).toBe(1);
    expect(err).toContain("--browser");
  });

  test("gives the report as data with --json", async () => {
    const { out } = await rapport(["browser", "--json"], async () => report);
    const { warnings: _, ...rest } = report;
    expect(JSON.parse(out)).toEqual({ ok: true, exit: 0, ...rest, problems: [] });
  });
});
