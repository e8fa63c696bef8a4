import type { Catalogue, Code } from "./catalogue.ts";

/** A place in a file of the project: what a message names. */
export interface Source {
  /** Path relative to the project, with `/`. */
  readonly file: string;
  /** 1-based; absent where the whole file is meant. */
  readonly line?: number;
  /** 1-based. */
  readonly column?: number;
}

/** One thing that is wrong in the input. Its words come from the catalogue when it is shown. */
export interface Problem {
  readonly code: Code;
  readonly severity: "error" | "warning";
  readonly source: Source;
  /** Writes the message with a catalogue, which is chosen only when it is shown. */
  readonly message: (catalogue: Catalogue) => Message;
}

export interface Message {
  /** What is wrong, and what was expected. One or two sentences. */
  readonly what: string;
  /** What the author can do about it. */
  readonly remedy: string;
}

type Details<C extends Code> = Parameters<Catalogue[C]>[0];

/**
 * Makes a problem.
 *
 * @param code its entry in the catalogue, stable across versions
 * @param source the author's file, line and column
 * @param details what the entry's message needs to know
 */
export function problem<C extends Code>(
  code: C,
  source: Source,
  details: Details<C>,
  severity: Problem["severity"] = "error",
): Problem {
  const message = (catalogue: Catalogue) => (catalogue[code] as (d: Details<C>) => Message)(details);
  return { code, severity, source, message };
}

/** Stops the run with everything that is wrong in the input. The one error that staff are shown. */
export class InputError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map((p) => `${p.source.file}:${p.source.line ?? 0} ${p.code}`).join("\n"));
    this.name = "InputError";
    this.problems = problems;
  }
}

/** Where a step puts what it finds wrong, so that all problems are told at once. */
export class Problems {
  readonly #list: Problem[] = [];

  add<C extends Code>(code: C, source: Source, details: Details<C>): void {
    this.#list.push(problem(code, source, details));
  }

  warn<C extends Code>(code: C, source: Source, details: Details<C>): void {
    this.#list.push(problem(code, source, details, "warning"));
  }

  /** Takes in one that was made elsewhere. */
  note(one: Problem): void {
    this.#list.push(one);
  }

  /**
   * Works on all items at once. What is found wrong is told in the order of the items, whichever ends first:
   * the same input gives the same messages in the same order.
   *
   * @param work gets an item and the place for what it finds wrong there
   * @returns what `work` made of each, in the order of the items
   */
  async sideBySide<T, R>(
    items: readonly T[],
    work: (item: T, problems: Problems) => Promise<R>,
  ): Promise<R[]> {
    const found = items.map(() => new Problems());
    try {
      return await Promise.all(items.map((item, index) => work(item, found[index] as Problems)));
    } finally {
      this.#list.push(...found.flatMap((one) => one.all));
    }
  }

  get all(): readonly Problem[] {
    return this.#list;
  }

  get errors(): readonly Problem[] {
    return this.#list.filter((p) => p.severity === "error");
  }

  /** @throws InputError when there is at least one error */
  stopIfAny(): void {
    if (this.errors.length > 0) throw new InputError(this.all);
  }
}
