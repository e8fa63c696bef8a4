import { type ChangeTelling, tellChange } from "../language/change.ts";
import type { Language } from "../language/language.ts";
import { roundsOf } from "../narrative/change.ts";
import type { Change } from "../statistics/change.ts";
import type { Question, Survey } from "../survey/survey.ts";
import type { NumberChange } from "./comparison.ts";
import { gateOf, incomparableQuestion } from "./gate.ts";

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
  const gate = gateOf(now, oldSurvey, survey);
  if (!old) return { ...row, outcome: "added" };
  if (gate.kind === "other-group") return { ...row, outcome: "unknown", incomparable: gate.kind };
  if (gate.kind !== "comparable") return undefined;
  const all = [oldSurvey, survey].every(({ edition }) => edition.describes === "respondents");
  const rounds = roundsOf(now, old, survey, oldSurvey, all ? "respondents" : "population");
  return { ...row, ...told(tellChange(old.estimate, now.estimate, { ...rounds, language })) };
}

function told(telling: ChangeTelling): Pick<NumberChange, "outcome" | "direction" | "telling"> {
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

/** What it has surely changed by, in percentage points; an unknown amount comes last of these, and then all the rest. */
function sizeOf({ outcome, telling }: NumberChange): number {
  if (outcome !== "changed") return 0;
  const change = telling?.change;
  if (!change || !("delta" in change)) return Number.MIN_VALUE;
  return Math.min(...[change.delta.low, change.delta.high].map((end) => Math.abs(end.valueOf())));
}
