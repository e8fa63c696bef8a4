import type { Figure } from "../figures/figure.ts";
import type { Language } from "../language/language.ts";
import { asciiId } from "../narrative/markdown/ids.ts";
import type { Problems, Source } from "../problems/problem.ts";
import type { Survey } from "../survey/survey.ts";
import type { NumberedFigure, NumberedTable } from "./document.ts";
import { messages } from "./messages.ts";
import { questionTable } from "./tables/question-table.ts";

/** Numbers figures and tables in the order in which the document meets them. */
export class Numbering {
  readonly #figures = new Map<string, NumberedFigure>();
  readonly #tables = new Map<string, NumberedTable>();
  /** Put in by the prose, but impossible to draw. */
  readonly #undrawn = new Set<string>();
  readonly #drawn: ReadonlyMap<string, Figure>;
  readonly #survey: Survey;
  readonly #language: Language;
  readonly #problems: Problems;

  constructor(drawn: ReadonlyMap<string, Figure>, survey: Survey, language: Language, problems: Problems) {
    this.#drawn = drawn;
    this.#survey = survey;
    this.#language = language;
    this.#problems = problems;
  }

  get figures(): readonly NumberedFigure[] {
    return [...this.#figures.values()];
  }

  get tables(): readonly NumberedTable[] {
    return [...this.#tables.values()];
  }

  /** @returns undefined when it could not be drawn, or stands elsewhere already: a problem was added */
  figure(name: string, source: Source): NumberedFigure | undefined {
    const figure = this.#drawn.get(name);
    if (!figure) {
      this.#undrawn.add(name);
      return undefined;
    }
    if (this.#figures.has(name)) {
      this.#problems.add(messages["document.figure-twice"], source, { name });
      return undefined;
    }
    const numbered = { ...figure, number: this.#figures.size + 1, id: `figur-${asciiId(name)}` };
    this.#figures.set(name, numbered);
    return numbered;
  }

  /** The table of a question. It keeps its number if it stands in more than one place. */
  table(questionId: string): NumberedTable | undefined {
    const known = this.#tables.get(questionId);
    const question = this.#survey.questions.get(questionId);
    if (known || !question) return known;
    const table = questionTable(question, this.#survey, this.#language);
    const numbered = {
      ...table,
      question: questionId,
      number: this.#tables.size + 1,
      id: `tabell-${asciiId(questionId)}`,
    };
    this.#tables.set(questionId, numbered);
    return numbered;
  }

  /** Whether a figure is missing only because it could not be drawn: its own problem was added. */
  isUndrawn(name: string): boolean {
    return this.#undrawn.has(name);
  }

  figureNamed(name: string): NumberedFigure | undefined {
    return this.#figures.get(name);
  }

  tableOf(questionId: string): NumberedTable | undefined {
    return this.#tables.get(questionId);
  }
}
