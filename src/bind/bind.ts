import { agreement } from "../language/detect/agreement.ts";
import { detector } from "../language/detect/detect.ts";
import { type Finding, type Recognised, whenUnbound } from "../language/detect/findings.ts";
import type { Known } from "../language/detect/known.ts";
import { chapterTeller } from "../narrative/narrate.ts";
import { knownOf, type NarrativeInput, Narrator } from "../narrative/narrator.ts";
import { prepareTemplates } from "../narrative/prepare.ts";
import type { Sentence } from "../narrative/prose.ts";
import { retell } from "../narrative/retell.ts";
import type { Template } from "../narrative/template.ts";
import { lineIndex } from "../problems/lines.ts";
import { type Problem, Problems, type Source } from "../problems/problem.ts";
import type { Dictionary } from "../proofread/dictionary.ts";
import { findAggregate } from "../survey/find.ts";
import { applied, isAsWritten, isInSpan } from "./brackets.ts";
import { type Around, choose, type Deciding } from "./choose.ts";
import { clausesOf } from "./clauses.ts";
import { type Wording, wording } from "./lemmas.ts";
import { listsIn } from "./lists.ts";
import { type Memory, rememberedOf } from "./memory.ts";
import { overlap, type Reading, readingOf, type Stretch, withBound } from "./reading.ts";
import { saidIn } from "./said.ts";
import { earlierYears, type Topic, type Topics, topicsOf } from "./topics.ts";
import { isUnbound, type Trier, trier, type Way } from "./ways.ts";

/** A row that a phrase may be of. */
export interface Candidate {
  /** `resultatmal.ja`: what would stand in the braces. */
  readonly braces: string;
  /** What the question asks, in the language of the text. */
  readonly question: string;
  readonly answer: string;
  /** What is known of it, in words: «6 av 10». */
  readonly says: string;
  /** The phrase that the braces would be of; absent where it is not written as it is read. */
  readonly phrase?: { readonly source: Source; readonly text: string };
}

/** A span that was written. */
export interface Bound {
  /** Of its phrase, in the text as it was. */
  readonly source: Source;
  readonly text: string;
  readonly braces: string;
  readonly question: string;
  /** The label of the answer, and what is known of it in words; empty where it is of no single one. */
  readonly answer: string;
  readonly says: string;
}

/**
 * A phrase that was left as it is: several rows fit it, or none does, or one does of which the words around it say
 * something else (its group, its base, its direction), or brackets and other marks stand in the way.
 */
export interface Unbound {
  readonly source: Source;
  readonly text: string;
  readonly why: "several" | "disagrees" | "none" | "markup";
  /** Those that fit; or the nearest, which do not. */
  readonly candidates: readonly Candidate[];
}

/** What a text becomes when what is clear in it is bound. */
export interface Proposal {
  readonly text: string;
  readonly bound: readonly Bound[];
  readonly unbound: readonly Unbound[];
}

export interface Binding extends Omit<NarrativeInput, "problems"> {
  /** Of which sentences spans are proposed; all where it is left out. */
  readonly only?: (sentence: Source) => boolean;
  readonly dictionary: Dictionary;
  /** Sentences of the edition before, with what was bound in them. */
  readonly remembered: readonly Sentence[];
}

/** A span to be written, where it stands in its sentence and in the file. */
interface Written extends Stretch {
  readonly inFile: Stretch;
  readonly way: Pick<Way, "braces" | "pieces" | "claims">;
  readonly row: Told;
}

/** What is told of the row that a phrase is bound to. */
type Told = Pick<Bound, "question" | "answer" | "says">;

const OF_NO_ROW: Told = { question: "", answer: "", says: "" };

/** How much the sentence before, the heading and what is bound around a phrase say of what it is about. */
const SENTENCE_BEFORE = 0.3;
const HEADING = 0.4;
/** A row that is bound in a section is rather meant again than one that is not. */
const IN_SECTION = 0.4;
/** Tokens that a phrase may have more than the detector has found, in front and behind. */
const BEFORE = 3;
const AFTER = 6;

