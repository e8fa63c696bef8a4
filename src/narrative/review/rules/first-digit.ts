import { startsWithDigit } from "../../../language/sentence.ts";
import { messages } from "../messages.ts";
import type { Reviewed } from "../reviewed.ts";

/** «I alt 189 kommuner …», and not «189 kommuner …»: no sentence begins with a digit. */
export function reviewFirstDigit({ sentences, problems }: Reviewed): void {
  for (const { text, kind, values, source } of sentences) {
    const number = values[0]?.text ?? "";
    // A key figure is a number first of all, and so is a cell of a table.
    if (kind === "key-figure" || kind === "cell" || number === "" || !text.startsWith(number)) continue;
    if (startsWithDigit(number)) problems.warn(messages["review.first-digit"], source, { number });
  }
}
