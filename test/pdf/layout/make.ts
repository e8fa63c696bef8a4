import { readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { finishPdf, InputError } from "../../../src/pdf/pdf.ts";
import { openPrinter } from "../../../src/pdf/print.ts";
import { mutate, mutations } from "../check/mutations.ts";
import { everyKind } from "./every-kind.ts";
import { finish } from "./finish-page.ts";
import { hardLayout } from "./hard.ts";

/** Prints, finishes and writes the test layouts, for a validator. @returns the files */
export async function writeLayouts(folder: string): Promise<readonly string[]> {
  const pages = { "alle-slag": everyKind, vanskelig: hardLayout(5), "200-sider": hardLayout(100) };
  const printer = await openPrinter();
  try {
    const files: string[] = [];
    for (const [name, html] of Object.entries(pages)) {
      const print = await printer.print(html, { tagged: true, outline: true });
      files.push(join(folder, `${name}.pdf`));
      await writeFile(files.at(-1) ?? "", finish(print));
    }
    return files;
  } finally {
    await printer.close();
  }
}

/**
 * Prints and finishes those of some files that are pages, for a validator, and says why where one can't be.
 *
 * @returns the files that are PDFs now
 */
export async function finishPages(paths: readonly string[], folder: string): Promise<readonly string[]> {
  if (!paths.some((path) => path.endsWith(".html"))) return paths;
  const printer = await openPrinter();
  try {
    const files: string[] = [];
    for (const path of paths) {
      if (!path.endsWith(".html")) files.push(path);
      else {
        const print = await printer.print(await readFile(path, "utf8"), { tagged: true, outline: true });
        const file = join(folder, `${basename(path, ".html")}.pdf`);
        try {
          await writeFile(file, finishPdf(print));
          files.push(file);
        } catch (error) {
          if (!(error instanceof InputError)) throw error;
          const reasons = error.problems.map(({ code, message }) => `    ${code}: ${message.nb.what}`);
          console.log(`avvist    ${basename(path)}\n${reasons.join("\n")}`);
        }
      }
    }
    return files;
  } finally {
    await printer.close();
  }
}

/** Writes a file for each breakage, for a validator. */
export async function writeMutations(
  folder: string,
): Promise<readonly { what: string; caught: string; file: string }[]> {
  const [file = ""] = await writeLayouts(folder);

  const pdf = await readFile(file);
  const written: { what: string; caught: string; file: string }[] = [];
  for (const [index, mutation] of mutations.entries()) {
    const path = join(folder, `mutation-${index + 1}.pdf`);
    await writeFile(path, await mutate(pdf, mutation));
    written.push({ what: mutation.what, caught: mutation.caught, file: path });
  }
  return written;
}
