import { type Colours, colourPairs, leastContrast } from "./colours.ts";
import { contrastRatio, weakPairs } from "./contrast.ts";

/**
 * The same hue, as light or as dark as it takes to have a contrast to another colour: how a publisher's colours
 * become those of a dark page, and which colour near a weak one would do.
 *
 * @param colour `#rrggbb`
 * @param on what it is to be told apart from, `#rrggbb`
 * @param contrast 1–21; where not even white or black reaches it, that is given
 * @param way from the colour that it lies on
 * @param chroma the most that is left of it (OKLCH, 0–0.4)
 */
export function atContrast(
  colour: string,
  on: string,
  contrast: number,
  way: "lighter" | "darker",
  chroma = 0.4,
): string {
  const own = toOklch(colour);
  const like = (lightness: number) => toHex({ ...own, lightness, chroma: Math.min(own.chroma, chroma) });
  let near = toOklch(on).lightness;
  let far = way === "lighter" ? 1 : 0;
  // Contrast grows all the way from the colour that it lies on, so that halving finds where it is reached.
  for (let step = 0; step < 24; step++) {
    const middle = (near + far) / 2;
    if (contrastRatio(like(middle), on) < contrast) near = middle;
    else far = middle;
  }
  return like(far);
}

/** The same hue at a lightness of OKLCH, 0–1. @param chroma the most that is left of it */
export function atLightness(colour: string, lightness: number, chroma: number): string {
  const own = toOklch(colour);
  return toHex({ ...own, lightness, chroma: Math.min(own.chroma, chroma) });
}

/**
 * The colour of the same hue, nearest in lightness, that reaches the contrast of every pair that it is in, but for those with colours
 * that are too weak themselves.
 *
 * @returns undefined where the others leave room for none: then it is they that have to be changed
 */
export function nearestThatPasses(name: keyof Colours, colours: Colours): string | undefined {
  const own = toOklch(colours[name]);
  const weak = new Set(weakPairs(colours).map(({ colour }) => colour));
  const pairs = colourPairs.filter(
    ({ on, colour }) => (on === name && !weak.has(colour)) || (colour === name && !weak.has(on)),
  );
  const passes = (colour: string) => {
    const all = { ...colours, [name]: colour };
    return pairs.every((pair) => contrastRatio(all[pair.on], all[pair.colour]) >= leastContrast[pair.use]);
  };
  // Further away one step at a time, on either side.
  const steps = Array.from(
    { length: 2000 },
    (_, i) => Math.ceil((i + 1) / 2) * (i % 2 === 0 ? -0.001 : 0.001),
  );
  return steps
    .map((step) => own.lightness + step)
    .filter((lightness) => lightness >= 0 && lightness <= 1)
    .map((lightness) => toHex({ ...own, lightness }))
    .find(passes);
}

/** A colour as one sees it: lightness 0–1, chroma 0–0.4, hue in radians (Ottosson 2020, «A perceptual color space»). */
interface Oklch {
  readonly lightness: number;
  readonly chroma: number;
  readonly hue: number;
}

type Triple = readonly [number, number, number];

function toOklch(colour: string): Oklch {
  const [r, g, b] = [1, 3, 5].map((at) => toLinear(Number.parseInt(colour.slice(at, at + 2), 16) / 255)) as [
    number,
    number,
    number,
  ];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const lightness = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s;
  const green = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const blue = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return { lightness, chroma: Math.hypot(green, blue), hue: Math.atan2(blue, green) };
}

/** What a screen cannot show is made paler until it can. */
function toHex(colour: Oklch): string {
  let channels = toLinearRgb(colour);
  for (let { chroma } = colour; !isShown(channels) && chroma > 0; ) {
    chroma = Math.max(0, chroma - 0.002);
    channels = toLinearRgb({ ...colour, chroma });
  }
  const written = channels.map((channel) => {
    const value = Math.min(1, Math.max(0, channel));
    const encoded = value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055;
    return Math.round(encoded * 255)
      .toString(16)
      .padStart(2, "0");
  });
  return `#${written.join("").toUpperCase()}`;
}

function toLinearRgb({ lightness, chroma, hue }: Oklch): Triple {
  const [green, blue] = [chroma * Math.cos(hue), chroma * Math.sin(hue)];
  const l = (lightness + 0.3963377774 * green + 0.2158037573 * blue) ** 3;
  const m = (lightness - 0.1055613458 * green - 0.0638541728 * blue) ** 3;
  const s = (lightness - 0.0894841775 * green - 1.291485548 * blue) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

function isShown(channels: Triple): boolean {
  return channels.every((channel) => channel > -0.0005 && channel < 1.0005);
}

function toLinear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
