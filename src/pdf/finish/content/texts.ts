import type { PdfFile } from "../../read/file.ts";
import { latin1 } from "../../read/lexer.ts";
import { OutputBuffer } from "./edit.ts";

/** From this length on, V8 keeps a text outside of the memory that it tidies up: elsewhere it copies each twice. */
const long = 1 << 20;

/**
 * Content streams as texts with one character a byte, which are parts of few long ones.
 *
 * @param refs numbers of the streams
 * @returns the texts by the same numbers
 */
export function readTexts(
  file: Pick<PdfFile, "stream">,
  refs: ReadonlySet<number>,
): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  const buffer = new OutputBuffer();
  let waiting: { readonly ref: number; readonly bytes: Uint8Array }[] = [];
  let length = 0;
  const join = () => {
    const together = buffer.ofLength(length);
    let at = 0;
    for (const { bytes } of waiting) {
      together.set(bytes, at);
      at += bytes.length;
    }
    const whole = latin1(together);
    at = 0;
    for (const { ref, bytes } of waiting) {
      texts.set(ref, whole.slice(at, at + bytes.length));
      at += bytes.length;
    }
    waiting = [];
    length = 0;
  };
  for (const ref of refs) {
    const bytes = file.stream({ ref });
    waiting.push({ ref, bytes });
    length += bytes.length;
    if (length >= long) join();
  }
  join();
  return texts;
}
