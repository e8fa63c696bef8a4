import { styleText } from "node:util";

/** Where the command line speaks. A parameter, so that tests can listen. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
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
  for (const stream of [stdout, stderr]) {
    // `rapport build | head` closes the pipe: nobody listens any more, and that is no fault.
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
  }
  const person = stdout.isTTY === true && env.TERM !== "dumb";
  // A terminal that says it has no width (`script`, some CI) cannot be drawn over.
  const columns = stdout.columns || 80;
  const wide = (stdout.columns ?? 0) >= 20;
  const colours = person && stderr.isTTY === true && (env.NO_COLOR ?? "") === "";
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    live: person && wide && (env.CI ?? "") === "",
    columns,
    ...(person && streams.stdin?.isTTY && { ask: asking(streams.stdin, stdout) }),
    paint: (style, text) => (colours ? styleText(style, text) : text),
  };
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
