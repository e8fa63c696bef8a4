/** The items by what they have in common, each list in the order of the items. Linear, as `Map.groupBy` (Node 21). */
export function sortedBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, [T, ...T[]]> {
  const lists = new Map<K, [T, ...T[]]>();
  for (const item of items) {
    const key = keyOf(item);
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [item]);
    else list.push(item);
  }
  return lists;
}
