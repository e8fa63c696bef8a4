import type { About } from "./findings.ts";
import type { Known } from "./known.ts";
import { headAfter, phraseAt, type Scene } from "./scene.ts";
import type { Sense } from "./vocabulary.ts";

export interface JudgementAt {
  readonly next: number;
  readonly sense: Sense;
  readonly about: About;
}

/** Words that tell how many: what they are about is the noun after them. */
const AMOUNTS: ReadonlySet<Sense> = new Set([
  "majority",
  "minority",
  "most",
  "most-by-far",
  "all",
  "none",
  "many",
  "few",
  "some",
  "rest",
  "more",
  "fewer",
]);
/** Words that mean little until they are said of a share. */
const SIZES: ReadonlySet<Sense> = new Set(["high", "low"]);
const ANSWERED: ReadonlySet<string> = new Set(["option", "topic"]);
const RANKS: ReadonlySet<Sense> = new Set(["superlative", "comparative", "ranking", "difference"]);
const CHANGES: ReadonlySet<Sense> = new Set(["change-up", "change-down", "change-same", "change"]);

/** The word that judges, at a token, with what it is about. */
export function judgementAt(scene: Scene, at: number, known: Known): JudgementAt | undefined {
  const found = senseAt(scene, at, known);
  if (found === undefined) return undefined;
  const { sense, next } = found;
  if (isBoundComparison(scene, at, sense, known) || isBoundMean(scene, at, next, known)) return undefined;
  if (sense === "all" && isBaseOfBound(scene, at, next, known)) return undefined;
  if (SIZES.has(sense) && !saidOfShare(scene, at, next, known)) return undefined;
  const about = scene.isDefinition ? "other" : aboutOf(scene, at, next, sense, known);
  return { sense, next, about };
}

function senseAt(scene: Scene, at: number, known: Known): { sense: Sense; next: number } | undefined {
  const { tokens, nouns } = scene;
  const token = tokens[at];
  if (token?.kind !== "word") return undefined;
  const word = token.text;
  const phrase = phraseAt(tokens, at, known.judgingPhrases);
  if (phrase !== undefined) return { sense: phrase.says, next: phrase.next };
  const next = at + 1;
  if (known.is.whole.has(word)) {
    const after = headAfter(scene, next, known);
    if (isOneUnit(tokens[after.next - 1]?.text, known)) return undefined;
    return after.is === "country" || after.is === "unit" || after.is === "group" || after.is === "respondent"
      ? { sense: "all", next }
      : undefined;
  }
  if (word === known.vocabulary.fewOrVerb.word && isVerb(scene, at, known)) return undefined;
  if (known.several.has(word)) {
    const isMore =
      known.moreAfter.has(tokens[at - 1]?.text) ||
      known.moreBefore.has(tokens[next]?.text) ||
      thanAfter(scene, at, known) !== undefined;
    return { sense: isMore ? "more" : "some", next };
  }
  if (isComparative(scene, at, known) && !CHANGES.has(known.sensesOf(word) ?? "high"))
    return { sense: "comparative", next };
  if (known.is.high.has(word) && !isSuperlative(word, known)) return { sense: "high", next };
  if (known.is.low.has(word) && !isSuperlative(word, known)) return { sense: "low", next };
  if (known.is.only.has(word)) return only(scene, next, known) ? { sense: "only", next } : undefined;
  const sense = known.sensesOf(word);
  // «vanligst» is a rank, and «vanlig» tells how often.
  if (sense === "frequency" && isSuperlative(word, known)) return { sense: "superlative", next };
  if (sense !== undefined) return nouns[at]?.is === "own" ? undefined : { sense, next };
  if (isSuperlative(word, known) && !isPassive(scene, at, known)) return { sense: "superlative", next };
  return undefined;
}

/** «hele kommunen»: the whole of one, and not all of them. */
function isOneUnit(word: string | undefined, { survey: { units, groups } }: Known): boolean {
  return [...units, ...groups].some(({ forms: [plural, definite, ...singular] }) => {
    const isSingular = (form: string) => form !== plural && form !== definite && form === word;
    return singular.some(isSingular);
  });
}

/** «bare bydelene har»: that no others do. */
function only(scene: Scene, next: number, known: Known): boolean {
  const { is } = headAfter(scene, next, known);
  return is === "unit" || is === "group";
}

/** «for å få», «kommunene får»: the verb, and not «few». */
function isVerb({ tokens, nouns }: Scene, at: number, known: Known): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return false;
  return known.verbAfter.has(before.text) || (nouns[at - 1]?.is === "unit" && !before.text.endsWith("s"));
}

