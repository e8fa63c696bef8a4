import type { Effects, StepName } from "../app/effects.ts";
import { languageOf, type WrittenLanguage } from "../language/language.ts";
import type { Context } from "./command.ts";
import { writeSeconds } from "./layout.ts";
import { type CommonWords, stepWords } from "./words.ts";

/** A step that has ended well, for `--json`. */
interface StepTime {
  readonly step: StepName;
  readonly language?: WrittenLanguage;
  readonly milliseconds: number;
}

export interface Progress extends Effects {
  /** In the order in which they ended. */
  readonly steps: readonly StepTime[];
}

/**
 * Draws one step while it runs.
 *
 * @param title shown while it runs
 * @param run begins the step; its argument shows a short text for a moment; resolves to the final title
 * @returns when the step has ended and is on the screen; does not reject when the step does
 */
export type StepView = (
  title: string,
  run: (note: (text: string) => void) => Promise<string>,
) => Promise<void>;

export interface ProgressWords extends Pick<CommonWords, "stopping"> {
  readonly steps: ReadonlyMap<string, string>;
}

/** Opens the progress of a command: drawn for people, plain in a log, silent with `--json`. */
export async function openProgress({ flags, terminal, signal, outputs }: Context): Promise<Progress> {
  const tell = (line: string) => terminal.out(`${line}\n`);
  const words = { ...flags.words, steps: stepWords(flags.lang, outputs) };
  if (flags.json) return progress(words, undefined, () => {}, signal);
  const { liveView, plainView } = await import("./step-views.ts");
  return progress(words, (terminal.live ? liveView : plainView)(terminal), tell, signal);
}

/**
 * Tells of the steps of a run, one line each, with the time it took. Steps that overlap are shown one after
 * another, as a terminal has one last line.
 *
 * @param view how a step is drawn; undefined for a silent run
 * @param tell puts a line on the screen that stays; called only when no step is drawn
 * @param signal no step starts after it is aborted
 */
export function progress(
  words: ProgressWords,
  view: StepView | undefined,
  tell: (line: string) => void,
  signal: AbortSignal,
): Progress {
  const steps: StepTime[] = [];
  let screen: Promise<void> = Promise.resolve();
  let unshown = 0;
  let lines: string[] = [];

  function tellLines(): void {
    if (unshown > 0) return;
    for (const line of lines) tell(line);
    lines = [];
  }

  return {
    steps,
    log(line) {
      lines.push(line);
      tellLines();
    },
    async step(name, work, detail) {
      signal.throwIfAborted();
      const title =
        (words.steps.get(name) ?? name) +
        (detail === undefined ? "" : ` (${languageOf(detail).terms.thisLanguage})`);
      const language = detail === undefined ? {} : { language: detail };
      let note = (_: string): void => {};
      let finalTitle = title;

      const begin = once(async () => {
        const start = performance.now();
        const value = await work((text) => note(text));
        signal.throwIfAborted();
        const milliseconds = Math.round(performance.now() - start);
        steps.push({ step: name, ...language, milliseconds });
        finalTitle = `${title} (${writeSeconds(milliseconds)})`;
        return value;
      });
      if (!view) return begin();

      // When the screen is free, the view begins the step after drawing it, since much work blocks drawing.
      if (unshown++ > 0) begin().catch(() => undefined);
      const draw = () =>
        view(title, async (show) => {
          note = show;
          const stopping = () => show(words.stopping);
          signal.addEventListener("abort", stopping);
          await begin().finally(() => signal.removeEventListener("abort", stopping));
          return finalTitle;
        });
      const shown = screen.then(draw).finally(() => {
        unshown--;
        tellLines();
      });
      screen = shown.catch(() => undefined);
      await shown;
      return begin();
    },
  };
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined;
  return () => {
    running ??= work();
    return running;
  };
}
