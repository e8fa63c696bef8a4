import type { WrittenLanguage } from "../language/language.ts";

/** The steps of a build or a check that belong to no output. Their words are the command line's. */
export const STEPS = ["wait", "read", "prose", "figures", "document", "proofread", "write"] as const;

/** One of them, the name of the output that is made, or of what is started for it. */
export type StepName = (typeof STEPS)[number] | (string & {});

/** How the work tells what it is doing. */
export interface Effects {
  /**
   * Tells of a step while it runs, and how long it took. Steps may overlap.
   *
   * @param work its `note` shows a short text beside the step for a moment («figur 3 av 6»)
   * @param detail what sets this step apart from another of the same name, such as its language
   * @returns what `work` returns
   * @throws what `work` throws
   */
  step<T>(
    name: StepName,
    work: (note: (text: string) => void) => T | Promise<T>,
    detail?: WrittenLanguage,
  ): Promise<T>;
  /** Tells something that stays on the screen, such as that the browser runs without its sandbox. */
  log(line: string): void;
}

/** Says nothing. */
export const silent: Effects = { step: async (_name, work) => work(() => undefined), log: () => undefined };
