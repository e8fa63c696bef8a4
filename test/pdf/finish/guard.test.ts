import { afterAll, beforeAll, expect, test } from "vitest";
import { openPrinter, type Printer } from "../../../src/pdf/print.ts";
import { finish } from "../layout/finish-page.ts";
import { codesOf } from "../problems.ts";
import { page } from "../sample.ts";

let printer: Printer;
beforeAll(async () => {
  printer = await openPrinter();
});
afterAll(() => printer.close());

const codes = async (body: string, head = "") => {
  const print = await printer.print(page(`<h1>Prøve</h1>${body}`, head), { tagged: true, outline: true });
  return codesOf(() => finish(print));
};

test("text that is hidden from screen readers is refused", async () => {
  expect(await codes(`<p>Vist</p><p aria-hidden="true">Skjult</p>`)).toEqual(["pdf.text-lost"]);
  expect(await codes(`<p>Vist <span aria-hidden="true">–</span></p>`)).toEqual(["pdf.text-lost"]);
});

test("so it is in a form, where transparency puts it", async () => {
  expect(await codes(`<div style="opacity:.5"><p>Vist</p><p aria-hidden="true">Skjult</p></div>`)).toEqual([
    "pdf.text-lost",
  ]);
  expect(await codes(`<div style="opacity:.5" aria-hidden="true"><p>Skjult</p></div>`)).toEqual([
    "pdf.text-lost",
  ]);
});

test("a running head is no such text, and neither is a picture that is decoration", async () => {
  const style = `<style>@page{@top-left{content:"Topp"}@bottom-right{content:counter(page)}}</style>`;
  const art = `<svg aria-hidden="true" width="90" height="20"><circle cx="9" cy="9" r="8"/></svg>`;
  expect(await codes(`<p>Vist</p>${art}`, style)).toEqual([]);
});

test("an untagged print is no print to finish", async () => {
  const print = await printer.print(page("<p>Tekst</p>"), { tagged: false, outline: false });
  expect(() => finish(print)).toThrow("structure tree");
});
