import { checkPrintable, createPrintable, type Written } from "../document/printable.ts";
import { loadFigureFonts } from "../figures/fonts.ts";
import { readText } from "../files/read.ts";
import type { Problems } from "../problems/problem.ts";
import type { Fonts } from "./read-fonts.ts";

/**
 * Adds a problem for each character, in what an edition is written in, that the fonts of the report lack.
 *
 * @param edition folder name under `data/`, whose labels and titles are looked through as well
 */
export async function checkCharacters(
  root: string,
  edition: string,
  written: readonly Written[],
  fonts: Fonts,
  problems: Problems,
): Promise<void> {
  const isPrintable = await createPrintable(fonts.files, await loadFigureFonts());
  const labels = await Promise.all(
    ["edition.yaml", "questions.yaml"].map(async (name) => {
      const file = `data/${edition}/${name}`;
      const read = await readText(root, file);
      return { file, text: withoutComments("text" in read ? read.text : "") };
    }),
  );
  checkPrintable([...labels, ...written], isPrintable, problems);
}

/** Comments of YAML are not shown anywhere. Their places are kept, so that all lines stand where they stood. */
function withoutComments(yaml: string): string {
  return yaml.replace(/(^|\s)#.*$/gm, "$1");
}
