import { reportFault, textOf } from "../files/read.ts";
import type { Problems } from "../problems/problem.ts";
import { readCsv } from "./csv.ts";
import type { Delivered } from "./delivered.ts";
import type { FileBytes, TextFileName } from "./files.ts";
import { readYaml } from "./yaml.ts";

/**
 * Reads an edition that is delivered as text files.
 *
 * @param files their bytes; one that is not there has been told
 * @param folder project-relative, for messages
 */
export function readTextFiles(files: FileBytes, folder: string, problems: Problems): Delivered {
  const text = (name: TextFileName): { readonly file: string; readonly text: string } | undefined => {
    const bytes = files.get(name);
    const file = `${folder}/${name}`;
    if (bytes === undefined) return undefined;
    const read = textOf(bytes);
    if ("text" in read) return { file, text: read.text };
    reportFault(read.fault, file, problems);
    return undefined;
  };
  const [edition, questions, figures, population] = [
    text("edition.yaml"),
    text("questions.yaml"),
    text("aggregates.csv"),
    text("population.csv"),
  ];
  return {
    edition: edition && readYaml(edition.text, edition.file, problems),
    questions: questions && readYaml(questions.text, questions.file, problems),
    figures: figures && readCsv(figures.text, figures.file, problems),
    population: population && readCsv(population.text, population.file, problems),
    // Comments of YAML are not shown anywhere. All that is left stands where it stood.
    texts: [edition, questions].flatMap((one) =>
      one === undefined ? [] : [{ file: one.file, text: one.text.replace(/(^|\s)#.*$/gm, "$1") }],
    ),
  };
}
