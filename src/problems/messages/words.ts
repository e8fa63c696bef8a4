/** «a», «b» eller «c»: names of things in a message, in quotation marks, joined by a word. */
export function named(names: readonly string[], conjunction: string): string {
  const quoted = names.map((name) => `«${name}»`);
  const last = quoted.pop();
  if (last === undefined) return "";
  return quoted.length === 0 ? last : `${quoted.join(", ")} ${conjunction} ${last}`;
}

/** As {@link named}, but no longer than a message can bear. */
export function someNamed(names: readonly string[], conjunction: string, more: string): string {
  const most = 12;
  if (names.length <= most) return named(names, conjunction);
  return `${names
    .slice(0, most)
    .map((name) => `«${name}»`)
    .join(", ")} ${more}`;
}
