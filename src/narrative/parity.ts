import type { WrittenLanguage } from "../language/language.ts";
import type { Problems, Source } from "../problems/problem.ts";
import { messages } from "./messages/claims.ts";
import type { Claim, Prose } from "./prose.ts";
import type { Chapter, Value } from "./tree.ts";
import { blocksOf, valuesOf } from "./walk.ts";

/** Something that a chapter cites, whatever words it is told in. */
interface Citation {
  readonly kind: "number" | "claim" | "figure";
  /** For the message: the estimate's key, the claim's words or the figure's name. */
  readonly name: string;
  /** The same in both languages. */
  readonly id: string;
  readonly chapter: string;
  readonly source: Source;
}

/**
 * Tells where a chapter in one written language cites a number, a claim or a figure that the same chapter in
 * the other does not. A reader of either is to be told the same.
 *
 * @param told the narrative of one edition, by language; nothing is said of a single one
 */
export function reportDisparity(told: ReadonlyMap<WrittenLanguage, Prose>, problems: Problems): void {
  const sides = [...told].map(([language, prose]) => ({ language, cited: citations(prose), prose }));
  for (const { language, cited } of sides) {
    for (const other of sides) {
      if (other.language === language) continue;
      for (const one of missingFrom(other, cited)) {
        const { kind, name, chapter, source } = one;
        problems.add(messages["narrative.disparity"], source, {
          kind,
          name,
          chapter,
          language,
          other: other.language,
        });
      }
    }
  }
}

/** The first of each that the other has not got. Of a chapter that it hasn't got at all, that is told elsewhere. */
function missingFrom(
  other: { readonly prose: Prose; readonly cited: readonly Citation[] },
  cited: readonly Citation[],
): readonly Citation[] {
  const chapters = new Set(other.prose.chapters.map(({ name }) => name));
  const known = new Set(other.cited.map(placeAndId));
  return cited.filter((one) => {
    if (!chapters.has(one.chapter) || known.has(placeAndId(one)) || isUntold(one, other.prose)) return false;
    known.add(placeAndId(one));
    return true;
  });
}

/** The other cites it too, but may not tell it so: that is told where it stands. */
function isUntold({ kind, name, chapter }: Citation, { untold }: Prose): boolean {
  return kind === "number" && untold.some(({ key, chapter: at }) => key === name && at === chapter);
}

function placeAndId({ chapter, kind, id }: Citation): string {
  return `${chapter} ${kind} ${id}`;
}

function citations({ chapters, claims }: Prose): readonly Citation[] {
  return [...valuesOf(chapters).map(ofValue), ...claims.map(ofClaim), ...chapters.flatMap(figuresIn)];
}

function ofValue({ keys, meaning, chapter, source }: Value): Citation {
  const id = keys.join(" ") + (meaning.measure === "complement" ? " complement" : "");
  return { kind: "number", name: keys.join(", "), id, chapter, source };
}

function ofClaim({ says, keys, asserts, means, chapter, source }: Claim): Citation {
  const asserted = asserts.map(({ key, topic, says: what, positive }) => [key, topic, what, positive]);
  // One that asserts nothing that can be compared is known by its figures and its words' names.
  const id = JSON.stringify(asserted.length > 0 ? asserted : [keys, means]);
  return { kind: "claim", name: says, id, chapter, source };
}

function figuresIn(chapter: Chapter): readonly Citation[] {
  return blocksOf(chapter).flatMap((block): readonly Citation[] => {
    if (block.kind !== "figure") return [];
    const { name, source } = block;
    return [{ kind: "figure", name, id: name, chapter: chapter.name, source }];
  });
}
