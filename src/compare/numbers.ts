import { tellChange } from "../language/change.ts";
import type { Language } from "../language/language.ts";
import type { Change, Rounds } from "../statistics/change.ts";
import { makeKey, splitKey } from "../survey/keys.ts";
import type { Aggregate, Question, Survey } from "../survey/survey.ts";
import type { NumberChange } from "./comparison.ts";
import { incomparableGroup, incomparableQuestion } from "./gate.ts";

/** What has become of each figure of the questions that may be compared. What was said in words only is no figure. */
export function compareNumbers(old: Survey, current: Survey, language: Language): readonly NumberChange[] {
  const changes = [...current.questions.values()]
    .filter((question) => incomparableQuestion(question, old, current) === undefined)
    .flatMap((question) =>
      keysOf(question, old, current).flatMap((key) => {
        const change = compareOne(key, question, old, current, language);
        return change ? [change] : [];
      }),
    );
  const size = new Map(changes.map((change) => [change, sizeOf(change)]));
  return changes.sort((a, b) => (size.get(b) ?? 0) - (size.get(a) ?? 0));
}

/** The question's figures now, and those that are no more. */
function keysOf({ id }: Question, old: Survey, current: Survey): readonly string[] {
  const keys = [...current.aggregates.values(), ...old.aggregates.values()]
    .filter(({ question, estimate }) => question === id && estimate.kind !== "mention")
    .map(({ key }) => key);
  return [...new Set(keys)];
}

function compareOne(
  key: string,
  question: Question,
  oldSurvey: Survey,
  survey: Survey,
  language: Language,
): NumberChange | undefined {
  const [old, now] = [oldSurvey.aggregates.get(key), survey.aggregates.get(key)];
  const row = { key, question, old, new: now };
  if (now?.estimate.kind === "direction") {
    // It was published as the change since the edition before, and says nothing of any other.
    if (survey.edition.previous !== oldSurvey.edition.id) return old && { ...row, outcome: "unknown" };
    const { change } = now.estimate;
    const telling = tellChange(now.estimate, now.estimate, { describes: "respondents", language });
    return change === "same"
      ? { ...row, outcome: "unchanged", telling }
      : { ...row, outcome: "changed", direction: change, telling };
  }
  if (!now) return { ...row, outcome: "gone" };
  if (!old) return { ...row, outcome: "added" };
  const incomparable = incomparableGroup(now.group, oldSurvey, survey);
  if (incomparable) return { ...row, outcome: "unknown", incomparable };
  return { ...row, ...told(old, now, rounds(now, oldSurvey, survey), language) };
}

function told(
  old: Aggregate,
  now: Aggregate,
  between: Rounds,
  language: Language,
): Pick<NumberChange, "outcome" | "direction" | "telling"> {
  const telling = tellChange(old.estimate, now.estimate, { ...between, language });
  if (telling.ok) {
    const { direction } = telling;
    if (direction === "same") return { outcome: "unchanged", telling };
    if (direction === "unknown") return { outcome: "uncertain", telling };
    return { outcome: "changed", direction, telling };
  }
  if (telling.why === "too-small") return { outcome: "small", direction: sign(telling.change), telling };
  if (telling.why === "too-coarse") return { outcome: "changed", direction: sign(telling.change), telling };
  return { outcome: "unknown", telling };
}

function sign(change: Change): "up" | "down" {
  return "delta" in change && change.delta.low.lt(0) ? "down" : "up";
}

/** How many were asked, where the edition knows it, and whom its sentences are about. */
function rounds({ group }: Aggregate, old: Survey, current: Survey): Rounds {
  const all = [old, current].every(({ edition }) => edition.describes === "respondents");
  return {
    population: { previous: asked(group, old), current: asked(group, current) },
    describes: all ? "respondents" : "population",
  };
}

/** The response rate's base is all that were asked. */
function asked(group: string, { edition, aggregates }: Survey): number | undefined {
  const rate = splitKey(edition.responseRate);
  const estimate = rate && aggregates.get(makeKey(rate.question, rate.option, group))?.estimate;
  return estimate?.kind === "counted" ? estimate.base : undefined;
}

/** What it has surely changed by, in percentage points; an unknown amount comes last of these, and then all the rest. */
function sizeOf({ outcome, telling }: NumberChange): number {
  if (outcome !== "changed") return 0;
  const change = telling?.change;
  if (!change || !("delta" in change)) return Number.MIN_VALUE;
  return Math.min(...[change.delta.low, change.delta.high].map((end) => Math.abs(end.valueOf())));
}
