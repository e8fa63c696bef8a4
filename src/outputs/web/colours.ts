import type { Colours } from "../../config/colours.ts";
import { atContrast, atLightness } from "../../config/lightness.ts";

/** The page's colours by what they do. Each is a CSS variable (`--headSoft` is `--head-soft`), `#rrggbb`. */
export interface WebColours {
  readonly paper: string;
  /** What lies above the page: the box of a number. */
  readonly pop: string;
  readonly ink: string;
  readonly soft: string;
  readonly link: string;
  readonly title: string;
  /** The bar that a headline is about, filled dots; the other bars; what they are parts of. */
  readonly mark: string;
  readonly muted: string;
  readonly track: string;
  readonly label: string;
  /** Around fields and buttons. */
  readonly edge: string;
  readonly sand: string;
  readonly mist: string;
  /** Rules. They carry no meaning. */
  readonly line: string;
  readonly head: string;
  readonly headInk: string;
  readonly headSoft: string;
}

/** Two of them that meet: what lies on what, and the least contrast (WCAG 2.2, 1.4.3 and 1.4.11). */
export const webPairs: readonly (readonly [
  on: keyof WebColours,
  least: number,
  ...colours: (keyof WebColours)[],
])[] = [
  ["paper", 4.5, "ink", "soft", "link", "title", "label"],
  ["pop", 4.5, "ink", "soft", "link", "title"],
  ["sand", 4.5, "ink", "soft", "link"],
  ["mist", 4.5, "ink", "soft", "link"],
  ["track", 4.5, "ink"],
  ["link", 4.5, "paper"],
  ["head", 4.5, "headInk", "headSoft"],
  ["paper", 3, "mark", "muted", "edge"],
  ["track", 3, "mark", "muted"],
  ["muted", 2, "mark"],
];

/** A page on white paper: the publisher's colours as they are. */
export function lightColours(colours: Colours): WebColours {
  const { paper, ink, soft, lead, leadDark, muted, track, label, sand, line } = colours;
  return {
    paper,
    pop: paper,
    ink,
    soft,
    link: lead,
    title: leadDark,
    mark: leadDark,
    muted,
    track,
    label,
    edge: atContrast(soft, paper, 3.8, "darker"),
    sand,
    mist: track,
    line,
    head: lead,
    headInk: paper,
    headSoft: track,
  };
}

/**
 * The same page in the dark. Each colour keeps its hue and is made as light as its contrast asks: so any
 * publisher's colours make a dark page, and none has to be chosen twice.
 */
export function darkColours(colours: Colours): WebColours {
  const { paper: light, ink, soft, lead, leadDark, label, sand, track } = colours;
  const surface = (colour: string, lightness: number) => atLightness(colour, lightness, 0.02);
  const paper = surface(ink, 0.215);
  const dark = { track: surface(lead, 0.3), sand: surface(sand, 0.275), mist: surface(lead, 0.28) };
  /** Light enough on the lightest of the surfaces that it lies on. */
  const on = (colour: string, contrast: number, chroma?: number) =>
    atContrast(colour, dark.track, contrast, "lighter", chroma);
  return {
    paper,
    pop: surface(ink, 0.265),
    ink: on(ink, 11.6, 0.01),
    soft: on(soft, 6.4, 0.03),
    link: on(lead, 7.4, 0.08),
    title: on(leadDark, 11, 0.03),
    mark: on(leadDark, 7.4, 0.08),
    muted: on(lead, 3.4, 0.07),
    ...dark,
    label: on(label, 6.5, 0.11),
    edge: on(soft, 3.5, 0.03),
    line: surface(lead, 0.38),
    head: leadDark,
    headInk: light,
    headSoft: track,
  };
}

/** Both pages as CSS, and how the drawings of figures follow them. */
export function webColourRules(colours: Colours): string {
  const [light, dark] = [lightColours(colours), darkColours(colours)];
  return [
    `:root{color-scheme:light dark;${variables(light)};--accent:${colours.accent}}`,
    `@media screen and (prefers-color-scheme:dark){:root{${variables(dark)}}}`,
    ...drawingRules(colours),
  ].join("\n");
}

function variables(colours: WebColours): string {
  return Object.entries(colours)
    .map(([name, value]) => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${value}`)
    .join(";");
}

/** Drawings whose colours follow the page's; the head has its own in every scheme. */
const DRAWING = ":is(.figur,.nokkeltall)";

/**
 * A drawing has its colours as attributes, as its file has; a rule is stronger than an attribute. A shape and a text
 * of the same colour need not mean the same, so each has rules of its own.
 */
function drawingRules({ leadDark, muted, track, ink, soft, paper }: Colours): readonly string[] {
  const shapes = { mark: leadDark, muted, track, soft, ink, paper };
  const texts = { ink, soft, mark: leadDark, paper };
  // Of two names for one colour the first is meant.
  const named = (all: Readonly<Record<string, string>>) => [
    ...new Map(
      Object.entries(all)
        .reverse()
        .map(([name, value]) => [value, [name, value] as const]),
    ).values(),
  ];
  const at = (tag: string, attribute: string, value: string) =>
    `${DRAWING} ${tag}[${attribute}="${value}" i]`;
  const shape = (name: string, attribute: string) =>
    at("path", attribute, shapes[name as keyof typeof shapes]);
  return [
    ...named(shapes).flatMap(([name, value]) => [
      `${at("path", "fill", value)}{fill:var(--${name})}`,
      `${at("path", "stroke", value)}{stroke:var(--${name})}`,
    ]),
    ...named(texts).map(([name, value]) => `${at("text", "fill", value)}{fill:var(--${name})}`),
    // Where the reader has chosen the colours, shapes are told apart by what surrounds them.
    `@media (forced-colors:active){${[
      `${DRAWING} text[fill]{fill:CanvasText}`,
      // Written on a filled bar.
      `${at("text", "fill", paper)}{fill:Canvas}`,
      `${DRAWING} path[fill]:where(:not([fill=none])){fill:CanvasText}`,
      `${DRAWING} path[stroke]{stroke:CanvasText}`,
      `${shape("track", "fill")}{fill:Canvas;stroke:CanvasText;stroke-width:1px}`,
      `${shape("muted", "fill")}{fill-opacity:.35;stroke:CanvasText;stroke-width:2px}`,
      `${shape("paper", "fill")}{fill:Canvas}`,
      `.funnrader path[fill]:where(:not([fill=none])){fill:CanvasText}`,
      `.funnrader path[stroke]{stroke:CanvasText}`,
    ].join("")}}`,
  ];
}
