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
