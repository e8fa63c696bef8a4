import type { Language } from "../language/language.ts";
import type { Prose, Reference, ReferenceTarget } from "../narrative/prose.ts";
import { nearest } from "../problems/nearest.ts";
import type { Problems } from "../problems/problem.ts";
import type { Edition } from "../survey/survey.ts";
import type { Part, Target } from "./document.ts";
import { messages } from "./messages.ts";
import type { Numbering } from "./numbering.ts";

/**
 * What each cross-reference shows and points to: «figur 3». Adds a problem for one that leads nowhere.
 *
 * @returns by token id
 */
export function resolveReferences(
  prose: Prose,
  edition: Edition,
  parts: readonly Part[],
  numbering: Numbering,
  language: Language,
  problems: Problems,
): ReadonlyMap<string, Target> {
  const resolved = new Map<string, Target>();
  for (const inline of prose.inlines.values()) {
    if (inline.kind !== "reference") continue;
    const target = find(inline, parts, numbering, language);
    if (target) {
      const label = inline.capital ? target.label : lowerFirst(target.label);
      resolved.set(inline.id, { ...target, label });
    } else if (!isExcused(inline.target, prose, edition, numbering)) {
      const { kind, name } = inline.target;
      const known = namesOf(inline, parts, numbering);
      problems.add(messages["document.broken-reference"], inline.source, {
        kind,
        name,
        nearest: nearest(name, known),
        known,
      });
    }
  }
  return resolved;
}

function find(
  { target }: Reference,
  parts: readonly Part[],
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
  const part = parts.find((p) => p.kind === target.kind && p.name === target.name);
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
  { chapters }: Prose,
  edition: Edition,
  numbering: Numbering,
): boolean {
  const told = new Set(chapters.map((chapter) => chapter.name));
  const isUntold = (wanted: string) => !told.has(wanted);
  if (kind === "chapter") return edition.chapters.some((chapter) => chapter === name && isUntold(name));
  if (kind === "appendix") return edition.appendices.some((appendix) => appendix === name && isUntold(name));
  if (kind === "figure" && numbering.isUndrawn(name)) return true;
  return [...edition.chapters, ...edition.appendices].some(isUntold);
}

function namesOf({ target }: Reference, parts: readonly Part[], numbering: Numbering): string[] {
  if (target.kind === "figure") return numbering.figures.map((f) => f.name);
  if (target.kind === "table") return numbering.tables.map((t) => t.question);
  return parts.filter((p) => p.kind === target.kind).map((p) => p.name);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
