/** The part of the program that stands alone, as `kommunerapport/pdf`: see docs/pdf-library.md. */
export { InputError, type Problem } from "../problems/problem.ts";
export { checkPdf, readText } from "./check/apart.ts";
export type { CheckOptions, Claims, Finding, PdfCheck } from "./check/check.ts";
export type { Heard } from "./check/structure.ts";
export type { Requirements } from "./finish/faults.ts";
export { type Finishing, finishPdf } from "./finish/finish.ts";
export type { Metadata, Provenance } from "./finish/metadata/metadata.ts";
export type { LinkWords } from "./finish/rules/context.ts";
