import type { Language, WrittenLanguage } from "../language/language.ts";
import { languageOf } from "../language/language.ts";
import type { Style } from "../narrative/narrator.ts";
import { splitKey } from "../survey/keys.ts";
import type { Edition, Localized, Question, Survey } from "../survey/survey.ts";
import type { Comparison, NumberChange } from "./comparison.ts";
import { COMPARISON_WORDS, type ComparisonWords, type SectionName } from "./comparison-words.ts";
import type { IncomparableQuestion } from "./gate.ts";
import { tellNumber, tellValue } from "./tell-number.ts";
import { type Quote, textNear } from "./texts.ts";
import type { View, ViewRow, ViewSection } from "./view.ts";

/** What a comparison is told with. */
export interface ViewContext {
  readonly old: Survey;
  readonly new: Survey;
  /** Whether each edition has a text. */
  readonly hasText: { readonly old: boolean; readonly new: boolean };
  readonly series: Localized;
  readonly language: WrittenLanguage;
  readonly style: Style;
}

/** Puts a comparison into words. */
export function viewOf(comparison: Comparison, context: ViewContext): View {
  return new Viewer(comparison, context).view();
}

class Viewer {
  readonly #comparison: Comparison;
  readonly #context: ViewContext;
  readonly #language: Language;
  readonly #words: ComparisonWords;

  constructor(comparison: Comparison, context: ViewContext) {
    this.#comparison = comparison;
    this.#context = context;
    this.#language = languageOf(context.language);
    this.#words = COMPARISON_WORDS[context.language];
  }

  view(): View {
    const { old, new: current, numbers, questions } = this.#comparison;
    const { title, intro, constructed, summary, madeFrom } = this.#words;
    const changed = numbers.filter(({ outcome }) => outcome === "changed");
    const steady = numbers.filter(({ outcome }) => outcome !== "changed");
    return {
      language: this.#context.language,
      title: title(this.#near(this.#context.series).text, old.id, current.id),
      notes: [
        ...intro,
        ...[old, current]
          .filter(({ numbers: kind }) => kind === "constructed")
          .map(({ id }) => constructed(id)),
      ],
      summary,
      sections: [
        this.#section(
          "changed",
          changed.map((one) => this.#number(one)),
          this.#columns("answer", "change"),
        ),
        this.#section(
          "steady",
          steady.map((one) => this.#number(one)),
          this.#columns("answer", "change"),
        ),
        this.#section("claims", this.#claims(), this.#columns("claim"), this.#textNote()),
        this.#section("phrases", this.#phrases(), this.#columns("number"), this.#phraseNote()),
        this.#onlyIn("added", current, old, questions.added),
        this.#onlyIn("gone", old, current, questions.gone),
        this.#section(
          "incomparable",
          questions.incomparable.map(({ question, why }) => this.#question(question, why)),
        ),
      ],
      foot: madeFrom(old.id, current.id),
    };
  }

  #onlyIn(
    name: "added" | "gone",
    { id }: Edition,
    { numbers }: Edition,
    questions: readonly Question[],
  ): ViewSection {
    const { onlyIn, publishedOnly } = this.#words;
    const rows = questions.map((question) => this.#question(question));
    const note = rows.length > 0 && numbers === "published" ? { note: publishedOnly } : {};
    return { name, ...onlyIn(id), columns: [], rows, ...note };
  }

  #section(
    name: Exclude<SectionName, "added" | "gone">,
    rows: readonly ViewRow[],
    columns: readonly string[] = [],
    note?: string,
  ): ViewSection {
    return { name, ...this.#words.sections[name], columns, rows, ...(note !== undefined && { note }) };
  }

  #columns(first: "answer" | "claim" | "number", last?: "change"): readonly string[] {
    const { columns } = this.#words;
    const { old, new: current } = this.#comparison;
    return [columns[first], old.id, current.id, ...(last ? [columns[last]] : [])];
  }

  #number(change: NumberChange): ViewRow {
    const { style, old, new: current } = this.#context;
    const value = (aggregate: NumberChange["old"], survey: Survey) =>
      this.#own(tellValue(aggregate, survey, this.#language, style, this.#words));
    return {
      head: this.#label(change.key),
      under: this.#near(change.question.text),
      values: [value(change.old, old), value(change.new, current)],
      told: this.#own(tellNumber(change, this.#comparison, this.#words)),
    };
  }

  #claims(): readonly ViewRow[] {
    const { verdicts } = this.#words;
    return this.#comparison.claims.map(({ sentence, language, saidIn }): ViewRow => {
      const values = [this.#own(verdicts.holds), this.#own(verdicts.fails)];
      return {
        head: { text: `«${sentence}»`, language },
        values: saidIn === "old" ? values : values.reverse(),
      };
    });
  }

  #phrases(): readonly ViewRow[] {
    return this.#comparison.phrases.map(({ keys, complement, old, new: current }): ViewRow => {
      const label = this.#label(keys[0] ?? "");
      const quoted = ({ texts, language }: typeof old): Quote => ({
        text: texts.map((text) => `«${text}»`).join(", "),
        language,
      });
      return {
        head: complement ? { ...label, text: this.#words.rest(label.text) } : label,
        values: [quoted(old), quoted(current)],
      };
    });
  }

  #question(question: Question, why?: IncomparableQuestion): ViewRow {
    const head = this.#near(question.text);
    if (!why) return { head, values: [] };
    const reason = why.kind === "declared" && why.reason ? this.#near(why.reason) : undefined;
    return { head, values: [], told: reason ?? this.#own(this.#words.incomparable[why.kind]) };
  }

  #textNote(): string | undefined {
    const { hasText } = this.#context;
    const { old, new: current } = this.#comparison;
    const bare = [...(hasText.old ? [] : [old]), ...(hasText.new ? [] : [current])];
    return bare.length === 0 ? undefined : bare.map(({ id }) => this.#words.noText(id)).join(" ");
  }

  #phraseNote(): string | undefined {
    const two = this.#comparison.phrases.some(({ comparedBy }) => comparedBy === "values");
    return this.#textNote() ?? (two ? this.#words.twoLanguages : undefined);
  }

  /** «Barnevern (vertskommuner for asylmottak)». */
  #label(key: string): Quote {
    const { old, new: current } = this.#context;
    const { question = "", option = "", group = "" } = splitKey(key) ?? {};
    const found = [current, old].find((survey) => survey.questions.get(question)?.options.has(option));
    const label = this.#near(found?.questions.get(question)?.options.get(option)?.label);
    const who = this.#near((current.groups.get(group) ?? old.groups.get(group))?.plural);
    return { ...label, text: `${label.text} (${who.text})` };
  }

  #near(text: Localized | undefined): Quote {
    return textNear(this.#context.language, text);
  }

  #own(text: string): Quote {
    return { text, language: this.#context.language };
  }
}
