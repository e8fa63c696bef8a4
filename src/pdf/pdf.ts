/**
 * The PDF room for those outside: `kommunerapport/pdf`.
 */
export type { CheckOptions, Claims, Finding, PdfCheck } from "./check/check.ts";
export { checkPdf } from "./check/check.ts";
export { readText } from "./check/inspect.ts";
export type { Heard } from "./check/structure.ts";
