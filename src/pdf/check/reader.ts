import { createHash } from "node:crypto";
import { beside } from "../../thread.ts";
import type { Question, Tried } from "./answer.ts";

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
  const thread = beside<Question, Tried>("pdf", async () => {
    const { tried } = await import("./answer.ts");
    return { answer: (question) => tried(question.pdf, asOurs) };
  });
  const read = new Map<string, Promise<Tried>>();
  return {
    start: () => thread.start(),
    try(pdf) {
      const key = createHash("sha256").update(pdf).digest("hex");
      const before = read.get(key);
      const tried = before ?? thread.ask({ kind: "try", pdf, options: asOurs });
      read.delete(key);
      read.set(key, tried);
      if (!before) {
        tried.catch(() => read.delete(key));
        for (const oldest of read.keys()) {
          if (read.size <= kept) break;
          read.delete(oldest);
        }
      }
      return tried;
    },
    async close() {
      await thread.close();
    },
  };
}
