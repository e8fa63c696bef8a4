import { bounded, clipped } from "./clip.ts";
import type { Cause, InBoth, Message, Wording } from "./message.ts";

/** A place in a file of the project: what a message names. */
export interface Source {
  /** Path relative to the project, with `/`. */
  readonly file: string;
  /** Of a workbook, the sheet: `line` is then its row, and `column` counts its columns (3 is C). */
  readonly sheet?: string;
  /** 1-based; absent where the whole file is meant. */
  readonly line?: number;
  /** 1-based. */
  readonly column?: number;
}

/** One thing that is wrong in the input, with all that there is to tell of it. */
export interface Problem {
  readonly code: string;
  readonly severity: "error" | "warning";
  readonly source: Source;
  readonly message: InBoth<Wording>;
  /** What has caused it and others. */
  readonly cause?: Cause | undefined;
}

/**
 * Makes an error, which stops the run.
 *
 * @param message one of the room's own, from its `messages.ts`
 * @param source the author's file, line and column
 * @param details what the message needs to know, if anything
 */
export function problem<D extends readonly unknown[]>(
  message: Message<D>,
  source: Source,
  ...details: NoInfer<D>
): Problem {
  return made("error", message, source, details);
}

/** As {@link problem}, of what doesn't stop the run. */
export function warning<D extends readonly unknown[]>(
  message: Message<D>,
  source: Source,
  ...details: NoInfer<D>
): Problem {
  return made("warning", message, source, details);
}

/** Of thousands of problems only the first few are read, so the words are found when they are asked for. */
function made<D extends readonly unknown[]>(
  severity: Problem["severity"],
  { code, write, cause }: Message<D>,
  source: Source,
  details: D,
): Problem {
  return {
    code,
    severity,
    source,
    get message() {
      return bounded(write(...clipped(details)));
    },
    ...(cause && { cause: cause(...details) }),
  };
}

/** Stops the run with everything that is wrong in the input. The one error that staff are shown. */
export class InputError extends Error {
  readonly problems: readonly Problem[];

  /** @param options the error behind it, for `--debug` */
  constructor(problems: readonly Problem[], options?: ErrorOptions) {
    super(
      problems
        .slice(0, 100)
        .map((p) => `${p.source.file}:${p.source.line ?? 0} ${p.code}`)
        .join("\n"),
      options,
    );
    this.name = "InputError";
    this.problems = problems;
  }
}

/** Where a step puts what it finds wrong, so that all problems are told at once. */
export class Problems {
  readonly #list: Problem[] = [];
  #errors = 0;
  #told: (one: Problem) => Problem = (one) => one;

  /** @param told makes what is noted from now on the words that its author knows */
  tellAs(told: (one: Problem) => Problem): void {
    this.#told = told;
  }

  add<D extends readonly unknown[]>(message: Message<D>, source: Source, ...details: NoInfer<D>): void {
    this.note(problem(message, source, ...details));
  }

  warn<D extends readonly unknown[]>(message: Message<D>, source: Source, ...details: NoInfer<D>): void {
    this.note(warning(message, source, ...details));
  }

  /** Takes in one that was made elsewhere. */
  note(one: Problem): void {
    this.#list.push(this.#told(one));
    if (one.severity === "error") this.#errors += 1;
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
      for (const one of found.flatMap(({ all }) => all)) this.note(one);
    }
  }

  get all(): readonly Problem[] {
    return this.#list;
  }

  /** How many errors there are, without a look at each. */
  get errorCount(): number {
    return this.#errors;
  }

  get errors(): readonly Problem[] {
    return this.#list.filter((p) => p.severity === "error");
  }

  /** @throws InputError when there is at least one error */
  stopIfAny(): void {
    if (this.errorCount > 0) throw new InputError(this.all);
  }
}
