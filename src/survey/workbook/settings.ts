import type { Source } from "../../problems/problem.ts";
import { pathKey, type Settings } from "../delivered.ts";

type Tree = Map<string, unknown>;

/** Puts settings together from cells that each say one of them, and remembers where it stood. */
export class SettingsBuilder {
  readonly #root: Tree = new Map();
  readonly #places = new Map<string, Source>();
  readonly #names = new Map<string, string>();
  readonly #remarks = new Map<string, string>();
  /** Where something that is missing would stand. */
  readonly #home: Source;

  constructor(home: Source) {
    this.#home = home;
  }

  /**
   * @param path from the outermost setting; `#0` is the first place in a list
   * @param name what its author sees: a field's or a column's
   */
  set(path: readonly string[], value: unknown, source: Source, name?: string): void {
    let tree = this.#root;
    for (const step of path.slice(0, -1)) {
      const inner = tree.get(step);
      const next: Tree = inner instanceof Map ? inner : new Map();
      tree.set(step, next);
      tree = next;
    }
    tree.set(path.at(-1) ?? "", value);
    this.place(path, source, name);
  }

  /** Remembers where a setting stands that is made up of others. */
  place(path: readonly string[], source: Source, name?: string): void {
    const key = pathKey(path);
    if (!this.#places.has(key)) this.#places.set(key, source);
    if (name !== undefined) this.#names.set(key, name);
  }

  remark(path: readonly string[], text: string): void {
    const before = this.#remarks.get(pathKey(path));
    this.#remarks.set(pathKey(path), before === undefined ? text : `${before}\n${text}`);
  }

  /** Whether something is said of an outermost setting. */
  hasValue(name: string): boolean {
    return this.#root.has(name);
  }

  /** A text that has been said. */
  textAt(path: readonly string[]): string | undefined {
    let found: unknown = this.#root;
    for (const step of path) found = found instanceof Map ? found.get(step) : undefined;
    return typeof found === "string" ? found : undefined;
  }

  placeOf(path: readonly string[]): Source {
    return this.#places.get(pathKey(path)) ?? this.#home;
  }

  has(path: readonly string[]): boolean {
    return this.#places.has(pathKey(path));
  }

  made(file: string): Settings {
    return {
      file,
      value: plain(this.#root),
      remarks: this.#remarks,
      // Around what is missing, the nearest thing that is there.
      locate: (steps) => {
        const path = steps.map(stepOf);
        for (let length = path.length; length > 0; length -= 1) {
          const found = this.#places.get(pathKey(path.slice(0, length)));
          if (found !== undefined) return found;
        }
        return this.#home;
      },
      nameOf: (path) => this.#names.get(pathKey(path.map(stepOf))),
    };
  }
}

/** A place in a list, as {@link SettingsBuilder.set} takes it. */
function stepOf(step: PropertyKey): string {
  return typeof step === "number" ? `#${step}` : String(step);
}

/** Maps as objects; those whose keys are places in a list, as lists. */
function plain(value: unknown): unknown {
  if (!(value instanceof Map)) return value;
  const entries = [...value].map(([key, one]) => [String(key), plain(one)] as const);
  const isList = entries.length > 0 && entries.every(([key]) => /^#\d+$/u.test(key));
  return isList ? entries.map(([, one]) => one) : Object.fromEntries(entries);
}
