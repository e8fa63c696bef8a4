import JSON5 from "json5";

/**
 * Settings as nearly everybody writes them: the function is imported, and what is exported is one object written out.
 * What stands before, between and after is white space and comments.
 */
const SETTINGS = (() => {
  const gap = String.raw`(?:\s|//[^\n]*|/\*(?:(?!\*/)[\s\S])*\*/)*`;
  const from = `["']kommunerapport["']`;
  return new RegExp(
    String.raw`^${gap}import${gap}\{${gap}defineReport${gap}(?:,${gap})?\}${gap}from${gap}${from}${gap}(?:;${gap})?` +
      String.raw`export\s+default${gap}defineReport${gap}\((?<object>[\s\S]*)\)${gap}(?:;${gap})?$`,
  );
})();

/**
 * What `report.config.ts` exports, where that can be read off its text, which takes a hundredth of the time of running
 * it: an object of texts, numbers, lists and objects, and nothing that is worked out.
 *
 * @param text of the file
 * @returns undefined where it has to be run
 */
export function settingsIn(text: string): { readonly value: unknown } | undefined {
  const object = SETTINGS.exec(text)?.groups?.object;
  // JavaScript gives the key a meaning of its own, and the parser would complain of the signs on the screen.
  if (object === undefined || /__proto__|[\u2028\u2029]/.test(object)) return undefined;
  try {
    return { value: JSON5.parse(withoutLastComma(object)) };
  } catch {
    return undefined;
  }
}

/** `defineReport({ … },)` may have one after its argument, as lists have after their last. */
function withoutLastComma(object: string): string {
  return object.replace(/\}\s*,\s*$/, "}");
}
