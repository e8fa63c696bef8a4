import { Listr, ListrLogger, type ListrLogLevels, ProcessOutput } from "listr2";

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

/** Without its English words for what failed: the problems are listed at the end. */
class QuietLogger extends ListrLogger<ListrLogLevels> {
  override log(level: ListrLogLevels, message: string | string[]): void {
    super.log(level, message);
  }
}

/** For people: a line that moves, drawn over until it has ended. */
export const liveView: StepView = (title, run) =>
  quietly(
    new Listr(
      [
        {
          title,
          task: async (_, task) => {
            task.title = await run((text) => {
              task.output = text;
            });
          },
        },
      ],
      // The signals are ours: listr2 would end the process before the browser is closed.
      {
        renderer: "default",
        rendererOptions: { showErrorMessage: false, collapseErrors: true },
        registerSignalListeners: false,
      },
    ),
  );

/** For logs: a plain line when a step starts and one when it has ended. */
export const plainView: StepView = (title, run) =>
  quietly(
    new Listr(
      [
        {
          title,
          task: async (_, task) => {
            task.title = await run(() => {});
          },
        },
      ],
      { renderer: "simple", rendererOptions: plainLook(), registerSignalListeners: false },
    ),
  );

function plainLook() {
  const same = (text?: string) => text ?? "";
  return {
    logger: new QuietLogger({ useIcons: true, toStderr: [], processOutput: new ProcessOutput() }),
    icon: { STARTED: "-", COMPLETED: "+", FAILED: "x" },
    color: { STARTED: same, COMPLETED: same, FAILED: same },
  };
}

async function quietly(list: { run(): Promise<unknown> }): Promise<void> {
  await list.run().catch(() => undefined); // whoever began the step hears of it
}
