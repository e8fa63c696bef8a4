import { createHash } from "node:crypto";
import type { Account } from "./statement.ts";

/**
 * Twelve hexadecimal digits by which a reader can tell one edition of a report from another: the beginning of a
 * SHA-256 over the account itself, but for the digits. Each page carries them, so that an account that has been
 * changed is no longer that of its report.
 */
export function fingerprintOf({ fingerprint: _, ...rest }: Account): string {
  return createHash("sha256")
    .update(JSON.stringify(sorted(rest)))
    .digest("hex")
    .slice(0, 12);
}

/** The same whatever order the keys were written in. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(
    entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key, sorted(each)]),
  );
}
