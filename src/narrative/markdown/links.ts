import type { TokensList } from "marked";
import type { Source } from "../../problems/problem.ts";
import { addressFault } from "../../survey/web-address.ts";
import { messages } from "../messages/text.ts";
import type { Located } from "./located.ts";
import type { Reading } from "./reading.ts";

/** The names of a chapter's reference links, and which of them are used. */
export class LinkNames {
  readonly names: readonly string[];
  readonly #used = new Set<string>();
  readonly #defined: { readonly name: string; readonly source: Source }[] = [];

  constructor(links: TokensList["links"]) {
    this.names = Object.keys(links);
  }

  use(name: string): void {
    this.#used.add(sameName(name));
  }

  define(name: string, source: Source): void {
    this.#defined.push({ name, source });
  }

  /** Those that are defined again: only the first address would be used. */
  twice(): readonly { readonly name: string; readonly source: Source }[] {
    const seen = new Set<string>();
    return this.#defined.filter(({ name }) => seen.size === seen.add(sameName(name)).size);
  }

  /** Those that no link has. */
  unused(): readonly { readonly name: string; readonly source: Source }[] {
    return this.#defined.filter(({ name }) => !this.#used.has(sameName(name)));
  }
}

/** The name in a reference link, `[tekst][navn]`, `[navn][]` or `[navn]`; undefined for any other. */
export function linkName(raw: string): string | undefined {
  if (!raw.endsWith("]")) return undefined;
  const whole = raw.endsWith("[]") ? raw.slice(0, -2) : raw;
  return whole.slice(whole.lastIndexOf("[") + 1, -1);
}

/** A name however it is written: Markdown does not tell capitals and kinds of space apart. */
function sameName(name: string): string {
  return name.trim().replace(/\s+/g, " ").toLowerCase().toUpperCase().toLowerCase();
}

const FAULTS = {
  "no-address": messages["narrative.link"],
  secret: messages["narrative.link-secret"],
  letters: messages["narrative.link-letters"],
} as const;

/** Each link leads somewhere that can be reached from the web and from the PDF, where it looks to lead, and tells no secret. */
export function reportAddress(href: string, at: Located, reading: Reading): void {
  const fault = addressFault(href);
  if (fault === undefined) return;
  const behind = [at.text.lastIndexOf("]("), at.text.indexOf("]:")].find((index) => index >= 0);
  const start = behind === undefined ? 0 : behind + 2;
  const rest = at.text.slice(start);
  const written = start + rest.length - rest.replace(/^[\s<]+/, "").length;
  reading.problems.add(FAULTS[fault], reading.sourceAt(at, written), { target: href });
}
