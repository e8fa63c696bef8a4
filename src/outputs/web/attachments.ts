import { writeFileSize } from "../../language/file-size.ts";
import type { Download } from "../output.ts";

/** A file to download, as the page shows it, with its type and real size: «Hele rapporten (PDF, 769 kB)». */
export interface Attachment {
  /** The output that it is, or that it is a part of. */
  readonly output: string;
  readonly href: string;
  readonly label: string;
  /** «PDF, 769 kB» */
  readonly size: string;
}

export function attachment({ output, path, type, label, bytes }: Download): Attachment {
  return { output, href: path, label, size: `${type}, ${writeFileSize(bytes)}` };
}
