/** Numbers that look random and are the same for the same seed (mulberry32). */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** Of 32 bits. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (t ^ (t >>> 14)) >>> 0;
  }

  /** From 0 up to, but not with, `limit`. */
  below(limit: number): number {
    return limit <= 1 ? 0 : this.next() % limit;
  }

  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T;
  }
}

/** What breaks readers: each has broken one somewhere. */
const PIECES = [
  "\0 \uFEFF \u202E \u00AD \u200B \u2028 \uFFFD \uD800 𝟗 ß ﬁ Å å ',' ; \t \r\n \n\n \" ' ` ``` ~~~ \\ / // ../ %00 & &amp; &#x202e; < > <!-- --> </svg><script> | || [ ] ![ ]( [^1] [^1]: {{ }} {{{ }}} {{! {{/ {{#if {{> {{else}} [x]{kapasitet.oker} # ## - * _ ** __ 1. > - - - ",
  "0 -0 -1 1e400 1e-400 .5 0,5 0.999999999999 99999999999999999999 NaN Infinity 100% 101 1/3 ½ ٣ 0x10 true null ~ !!js/function *a &a <<: ? : - [] {} =1+1 @SUM @alle alle ja nei 2015 2014-13-45",
].flatMap((line) => line.split(" "));

/** A text with a few things done to it, as an author's hand, a program or a bad day does them. */
export function mutate(text: string, random: Random): string {
  let made = text;
  for (let times = 1 + random.below(4); times > 0; times--) made = once(made, random);
  // No file can hold half a character.
  return made.replace(/\p{Cs}/gu, "\uFFFD");
}

function once(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  const end = Math.min(text.length, at + 1 + random.below(random.pick([2, 10, 200])));
  switch (random.below(8)) {
    case 0:
      return text.slice(0, at) + random.pick(PIECES) + text.slice(at);
    case 1:
      return text.slice(0, at) + text.slice(end);
    case 2:
      return text.slice(0, at) + random.pick(PIECES) + text.slice(end);
    case 3: {
      const to = random.below(text.length + 1);
      return text.slice(0, to) + text.slice(at, end) + text.slice(to);
    }
    case 4: {
      const piece = random.below(2) === 0 ? random.pick(PIECES) : text.slice(at, end);
      return text.slice(0, at) + piece.repeat(1 + random.below(random.pick([3, 60, 600]))) + text.slice(at);
    }
    case 5: {
      const lines = text.split("\n");
      const [one, other] = [random.below(lines.length), random.below(lines.length)];
      const moved = lines[one] ?? "";
      lines.splice(random.below(2) === 0 ? one : lines.length, 1);
      lines.splice(other, 0, moved);
      return lines.join("\n");
    }
    case 6:
      return text.replace(/\d+/g, (digits) => (random.below(12) === 0 ? random.pick(PIECES) : digits));
    default:
      return text.slice(0, at) + String.fromCharCode(random.below(0x250)) + text.slice(end);
  }
}

/** Bytes with a few of them changed, cut, doubled or moved, and numbers in them made absurd. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const latin1 = Buffer.from(bytes).toString("latin1");
  if (random.below(3) > 0) {
    let made = latin1;
    for (let times = 1 + random.below(4); times > 0; times--) {
      const numbers = [...made.matchAll(/\b\d+\b/g)];
      const found = numbers[random.below(numbers.length)];
      if (!found) break;
      const instead = random.pick(["0", "-1", "1", "4294967296", "99999999999", String(random.below(400))]);
      made = made.slice(0, found.index) + instead + made.slice(found.index + found[0].length);
    }
    return Buffer.from(made, "latin1");
  }
  const copy = Buffer.from(bytes);
  for (let times = 1 + random.below(20); times > 0; times--)
    copy[random.below(copy.length)] = random.below(256);
  return random.below(4) === 0 ? copy.subarray(0, random.below(copy.length)) : copy;
}
