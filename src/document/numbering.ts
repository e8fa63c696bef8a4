import type { Figure } from "../figures/figure.ts";
import type { Language } from "../language/language.ts";
import { asciiId, Ids } from "../narrative/markdown/ids.ts";
import type { Block, FigurePlace, Grid, OverviewPlace, TablePlace } from "../narrative/tree.ts";
import type { Problems } from "../problems/problem.ts";
import { questionsAsked } from "../survey/find.ts";
import type { Survey } from "../survey/survey.ts";
import { type NumberedFigure, type NumberedGrid, type NumberedTable, plainText } from "./document.ts";
import { messages } from "./messages.ts";
import { answerTables } from "./tables/answer-tables.ts";
import { questionTable } from "./tables/question-table.ts";

/** What is numbered, and of what. */
interface Numbered {
  readonly drawn: ReadonlyMap<string, Figure>;
  readonly survey: Survey;
  readonly language: Language;
  readonly problems: Problems;
}

/**
 * Numbers figures and tables in the order in which the document meets them. Each has one place: what is put in
 * twice adds a problem. The list of all tables shows those that have no place of their own.
 */
export class Numbering {
  readonly #figures = new Map<string, NumberedFigure>();
  /** Those of questions with a place of their own. */
  readonly #tables = new Map<string, NumberedTable>();
  /** Those in the list of all, and by each question that they have answers to. */
  readonly #listed: NumberedTable[] = [];
  readonly #listedOf = new Map<string, NumberedTable>();
  readonly #grids = new Map<Grid, NumberedGrid>();
  /** Where each figure and table stands, by its name: in the list of all tables, or by itself. */
  readonly #figurePlaces = new Map<string, FigurePlace>();
  readonly #tablePlaces = new Map<string, TablePlace>();
  #listPlace: OverviewPlace | undefined;
  /** Put in by the prose, but impossible to draw. */
  readonly #undrawn = new Set<string>();
  readonly #numbered: Numbered;
  /** Beside those that the questions' own tables have, or may get. */
  readonly #ids: Ids;

  /** @param blocks of the whole document, in its order */
  constructor(blocks: readonly Block[], numbered: Numbered) {
    this.#numbered = numbered;
    this.#ids = new Ids([...numbered.survey.questions.keys()].map(tableId));
    // A table has its own place before that in a list of all, also where the list comes first.
    for (const block of blocks) if (block.kind === "table") this.#takePlace(block);
    for (const block of blocks) this.#number(block);
  }

  get figures(): readonly NumberedFigure[] {
    return [...this.#figures.values()];
  }

  /** The questions whose answers stand in some table. */
  get tabled(): readonly string[] {
    return [...this.#tables.keys(), ...this.#listedOf.keys()];
  }

  get grids(): ReadonlyMap<Grid, NumberedGrid> {
    return this.#grids;
  }

  /** The figure that stands in a place; undefined when a problem has told why there is none. */
  figureAt(place: FigurePlace): NumberedFigure | undefined {
    return this.#figurePlaces.get(place.name) === place ? this.#figures.get(place.name) : undefined;
  }

  tableAt(place: TablePlace): NumberedTable | undefined {
    return this.#tablePlaces.get(place.question) === place ? this.#tables.get(place.question) : undefined;
  }

  /** All tables, as a list shows them: those that stand in it, after those that have their place elsewhere. */
  tablesIn(place: OverviewPlace): readonly { readonly table: NumberedTable; readonly isHere: boolean }[] {
    const elsewhere = [...this.#numbered.survey.questions.keys()].flatMap((id) => this.#tables.get(id) ?? []);
    const here = this.#listPlace === place ? this.#listed : [];
    return [
      ...elsewhere.map((table) => ({ table, isHere: false })),
      ...here.map((table) => ({ table, isHere: true })),
    ];
  }

  /** Whether a figure is missing only because it could not be drawn: its own problem was added. */
  isUndrawn(name: string): boolean {
    return this.#undrawn.has(name);
  }

  figureNamed(name: string): NumberedFigure | undefined {
    return this.#figures.get(name);
  }

  tableOf(questionId: string): NumberedTable | undefined {
    return this.#tables.get(questionId) ?? this.#listedOf.get(questionId);
  }

  #takePlace(block: TablePlace): void {
    const { question, source } = block;
    // What is not in the questionnaire has been told of already.
    if (!this.#numbered.survey.questions.has(question)) return;
    const first = this.#tablePlaces.get(question)?.source;
    if (first) {
      const details = { question, first: `${first.file}:${first.line ?? 1}` };
      this.#numbered.problems.add(messages["document.table-twice"], source, details);
    } else this.#tablePlaces.set(question, block);
  }

  #number(block: Block): void {
    switch (block.kind) {
      case "figure":
        this.#numberFigure(block);
        break;
      case "table":
        if (this.#tablePlaces.get(block.question) === block) this.#numberTable(block.question);
        break;
      case "overview":
        if (block.of === "tables") this.#numberRest(block);
        break;
      case "grid":
        this.#numberGrid(block);
        break;
      case "list":
        for (const item of block.items) for (const one of item.blocks) this.#number(one);
        break;
      case "quote":
        for (const one of block.blocks) this.#number(one);
        break;
      case "heading":
      case "paragraph":
      case "code-block":
      case "rule":
      case "key-figures":
      case "claim":
        break;
    }
  }

  #numberFigure(place: FigurePlace): void {
    const { name, source } = place;
    const figure = this.#numbered.drawn.get(name);
    if (!figure) this.#undrawn.add(name);
    else if (this.#figures.has(name))
      this.#numbered.problems.add(messages["document.figure-twice"], source, { name });
    else {
      this.#figurePlaces.set(name, place);
      this.#figures.set(name, { ...figure, number: this.#figures.size + 1, id: `figur-${asciiId(name)}` });
    }
  }

  #numberTable(id: string): void {
    const { survey, language } = this.#numbered;
    const question = survey.questions.get(id);
    if (!question) return;
    const table = questionTable(question, survey, language);
    this.#tables.set(id, { ...table, question: id, number: this.#nextTable(), id: tableId(id) });
  }

  /** The first list of all tables has those that stand nowhere else. */
  #numberRest(place: OverviewPlace): void {
    if (this.#listPlace) return;
    this.#listPlace = place;
    const { survey, language } = this.#numbered;
    const rest = questionsAsked(survey).filter(({ id }) => !this.#tablePlaces.has(id));
    for (const { about, questions, ...table } of answerTables(rest, survey, language)) {
      const id = this.#ids.of(`tabell ${about === "" ? "i-ord" : about}`);
      const numbered = { ...table, number: this.#nextTable(), id };
      this.#listed.push(numbered);
      for (const question of questions)
        if (!this.#listedOf.has(question)) this.#listedOf.set(question, numbered);
    }
  }

  #numberGrid(grid: Grid): void {
    // Which number a reference in a caption has, is not known yet, and would make a poor id.
    const id = this.#ids.of(`tabell ${plainText(grid.caption, new Map())}`);
    this.#grids.set(grid, { id, number: this.#nextTable() });
  }

  #nextTable(): number {
    return this.#tables.size + this.#listed.length + this.#grids.size + 1;
  }
}

function tableId(question: string): string {
  return `tabell-${asciiId(question)}`;
}
