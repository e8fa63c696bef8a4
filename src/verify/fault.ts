import type { Misdrawn } from "./measure/drawn-row.ts";

/** What a finished file says that the account and the data do not, or the other way about. */
export type Fault = { readonly file: string; readonly where: string } & (
  | { readonly what: "extra"; readonly found: string }
  | { readonly what: "missing"; readonly expected: string }
  | { readonly what: "changed"; readonly found: string; readonly expected: string }
  /** A number that the data do not give. */
  | { readonly what: "number"; readonly found: string; readonly keys: readonly string[] }
  /** Something that is told and not shown. */
  | { readonly what: "label"; readonly found: string; readonly expected: string }
  | { readonly what: "drawing"; readonly misdrawn: Misdrawn }
  | { readonly what: "metadata"; readonly name: string; readonly found: string; readonly expected: string }
  /** A list of contents, a bookmark, a link inside the report, a page number. */
  | { readonly what: "way"; readonly found: string; readonly expected: string }
  | { readonly what: "fingerprint"; readonly found: string; readonly expected: string }
  | { readonly what: "no-file" }
  /** There is nothing to hold it against. */
  | { readonly what: "no-account" }
  /** It is not as the manifest has it: `where` is `changed`, `missing` or `extra`. */
  | { readonly what: "file" }
  | { readonly what: "unreadable"; readonly reason: string }
  /** Something in the page that can change what is seen: a style, a script. */
  | { readonly what: "hidden"; readonly found: string }
  /** Two readers of one file hear something else. */
  | { readonly what: "readers"; readonly found: string; readonly expected: string }
);
