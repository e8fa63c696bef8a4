import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { inject } from "vitest";
import { openPrinter } from "../../../src/pdf/print.ts";
import { finish } from "./finish-page.ts";

export interface Printed {
  readonly print: Uint8Array;
  readonly finished: Uint8Array;
}

/**
 * Prints and finishes a page, once in a test run by whichever test file asks first.
 *
 * @param name of the page, for a file
 */
export async function printed(name: string, html: string): Promise<Printed> {
  const folder = join(inject("sharedFolder"), "layouts");
  const [print, finished] = [join(folder, `${name}.print.pdf`), join(folder, `${name}.pdf`)];
  await mkdir(folder, { recursive: true });
  try {
    await mkdir(join(folder, `${name}.begun`));
  } catch {
    return { print: await awaited(print), finished: await awaited(finished) };
  }
  const printer = await openPrinter();
  try {
    const raw = await printer.print(html, { tagged: true, outline: true });
    await put(print, raw);
    await put(finished, finish(raw));
  } finally {
    await printer.close();
  }
  return { print: await readFile(print), finished: await readFile(finished) };
}

/** Whole or not at all, for those that wait for it. */
async function put(path: string, bytes: Uint8Array): Promise<void> {
  await writeFile(`${path}.new`, bytes);
  await rename(`${path}.new`, path);
}

async function awaited(path: string): Promise<Uint8Array> {
  for (;;) {
    const bytes = await readFile(path).catch(() => undefined);
    if (bytes) return bytes;
    await sleep(50);
  }
}
