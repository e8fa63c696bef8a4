import type { Context } from "./context.ts";
import { type Progress, progress } from "./progress.ts";

/** Opens the progress of a command: drawn for people, plain in a log, silent with `--json`. */
export async function openProgress({ manners, terminal, signal }: Context): Promise<Progress> {
  const tell = (line: string) => terminal.out(`${line}\n`);
  if (manners.json) return progress(manners.words, undefined, () => {}, signal);
  const { liveView, plainView } = await import("./step-view.ts");
  return progress(manners.words, terminal.live ? liveView : plainView, tell, signal);
}
