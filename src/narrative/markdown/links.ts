import type { TokensList } from "marked";
import type { Source } from "../../problems/problem.ts";
import { messages } from "../messages/text.ts";
import type { Located } from "./located.ts";
import type { Reading } from "./reading.ts";

const SAFE = /^(?:https?:|mailto:)/i;

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
    const names = this.#defined.map(({ name }) => sameName(name));
    return this.#defined.filter((_, index) => names.indexOf(names[index] ?? "") < index);
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

/** Each link leads somewhere that can be reached from the web and from the PDF. */
export function reportAddress(href: string, at: Located, reading: Reading): void {
  if (SAFE.test(href)) return;
  const behind = [at.text.lastIndexOf("]("), at.text.indexOf("]:")].find((index) => index >= 0);
  const start = behind === undefined ? 0 : behind + 2;
  const rest = at.text.slice(start);
  const written = start + rest.length - rest.replace(/^[\s<]+/, "").length;
  reading.problems.add(messages["narrative.link"], reading.sourceAt(at, written), { target: href });
}
