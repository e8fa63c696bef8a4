/** D50 white and the sRGB primaries adapted to it (IEC 61966-2-1, Bradford), as XYZ. */
const white = [0.9642, 1, 0.8249];
const red = [0.43607, 0.22249, 0.01392];
const green = [0.38515, 0.71687, 0.09708];
const blue = [0.14307, 0.06061, 0.7141];
const points = 1024;
const headerLength = 128;

/**
 * The sRGB colour space as an ICC profile (ICC.1:2001-04, version 2.1): three primaries and one curve. Made here,
 * so that no file with terms of its own goes with every report, and always the same.
 */
export function srgbProfile(): Uint8Array {
  const curve = toneCurve();
  const tags: readonly (readonly [string, Buffer])[] = [
    ["desc", description("sRGB IEC61966-2.1")],
    ["cprt", text("No copyright, use freely")],
    ["wtpt", xyz(white)],
    ["rXYZ", xyz(red)],
    ["gXYZ", xyz(green)],
    ["bXYZ", xyz(blue)],
    ["rTRC", curve],
    ["gTRC", curve],
    ["bTRC", curve],
  ];
  const table = Buffer.alloc(4 + tags.length * 12);
  table.writeUInt32BE(tags.length, 0);
  const places = new Map<Buffer, number>();
  const parts: Buffer[] = [];
  let at = headerLength + table.length;
  tags.forEach(([signature, data], index) => {
    if (!places.has(data)) {
      const padded = Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);
      places.set(data, at);
      parts.push(padded);
      at += padded.length;
    }
    table.write(signature, 4 + index * 12, "latin1");
    table.writeUInt32BE(places.get(data) ?? 0, 8 + index * 12);
    table.writeUInt32BE(data.length, 12 + index * 12);
  });
  return Buffer.concat([header(at), table, ...parts]);
}

function header(length: number): Buffer {
  const bytes = Buffer.alloc(headerLength);
  bytes.writeUInt32BE(length, 0);
  bytes.writeUInt32BE(0x02100000, 8);
  // A display's profile from RGB to XYZ.
  bytes.write("mntrRGB XYZ ", 12, "latin1");
  // The day of the standard: a profile must have a date, and this one is nobody's.
  for (const [index, part] of [1999, 10, 18, 0, 0, 0].entries()) bytes.writeUInt16BE(part, 24 + index * 2);
  bytes.write("acsp", 36, "latin1");
  xyz(white).copy(bytes, 68, 8);
  return bytes;
}

/** The sRGB transfer function (IEC 61966-2-1, 5.2). */
function toneCurve(): Buffer {
  const bytes = Buffer.alloc(12 + points * 2);
  bytes.write("curv", 0, "latin1");
  bytes.writeUInt32BE(points, 8);
  for (let i = 0; i < points; i++) {
    const value = i / (points - 1);
    const linear = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    bytes.writeUInt16BE(Math.round(linear * 65535), 12 + i * 2);
  }
  return bytes;
}

function xyz(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(20);
  bytes.write("XYZ ", 0, "latin1");
  for (const [index, value] of values.entries()) bytes.writeInt32BE(Math.round(value * 65536), 8 + index * 4);
  return bytes;
}

function text(words: string): Buffer {
  return Buffer.concat([Buffer.from("text\0\0\0\0", "latin1"), Buffer.from(`${words}\0`, "latin1")]);
}

/** ASCII words, and none in Unicode or for Macintosh, for which the format keeps a place. */
function description(words: string): Buffer {
  const bytes = Buffer.alloc(12 + words.length + 1 + 78);
  bytes.write("desc", 0, "latin1");
  bytes.writeUInt32BE(words.length + 1, 8);
  bytes.write(words, 12, "latin1");
  return bytes;
}
