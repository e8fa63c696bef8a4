import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PDFDocument } from "@cantoo/pdf-lib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mutate, randomFrom } from "../../../scripts/pdf/mutate.mjs";
import type { Question } from "../../../src/pdf/check/answer.ts";
import { limits } from "../../../src/pdf/check/apart.ts";
import { inspectPdf } from "../../../src/pdf/check/inspect.ts";
import type { PdfReport } from "../../../src/pdf/check/report.ts";
import { Thread, ThreadStopped } from "../../../src/thread.ts";
import { h, of, p, smallPdf } from "./small.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "inspect-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function inspected(pdf: Uint8Array | string, within = limits): Promise<PdfReport> {
  const path = join(folder, "fil.pdf");
  await writeFile(path, pdf);
  return inspectPdf(path, "fil.pdf", within);
}

const kids = (count: number, of: string) => `[${`${of} `.repeat(count)}]`;

describe("a file that is made to stop a program", () => {
  const head = "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n";

  test("by a dictionary that never ends is read as damaged, or told of in one line", async () => {
    const endless = `${head}2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1 1 1 endobj\n3 0 obj <</A`;
    const { findings, failed } = await inspected(endless, { ...limits, seconds: 2 });
    const [first, ...others] = findings.map(({ code }) => code);
    expect([first, failed]).toEqual([expect.stringMatching(/^(damaged|too-large)$/), true]);
    if (first === "too-large") {
      expect(others).toEqual([]);
      expect(findings[0]?.details).toMatch(/^> (2 s|380 MB)$/);
    }
  });

  test("by a page tree that fans out is read once", async () => {
    const levels = Array.from(
      { length: 12 },
      (_, level) =>
        `${level + 2} 0 obj\n<</Type/Pages/Count 1/Kids${kids(12, `${level + 3} 0 R`)}>>\nendobj\n`,
    );
    const { pages } = await inspected(
      `${head}${levels.join("")}14 0 obj\n<</Type/Page>>\nendobj\ntrailer\n<</Root 1 0 R>>`,
    );
    expect(pages).toBe(1);
  });

  test("by outlines and forms that lead back is read once", async () => {
    const objects = [
      "<</Title(En)/Next 100 0 R/First 100 0 R>>",
      "<</Subtype/Form/Length 8/Resources<</XObject<</X 101 0 R>>>>>>\nstream\n/X Do /X\nendstream",
    ];
    const pdf = smallPdf([p("En")], {
      objects,
      catalog: { Outlines: "<</First 100 0 R>>" },
      resources: { XObject: "<</X 101 0 R>>" },
      after: "/X Do",
    });
    expect((await inspected(pdf)).findings.map(({ code }) => code)).toContain("too-large");
  });

  test.each([
    ["N", "4294967295"],
    ["First", "99999999"],
    ["N", "-1"],
  ])("by an object stream whose %s is %s is read as far as it can be", async (key, value) => {
    const document = await PDFDocument.load(smallPdf([p("En")]), { updateMetadata: false });
    const packed = Buffer.from(await document.save({ useObjectStreams: true })).toString("latin1");
    const wrong = packed.replace(new RegExp(`/${key} \\d+`), `/${key} ${value}`);
    expect(wrong).not.toBe(packed);
    expect((await inspected(Buffer.from(wrong, "latin1"))).failed).toBe(true);
  });

  test("by its size is not opened", async () => {
    const large = Buffer.alloc(101 * 2 ** 20);
    expect((await inspected(large)).findings).toMatchObject([{ code: "too-large", details: "> 100 MB" }]);
  });
});

test("an encrypted file whose strings cannot be read says so on no screen", async () => {
  const written: unknown[] = [];
  const { write } = process.stderr;
  process.stderr.write = ((text: unknown) => written.push(text) > 0) as typeof write;
  try {
    const document = await PDFDocument.load(smallPdf([p("En")]), { updateMetadata: false });
    document.encrypt({ userPassword: "", ownerPassword: "eier" });
    const { pages } = await inspected(await document.save({ useObjectStreams: false }));
    expect(pages).toBe(1);
  } finally {
    process.stderr.write = write;
  }
  expect(written).toEqual([]);
});

test("damaged copies are read or refused, and none fails otherwise", async () => {
  const whole = [
    smallPdf([
      h(1, "Tittel"),
      p("Tekst"),
      of("Table", of("TR", { tag: "TH", text: "A" }, { tag: "TD", text: "1" })),
    ]),
  ];
  const document = await PDFDocument.load(whole[0] as Uint8Array, { updateMetadata: false });
  whole.push(await document.save({ useObjectStreams: true }));
  let thread = new Thread<Question, PdfReport>("pdf", limits.heap);
  const failed: string[] = [];
  for (let seed = 0; seed < 40; seed++) {
    const pdf = mutate(whole[seed % 2] as Uint8Array, randomFrom(seed));
    try {
      await thread.ask({ kind: "inspect", pdf }, { ...limits, seconds: 1 });
    } catch (error) {
      if (!(error instanceof ThreadStopped)) failed.push(`${seed}: ${(error as Error).stack}`);
      await thread.close();
      thread = new Thread("pdf", limits.heap);
    }
  }
  await thread.close();
  expect(failed).toEqual([]);
}, 180_000);
