/** What the program ends with. 70 and the signals' 128 + n are the customs of sysexits.h and of shells. */
export const EXIT = {
  ok: 0,
  /** Something is wrong in the input, and listed. */
  problems: 1,
  /** The command line makes no sense. */
  usage: 2,
  /** A fault in this program. */
  bug: 70,
  SIGHUP: 129,
  SIGINT: 130,
  SIGTERM: 143,
} as const;

type Signal = "SIGINT" | "SIGTERM" | "SIGHUP";
const SIGNALS: readonly Signal[] = ["SIGINT", "SIGTERM", "SIGHUP"];

/** One press may arrive twice: from the terminal, and again from `npm run`. Milliseconds. */
const SAME_PRESS = 400;
/** How long a run that was asked to stop may take to close its browser. Milliseconds. */
const PATIENCE = 8_000;

/** What is listened to and ended; a parameter for tests. */
export interface SignalSource {
  on(signal: Signal, listener: () => void): unknown;
  off(signal: Signal, listener: () => void): unknown;
  exit(code: number): void;
}

export interface Interrupt {
  /** Aborted by the first signal. */
  readonly signal: AbortSignal;
  /** The exit code of the signal that came; undefined when none has. */
  code(): number | undefined;
  /** Stops listening. */
  release(): void;
}

/**
 * Listens for Ctrl-C and its kin. The first aborts, so that everything is closed in order; the second, or
 * waiting in vain, ends the program at once.
 */
export function listenForInterrupt(source: SignalSource = process): Interrupt {
  const controller = new AbortController();
  let code: number | undefined;
  let first = 0;
  let patience: NodeJS.Timeout | undefined;

  const listeners = SIGNALS.map((name) => {
    const listener = () => {
      if (code !== undefined) {
        if (performance.now() - first > SAME_PRESS) source.exit(code);
        return;
      }
      code = EXIT[name];
      first = performance.now();
      patience = setTimeout(() => source.exit(EXIT[name]), PATIENCE).unref();
      controller.abort(new DOMException(name, "AbortError"));
    };
    source.on(name, listener);
    return [name, listener] as const;
  });

  return {
    signal: controller.signal,
    code: () => code,
    release() {
      clearTimeout(patience);
      for (const [name, listener] of listeners) source.off(name, listener);
    },
  };
}
