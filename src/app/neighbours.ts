import { dirname, join } from "node:path";
import type { WrittenLanguage } from "../language/language.ts";
import type { Neighbours } from "../outputs/web/neighbours.ts";
import { pagesIn } from "../publish/pages-in.ts";
import type { Input } from "./read.ts";

/**
 * The pages that lie beside one: built now, or before and still there.
 *
 * @param folder absolute path of the edition's output folder; earlier editions are looked for beside it
 */
export async function neighboursOf(
  { survey, languages }: Input,
  code: WrittenLanguage,
  folder: string,
): Promise<Neighbours> {
  const { id, publishedIn, earlier } = survey.edition;
  const here = new Set([...languages, ...(await pagesIn(folder, id))]);
  const ids = earlier.map(({ edition }) => edition).filter((edition) => edition !== undefined);
  const editions = await Promise.all(
    ids.map(async (edition) => [edition, await pagesIn(join(dirname(folder), edition), edition)] as const),
  );
  const isPublished = publishedIn.includes(code);
  return {
    languages: publishedIn.filter((other) => isPublished && other !== code && here.has(other)),
    editions: new Map(editions),
  };
}
