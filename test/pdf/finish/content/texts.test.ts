import fc from "fast-check";
import { expect, test } from "vitest";
import { readTexts } from "../../../../src/pdf/finish/content/texts.ts";
import type { PdfRef, PdfValue } from "../../../../src/pdf/read/values.ts";

test("each stream is a text of its own, one character a byte, however many there are and however long", () => {
  const length = fc.oneof(fc.nat(40), fc.integer({ min: 400_000, max: 1_300_000 }));
  const told = fc.record({ length, byte: fc.nat(255) });
  fc.assert(
    fc.property(fc.array(told, { maxLength: 8 }), (all) => {
      const stream = (value: PdfValue | undefined) => {
        const { length, byte } = all[(value as PdfRef).ref] as (typeof all)[number];
        return new Uint8Array(length).fill(byte);
      };
      const texts = readTexts({ stream }, new Set(all.keys()));
      // Not as one comparison: a text of a million is not for reading.
      const equal = all.map((each, n) => texts.get(n) === String.fromCharCode(each.byte).repeat(each.length));
      expect(texts.size).toBe(all.length);
      expect(equal).not.toContain(false);
    }),
    { numRuns: 30 },
  );
});
