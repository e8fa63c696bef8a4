import { lineIndex } from "../problems/lines.ts";
import type { Locate } from "../problems/shape.ts";

/**
 * Finds keys in the source text of `report.config.ts`, each after the one that it stands in. A guess by the
 * letters, good enough to lead an author to the line; what isn't found takes the place of what is around it.
 */
export function locateIn(text: string, file: string): Locate {
  const placeOf = lineIndex(text);
  return (path) => {
    let from = 0;
    let found: number | undefined;
    for (const step of path) {
      if (typeof step !== "string") continue;
      const key = new RegExp(`(?<=^|[\\s{,])["']?${step.replaceAll(/\W/g, "\\$&")}["']?\\s*:`, "g");
      key.lastIndex = from;
      const match = key.exec(text);
      if (match === null) break;
      found = match.index;
      from = key.lastIndex;
    }
    return found === undefined ? { file } : { file, ...placeOf(found) };
  };
}
