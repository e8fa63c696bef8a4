import { type ReadPdf, readPdf } from "../../src/pdf/check/read.ts";
import type { Element } from "../../src/pdf/check/structure.ts";

/** A PDF as the checks read it, which has tags. @throws when it has none */
export async function readTagged(bytes: Uint8Array): Promise<ReadPdf & { readonly tree: Element }> {
  const pdf = await readPdf(bytes);
  if (!pdf.tree) throw new Error("The PDF has no tags");
  return { ...pdf, tree: pdf.tree };
}
