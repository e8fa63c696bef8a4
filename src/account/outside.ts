import { agreement } from "../language/detect/agreement.ts";
import { detector } from "../language/detect/detect.ts";
import { type Finding, type Recognised, whenUnbound } from "../language/detect/findings.ts";
import { known, type Lexicons } from "../language/detect/known.ts";
import { sceneOf } from "../language/detect/scene.ts";
import type { Piece } from "../language/detect/text.ts";
import type { Language } from "../language/language.ts";
import { messageOf } from "../narrative/judging/disagreements.ts";
import { type Problem, problem } from "../problems/problem.ts";
import type { Survey } from "../survey/survey.ts";
import { surveyWordsOf } from "../survey/survey-words.ts";
import { messages } from "./messages.ts";
import { evened, type Unnumbered } from "./said.ts";

/** What is found in a text of an author's that stands outside the prose. */
export interface FoundOutside {
  readonly problems: readonly Problem[];
  /** Words that judge or count, of which a reader has to say whether they are true. */
  readonly words: readonly string[];
}

/** Reads one thing that is said. What the prose says has been read with the prose. */
export type ReadOutside = (said: Unnumbered) => FoundOutside;

const NOTHING: FoundOutside = { problems: [], words: [] };

type Unbound = Exclude<Finding, Recognised>;

/**
 * Makes what reads the texts of the edition, the questions, the configuration, the figures and the layouts for what
 * they say of amounts. There is nothing there to bind a number or a judging word with, so what is about the survey
 * stops the build, as in the prose; what may be about something else is for a reader. Words that stand beside a number
 * of their own (`beside`) are held against its row.
 *
 * Each text is read once, however often it is said.
 */
export function outsideReader(survey: Survey, language: Language, lexicons?: Lexicons): ReadOutside {
  const all = known(surveyWordsOf(survey, language), language, lexicons);
  const [detect, agree] = [detector(all), agreement(all)];
  const read = new Map<string, FoundOutside>();
  return (said) => {
    if (said.by !== "author" || said.leaves.length > 0) return NOTHING;
    const { text, source, beside, named = false } = said;
    const key = JSON.stringify([text, source, beside?.text, beside?.keys, named, said.kind, said.headline]);
    const found = read.get(key) ?? readOne();
    read.set(key, found);
    return found;

    function readOne(): FoundOutside {
      const isTitle = said.kind === "title" || said.headline === true;
      const pieces: readonly Piece[] = [
        ...(beside ? [{ kind: "value", text: beside.text, meaning: beside } as const] : []),
        { kind: "text", text: beside ? ` ${text}` : text },
      ];
      const { tokens } = sceneOf(pieces, all);
      const unbound = detect(pieces).filter((one) => one.kind !== "recognised");
      const stops = (one: Unbound) =>
        named
          ? whenUnbound(one) === "stop" && isOfMany(one) && isOfUnits(one) && !text.endsWith("?")
          : whenUnbound(one) === "stop" || (beside === undefined && isHeadline(one));
      const isOfUnits = ({ phrase }: Unbound) =>
        sceneOf([{ kind: "text", text: phrase }], all).nouns.some(
          (noun) => noun?.is === "unit" || noun?.is === "group",
        );
      // «Stor økning i bosettingen», «2015: Nedgang i …»: a headline that opens with a change states it.
      const isHeadline = (one: Unbound) => {
        if (one.kind !== "judgement" || one.about === "other" || !CHANGES.has(one.sense)) return false;
        const before = tokens.filter(({ start }) => start < one.start);
        const opening = before.slice(before.findLastIndex(({ text: sign }) => PARTING.test(sign)) + 1);
        const isDegree = opening.every(({ text: word }) => all.is.high.has(word) || all.is.low.has(word));
        return isDegree && (opening.length > 0 || isTitle);
      };
      const told = unbound.find(stops);
      // What stands after a figure that is missing yet can't disagree with it.
      const isFilled = beside?.keys.every((key) => survey.aggregates.get(key)?.estimate.kind !== "missing");
      return {
        problems: [
          ...(isFilled === false ? [] : agree.beside(pieces)).map((one) =>
            problem(messageOf(one.code), source, { words: evened(one.text) }),
          ),
          ...(told
            ? [problem(messages["account.unbound-outside"], source, { text, words: evened(told.phrase) })]
            : []),
        ],
        words: unbound.filter((one) => !stops(one)).map((one) => evened(one.text)),
      };
    }
  };
}

/**
 * Whether it says how many of the units have answered so or so. A question, an answer or a group may name amounts that
 * one unit is asked about («to kommuner», «mer enn 10 bosatte»), but one unit says nothing of how large a part of all
 * does what.
 */
function isOfMany(one: Unbound): boolean {
  return one.kind === "quantity" ? PARTS.has(one.form) : MANY.has(one.sense);
}

/** What ends what went before in a headline. */
const PARTING = /^[.:!?–—-]$/u;
const CHANGES: ReadonlySet<string> = new Set(["change-up", "change-down", "change-same", "more", "fewer"]);
const PARTS: ReadonlySet<string> = new Set(["percent", "points", "tenths", "fraction"]);
const MANY: ReadonlySet<string> = new Set(["most", "most-by-far", "majority", "minority", "participation"]);
