// Damages PDFs, the same way for the same seed.

/** Mulberry32: numbers from 0 up to 1, the same for the same seed. @param {number} seed */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const numbers = [
  "0",
  "-1",
  "1",
  "65535",
  "2147483647",
  "4294967296",
  "-2147483648",
  "99999999999999999999",
  "0.5",
];
const tokens = [
  ..."<< >> [ ] ( ) < > /Kids /Parent /K /P /Length /Filter /N /First /Index /W /Size /Prev /Type/ObjStm".split(
    " ",
  ),
  ..."/FlateDecode /LZWDecode /ASCIIHexDecode /ASCII85Decode /RunLengthDecode /Predictor /Columns".split(" "),
  ..."null true R obj endobj stream endstream xref trailer startxref %%EOF BI ID EI q Q Do BT ET".split(" "),
  "[/FlateDecode /FlateDecode]",
  "[/LZWDecode /ASCIIHexDecode]",
  "/DecodeParms<</Predictor 15/Columns 2147483647>>",
];

/**
 * @param {Uint8Array} bytes
 * @param {() => number} random
 * @returns {Buffer} a copy with some faults in it
 */
export function mutate(bytes, random) {
  let text = Buffer.from(bytes).toString("latin1");
  const below = (end) => Math.floor(random() * end);
  const one = (list) => list[below(list.length)];
  const put = (at, length, what) => {
    text = text.slice(0, at) + what + text.slice(at + length);
  };
  /** What an expression finds at or after a place of chance, or before it. */
  const found = (pattern) => {
    const all = new RegExp(pattern, "g");
    all.lastIndex = below(text.length);
    const after = all.exec(text);
    if (after) return after;
    all.lastIndex = 0;
    return all.exec(text);
  };
  const ways = [
    () => put(below(text.length), 1, String.fromCharCode(below(256))),
    () => put(below(text.length), below(200), ""),
    () => {
      const at = below(text.length);
      put(below(text.length), 0, text.slice(at, at + below(2000)));
    },
    () => put(below(text.length), 0, ` ${one(tokens)} `),
    () => {
      text = text.slice(0, below(text.length));
    },
    () => {
      const number = found("-?\\d+(?:\\.\\d+)?");
      if (number) put(number.index, number[0].length, one(numbers));
    },
    // A reference leads elsewhere, often back.
    () => {
      const [one, other] = [found("\\d+ 0 R\\b"), found("\\d+ 0 R\\b")];
      if (one && other) put(one.index, one[0].length, other[0]);
    },
    () => {
      const [one, other] = [found("/[A-Za-z]{1,15}"), found("/[A-Za-z]{1,15}")];
      if (one && other) put(one.index, one[0].length, other[0]);
    },
    // An array is said many times over.
    () => {
      const array = found("\\[[^\\[\\]]{1,300}\\]");
      if (array)
        put(
          array.index,
          array[0].length,
          `[${array[0]
            .slice(1, -1)
            .concat(" ")
            .repeat(1 + below(200))}]`,
        );
    },
    () => {
      const [one, other] = [found("\\d+ 0 obj"), found("\\d+ 0 obj")];
      if (one && other) put(one.index, one[0].length, other[0]);
    },
  ];
  for (let count = 1 + below(6); count > 0 && text.length > 0; count--) one(ways)();
  return Buffer.from(text, "latin1");
}
