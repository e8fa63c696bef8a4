import fc from "fast-check";
import { expect, test } from "vitest";
import { Lexer } from "../../../src/pdf/read/lexer.ts";
import { textString, write } from "../../../src/pdf/read/write.ts";

const read = (text: string) => new Lexer(text).value();

test.each([
  ["12", 12],
  ["-.5", -0.5],
  ["+3.", 3],
  ["true", true],
  ["null", null],
  ["/A#42C", { name: "ABC" }],
  ["12 0 R", { ref: 12 }],
  ["[1 2 3 0 R]", [1, 2, { ref: 3 }]],
  ["[0 -1.5 .25 +3]", [0, -1.5, 0.25, 3]],
  ["[1 2  3]", [1, 2, 3]],
  ["[1 /A 2]", [1, { name: "A" }, 2]],
  ["<48 65 6>", { string: "He`" }],
  ["(a (b) \\) \\050 \\\nc\\r)", { string: "a (b) ) ( c\r" }],
  ["% comment\n7", 7],
  [
    "<</A 1/B[/C]>>",
    new Map<string, unknown>([
      ["A", 1],
      ["B", [{ name: "C" }]],
    ]),
  ],
])("reads %s", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each(["(open", "<open", "<</A", "[1", "", "]"])("«%s» is an error, and not an endless loop", (text) => {
  expect(() => read(text)).toThrow(/PDF syntax/);
});

test("what is written is read back the same", () => {
  const name = fc
    .string()
    .map((text) => ({ name: Buffer.from(text).toString("latin1").replaceAll("\0", "") }));
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: "small" },
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.boolean(),
      name,
      fc.record({ ref: fc.nat(1e6) }),
      fc.string().map((string) => ({ string: Buffer.from(string).toString("latin1") })),
      fc.array(tie("value")),
      fc
        .array(
          fc.tuple(
            name.map((n) => n.name),
            tie("value"),
          ),
        )
        .map((pairs) => new Map(pairs)),
    ),
  }));
  fc.assert(
    fc.property(value, (v) => {
      expect(read(write(v as never))).toEqual(v);
    }),
  );
});

test("text strings are plain where they can be", () => {
  expect(textString("nb")).toEqual({ string: "nb" });
  expect(textString("å")).toEqual({ string: "\xfe\xff\x00\xe5" });
});

test("a key keeps its digits, whatever follows it", () => {
  expect(read("<</A1 / /B2/C3 /D4 5 /E6 7 0 R /F8 -.5>>")).toEqual(
    new Map<string, unknown>([
      ["A1", { name: "" }],
      ["B2", { name: "C3" }],
      ["D4", 5],
      ["E6", { ref: 7 }],
      ["F8", -0.5],
    ]),
  );
});
