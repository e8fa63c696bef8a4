import { checkPrintable, type Printable, type Written } from "../document/printable.ts";
import { readText } from "../files/read.ts";
import type { Problems } from "../problems/problem.ts";

/**
 * Adds a problem for each character that the fonts of the report lack, in what an edition has besides its prose.
 *
 * @param edition folder name under `data/`, whose labels and titles are looked through
 * @param written what else is shown as it is written
 */
export async function checkLabels(
  root: string,
  edition: string,
  written: readonly Written[],
  isPrintable: Printable,
  problems: Problems,
): Promise<void> {
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
