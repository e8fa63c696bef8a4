import {
  type CheckOptions,
  checkBytes,
  type Finding,
  findingsOf,
  type PdfCheck,
  tryToRead,
} from "./check.ts";
import { type SpokenPdf, spokenBy } from "./read-back.ts";
import { heardIn, type PdfReport, reportOn } from "./report.ts";
import type { Heard } from "./structure.ts";

/** To try a file, and tell what it says; to try it alone; to tell what is heard of it; to tell what it is. */
export type Question =
  | { readonly kind: "try"; readonly pdf: Uint8Array; readonly options: CheckOptions }
  | { readonly kind: "check"; readonly pdf: Uint8Array; readonly options: CheckOptions }
  | { readonly kind: "hear"; readonly pdf: Uint8Array }
  | { readonly kind: "inspect"; readonly pdf: Uint8Array };

interface Answers {
  readonly try: Tried;
  readonly check: PdfCheck;
  readonly hear: readonly Heard[];
  readonly inspect: PdfReport;
}
export type Answer<Q extends Question = Question> = Answers[Q["kind"]];

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

export async function answer(question: Question): Promise<Answer> {
  switch (question.kind) {
    case "try":
      return tried(question.pdf, question.options);
    case "check":
      return checkBytes(question.pdf, question.options);
    case "hear":
      return heardIn(question.pdf);
    case "inspect":
      return reportOn(question.pdf);
  }
}
