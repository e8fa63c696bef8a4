import fc from "fast-check";
import { expect, test } from "vitest";
import { lineIndex } from "../../src/problems/lines.ts";

test("each character stands in the line and column where an editor shows it", () => {
  const lines = fc.array(fc.string({ unit: fc.constantFrom("a", "å", "😀", "\t") }), { minLength: 1 });
  fc.assert(
    fc.property(lines, fc.constantFrom("\n", "\r\n", "\r"), (written, end) => {
      const placeOf = lineIndex(written.join(end));
      let offset = 0;
      for (const [index, line] of written.entries()) {
        expect(placeOf(offset)).toEqual({ line: index + 1, column: 1 });
        expect(placeOf(offset + line.length)).toEqual({ line: index + 1, column: line.length + 1 });
        offset += line.length + end.length;
      }
    }),
  );
});
