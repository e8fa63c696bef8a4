import type { Language } from "../language/language.ts";
import { type Chapter, leavesOf, type Reference, type ReferenceTarget } from "../narrative/tree.ts";
import { runsOfChapter } from "../narrative/walk.ts";
import { nearest } from "../problems/nearest.ts";
import type { Problems } from "../problems/problem.ts";
import type { Edition } from "../survey/survey.ts";
import type { Part, References, Target } from "./document.ts";
import { messages } from "./messages.ts";
import type { Numbering } from "./numbering.ts";
import type { NamedChapter } from "./places.ts";

/** A chapter or an appendix with its number and id. */
export interface NumberedChapter extends NamedChapter, Pick<Part, "kind" | "number"> {}

interface Resolving {
  readonly parts: readonly NumberedChapter[];
  readonly edition: Edition;
  readonly numbering: Numbering;
  readonly language: Language;
  readonly problems: Problems;
}

/**
 * What each cross-reference shows and points to: «figur 3». Adds a problem for one that leads nowhere.
 *
 * @returns by the reference's id
 */
export function resolveReferences(resolving: Resolving): References {
  const { parts, edition, numbering, language, problems } = resolving;
  const resolved = new Map<string, Target>();
  for (const reference of parts.flatMap(({ chapter }) => referencesIn(chapter))) {
    const target = find(reference, parts, numbering, language);
    if (target) {
      const label = reference.capital ? target.label : lowerFirst(target.label);
      resolved.set(reference.id, { ...target, label });
    } else if (!isExcused(reference.target, parts, edition, numbering)) {
      const { kind, name } = reference.target;
      const known = namesOf(reference, parts, numbering);
      problems.add(messages["document.broken-reference"], reference.source, {
        kind,
        name,
        nearest: nearest(name, known),
        known,
      });
    }
  }
  return resolved;
}

function referencesIn(chapter: Chapter): readonly Reference[] {
  return leavesOf(runsOfChapter(chapter).flat()).filter((leaf) => leaf.kind === "reference");
}

function find(
  { target }: Reference,
  parts: readonly NumberedChapter[],
  numbering: Numbering,
  { terms }: Language,
): Target | undefined {
  if (target.kind === "figure") {
    const figure = numbering.figureNamed(target.name);
    return figure && { id: figure.id, label: terms.figureNumber(figure.number) };
  }
  if (target.kind === "table") {
    const table = numbering.tableOf(target.name);
    return table && { id: table.id, label: terms.tableNumber(table.number) };
  }
  const part = parts.find((p) => p.kind === target.kind && p.chapter.name === target.name);
  if (!part) return undefined;
  const label =
    part.kind === "chapter" ? terms.chapterNumber(part.number) : terms.appendixNumber(part.number);
  return { id: part.id, label };
}

/**
 * Whether what is missing is missing because of another problem, which has been told: a figure that could
 * not be drawn, or a chapter whose template could not be read, with all that stands in it.
 */
function isExcused(
  { kind, name }: ReferenceTarget,
  parts: readonly NumberedChapter[],
  edition: Edition,
  numbering: Numbering,
): boolean {
  const told = new Set(parts.map(({ chapter }) => chapter.name));
  const isUntold = (wanted: string) => !told.has(wanted);
  if (kind === "chapter") return edition.chapters.some((chapter) => chapter === name && isUntold(name));
  if (kind === "appendix") return edition.appendices.some((appendix) => appendix === name && isUntold(name));
  if (kind === "figure" && numbering.isUndrawn(name)) return true;
  return [...edition.chapters, ...edition.appendices].some(isUntold);
}

function namesOf({ target }: Reference, parts: readonly NumberedChapter[], numbering: Numbering): string[] {
  if (target.kind === "figure") return numbering.figures.map((f) => f.name);
  if (target.kind === "table") return [...numbering.tabled];
  return parts.filter((p) => p.kind === target.kind).map((p) => p.chapter.name);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
