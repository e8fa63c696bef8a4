import type { Language } from "../../language/language.ts";
import type { Survey } from "../../survey/survey.ts";
import type { PlacedClaim } from "../document.ts";
import { askedOf } from "./asked.ts";
import { byPlace, type DataTable } from "./table.ts";

/** Every claim that the prose makes, under the heading that it stands under, and what it rests on. All of them hold. */
export function claimTable(claims: readonly PlacedClaim[], survey: Survey, language: Language): DataTable {
  const { terms } = language;
  return {
    caption: terms.claimsInText,
    columns: [{ header: terms.claim }, { header: terms.questionOrFinding }],
    rows: byPlace(
      inOrder(claims).map(({ says, place, keys }) => ({
        place,
        row: { header: says, cells: [{ text: askedOf(keys, survey, language) }], origin: { keys } },
      })),
    ),
    notes: [],
  };
}

/** Those of one place together, in the order of the places. */
function inOrder(claims: readonly PlacedClaim[]): readonly PlacedClaim[] {
  const places = [...new Set(claims.map(({ place }) => place.id))];
  return places.flatMap((id) => claims.filter(({ place }) => place.id === id));
}