/**
 * Binds the quantities, judgements and changes of a chapter to the rows that they are clearly of.
 *
 * Nothing is bound by its value alone: the words around it tell which rows may be meant, and of those the one that the
 * phrase is true of is bound, when there is one. Each span is tried as the build tries it, by itself, with the words
 * around it, and in the whole chapter. Without the spans the text is what it was, character by character.
 *
 * @returns undefined where the text cannot be read as a chapter: `problems` says why
 */
export function bindChapter(template: Template, binding: Binding, problems: Problems): Proposal | undefined {
  const binder = new Binder(template, binding);
  return binder.bind(problems);
}

class Binder {
  readonly #template: Template;
  readonly #binding: Binding;
  readonly #known: Known;
  readonly #tell: ReturnType<typeof chapterTeller>;
  readonly #wording: Wording;
  readonly #topics: Topics;
  readonly #trier: Trier;
  readonly #memory: Memory;
  readonly #detect: ReturnType<typeof detector>;
  readonly #agree: ReturnType<typeof agreement>;

  constructor(template: Template, binding: Binding) {
    this.#template = template;
    this.#binding = binding;
    const telling = { ...binding, problems: new Problems() };
    const known = knownOf(telling);
    this.#known = known();
    this.#tell = chapterTeller(telling, known);
    this.#wording = wording(this.#known, binding.dictionary);
    this.#topics = topicsOf(binding.survey, binding.language, this.#wording);
    this.#trier = trier(new Narrator(telling, known, template.name), { file: template.file });
    this.#memory = rememberedOf(binding.remembered, this.#wording);
    this.#detect = detector(this.#known);
    this.#agree = agreement(this.#known);
  }

