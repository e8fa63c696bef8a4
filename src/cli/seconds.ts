/**
 * Writes how long something took, in the Norwegian way: «0,4 s», «12,3 s», «2 min 5 s».
 *
 * @param milliseconds rounded half up to a tenth of a second, from a minute to a second
 */
export function writeSeconds(milliseconds: number): string {
  const tenths = Math.floor(milliseconds / 100 + 0.5);
  if (tenths < 600) return `${Math.floor(tenths / 10)},${tenths % 10}\u00a0s`;
  const seconds = Math.floor(milliseconds / 1000 + 0.5);
  return `${Math.floor(seconds / 60)}\u00a0min ${seconds % 60}\u00a0s`;
}
