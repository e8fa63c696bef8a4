import type { StepView } from "./progress.ts";
import type { Terminal } from "./terminal.ts";

const FRAMES = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"] as const;
/** Milliseconds. */
const EACH = 80;
const ERASE = "\r\u001b[2K";

/** For people: a line that moves, drawn over until it has ended. */
export const liveView =
  ({ out, paint, columns }: Terminal): StepView =>
  async (title, run) => {
    let [frame, note] = [0, ""];
    const draw = () => {
      // A line that is broken by the terminal could not be drawn over.
      const text = `${title}${note === "" ? "" : `: ${note}`}`.slice(0, columns - 3);
      out(`${ERASE}${paint("yellow", FRAMES[frame] ?? "")} ${text}`);
      frame = (frame + 1) % FRAMES.length;
    };
    draw();
    const moving = setInterval(draw, EACH);
    const done = (text: string) => {
      clearInterval(moving);
      out(`${ERASE}${text}\n`);
    };
    const show = (text: string) => {
      note = text;
      draw();
    };
    await run(show).then(
      (final) => done(`${paint("green", "✔")} ${final}`),
      // Whoever began the step hears of it, and the problems are listed at the end.
      () => done(`${paint("red", "✖")} ${title}`),
    );
  };

/** For logs: a plain line when a step starts and one when it has ended. */
export const plainView =
  ({ out }: Terminal): StepView =>
  async (title, run) => {
    out(`- ${title}\n`);
    await run(() => {}).then(
      (final) => out(`+ ${final}\n`),
      () => out(`x ${title}\n`),
    );
  };
