import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { openPrinter } from "../../../src/pdf/print.ts";
import { PdfFile } from "../../../src/pdf/read/file.ts";
import { stringOf } from "../../../src/pdf/read/values.ts";
import { root } from "../../support/edition.ts";

const example = async () => {
  const docs = await readFile(join(root, "docs/pdf-library.md"), "utf8");
  return /```js\n(.*?)```/s.exec(docs)?.[1] ?? "";
};

/** Runs the example of the documentation as another project would, on a print of this page. */
async function run(page: string) {
  const folder = await mkdtemp(join(tmpdir(), "pdf-library-"));
  const printer = await openPrinter();
  try {
    await mkdir(join(folder, "node_modules"));
    await symlink(root, join(folder, "node_modules/kommunerapport"), "dir");
    await writeFile(join(folder, "example.mjs"), await example());
    const html = await readFile(new URL(`pages/${page}.html`, import.meta.url), "utf8");
    await writeFile(join(folder, "print.pdf"), await printer.print(html, { tagged: true, outline: true }));
    const ran = await promisify(execFile)(process.execPath, ["example.mjs"], { cwd: folder }).catch(
      (error: { stderr: string; code: number }) => error,
    );
    const finished = await readFile(join(folder, "finished.pdf")).catch(() => undefined);
    return { stderr: ran.stderr, finished };
  } finally {
    await printer.close();
    await rm(folder, { recursive: true });
  }
}

test("the example of the documentation finishes a print", async () => {
  const { stderr, finished } = await run("article");
  expect(stderr).toBe("");
  const file = new PdfFile(finished ?? new Uint8Array());
  const info = file.dict(file.references.trailer.get("Info"));
  expect([stringOf(info?.get("Title") ?? null), stringOf(info?.get("Author") ?? null)]).toEqual([
    "How a lighthouse works",
    "The Coastal Reader",
  ]);
});

test("and tells in words what it can't finish", async () => {
  const { stderr, finished } = await run("image-without-alt");
  expect(stderr).toMatch(/^pdf\.picture-without-alt A picture on page 1 has no alternative text/);
  expect(finished).toBeUndefined();
});
