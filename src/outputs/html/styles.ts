import type { Colours } from "../../config/colours.ts";

/** The publisher's colours as CSS variables: `--lead-dark`. */
export function colourVariables(colours: Colours): string {
  const rules = Object.entries(colours).map(([name, value]) => `--${kebab(name)}:${value}`);
  return `:root{${rules.join(";")}}`;
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
