import fc from "fast-check";
import { expect, test } from "vitest";
import { decode } from "../../src/files/encoding.ts";

const text = "Bærum;Ås;Tromsø;«90 %» – sé\r\n";

/** Windows-1252 for the letters that Norwegian text has: the same as their code points. */
function windows1252(letters: string): Uint8Array {
  return Uint8Array.from([...letters].map((letter) => letter.codePointAt(0) ?? 0));
}

test("UTF-8 is read with and without a byte-order mark", () => {
  const bytes = new TextEncoder().encode(text);
  expect(decode(bytes)).toEqual({ text });
  expect(decode(Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes]))).toEqual({ text });
});

test("Windows-1252 is recognised without being told", () => {
  expect(decode(windows1252("Bærum;Ås;Tromsø;«90 %»\r\n"))).toEqual({ text: "Bærum;Ås;Tromsø;«90 %»\r\n" });
  expect(decode(Uint8Array.from([0x33, 0x96, 0x34, 0x80, 0xe5]))).toEqual({ text: "3–4€å" });
});

test("any text comes back from UTF-8", () => {
  const written = fc.string({ unit: "binary" }).map((s) => s.replace(/[\p{Cc}\uFEFF]/gu, ""));
  fc.assert(
    fc.property(written, (s) => {
      fc.pre(!s.startsWith("PK"));
      expect(decode(new TextEncoder().encode(s))).toEqual({ text: s });
    }),
  );
});

test.each([
  ["UTF-16 with a mark", [0xff, 0xfe, 0x61, 0x00], "utf-16"],
  ["UTF-16 the other way", [0xfe, 0xff, 0x00, 0x61], "utf-16"],
  ["UTF-16 without a mark", [0x61, 0x00, 0x62, 0x00], "utf-16"],
  ["an Excel workbook", [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00], "excel"],
  ["bytes with a zero here and there", [0x61, 0x62, 0x63, 0x64, 0x00], "binary"],
  ["control characters", [0x61, 0x01, 0x62], "binary"],
  // «små» and «Ås» in Mac Roman.
  ["Macintosh text with å", [0x73, 0x6d, 0x8c, 0x20], "mac"],
  ["Macintosh text with Å", [0x81, 0x73], "mac"],
])("%s is no text to us", (_, bytes, fault) => {
  expect(decode(Uint8Array.from(bytes))).toEqual({ fault });
});