  bind(problems: Problems): Proposal | undefined {
    const before = problems.errorCount;
    const [checked] = prepareTemplates([this.#template], problems);
    if (checked === undefined || problems.errorCount > before) return undefined;
    const told = this.#tell(checked);
    const written: Written[] = [];
    const unbound: Unbound[] = [];
    const inSection = new Map<string, number>();
    let last = "";
    for (const sentence of told.sentences) {
      const isHeading = sentence.kind === "heading";
      if (this.#binding.only?.(sentence.source) === false) {
        last = isHeading ? "" : sentence.text;
        continue;
      }
      const reading = readingOf(sentence, this.#template.text);
      const around = [
        ...(last === "" || isHeading ? [] : [{ text: last, nearness: SENTENCE_BEFORE }]),
        ...(sentence.section === undefined || isHeading
          ? []
          : [{ text: sentence.section, nearness: HEADING }]),
      ];
      const done = this.#sentence(reading, around, inSection);
      written.push(...done.written);
      if (isHeading) inSection.clear();
      for (const { way } of done.written)
        for (const answer of answersIn(way)) inSection.set(answer, IN_SECTION);
      unbound.push(...done.unbound);
      last = isHeading ? "" : sentence.text;
    }
    return this.#proven(told.found, written, unbound);
  }

  /** Keeps what the build takes in the whole chapter; where it finds something wrong with a sentence, nothing in it is bound. */
  #proven(found: readonly Problem[], written: readonly Written[], unbound: readonly Unbound[]): Proposal {
    const usual = countOf(found);
    let kept = written.toSorted(byPlace);
    for (;;) {
      const text = applied(
        this.#template.text,
        kept.map(({ inFile, way: { braces } }) => ({ ...inFile, braces })),
      );
      const [checked] = prepareTemplates([{ ...this.#template, text }], new Problems());
      const now = checked === undefined ? undefined : this.#tell(checked);
      const wrong = (now?.found ?? []).filter((one) => !isUnbound(one) && one.severity === "error");
      const fresh = wrong.filter(({ code }) => (countOf(wrong).get(code) ?? 0) > (usual.get(code) ?? 0));
      if (now !== undefined && fresh.length === 0) return { text, bound: this.#boundOf(kept), unbound };
      const lines = new Set(fresh.map(({ source }) => source.line));
      const place = lineIndex(this.#template.text);
      // Spans add no lines: a line is the same with them and without.
      const isThere = ({ inFile }: Written) =>
        range(place(inFile.start).line, place(inFile.end).line).some((line) => lines.has(line));
      // A claim around a sentence is of less use than the numbers in it.
      const claims = kept.filter((one) => isThere(one) && one.way.braces.endsWith(" sagt"));
      const left = kept.filter((one) => (claims.length > 0 ? !claims.includes(one) : !isThere(one)));
      kept = left.length < kept.length ? left : kept.slice(0, -1);
      if (kept.length === 0) return { text: this.#template.text, bound: [], unbound };
    }
  }

  #boundOf(written: readonly Written[]): readonly Bound[] {
    const { text } = this.#template;
    return written.map(({ inFile, way, row }) => ({
      source: this.#sourceOf(inFile),
      text: text.slice(inFile.start, inFile.end),
      braces: way.braces,
      ...row,
    }));
  }

  #sourceOf({ start }: Stretch): Source {
    return { file: this.#template.file, ...lineIndex(this.#template.text)(start) };
  }

  #sentence(
    reading: Reading,
    before: Around["before"],
    inSection: Around["bound"],
  ): { written: Written[]; unbound: Unbound[] } {
    const written: Written[] = [];
    const write = (at: Stretch, way: Written["way"], row: Told): boolean => {
      const inFile = reading.inFile(at);
      if (inFile === undefined || !isAsWritten(this.#template.text, inFile)) return false;
      written.push({ ...at, inFile, way, row });
      return true;
    };
    const listed = new Set<string>();
    for (const { at, way, topic } of listsIn(reading, this.#topics, this.#trier, this.#wording))
      if (this.#agrees(reading, written, way, at) && write(at, way, this.#allOf(topic)))
        listed.add(topic.question.id);
    const found = this.#detect(reading.pieces).filter(isSaid);
    const isSpanned = (one: Stretch) => {
      const inFile = reading.inFile(one);
      return inFile !== undefined && isInSpan(this.#template.text, inFile);
    };
    const open = found.filter(
      (one) => one.about !== "other" && !isSpanned(one) && !written.some((other) => overlap(one, other)),
    );
    const clauses = clausesOf(reading, open, this.#known);
    const remembered = this.#memory(reading.text);
    const left = new Map<Said, Pick<Unbound, "why" | "candidates">>();
    const bindOpen = () => {
      for (const [index, finding] of open.entries()) {
        if (written.some((other) => overlap(finding, other))) continue;
        const clause = clauses[index] ?? finding;
        const around = {
          clause: reading.text.slice(clause.start, clause.end),
          sentence: reading.text,
          before,
          remembered,
          bound: new Map([
            ...inSection,
            ...written.flatMap(({ way }) => answersIn(way)).map((one) => [one, 1] as const),
          ]),
        };
        const done = this.#finding(reading, finding, around, written);
        left.delete(finding);
        if (done.kind !== "one") left.set(finding, { why: done.kind, candidates: done.candidates });
        else if (!write(done.at, done.way, done.row)) left.set(finding, { why: "markup", candidates: [] });
      }
    };
    bindOpen();
    const around = [...before.map(({ text }) => text), reading.text].join(" ");
    const saying = { topics: this.#topics, trier: this.#trier, wording: this.#wording, known: this.#known };
    const claim = saidIn(reading, around, written, saying);
    const isNew = claim !== undefined && !listed.has(claim.topic.question.id);
    const stands = isNew && !written.some((one) => crosses(one, claim.at));
    // What is said of another answer may be what kept a number from agreeing with the words around it.
    if (stands && write(claim.at, claim.way, this.#allOf(claim.topic))) bindOpen();
    const unbound = [...left].flatMap(([finding, { why, candidates }]): readonly Unbound[] => {
      if (written.some((one) => overlap(finding, one))) return [];
      if (candidates.length === 0 && why === "none" && whenUnbound(finding) !== "stop") return [];
      return [{ source: this.#placeOf(reading, finding), text: finding.text, why, candidates }];
    });
    return { written, unbound };
  }

  #placeOf({ sentence, inFile }: Reading, at: Stretch): Source {
    const found = inFile(at);
    return found === undefined ? sentence.source : this.#sourceOf(found);
  }

  #finding(
    reading: Reading,
    finding: Said,
    around: Around,
    written: readonly Written[],
  ):
    | { kind: "one"; at: Stretch; way: Way; row: Told }
    | { kind: "several" | "disagrees" | "none"; candidates: Candidate[] } {
    const { survey } = this.#binding;
    const rate = this.#rateWord(reading, finding, around);
    if (rate !== undefined) return { kind: "one", ...rate, row: OF_NO_ROW };
    const windows = windowsOf(reading, finding).filter((at) => !written.some((other) => overlap(at, other)));
    const phrases = windows.flatMap((at) => {
      const kind = this.#trier.kindOf(reading.text.slice(at.start, at.end));
      return kind === undefined ? [] : [{ at, kind }];
    });
    const years = earlierYears(survey);
    const year = [...years.keys()].find((one) => around.clause.includes(one));
    const edition = year === undefined ? undefined : years.get(year);
    const { all } = this.#topics;
    const fits = phrases.flatMap(({ at }) =>
      this.#trier.waysOf(reading.text.slice(at.start, at.end), all, edition).map((way) => ({ way, at })),
    );
    const kinds = new Set(phrases.map(({ kind }) => kind));
    const kin = all.filter((topic) => isOfKind(topic, kinds));
    const deciding: Deciding = {
      topics: this.#topics,
      wording: this.#wording,
      known: this.#known,
      agrees: (way, at) => this.#agrees(reading, written, way, at),
    };
    const choice = choose(fits, kin, around, deciding);
    if (choice.kind === "one") {
      const { way, at } = choice.fit;
      return {
        kind: "one",
        at,
        way,
        row: way.topic ? this.#told(way.topic, edition) : OF_NO_ROW,
      };
    }
    // What is nearest is of the number with the words in front of it.
    const inFront = phrases.find(({ at }) => at.end === finding.end);
    if (choice.kind === "none" || choice.kind === "disagrees")
      return {
        kind: choice.kind,
        candidates: choice.nearest.map((one) => this.#candidate(one, reading, inFront?.at ?? finding)),
      };
    const whole = this.#wholeQuestion(reading, choice.fits, around);
    if (whole !== undefined) return { kind: "one", ...whole };
    return {
      kind: "several",
      candidates: choice.fits.flatMap(({ way, at }) =>
        way.topic ? [{ ...this.#candidate(way.topic, reading, at, edition), braces: way.braces }] : [],
      ),
    };
  }

  /** «høy» of the response rate. */
  #rateWord(
    reading: Reading,
    finding: Said,
    { clause, sentence }: Around,
  ): { at: Stretch; way: Way } | undefined {
    const isOfRate = (text: string) =>
      (text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => this.#known.is.participation.has(word));
    if (finding.kind !== "judgement" || !isOfRate(`${clause} ${sentence}`)) return undefined;
    for (const at of windowsOf(reading, finding)) {
      const way = this.#trier.rateWord(reading.text.slice(at.start, at.end));
      if (way !== undefined) return { at, way };
    }
    return undefined;
  }

  /** «Mange av dem svarer …»: where all the answers of a question are as many, and none of them is named, all are meant. */
  #wholeQuestion(
    reading: Reading,
    fits: readonly { way: Way; at: Stretch }[],
    { clause }: Around,
  ): { at: Stretch; way: Way; row: Told } | undefined {
    const topics = fits.flatMap(({ way }) => way.topic ?? []);
    const [first] = topics;
    const at = fits[0]?.at;
    if (first === undefined || at === undefined || topics.some(({ question }) => question !== first.question))
      return undefined;
    const zone = { lemmas: this.#wording.of(clause), nearness: 1 };
    if (topics.some((topic) => this.#topics.namesAnswer(topic, [zone]) > 0)) return undefined;
    const kin = this.#topics.all.filter(
      ({ question, aggregate }) => question === first.question && aggregate.group === first.aggregate.group,
    );
    if (kin.some((one) => !topics.includes(one))) return undefined;
    const text = reading.text.slice(at.start, at.end);
    const claim = this.#trier.claimOf(text);
    if (claim === undefined) return undefined;
    const { group, question } = first.aggregate;
    const braces = [question, ...(first.ofBase ? [] : [group]), claim].join(" ");
    const found = this.#trier.trial(text, braces);
    return found && { at, way: { braces, asks: "claim", ...found }, row: this.#allOf(first) };
  }

  #agrees(reading: Reading, written: readonly Written[], way: Pick<Way, "pieces">, at: Stretch): boolean {
    const bound = [
      ...written.map(({ start, end, way: { pieces } }) => ({ start, end, pieces })),
      { ...at, ...way },
    ];
    return this.#agree.beside(withBound(reading.pieces, bound)).length === 0;
  }

  #questionOf({ question }: Topic): string {
    const { code } = this.#binding.language;
    return question.text[code] ?? Object.values(question.text)[0] ?? "";
  }

  /** All answers to a question, of which none is meant more than the others. */
  #allOf(topic: Topic): Told {
    return { ...OF_NO_ROW, question: this.#questionOf(topic) };
  }

  /** @param edition an earlier one whose row is meant; this one where it is left out */
  #told(topic: Topic, edition?: string): Told {
    const { survey, language, style } = this.#binding;
    const { question, option, group } = topic.aggregate;
    const found =
      edition === undefined ? undefined : findAggregate(survey, `${question}.${option}`, group, edition);
    const aggregate = found?.kind === "found" ? found.aggregate : topic.aggregate;
    return {
      question: this.#questionOf(topic),
      answer: topic.question.options.get(option)?.label[language.code] ?? "",
      says: retell(aggregate, "sentence", survey, language, style),
    };
  }

  /** @param at the phrase that it may be of */
  #candidate(topic: Topic, { inFile }: Reading, at: Stretch, edition?: string): Candidate {
    const { question, option, group } = topic.aggregate;
    const { text } = this.#template;
    const found = inFile(at);
    const phrase = found &&
      isAsWritten(text, found) && { source: this.#sourceOf(found), text: text.slice(found.start, found.end) };
    return {
      braces: [`${question}.${option}`, ...(topic.ofBase ? [] : [group])].join(" "),
      ...this.#told(topic, edition),
      ...(phrase && { phrase }),
    };
  }
}

type Said = Exclude<Finding, Recognised>;

function isSaid(finding: Finding): finding is Said {
  return finding.kind !== "recognised";
}

/** The stretches that what is found may be part of, the longest first. */
function windowsOf({ text, tokens }: Reading, { start, end }: Stretch): readonly Stretch[] {
  const first = tokens.findIndex((token) => token.end > start);
  const last = tokens.findLastIndex((token) => token.start < end);
  if (first < 0 || last < first) return [];
  const windows: Stretch[] = [];
  for (let from = Math.max(0, first - BEFORE); from <= last; from++)
    for (let to = Math.max(first, from); to <= Math.min(tokens.length - 1, last + AFTER); to++) {
      const [begin, stop] = [tokens[from]?.start ?? 0, tokens[to]?.end ?? 0];
      const inside = text.slice(begin, stop);
      if (stop > start && begin < end && !/[.;:!?]\s/u.test(inside))
        windows.push({ start: begin, end: stop });
    }
  return windows.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
}

/** Whether a row has what such a phrase is said of. */
function isOfKind({ aggregate: { estimate } }: Topic, kinds: ReadonlySet<string>): boolean {
  switch (estimate.kind) {
    case "counted":
      return kinds.has("share") || kinds.has("count") || kinds.has("amount") || kinds.has("change");
    case "published":
      return kinds.has("share") || kinds.has("amount") || kinds.has("change");
    case "total":
      return kinds.has("count");
    case "direction":
      return kinds.has("change");
    case "amount":
      return kinds.has("share") || kinds.has("count");
    case "mention":
    case "suppressed":
    case "missing":
      return false;
  }
}

/** The answers that a span is bound to, as `question.option`. */
function answersIn({ pieces }: Pick<Way, "pieces">): readonly string[] {
  return pieces
    .flatMap((piece) => (piece.kind === "value" ? piece.meaning.keys : []))
    .map((key) => key.split("@")[0] ?? "");
}

function crosses(one: Stretch, other: Stretch): boolean {
  return overlap(one, other) && !(one.start >= other.start && one.end <= other.end);
}

function byPlace({ inFile: a }: Written, { inFile: b }: Written): number {
  return a.start - b.start || b.end - a.end;
}

function countOf(problems: readonly Problem[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { code } of problems) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
