import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { unpack } from "../../../src/pdf/check/filters.ts";
import { limits, RefusedError } from "../../../src/pdf/check/limits.ts";

const none = () => undefined;
const ascii = (text: string) => Buffer.from(text, "latin1");

test.each([
  ["ASCIIHexDecode", ascii("48 65 6A2>xx"), "Hej "],
  ["AHx", ascii("4865 6A>"), "Hej"],
  ["ASCII85Decode", ascii('87cURD]i,"Ebo7~>'), "Hello World"],
  ["A85", ascii("z~>"), "\0\0\0\0"],
  ["RunLengthDecode", Uint8Array.of(2, 72, 101, 106, 253, 33, 128, 9), "Hej!!!!"],
  // The example of ISO 32000-1, 7.4.4.2.
  ["LZWDecode", Uint8Array.of(0x80, 0x0b, 0x60, 0x50, 0x22, 0x0c, 0x0c, 0x85, 0x01), "-----A---B"],
  ["DCTDecode", ascii("\xff\xd8"), "\xff\xd8"],
] as const)("%s", (filter, packed, plain) => {
  expect(Buffer.from(unpack(packed, filter, none)).toString("latin1")).toBe(plain);
});

test("a filter that there is not is told", () => {
  expect(() => unpack(ascii("x"), "Ukjent", none)).toThrow("Ukjent");
});

test("what is cut off is read as far as it goes", () => {
  const whole = deflateSync(Buffer.from("abc".repeat(1000)));
  const part = unpack(whole.subarray(0, whole.length - 6), "FlateDecode", none);
  expect(Buffer.from(part).toString()).toMatch(/^abcabc/);
});

/** As an encoder makes rows shorter, each in its own way. */
function predicted(rows: readonly (readonly number[])[], step: number): Uint8Array {
  const packed = rows.flatMap((row, y) => {
    const kind = y % 5;
    const above = rows[y - 1] ?? [];
    return [
      kind,
      ...row.map((value, x) => {
        const [a, b, c] = [row[x - step] ?? 0, above[x] ?? 0, (x < step ? 0 : above[x - step]) ?? 0];
        const near = [a, b, c].reduce((best, each) =>
          Math.abs(a + b - c - each) < Math.abs(a + b - c - best) ? each : best,
        );
        return (value - ([0, a, b, (a + b) >> 1, near][kind] ?? 0)) & 255;
      }),
    ];
  });
  return deflateSync(Uint8Array.from(packed));
}

test("rows that PNG's predictors made shorter are as they were", () => {
  const row = fc.array(fc.integer({ min: 0, max: 255 }), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), fc.constantFrom(1, 2, 3), (rows, colours) => {
      const parameters: Readonly<Record<string, number>> = {
        Predictor: 15,
        Colors: colours,
        Columns: 6 / colours,
      };
      const plain = unpack(predicted(rows, colours), "FlateDecode", (key) => parameters[key]);
      expect([...plain]).toEqual(rows.flat());
    }),
  );
});

describe("more than is read is refused, and takes no more room", () => {
  const limit = (work: () => unknown) => {
    try {
      work();
      return undefined;
    } catch (error) {
      return error instanceof RefusedError ? error.why : error;
    }
  };

  test("deflated", () => {
    expect(limit(() => unpack(deflateSync(Buffer.alloc(limits.stream + 1)), "Fl", none))).toBe("limit");
  });

  test("as runs", () => {
    const runs = Buffer.alloc((limits.stream / 128 + 2) * 2, 129);
    expect(limit(() => unpack(runs, "RL", none))).toBe("limit");
  });

  test.each([0, -1, 2 ** 31])("rows of %d columns", (Columns) => {
    const parameters: Readonly<Record<string, number>> = { Predictor: 12, Columns };
    expect(() => unpack(deflateSync(Buffer.alloc(9)), "Fl", (key) => parameters[key])).toThrow("Columns");
  });
});

test("anything at all is unpacked or told, and ends", () => {
  const filter = fc.constantFrom("LZWDecode", "ASCIIHexDecode", "ASCII85Decode", "RunLengthDecode");
  fc.assert(
    fc.property(filter, fc.uint8Array({ maxLength: 300 }), (name, bytes) => {
      try {
        unpack(bytes, name, none);
      } catch (error) {
        expect((error as Error).message).toMatch(/^LZW/);
      }
    }),
  );
});
