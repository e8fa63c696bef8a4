import { createHash } from "node:crypto";
import { Thread } from "../../thread.ts";
import type { Question, Tried } from "./thread.ts";

/** Reads finished files in a thread of its own, beside what else a build does. */
export interface PdfReader {
  /** Begins to load what it reads with. */
  start(): void;
  /**
   * Tries a finished report by all rules that tell for certain, and hears what it says. The last ones are not read
   * again.
   */
  try(pdf: Uint8Array): Promise<Tried>;
  close(): Promise<void>;
}

/** A report claims both standards, and what only looks wrong stops nothing. */
const asOurs = { standards: ["PDF/UA-1", "PDF/A-2a", "own"], certainOnly: true } as const;

/** As many as one build makes. */
const kept = 4;

export function openPdfReader(): PdfReader {
  let thread: Thread<Question, Tried> | undefined;
  const read = new Map<string, Promise<Tried>>();
  const start = () => {
    thread ??= new Thread("pdf");
    return thread;
  };
  return {
    start: () => void start(),
    try(pdf) {
      const key = createHash("sha256").update(pdf).digest("hex");
      const before = read.get(key);
      const tried = before ?? start().ask({ kind: "try", pdf, options: asOurs });
      read.delete(key);
      read.set(key, tried);
      if (!before) {
        // A thread that has ended answers nothing more.
        tried.catch(() => {
          read.delete(key);
          thread = undefined;
        });
        for (const oldest of read.keys()) {
          if (read.size <= kept) break;
          read.delete(oldest);
        }
      }
      return tried;
    },
    async close() {
      await thread?.close();
    },
  };
}