/** «kan rundast»: a verb after «kan», and no superlative. */
function isPassive({ tokens }: Scene, at: number, known: Known): boolean {
  return known.is.modals.has(tokens[at - 1]?.text);
}

export function isSuperlative(word: string, known: Known): boolean {
  const { endings } = known.vocabulary.superlative;
  return (
    word.length >= 5 &&
    endings.some((ending) => word.length >= ending.length + 3 && word.endsWith(ending)) &&
    !known.notSuperlative.has(word)
  );
}

/** A word in the comparative: known by its ending and by «enn» within six words. */
function isComparative({ tokens }: Scene, at: number, known: Known): boolean {
  const word = tokens[at]?.text ?? "";
  const { endings, alone, than } = known.vocabulary.comparative;
  if (word.length < 5 || !endings.some((ending) => word.endsWith(ending)) || known.notComparative.has(word))
    return false;
  if (alone.some((ending) => word.endsWith(ending))) return true;
  for (let i = at + 1; i < Math.min(tokens.length, at + 7); i++) if (tokens[i]?.text === than) return true;
  return false;
}

/** The «enn» of a comparison that begins at a token, in the same sentence and not far away. */
function thanAfter({ tokens }: Scene, at: number, known: Known): number | undefined {
  for (let i = at + 1; i < Math.min(tokens.length, at + 16); i++) {
    if (/^[.;:!?]$/.test(tokens[i]?.text ?? "")) return undefined;
    if (tokens[i]?.text === known.vocabulary.comparative.than) return i;
  }
  return undefined;
}

/** «[40 prosent] av alle som har svart»: whom a bound share is of. */
function isBaseOfBound({ tokens }: Scene, at: number, next: number, known: Known): boolean {
  return (
    known.is.of.has(tokens[at - 1]?.text) &&
    tokens[at - 2]?.bound?.kind === "value" &&
    known.is.relative.has(tokens[next]?.text) &&
    tokens.slice(next + 1, next + 3).some(({ text }) => known.is.answered.has(text))
  );
}

/** «i større grad … enn …» compares as «mer … enn …» does. */
const COMPARED: ReadonlySet<Sense> = new Set(["more", "fewer", "comparative", "frequency"]);

/** «Flere … (A) enn … (B)»: two bound numbers are compared, and which is more is tried with them (`besideValues`). */
function isBoundComparison(scene: Scene, at: number, sense: Sense, known: Known): boolean {
  if (!COMPARED.has(sense)) return false;
  const than = thanAfter(scene, at, known);
  if (than === undefined) return false;
  const isBound = (from: number, to: number) =>
    scene.tokens.slice(from, to).some(({ bound }) => bound?.kind === "value");
  const tells = ({ text }: Scene["tokens"][number]) => known.is.up.has(text) || known.is.down.has(text);
  const isCompared = sense !== "frequency" || scene.tokens.slice(at, than).some(tells);
  return isCompared && isBound(at, than) && isBound(than, than + 12);
}

/** «Gjennomsnittet er (4,2)»: the name of a bound number, and no rank. */
function isBoundMean({ tokens }: Scene, at: number, next: number, known: Known): boolean {
  const names = tokens.slice(at, next).every(({ text }) => known.is.mean.has(text));
  const isMean = ({ bound }: Scene["tokens"][number]) =>
    bound?.kind === "value" && bound.meaning.measure === "mean";
  return names && tokens.some(isMean);
}

/** Whether an adjective of size is said of a share: «høy svarprosent», «oppslutningen var svært god». */
function saidOfShare({ tokens, nouns }: Scene, at: number, next: number, known: Known): boolean {
  const isShare = (i: number) =>
    nouns[i]?.is === "share" || nouns[i]?.is === "participation" || nouns[i]?.is === "respondent";
  for (let i = next; i < next + 3; i++) {
    if (isShare(i)) return true;
    if (tokens[i]?.kind !== "word") break;
  }
  let copula = false;
  for (let i = at - 1; i >= Math.max(0, at - 10); i--) {
    if (/^[.;:!?]$/.test(tokens[i]?.text ?? "")) return false;
    copula ||= known.is.copulas.has(tokens[i]?.text);
    if (isShare(i)) return copula;
  }
  return false;
}

