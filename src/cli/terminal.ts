import { styleText } from "node:util";
import { REFUSALS, systemError } from "../files/system.ts";

/** Where the command line speaks. A parameter, so that tests can listen. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** Whether something that was said is lost, other than to one who has stopped listening: its disk is full. */
  lost(): boolean;
  /** Whether lines may be drawn over: a person looks at it. */
  readonly live: boolean;
  readonly columns: number;
  /**
   * Asks whoever sits there, and gives the answer; undefined when it is refused. Absent where nobody does.
   *
   * @param signal ends the question
   */
  readonly ask?: (question: string, signal: AbortSignal) => Promise<string | undefined>;
  /** Colours a text, or leaves it, as the stream and NO_COLOR allow. */
  paint(style: Style, text: string): string;
}

type Style = "bold" | "dim" | "green" | "yellow" | "red";

/** The terminal that the program runs in. */
export function thisTerminal(
  streams: {
    readonly stdin?: NodeJS.ReadStream;
    readonly stdout: NodeJS.WriteStream;
    readonly stderr: NodeJS.WriteStream;
  } = process,
  env: Readonly<Record<string, string | undefined>> = process.env,
): Terminal {
  const { stdout, stderr } = streams;
  const lost = listenForLoss(stdout, stderr);
  const person = stdout.isTTY === true && env.TERM !== "dumb";
  // A terminal that says it has no width (`script`, some CI) cannot be drawn over.
  const columns = stdout.columns || 80;
  const wide = (stdout.columns ?? 0) >= 20;
  const colours = person && stderr.isTTY === true && (env.NO_COLOR ?? "") === "";
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    lost,
    live: person && wide && (env.CI ?? "") === "",
    columns,
    ...(person && streams.stdin?.isTTY && { ask: asking(streams.stdin, stdout) }),
    paint: (style, text) => (colours ? styleText(style, text) : text),
  };
}

/**
 * A stream that can't be written to tells so later, when nobody waits for it. `rapport build | head` closes the pipe:
 * nobody listens any more, and that is no fault. What else is lost is told on the other stream, once.
 */
function listenForLoss(stdout: NodeJS.WriteStream, stderr: NodeJS.WriteStream): () => boolean {
  let lost = false;
  for (const [stream, other] of [
    [stdout, stderr],
    [stderr, stdout],
  ] as const) {
    stream.on("error", (error) => {
      const refused = systemError(error);
      if (refused?.kind === "closed") return;
      if (refused === undefined) throw error;
      if (!lost) {
        const { why, remedy } = REFUSALS[refused.kind];
        other.write(`${why.nb} (${refused.code}). ${remedy.nb}\n${why.en} (${refused.code}). ${remedy.en}\n`);
      }
      lost = true;
      process.exitCode = 1;
    });
  }
  return () => lost;
}

/** Each question has a reader of its own, which is gone when it is answered. */
function asking(stdin: NodeJS.ReadStream, stdout: NodeJS.WriteStream): NonNullable<Terminal["ask"]> {
  return async (question, signal) => {
    const { createInterface } = await import("node:readline/promises");
    const reader = createInterface({ input: stdin, output: stdout });
    const closed = new Promise<undefined>((resolve) => reader.once("close", () => resolve(undefined)));
    try {
      return await Promise.race([reader.question(question, { signal }), closed]);
    } finally {
      reader.close();
    }
  };
}
