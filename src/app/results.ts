import { createHash } from "node:crypto";
import { Problems } from "../problems/problem.ts";

/** How many results of each kind are kept where a kind does not say it: some editions in two languages. */
const USUAL = 8;

/** The steps of a build whose results are kept, and how many of each: the larger they are, the fewer. */
const KEPT = {
  survey: USUAL,
  outline: USUAL,
  figureSpecs: 4,
  design: 4,
  template: 64,
  characters: 128,
  prose: USUAL,
  figure: 128,
  document: USUAL,
  output: USUAL,
  binding: 64,
} as const;

export type Stage = keyof typeof KEPT;

/**
 * What a session has made, by what it was made from. A result is told together with what was found wrong while
 * it was made, so that one that is used again says the same. Each stage keeps a fixed number, those used last,
 * so that a session may go on for days.
 */
export class Results {
  readonly #kept = new Map<Stage, Map<string, Promise<Made>>>();

  /**
   * Gives what was made from the same before, or makes it.
   *
   * @param key hash of everything that it is made from: see `keyOf`
   * @param problems told what is wrong, whether it is made now or was made before
   * @param make is given a place of its own for what it finds wrong; what it throws is not kept
   */
  async get<T>(
    stage: Stage,
    key: string,
    problems: Problems,
    make: (problems: Problems) => T | Promise<T>,
  ): Promise<T> {
    const kept = this.#of(stage);
    const before = kept.get(key);
    const made = before ?? run(make);
    // Put last again: the first ones go when there are too many.
    kept.delete(key);
    kept.set(key, made);
    if (!before) {
      made.catch(() => kept.get(key) === made && kept.delete(key));
      for (const oldest of kept.keys()) {
        if (kept.size <= KEPT[stage]) break;
        kept.delete(oldest);
      }
    }
    const { value, found } = await made;
    for (const problem of found) problems.note(problem);
    return value as T;
  }

  /** Lets go of one that turned out to be made from something else than its key says. */
  forget(stage: Stage, key: string): void {
    this.#of(stage).delete(key);
  }

  clear(): void {
    this.#kept.clear();
  }

  #of(stage: Stage): Map<string, Promise<Made>> {
    const known = this.#kept.get(stage);
    if (known) return known;
    const fresh = new Map<string, Promise<Made>>();
    this.#kept.set(stage, fresh);
    return fresh;
  }
}

interface Made {
  readonly value: unknown;
  readonly found: Problems["all"];
}

async function run(make: (problems: Problems) => unknown): Promise<Made> {
  const problems = new Problems();
  return { value: await make(problems), found: problems.all };
}

/** One key of several parts: SHA-256 (hex), in which the parts cannot run into each other. */
export function keyOf(...parts: readonly (string | undefined)[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}

/**
 * Makes something when it is first asked for, and gives the same from then on. What fails is tried again the
 * next time.
 */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    const now = made ?? make();
    made = now;
    now.catch(() => {
      if (made === now) made = undefined;
    });
    return now;
  };
}

/** The same for each of several. */
export function onceEach<K, T>(make: (key: K) => Promise<T>): (key: K) => Promise<T> {
  const all = new Map<K, () => Promise<T>>();
  return (key) => {
    const known = all.get(key) ?? once(() => make(key));
    all.set(key, known);
    return known();
  };
}