function aboutOf(scene: Scene, at: number, next: number, sense: Sense, known: Known): About {
  if (AMOUNTS.has(sense)) return ofAmount(scene, at, next, sense, known);
  if (isAsked(scene, at, known)) return "unknown";
  // «har for liten kapasitet»: the size of what is asked about, and not of a share.
  if (SIZES.has(sense)) return ANSWERED.has(scene.nouns[next]?.is ?? "") ? "unknown" : "survey";
  if (sense === "cause" || sense === "evaluation" || sense === "significance")
    return sense === "significance" && (scene.hasUnits || scene.hasShare) ? "survey" : "unknown";
  if (sense === "only") return scene.speaksOfAnswers && !scene.hasShare ? "survey" : "unknown";
  // «Gjennomsnittet blant kommunene er 4,2»: as told of them as a share is.
  const isMean = scene.tokens
    .slice(at, next)
    .some(({ text }) => known.is.mean.has(text) || known.is.median.has(text));
  if (isMean && scene.hasUnits && !scene.isPractice && hasNumber(scene)) return "survey";
  const near = nearest(scene, at, next);
  const isShare = near?.is === "share" || near?.is === "participation";
  // «Rapporterer jevnlig»: the answer itself says so.
  if (!isShare && !RANKS.has(sense) && isOfAnswer(scene, at, next, known)) return "unknown";
  if (RANKS.has(sense) && !isShare && isWished(scene, at, known)) return "unknown";
  if (RANKS.has(sense) && quotesAnswer(scene, at, next, known)) return "unknown";
  if (near?.is === "share" && isOfOthers(scene, near.at, known)) return "unknown";
  if (CHANGES.has(sense)) {
    if (isGoal(scene, at, known)) return "unknown";
    if (isShare) return "survey";
    // «kommunene øker innsatsen»: they change something, of which the survey may say nothing.
    return "unknown";
  }
  if (isShare) return "survey";
  if (sense === "representative") return scene.hasRespondents || scene.hasUnits ? "survey" : "unknown";
  if (scene.isPractice) return "other";
  const isOfUnits = scene.hasUnits || (scene.hasRespondents && sense !== "other-time");
  if (near?.is === "own" || near?.is === "time") return "unknown";
  // «Barnevern kommer dårligst ut»: answers are ranked.
  if (near?.is === "option" && near.at < at && RANKS.has(sense) && !scene.hasModal) return "survey";
  if (isOfUnits && (scene.speaksOfAnswers || comparesUnits(scene, next, sense, known))) return "survey";
  return "unknown";
}

function hasNumber({ tokens }: Scene): boolean {
  return tokens.some(({ kind }) => kind === "digits");
}

function ofAmount(scene: Scene, at: number, next: number, sense: Sense, known: Known): About {
  const head = headAfter(scene, next, known);
  switch (head.is) {
    case "own":
    case "time":
      return "other";
    case "unit":
    case "group":
    case "respondent":
    case "country":
      if (scene.isPractice || isSentTo(scene, at, known)) return "other";
      if (isAsked(scene, at, known)) return "unknown";
      return sense === "some" && (scene.hasModal || !scene.speaksOfAnswers) ? "unknown" : "survey";
    // «Noen andeler er publisert»: the report speaks of its own numbers.
    case "share":
      return sense === "some" ? "unknown" : "survey";
    case "participation":
      return "survey";
    case "option":
      return scene.isPractice || sense === "some" ? "unknown" : "survey";
    // «De fleste samarbeider med naboer»: what is asked about, of an answer.
    case "topic": {
      const isOfAnswers = scene.nouns.slice(head.next).some((noun) => noun?.is === "option");
      return isOfAnswers && sense !== "some" && !scene.isPractice ? "survey" : "unknown";
    }
    case "other":
      return "unknown";
    default:
      return ofPronoun(scene, at, sense, known);
  }
}

/** «en undersøkelse til alle kommunene»: something of the report's own goes to them. */
function isSentTo({ tokens, nouns }: Scene, at: number, known: Known): boolean {
  return known.is.sentTo.has(tokens[at - 1]?.text) && nouns[at - 2]?.is === "own";
}

/** «De fleste har …»: no noun. About the survey where what is said has words of a question or an answer. */
function ofPronoun(scene: Scene, at: number, sense: Sense, known: Known): About {
  if (scene.isPractice || isAsked(scene, at, known)) return "unknown";
  if (sense === "some" && scene.hasModal) return "unknown";
  const before = scene.nouns[at - 1];
  // «Kommunene har alle sammen svart»
  if (scene.hasUnits && (sense === "all" || sense === "none")) return "survey";
  if (before?.is === "own") return "other";
  return scene.speaksOfAnswers ? "survey" : "unknown";
}

