import type { InBoth } from "../problems/message.ts";

/** What a machine may refuse, told of anything that is read, written or started. */
interface Refusal {
  /** The system's own names for it: `man 3 errno`, and Node's for the same on Windows. */
  readonly codes: readonly string[];
  /** After a colon: «… kan ikke leses: disken er full». */
  readonly why: InBoth<string>;
  readonly remedy: InBoth<string>;
}

/**
 * Every error of the system that we know, in one table: what is not in it is told with its code. None of them is a
 * fault of the program.
 */
const table = {
  absent: {
    codes: ["ENOENT"],
    why: { nb: "den finnes ikke", en: "it does not exist" },
    remedy: {
      nb: "Se etter at navnet er riktig, og at det ikke er en lenke til noe som er borte.",
      en: "Make sure that its name is right, and that it is no link to something that is gone.",
    },
  },
  forbidden: {
    codes: ["EACCES", "EPERM"],
    why: { nb: "du har ikke tilgang til den", en: "you have no access to it" },
    remedy: {
      nb: "Gi deg selv tilgang, eller be den som eier den, om det.",
      en: "Give yourself access, or ask its owner for it.",
    },
  },
  "read-only": {
    codes: ["EROFS"],
    why: { nb: "disken kan bare leses", en: "the disk can only be read" },
    remedy: {
      nb: "Velg en mappe på en disk som det går å skrive til.",
      en: "Choose a folder on a disk that can be written to.",
    },
  },
  "is-folder": {
    codes: ["EISDIR"],
    why: { nb: "det er en mappe, ikke en fil", en: "it is a folder, not a file" },
    remedy: { nb: "Flytt mappen, eller oppgi en fil.", en: "Move the folder, or name a file." },
  },
  "is-file": {
    codes: ["ENOTDIR"],
    why: { nb: "det er en fil, ikke en mappe", en: "it is a file, not a folder" },
    remedy: { nb: "Flytt filen, eller oppgi en mappe.", en: "Move the file, or name a folder." },
  },
  loop: {
    codes: ["ELOOP"],
    why: {
      nb: "den er en lenke som fører tilbake til seg selv",
      en: "it is a link that leads back to itself",
    },
    remedy: { nb: "Slett lenken.", en: "Delete the link." },
  },
  "name-too-long": {
    codes: ["ENAMETOOLONG"],
    why: { nb: "navnet er for langt", en: "its name is too long" },
    remedy: { nb: "Bruk et kortere navn.", en: "Use a shorter name." },
  },
  "name-refused": {
    codes: ["EILSEQ"],
    why: { nb: "disken kan ikke ha et slikt navn", en: "the disk cannot hold such a name" },
    remedy: { nb: "Bruk et annet navn.", en: "Use another name." },
  },
  full: {
    codes: ["ENOSPC", "EDQUOT", "EFBIG"],
    why: { nb: "det er ikke plass på disken", en: "there is no room on the disk" },
    remedy: {
      nb: "Frigjør plass, og kjør kommandoen på nytt.",
      en: "Free some space, and run the command again.",
    },
  },
  "in-use": {
    codes: ["EBUSY", "ETXTBSY", "ENOTEMPTY", "EEXIST"],
    why: { nb: "et annet program bruker den", en: "another program is using it" },
    remedy: {
      nb: "Lukk filene der i andre programmer, og kjør kommandoen på nytt.",
      en: "Close its files in other programs, and run the command again.",
    },
  },
  "too-many": {
    codes: ["EMFILE", "ENFILE"],
    why: { nb: "maskinen har for mange åpne filer", en: "the machine has too many open files" },
    remedy: {
      nb: "Lukk andre programmer, eller la programmet åpne flere filer («ulimit -n 1024»), og kjør kommandoen på nytt.",
      en: "Close other programs, or let this one open more files (“ulimit -n 1024”), and run the command again.",
    },
  },
  memory: {
    codes: ["ENOMEM"],
    why: { nb: "maskinen har for lite minne", en: "the machine has too little memory" },
    remedy: {
      nb: "Lukk andre programmer, og kjør kommandoen på nytt.",
      en: "Close other programs, and run the command again.",
    },
  },
  processes: {
    codes: ["EAGAIN"],
    why: {
      nb: "maskinen kan ikke starte flere programmer nå",
      en: "the machine can start no more programs now",
    },
    remedy: {
      nb: "Lukk andre programmer, og kjør kommandoen på nytt.",
      en: "Close other programs, and run the command again.",
    },
  },
  "no-program": {
    codes: ["ENOEXEC"],
    why: {
      nb: "det er ikke et program som denne maskinen kan kjøre",
      en: "it is no program that this machine can run",
    },
    remedy: { nb: "Oppgi et annet program.", en: "Name another program." },
  },
  "other-disk": {
    codes: ["EXDEV"],
    why: { nb: "den ligger på en annen disk", en: "it lies on another disk" },
    remedy: {
      nb: "Velg en mappe som ligger på samme disk som mappen den står i.",
      en: "Choose a folder on the same disk as the one that it stands in.",
    },
  },
  "disk-gone": {
    codes: ["ENODEV", "ENXIO", "ESTALE", "EHOSTDOWN", "ENOTCONN", "ETIMEDOUT", "ECONNREFUSED"],
    why: {
      nb: "disken eller nettverket den ligger på, svarer ikke",
      en: "its disk or network does not answer",
    },
    remedy: {
      nb: "Koble til disken eller nettverket på nytt, og kjør kommandoen igjen.",
      en: "Connect the disk or the network again, and run the command again.",
    },
  },
  "disk-fault": {
    codes: ["EIO"],
    why: { nb: "disken ga en feil", en: "the disk gave an error" },
    remedy: {
      nb: "Kjør kommandoen på nytt. Hvis feilen kommer igjen, er disken kanskje skadet: bruk en annen.",
      en: "Run the command again. If it fails again, the disk may be damaged: use another.",
    },
  },
  closed: {
    codes: ["EPIPE", "ECONNRESET", "EBADF"],
    why: { nb: "programmet i den andre enden er avsluttet", en: "the program at the other end has ended" },
    remedy: { nb: "Kjør kommandoen på nytt.", en: "Run the command again." },
  },
  other: {
    codes: [],
    why: {
      nb: "maskinen ga en feil som programmet ikke kjenner",
      en: "the machine gave an error that the program does not know",
    },
    remedy: {
      nb: "Kjør kommandoen på nytt. Hvis feilen kommer igjen, vis meldingen til den som drifter maskinen.",
      en: "Run the command again. If it fails again, show this message to whoever runs the machine.",
    },
  },
} as const satisfies Record<string, Refusal>;

export type Refused = keyof typeof table;

/** What the machine refused, in words. */
export const REFUSALS: Readonly<Record<Refused, Refusal>> = table;

const kinds = new Map<string, Refused>(
  (Object.keys(table) as Refused[]).flatMap((kind) => table[kind].codes.map((code) => [code, kind] as const)),
);

/** What the system said no to. */
export interface SystemError {
  readonly kind: Refused;
  /** `ENOSPC` */
  readonly code: string;
  /** What it was said of, as the system knows it: a path, or the program to be started. */
  readonly path?: string;
}

/**
 * Reads an error as one of the system's: one that names a call that was refused, or that is behind one that does.
 *
 * @returns undefined for any other error, which is a bug then
 */
export function systemError(error: unknown): SystemError | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, path } = error as NodeJS.ErrnoException;
  // `ERR_…` are Node's own, of a call that makes no sense.
  if (typeof code !== "string" || !/^(?:E[A-Z0-9]+|UNKNOWN)$/.test(code)) return systemError(error.cause);
  return { kind: kinds.get(code) ?? "other", code, ...(typeof path === "string" && { path }) };
}
