import type { Figure } from "../figures/figure.ts";
import type { Language } from "../language/language.ts";
import type { Claim } from "../narrative/prose.ts";
import type { Block, Chapter } from "../narrative/tree.ts";
import type { Problems } from "../problems/problem.ts";
import type { Survey } from "../survey/survey.ts";
import { textIn } from "../survey/text.ts";
import { basesOf } from "./bases.ts";
import { type Part, type PlacedBlock, plainText, type ReportDocument } from "./document.ts";
import { Numbering } from "./numbering.ts";
import { type Places, placesOf, sectionId } from "./places.ts";
import { type NumberedChapter, resolveReferences } from "./references.ts";
import { claimTable } from "./tables/claim-table.ts";
import { numberTable } from "./tables/number-table.ts";

export interface Assembly {
  readonly survey: Survey;
  readonly prose: { readonly chapters: readonly Chapter[]; readonly claims: readonly Claim[] };
  readonly figures: ReadonlyMap<string, Figure>;
  /** The sign of ten dots for an estimate told in tenths (inline SVG). */
  readonly tenDots: (key: string) => string;
  readonly language: Language;
  readonly problems: Problems;
}

/**
 * Puts the document together: numbers chapters, figures and tables, resolves cross-references, and finds out where
 * each number stands. Adds a problem for each reference that leads nowhere, and for what is put in twice.
 */
export function assemble(assembly: Assembly): ReportDocument {
  const { survey, prose, figures, language, problems } = assembly;
  const { edition } = survey;
  const named = new Map(prose.chapters.map((chapter) => [chapter.name, chapter]));
  const parts = (names: readonly string[], kind: Part["kind"]): readonly NumberedChapter[] =>
    names.flatMap((name, index) => {
      const chapter = named.get(name);
      const id = `${kind === "chapter" ? "kapittel" : "vedlegg"}-${name}`;
      return chapter ? [{ kind, number: index + 1, id, chapter }] : [];
    });
  const chapters = parts(edition.chapters, "chapter");
  const appendices = parts(edition.appendices, "appendix");
  const all = [...chapters, ...appendices];
  const numbering = new Numbering(
    all.flatMap(({ chapter }) => blocksOf(chapter)),
    { drawn: figures, survey, language, problems },
  );
  const references = resolveReferences({ parts: all, edition, numbering, language, problems });
  const places = placesOf(all, prose.claims, references, language);
  const place = new Placing(assembly, numbering, places);
  const part = ({ kind, number, id, chapter }: NumberedChapter): Part => ({
    kind,
    number,
    name: chapter.name,
    id,
    title: chapter.title,
    plainTitle: plainText(chapter.title, references),
    lead: place.blocks(chapter.lead),
    sections: chapter.sections.map((section) => {
      // An appendix has no margin for them.
      const bases = kind === "chapter" ? basesOf(section.title, section.blocks, survey, language) : [];
      return {
        id: sectionId(id, section.id),
        title: section.title,
        plainTitle: plainText(section.title, references),
        bases,
        blocks: place.blocks(section.blocks, bases),
      };
    }),
    footnotes: chapter.footnotes,
  });
  return {
    language,
    edition,
    title: textIn(language.code, edition.title),
    subtitle: textIn(language.code, edition.subtitle),
    chapters: chapters.map(part),
    appendices: appendices.map(part),
    figures: numbering.figures,
    grids: numbering.grids,
    ...places,
    listsNumbers: all.some(({ chapter }) =>
      blocksOf(chapter).some((block) => block.kind === "overview" && block.of === "numbers"),
    ),
    references,
    dataHash: survey.dataHash,
  };
}

function blocksOf({ lead, sections, footnotes }: Chapter): readonly Block[] {
  return [lead, ...sections.map(({ blocks }) => blocks), ...footnotes.map(({ blocks }) => blocks)].flat();
}

/** Puts figures, tables and lists in their places, now that all are numbered. */
class Placing {
  readonly #assembly: Assembly;
  readonly #numbering: Numbering;
  readonly #places: Places;

  constructor(assembly: Assembly, numbering: Numbering, places: Places) {
    this.#assembly = assembly;
    this.#numbering = numbering;
    this.#places = places;
  }

  /** @param bases who the section is about, as its margin says */
  blocks(blocks: readonly Block[], bases: readonly string[] = []): readonly PlacedBlock[] {
    return blocks.flatMap((block) => this.#block(block, bases));
  }

  #block(block: Block, bases: readonly string[]): readonly PlacedBlock[] {
    const { survey, language, tenDots } = this.#assembly;
    switch (block.kind) {
      case "figure": {
        const figure = this.#numbering.figureAt(block);
        if (!figure) return [];
        const baseInMargin = figure.bases.length > 0 && figure.bases.every((base) => bases.includes(base));
        return [{ kind: "figure", figure, baseInMargin, source: block.source }];
      }
      case "table": {
        const table = this.#numbering.tableAt(block);
        return table ? [{ kind: "table", table, source: block.source }] : [];
      }
      case "overview": {
        const { of, source } = block;
        if (of === "numbers") {
          return [
            { kind: "overview", of, table: numberTable(this.#places.values, survey, language), source },
          ];
        }
        if (of === "claims") {
          return [{ kind: "overview", of, table: claimTable(this.#places.claims, survey, language), source }];
        }
        if (of === "account") {
          const { caption } = language.terms.account;
          return [{ kind: "overview", of, table: { caption, columns: [], rows: [], notes: [] }, source }];
        }
        return this.#numbering
          .tablesIn(block)
          .map(({ table, isHere }) => ({ kind: isHere ? "table" : "table-elsewhere", table, source }));
      }
      case "key-figures": {
        const figures = block.figures.map((figure) => ({
          ...figure,
          sign: figure.dots ? tenDots(figure.value.keys[0]) : undefined,
        }));
        return [{ kind: "key-figures", figures }];
      }
      // It shows nothing.
      case "claim":
        return [];
      default:
        return [block];
    }
  }
}