/** Whether the judging word is one of the words of a question or an answer. */
function isOfAnswer({ tokens }: Scene, at: number, next: number, known: Known): boolean {
  return tokens
    .slice(at, next)
    .some(({ text }) => known.namer.questionsWith(text).size > 0 || known.namer.optionsWith(text).size > 0);
}

/** «årlig eller oftere»: a rank that the answer has in it, beside another of its words. */
function quotesAnswer({ tokens, nouns }: Scene, at: number, next: number, known: Known): boolean {
  const judging = tokens.slice(at, next).filter(({ kind }) => kind === "word");
  return tokens.slice(Math.max(0, at - 3), at).some(({ text }, i, before) => {
    const is = nouns[at - before.length + i]?.is;
    if (is === "unit" || is === "group") return false;
    const options = [...known.namer.optionsWith(text)];
    return options.some((option) => judging.every((each) => known.namer.quotes(each.text, option)));
  });
}

/** «antallet flyktninger»: a number of something that the survey has not counted. */
function isOfOthers(scene: Scene, at: number, known: Known): boolean {
  const on = known.is.on.has(scene.tokens[at + 1]?.text) ? 1 : 0;
  const { is, next } = headAfter(scene, at + 1 + on, known);
  // «Delen minkar»: no noun, but the word that judges.
  if (is === "other" && known.sensesOf(scene.tokens[next - 1]?.text ?? "") !== undefined) return false;
  return is === "topic" || is === "other" || is === "own" || is === "time";
}

/** What the nearest noun is, backwards in its clause first, then forwards. */
function nearest(
  { tokens, nouns }: Scene,
  at: number,
  next: number,
): { readonly is: string; readonly at: number } | undefined {
  let found: { readonly is: string; readonly at: number } | undefined;
  for (let i = at - 1; i >= Math.max(0, at - 9); i--) {
    if (/^[.;:!?]$/.test(tokens[i]?.text ?? "")) break;
    const noun = nouns[i];
    if (noun === undefined) continue;
    if (noun.is === "share" || noun.is === "participation") return { is: noun.is, at: i };
    found ??= { is: noun.is, at: i };
  }
  for (let i = next; i < Math.min(tokens.length, next + 5); i++) {
    if (/^[.,;:!?]$/.test(tokens[i]?.text ?? "")) break;
    const noun = nouns[i];
    if (noun === undefined) continue;
    if (noun.is === "share" || noun.is === "participation") return { is: noun.is, at: i };
    found ??= { is: noun.is, at: i };
  }
  return found;
}

/** «bedre enn kommunene»: two kinds of units are compared. */
function comparesUnits({ tokens, nouns }: Scene, next: number, sense: Sense, known: Known): boolean {
  if (sense !== "comparative" && sense !== "ranking" && sense !== "difference" && sense !== "superlative")
    return false;
  if (sense === "difference") return true;
  for (let i = next; i < Math.min(tokens.length, next + 8); i++)
    if (tokens[i]?.text === known.vocabulary.comparative.than)
      return nouns.slice(i, i + 4).some((noun) => noun?.is === "unit" || noun?.is === "group");
  return false;
}

/** «å øke», «kan øke»: an aim or a possibility, and no report of what has happened. */
function isGoal({ tokens }: Scene, at: number, known: Known): boolean {
  // «Endre tallet»: an order.
  if (at === 0 && tokens[0]?.text.endsWith("e")) return true;
  for (let i = at - 1; i >= Math.max(0, at - 2); i--)
    if (known.is.infinitive.has(tokens[i]?.text) || known.is.modals.has(tokens[i]?.text)) return true;
  return false;
}

/** «skal gjøre dem tydeligere»: what somebody wants, in the same clause. */
function isWished({ tokens }: Scene, at: number, known: Known): boolean {
  for (let i = at - 1; i >= 0; i--) {
    if (/^[.,;:!?]$/.test(tokens[i]?.text ?? "")) return false;
    if (known.is.modals.has(tokens[i]?.text)) return true;
  }
  return false;
}

/** «om forskjellen er signifikant»: asked, not said. «om lag» asks nothing. */
function isAsked({ tokens, nouns }: Scene, at: number, known: Known): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    if (/^[.,;:!?]$/.test(tokens[i]?.text ?? "")) return false;
    if (!known.is.asking.has(tokens[i]?.text) || phraseAt(tokens, i, known.notAsking) !== undefined) continue;
    // «oppslutningen om undersøkelsen» asks nothing either.
    const before = nouns[i - 1]?.is;
    if (before !== "share" && before !== "participation") return true;
  }
  return false;
}
