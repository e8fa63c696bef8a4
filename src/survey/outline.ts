import { Problems } from "../problems/problem.ts";
import { readEdition } from "./edition.ts";
import { readEditionFiles } from "./files.ts";
import { readDelivered } from "./read.ts";
import type { Edition } from "./survey.ts";

/**
 * What its settings say of an edition whose data have errors: enough to go on checking its prose.
 *
 * @param projectRoot absolute path of the project folder
 * @returns undefined when they are wrong too. Nothing is reported: `readSurvey` has done so.
 */
export async function readOutline(projectRoot: string, editionId: string): Promise<Edition | undefined> {
  const reported = new Problems();
  const files = await readEditionFiles(projectRoot, editionId, reported);
  const settings = files && (await readDelivered(files, editionId, reported)).edition;
  return settings && readEdition(settings, editionId, reported)?.edition;
}
