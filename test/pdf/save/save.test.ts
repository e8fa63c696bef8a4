import { PDFDocument, PDFName } from "@cantoo/pdf-lib";
import { expect, test } from "vitest";
import { PdfFile } from "../../../src/pdf/read/file.ts";
import { isRef, type PdfRef } from "../../../src/pdf/read/values.ts";
import { dict, PdfDraft } from "../../../src/pdf/save/draft.ts";
import { save } from "../../../src/pdf/save/save.ts";

async function sample(): Promise<{ draft: PdfDraft; root: PdfRef }> {
  const doc = await PDFDocument.create();
  for (let i = 0; i < 3; i++) doc.addPage().drawText(`Side ${i + 1}`);
  doc.context.register(doc.context.obj({ Left: "alone" }));
  const draft = new PdfDraft(new PdfFile(await doc.save({ useObjectStreams: false })));
  const root = draft.file.references.trailer.get("Root");
  if (!isRef(root)) throw new Error("no catalog");
  return { draft, root };
}
const finish = ({ draft, root }: { draft: PdfDraft; root: PdfRef }, info: PdfRef) =>
  save(draft, { root, info, id: "0123456789abcdef" });

test("another reader reads what was written, and nothing that was left alone", async () => {
  const made = await sample();
  made.draft.update(made.root, { Lang: { string: "nn" }, PageLayout: undefined });
  const many = Array.from({ length: 450 }, (_, n) => made.draft.add(dict({ N: n })));
  made.draft.update(made.root, { Many: many });
  const written = finish(made, made.draft.add(dict({ Title: { string: "Prøve" } })));
  const doc = await PDFDocument.load(written, { updateMetadata: false });
  expect(doc.getPageCount()).toBe(3);
  expect(doc.catalog.get(PDFName.of("Lang"))?.toString()).toBe("<6e6e>");
  expect(doc.catalog.has(PDFName.of("PageLayout"))).toBe(false);
  expect(
    doc.context.enumerateIndirectObjects().filter(([, object]) => /alone/.test(object.toString())),
  ).toEqual([]);
  const file = new PdfFile(written);
  const numbers = file.array(file.catalog.get("Many")).map((ref) => file.dict(ref)?.get("N"));
  expect(numbers).toEqual(many.map((_, n) => n));
});

test("an object may write itself, when it is known what number each reference gets", async () => {
  const made = await sample();
  const title = made.draft.add(dict({ Title: { string: "a" } }));
  const own = made.draft.reserve();
  made.draft.set(own, (numberOf) => `<</Told ${numberOf(title)} 0 R>>`);
  made.draft.update(made.root, { Own: own });
  const file = new PdfFile(finish(made, made.draft.add(dict({}))));
  const told = file.dict(file.dict(file.catalog.get("Own"))?.get("Told"));
  expect(told?.get("Title")).toEqual({ string: "a" });
});

test("content comes through byte for byte", async () => {
  const made = await sample();
  const contents = (file: PdfFile) =>
    file
      .pages()
      .map(({ dict: page }) =>
        file.array(page.get("Contents")).map((stream) => Buffer.from(file.stream(stream)).toString()),
      );
  const before = contents(made.draft.file);
  expect(contents(new PdfFile(finish(made, made.draft.add(dict({})))))).toEqual(before);
});

test("equal drafts give equal bytes, whatever the numbers were before", async () => {
  const [first, second] = [await sample(), await sample()];
  for (let i = 0; i < 9; i++) second.draft.reserve();
  const written = [first, second].map((made) => finish(made, made.draft.add(dict({ A: 1 }))));
  expect(Buffer.from(written[0] ?? []).equals(written[1] ?? Buffer.from("x"))).toBe(true);
});

test("the dictionary of a stream tells its length once, and rightly", async () => {
  const made = await sample();
  const changed = made.draft.add(dict({ Length: 99, Changed: true }), Buffer.from("fem tegn"));
  made.draft.update(made.root, { Changed: changed });
  const written = Buffer.from(finish(made, made.draft.add(dict({})))).toString("latin1");
  const streams = written.match(/<<[^>]*>>(?=\nstream\n)/g) ?? [];
  expect(streams.length).toBeGreaterThan(3);
  for (const each of streams) expect(each.match(/\/Length /g)).toHaveLength(1);
  expect(streams.find((each) => each.includes("/Changed"))).toContain("/Length 8");
});
