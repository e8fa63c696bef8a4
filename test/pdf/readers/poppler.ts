import { execFile, execFileSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

/** Whether poppler's `pdfinfo`, with which Evince and Okular read PDF, is on this machine. */
export function hasPoppler(): boolean {
  try {
    execFileSync("pdfinfo", ["-v"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** What poppler hears of each element that says something itself, in reading order. */
export async function heardByPoppler(pdf: Uint8Array): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), "poppler-"));
  try {
    const file = join(folder, "en.pdf");
    await writeFile(file, pdf);
    const { stdout } = await promisify(execFile)("pdfinfo", ["-struct-text", "-enc", "UTF-8", file], {
      maxBuffer: 1 << 26,
    });
    return elementsIn(stdout);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** An element on each line, farther in than the one that it is in, and in quotes what it says. */
function elementsIn(told: string): readonly string[] {
  const elements: { depth: number; text: string }[] = [];
  const open: { depth: number; text: string }[] = [];
  for (const line of told.split("\n")) {
    const depth = line.search(/\S/);
    if (depth === -1) continue;
    while ((open.at(-1)?.depth ?? -1) >= depth) open.pop();
    const said = /^\s*"(.*)"$/s.exec(line)?.[1];
    const element = open.at(-1);
    if (said !== undefined && element) element.text += said;
    else if (!/^\s*(?:\/|Object )/.test(line)) {
      const begun = { depth, text: "" };
      elements.push(begun);
      open.push(begun);
    }
  }
  return elements.map(({ text }) => text).filter((text) => text.trim() !== "");
}
