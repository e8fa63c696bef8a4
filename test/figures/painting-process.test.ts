import { afterEach, describe, expect, test } from "vitest";
import { loadFigureFonts } from "../../src/figures/fonts.ts";
import type { Drawing, Painter } from "../../src/figures/paint.ts";
import { openPaintingProcess } from "../../src/figures/painting-process.ts";
import { loadTools } from "../../src/figures/tools.ts";
import { painter as program } from "../cli/process.ts";

const opened: Painter[] = [];
afterEach(() => {
  for (const one of opened.splice(0)) one.close();
});

function open(limits = { seconds: 5, megabytes: 128 }, signal = new AbortController().signal): Painter {
  const painter = openPaintingProcess(program, signal, limits);
  opened.push(painter);
  return painter;
}

/** Bars of a few rows, with something more of Vega-Lite. */
function drawing(more: object = {}): Drawing {
  return {
    spec: {
      $schema: "https://vega.github.io/schema/vega-lite/v6.json",
      data: { name: "rader" },
      mark: "bar",
      width: 300,
      encoding: { x: { field: "fra", type: "quantitative" }, y: { field: "navn", type: "nominal" } },
      ...more,
    } as never,
    rows: [
      { navn: "Skole", fra: 0.3 },
      { navn: "Helse og omsorg", fra: 0.7 },
    ],
    words: { language: "nb", alt: "Andel", id: "a" },
  };
}

const calculated = (expression: string) => drawing({ transform: [{ calculate: expression, as: "ny" }] });

test("a drawing from the other process is the same to the byte as one from this", async () => {
  const here = await loadTools(loadFigureFonts);
  const drawings = [drawing(), drawing({ mark: { type: "bar", clip: true } }), drawing({ width: 200 })];
  expect(await open().paint(drawings)).toEqual(await here.painter.paint(drawings));
});

describe("a figure that uses more than it may is stopped, and the others are drawn:", () => {
  test.each([
    ["a sequence without end", calculated("length(sequence(0, 1e8))")],
    [
      "ten million rows",
      drawing({ transform: [{ calculate: "sequence(0, 1e7)", as: "n" }, { flatten: ["n"] }] }),
    ],
    ["a text of a thousand million letters", calculated("pad('x', 1e9)")],
    ["text that fills the memory", calculated("length(split(pad('x', 2e8), ''))")],
  ])("%s", async (_, bad) => {
    const painter = open({ seconds: 60, megabytes: 128 });
    const all = await Promise.all([[drawing()], [drawing(), bad, drawing()], [drawing()]].map(painter.paint));
    expect(all.map(({ failure }) => failure)).toEqual([
      undefined,
      { kind: "stopped", limit: { megabytes: 128 } },
      undefined,
    ]);
    expect(all[2]?.painted).toEqual(all[0]?.painted);
  });

  test("an expression that takes years", async () => {
    const painter = open({ seconds: 1, megabytes: 128 });
    const bad = calculated(`test(/^(a+)+$/, '${"a".repeat(60)}b')`);
    const all = await Promise.all([[drawing()], [bad], [drawing()]].map(painter.paint));
    const limit = { seconds: 1 };
    expect(all.map(({ failure }) => failure)).toEqual([undefined, { kind: "stopped", limit }, undefined]);
  });
});

test("what is being drawn is given up at once when the work is interrupted", async () => {
  const work = new AbortController();
  const painter = open({ seconds: 60, megabytes: 128 }, work.signal);
  const waiting = painter.paint([calculated(`test(/^(a+)+$/, '${"a".repeat(60)}b')`)]);
  setTimeout(() => work.abort(new Error("interrupted")), 50);
  await expect(waiting).rejects.toThrow("interrupted");
  await expect(painter.paint([drawing()])).rejects.toThrow("interrupted");
});

test("what waits is told when the process cannot be started", async () => {
  const painter = openPaintingProcess(new URL("missing.js", program), new AbortController().signal);
  opened.push(painter);
  await expect(painter.paint([drawing()])).rejects.toThrow("has ended with 1");
});
