import { type Relation, sensesIn } from "../../language/detect/agree/inside-claims.ts";
import { aggregatesOf } from "../../survey/find.ts";
import type { Aggregate } from "../../survey/survey.ts";
import type { ConditionHelper } from "../helper.ts";
import type { Narrator } from "../narrator.ts";
import { differenceOf, isLarger } from "./compare.ts";
import { conditionOnKeys, type Judge, type Judgement, knownOf } from "./judge.ts";

/** Above every value that every other answer to the same question can have. */
const largest: Judge = (aggregate, describes, narrator) => {
  const others = aggregatesOf(narrator.survey, aggregate.question, aggregate.group).filter(
    (a) => a.key !== aggregate.key,
  );
  const values = others.map((other) => knownOf(other, narrator));
  const judged = others.map((other) =>
    isLarger(differenceOf(aggregate, other, describes, narrator), describes),
  );
  const first = (verdict: Judgement["verdict"]) => judged.find((one) => one.verdict === verdict);
  const decisive = first("fails") ?? first("unknown") ?? judged[0];
  return decisive ? { ...decisive, values } : { verdict: "unknown", why: { code: "no-others" } };
};

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
    "størst",
    { says: (words) => words.largest, judge: largest, means: () => ({ says: "superlative" }), topic: "rank" },
    '(størst "mottak.utilstrekkelig.barnevern")',
  ),
  conditionOnKeys(
    "sagt",
    { says: (words) => words.saidInWords, judge: said, means: citing, topic: "words" },
    '(sagt "imdi.nytte.hoy")',
  ),
];
