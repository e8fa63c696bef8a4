import { afterEach, describe, expect, test } from "vitest";
import { loadFigureFonts } from "../../src/figures/fonts.ts";
import { createMeasure } from "../../src/figures/measure.ts";
import { createPainter, type Painter, type ToPaint } from "../../src/figures/paint.ts";
import { openPaintingProcess } from "../../src/figures/painting-process.ts";
import { painter as program } from "../cli/process.ts";
import { barSpec, inputOf, specOf, surveyOf } from "./fixtures.ts";

const opened: Painter[] = [];
afterEach(() => {
  for (const one of opened.splice(0)) one.close();
});

function open(limits = { seconds: 5, megabytes: 64 }, signal = new AbortController().signal): Painter {
  const painter = openPaintingProcess(program, signal, limits);
  opened.push(painter);
  return painter;
}

const rapport = { caption: { nb: "Andel" }, data: { question: "q", shape: "andeler" } };

/** Bars of a few rows, with something more of Vega-Lite. */
function figure(more: object = {}): ToPaint {
  const { name, spec, rapport: own } = specOf(barSpec(rapport, more));
  const data = [
    { navn: "Skole", tekst: "30 %", fra: 0, til: 0.3 },
    { navn: "Helse og omsorg", tekst: "70 %", fra: 0, til: 0.7 },
  ];
  const { palette } = inputOf(surveyOf([]));
  return { name, spec, rapport: own, data, alt: "Andel", language: "nb", palette, widths: [560, 320] };
}

const calculated = (expression: string) => figure({ transform: [{ calculate: expression, as: "ny" }] });
const forYears = calculated(`test(/^(a+)+$/, '${"a".repeat(60)}b')`);

test("a drawing from the other process is the same to the byte as one from this", async () => {
  const here = await createPainter(await createMeasure(await loadFigureFonts()));
  const there = open();
  for (const one of [figure(), figure({ mark: { type: "bar", clip: true } }), figure({ mark: "søyle" })])
    expect(await there.paint(one)).toEqual(await here.paint(one));
});

describe("a figure that uses more than it may is stopped, and the others are drawn:", () => {
  test.each([
    ["a sequence without end", calculated("length(sequence(0, 1e8))")],
    [
      "ten million rows",
      figure({ transform: [{ calculate: "sequence(0, 1e7)", as: "n" }, { flatten: ["n"] }] }),
    ],
    ["a text of a thousand million letters", calculated("pad('x', 1e9)")],
  ])("%s", async (_, bad) => {
    const painter = open({ seconds: 60, megabytes: 64 });
    const all = await Promise.all([figure(), bad, figure()].map(painter.paint));
    expect(all.map(({ failure }) => failure)).toEqual([
      undefined,
      { kind: "stopped", limit: { megabytes: 64 } },
      undefined,
    ]);
    expect(all[2]?.painted).toEqual(all[0]?.painted);
  });

  test("an expression that takes years", async () => {
    const painter = open({ seconds: 1, megabytes: 64 });
    const all = await Promise.all([figure(), forYears, figure()].map(painter.paint));
    const limit = { seconds: 1 };
    expect(all.map(({ failure }) => failure)).toEqual([undefined, { kind: "stopped", limit }, undefined]);
  });
});

test("what is being drawn is given up at once when the work is interrupted", async () => {
  const work = new AbortController();
  const painter = open({ seconds: 60, megabytes: 64 }, work.signal);
  const waiting = painter.paint(forYears);
  setTimeout(() => work.abort(new Error("interrupted")), 50);
  await expect(waiting).rejects.toThrow("interrupted");
  await expect(painter.paint(figure())).rejects.toThrow("interrupted");
});

test("what waits is told when the process cannot be started", async () => {
  const painter = openPaintingProcess(new URL("missing.js", program), new AbortController().signal);
  opened.push(painter);
  await expect(painter.paint(figure())).rejects.toThrow("has ended with 1");
});
