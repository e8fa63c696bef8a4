import { type CheckOptions, type Finding, findingsOf, tryToRead } from "./check.ts";
import { type SpokenPdf, spokenBy } from "./read-back.ts";
import { type PdfReport, reportOn } from "./report.ts";

/** To try a file, and tell what it says; or to tell what it is. */
export type Question =
  | { readonly kind: "try"; readonly pdf: Uint8Array; readonly options: CheckOptions }
  | { readonly kind: "inspect"; readonly pdf: Uint8Array };

export interface Tried {
  readonly findings: readonly Finding[];
  /** Undefined where it could not be read. */
  readonly spoken: SpokenPdf | undefined;
}

export async function tried(pdf: Uint8Array, options: CheckOptions): Promise<Tried> {
  const read = await tryToRead(pdf);
  return "pdf" in read
    ? { findings: findingsOf(read.pdf, options), spoken: spokenBy(read.pdf) }
    : { findings: [read.refused], spoken: undefined };
}

export async function answer(question: Question): Promise<Tried | PdfReport> {
  return question.kind === "try" ? tried(question.pdf, question.options) : reportOn(question.pdf);
}
