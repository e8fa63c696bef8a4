import type { Language } from "../../language/language.ts";
import type { PlacedClaim } from "../document.ts";
import type { DataTable } from "./table.ts";

/** Every claim that the prose makes, what it rests on and where it stands. All of them hold. */
export function claimTable(claims: readonly PlacedClaim[], { terms }: Language): DataTable {
  return {
    caption: terms.claimsInText,
    columns: [
      { header: terms.row, numeric: true },
      { header: terms.claim },
      { header: terms.place },
      { header: terms.source },
    ],
    rows: claims.map((claim, index) => {
      const { says, place, keys } = claim;
      return {
        header: String(index + 1),
        cells: [{ text: says }, { text: place.label, link: place.id }, { text: keys.join("; ") }],
      };
    }),
    notes: [],
  };
}
