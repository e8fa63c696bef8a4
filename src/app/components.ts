import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

/** The parts of Designsystemet that the page uses, in their order. */
const COMPONENTS = ["base", "skip-link", "link", "button", "details", "popover", "table"];

/**
 * Reads the style sheets of Designsystemet that the page is built on, each in a layer, so that a rule of our own is
 * always the stronger.
 *
 * @throws when its package is not installed
 */
export async function readComponents(): Promise<string> {
  const require = createRequire(import.meta.url);
  const texts = COMPONENTS.map(async (name) => {
    const text = await readFile(require.resolve(`@digdir/designsystemet-css/${name}.css`), "utf8");
    return `@layer ds.${name}{${text.trim()}}`;
  });
  return (await Promise.all(texts)).join("\n");
}
