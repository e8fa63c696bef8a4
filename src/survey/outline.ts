import { textOf } from "../files/read.ts";
import { Problems } from "../problems/problem.ts";
import { readEdition } from "./edition.ts";
import { readEditionFiles } from "./files.ts";
import type { Edition } from "./survey.ts";
import { readYaml } from "./yaml.ts";

/**
 * What `edition.yaml` says of an edition whose data have errors: enough to go on checking its prose.
 *
 * @param projectRoot absolute path of the project folder
 * @returns undefined when that file is wrong too. Nothing is reported: `readSurvey` has done so.
 */
export async function readOutline(projectRoot: string, editionId: string): Promise<Edition | undefined> {
  const reported = new Problems();
  const files = await readEditionFiles(projectRoot, editionId, reported);
  const bytes = files?.get("edition.yaml");
  const read = bytes && textOf(bytes);
  if (!read || "fault" in read) return undefined;
  const file = `data/${editionId}/edition.yaml`;
  const yaml = readYaml(read.text, file, reported);
  return yaml && readEdition(yaml, editionId, file, reported)?.edition;
}
