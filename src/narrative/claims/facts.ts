import { type Relation, sensesIn } from "../../language/detect/agree/inside-claims.ts";
import type { Aggregate } from "../../survey/survey.ts";
import type { ConditionHelper } from "../helper.ts";
import type { Narrator } from "../narrator.ts";
import { conditionOnKeys, type Judge } from "./judge.ts";

/** The source has said it in words; there is no figure to hold it against. */
const said: Judge = ({ estimate }) => {
  if (estimate.kind === "mention") return { verdict: "holds" };
  return { verdict: "unknown", why: { code: estimate.kind === "suppressed" ? "hidden" : "not-words" } };
};

/** What the words judge in which it was published, in the languages that the edition was published in. */
function citing({ published = "" }: Aggregate, narrator: Narrator): Omit<Relation, "is" | "keys"> {
  const { publishedIn } = narrator.survey.edition;
  const judges = publishedIn.flatMap((code) => sensesIn(published, narrator.known(code)));
  return { says: "published", judges: [...new Set(judges)] };
}

/** What the data say of an aggregate besides how large it is. */
export const facts: readonly ConditionHelper[] = [
  conditionOnKeys(
    "sagt",
    { says: (words) => words.saidInWords, judge: said, means: citing, topic: "words" },
    '(sagt "imdi.nytte.hoy")',
  ),
];
