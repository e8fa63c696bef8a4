import type { Language } from "../../language/language.ts";
import type { Survey } from "../../survey/survey.ts";
import type { PlacedClaim } from "../document.ts";
import { askedOf } from "./asked.ts";
import type { DataTable } from "./table.ts";

/** Every claim that the prose makes, what it rests on and where it stands. All of them hold. */
export function claimTable(claims: readonly PlacedClaim[], survey: Survey, language: Language): DataTable {
  const { terms } = language;
  return {
    caption: terms.claimsInText,
    columns: [
      { header: terms.row, numeric: true },
      { header: terms.claim },
      { header: terms.place },
      { header: terms.questionOrFinding },
    ],
    rows: claims.map((claim, index) => {
      const { says, place, keys } = claim;
      return {
        header: String(index + 1),
        cells: [
          { text: says },
          { text: place.label, link: place.id },
          { text: askedOf(keys, survey, language) },
        ],
        origin: { keys },
      };
    }),
    notes: [],
  };
}
