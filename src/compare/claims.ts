import { languageOf, type WrittenLanguage } from "../language/language.ts";
import { narrate } from "../narrative/narrate.ts";
import type { Style } from "../narrative/narrator.ts";
import type { Claim } from "../narrative/prose.ts";
import { Problems } from "../problems/problem.ts";
import { place } from "../problems/show.ts";
import type { Survey } from "../survey/survey.ts";
import type { ComparedEdition, FlippedClaim } from "./comparison.ts";
import { isComparable } from "./gate.ts";
import { speaking, type TextIn, textOf } from "./texts.ts";

/**
 * The claims that hold in one edition and are false in the other. Each edition's text is tried on the other's figures:
 * what it says is held against them claim by claim, in whichever written language it is told. Only claims about
 * questions that may be compared.
 */
export function flippedClaims(
  old: ComparedEdition,
  current: ComparedEdition,
  language: WrittenLanguage,
  style: Style,
): FlippedClaim[] {
  const comparable = ({ keys }: Claim) =>
    keys.length > 0 && keys.every((key) => isComparable(key, old.survey, current.survey));
  const sides = [
    { saidIn: "old", own: old, other: current },
    { saidIn: "new", own: current, other: old },
  ] as const;
  return sides.flatMap(({ saidIn, own, other }) => {
    const text = textOf(own, language);
    if (!text) return [];
    return flipped(text, borrowed(own, other), style, comparable).map((one) => ({ ...one, saidIn }));
  });
}

function flipped(
  text: TextIn,
  survey: Survey,
  style: Style,
  comparable: (claim: Claim) => boolean,
): Omit<FlippedClaim, "saidIn">[] {
  const language = languageOf(text.language);
  // Whatever else the text says that is not so of these figures is of no interest here.
  const problems = new Problems();
  const tried = narrate(text.templates, {
    survey: speaking(text.language, survey),
    language,
    style,
    problems,
  });
  const there = new Map(tried.claims.map((claim) => [place(claim.source), claim]));
  const found = new Map<string, Omit<FlippedClaim, "saidIn">>();
  for (const claim of text.prose.claims.filter(comparable)) {
    const other = there.get(place(claim.source));
    const id = `${claim.says} ${claim.keys.join()}`;
    if (!other || verdictThere(claim, other) !== "fails" || found.has(id)) continue;
    const sentence = text.prose.sentences.find(({ claims }) =>
      claims.some(({ mark }) => mark === claim.mark),
    );
    found.set(id, { claim, sentence: sentence?.text ?? "", language: text.language });
  }
  return [...found.values()];
}

/** The other edition's figures, with this one's title and dates, which its text may tell of. */
function borrowed({ survey: own }: ComparedEdition, { survey }: ComparedEdition): Survey {
  const { title, subtitle, published, fieldwork } = own.edition;
  return { ...survey, edition: { ...survey.edition, title, subtitle, published, fieldwork } };
}

/** Where the other edition takes the other branch of the block, it says the contrary of this one. */
function verdictThere(claim: Claim, other: Claim): Claim["verdict"] {
  return other.says === claim.says ? other.verdict : "fails";
}
