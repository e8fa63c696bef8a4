/**
 * Joins words into a list: «a», «a og b», «a, b og c» (no comma before the last, language.md §4).
 *
 * @param conjunction the word before the last item: «og», «eller»
 */
export function joinList(items: readonly string[], conjunction: string): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}
