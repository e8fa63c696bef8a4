import { expect, test } from "vitest";
import { srgbProfile } from "../../../../src/pdf/finish/colour/srgb-profile.ts";

const bytes = Buffer.from(srgbProfile());
const tags = new Map(
  Array.from({ length: bytes.readUInt32BE(128) }, (_, index) => {
    const at = 132 + index * 12;
    return [
      bytes.toString("latin1", at, at + 4),
      bytes.subarray(bytes.readUInt32BE(at + 4)).subarray(0, bytes.readUInt32BE(at + 8)),
    ];
  }),
);

test("is a display profile from RGB to XYZ, as long as it says", () => {
  expect(bytes.readUInt32BE(0)).toBe(bytes.length);
  expect(bytes.toString("latin1", 12, 24)).toBe("mntrRGB XYZ ");
  expect(bytes.toString("latin1", 36, 40)).toBe("acsp");
  expect([...tags.keys()]).toEqual(["desc", "cprt", "wtpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"]);
});

test("red, green and blue together are white", () => {
  const xyz = (tag: string) => [8, 12, 16].map((at) => (tags.get(tag)?.readInt32BE(at) ?? 0) / 65536);
  const sum = ["rXYZ", "gXYZ", "bXYZ"].map(xyz).reduce((a, b) => a.map((value, i) => value + (b[i] ?? 0)));
  for (const [index, value] of xyz("wtpt").entries()) expect(sum[index]).toBeCloseTo(value, 3);
});

test("the curve is that of sRGB at points known from the standard", () => {
  const curve = tags.get("gTRC") ?? Buffer.alloc(0);
  const at = (share: number) => curve.readUInt16BE(12 + Math.round(share * 1023) * 2) / 65535;
  expect([at(0), at(1)]).toEqual([0, 1]);
  // sRGB 188 of 255 is half the light.
  expect(at(188 / 255)).toBeCloseTo(0.5, 2);
});
