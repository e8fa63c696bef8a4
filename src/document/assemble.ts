import type { Figure } from "../figures/figure.ts";
import type { Language } from "../language/language.ts";
import type { Block, Chapter, Prose, Section } from "../narrative/prose.ts";
import type { Problems } from "../problems/problem.ts";
import type { Survey } from "../survey/survey.ts";
import { textIn } from "../survey/text.ts";
import { basesOf } from "./bases.ts";
import type { Part, PlacedBlock, PlacedSection, ReportDocument } from "./document.ts";
import { Numbering } from "./numbering.ts";
import { fillOverviews } from "./overviews.ts";
import { placeClaims, placesOf, placeValues } from "./places.ts";
import { plainText } from "./plain.ts";
import { resolveReferences } from "./references.ts";

export interface Assembly {
  readonly survey: Survey;
  readonly prose: Prose;
  readonly figures: ReadonlyMap<string, Figure>;
  /** The sign of ten dots for an estimate told in tenths (inline SVG). */
  readonly tenDots: (key: string) => string;
  readonly language: Language;
  readonly problems: Problems;
}

/**
 * Puts the document together: numbers chapters, figures and tables, finds out where each number stands,
 * and resolves cross-references. Adds a problem for each that leads nowhere.
 */
export function assemble(assembly: Assembly): ReportDocument {
  const { survey, prose, language, problems } = assembly;
  const { edition } = survey;
  const numbering = new Numbering(assembly.figures, survey, language, problems);
  const named = new Map(prose.chapters.map((chapter) => [chapter.name, chapter]));
  const parts = (names: readonly string[], kind: Part["kind"]) =>
    names.flatMap((name, index) => {
      const chapter = named.get(name);
      return chapter ? [part(chapter, kind, index + 1, assembly, numbering)] : [];
    });

  const chapters = parts(edition.chapters, "chapter");
  const appendices = parts(edition.appendices, "appendix");
  const all = [...chapters, ...appendices];
  const places = placesOf(all, language);
  const values = placeValues(places, prose.inlines);
  const claims = placeClaims(places, prose.claims);
  const filled = fillOverviews({ chapters, appendices }, { survey, language, values, claims });
  return {
    language,
    edition,
    title: textIn(language.code, edition.title),
    subtitle: textIn(language.code, edition.subtitle),
    ...filled,
    figures: numbering.figures,
    values,
    claims,
    inlines: prose.inlines,
    references: resolveReferences(prose, edition, all, numbering, language, problems),
    dataHash: survey.dataHash,
  };
}

function part(
  chapter: Chapter,
  kind: Part["kind"],
  number: number,
  assembly: Assembly,
  numbering: Numbering,
): Part {
  const { inlines } = assembly.prose;
  const id = `${kind === "chapter" ? "kapittel" : "vedlegg"}-${chapter.name}`;
  const place = (block: Block) => placeBlock(block, assembly, numbering);
  const section = ({ id: own, title, blocks }: Section): PlacedSection => ({
    id: `${id}-${own}`,
    title,
    plainTitle: plainText(title, inlines),
    bases: basesOf(
      [{ kind: "html", html: title }, ...blocks],
      assembly.prose,
      assembly.survey,
      assembly.language,
    ),
    blocks: blocks.flatMap(place),
  });
  return {
    kind,
    number,
    name: chapter.name,
    id,
    title: chapter.title,
    plainTitle: plainText(chapter.title, inlines),
    lead: chapter.lead.flatMap(place),
    sections: chapter.sections.map(section),
    footnotes: chapter.footnotes,
  };
}

function placeBlock(block: Block, assembly: Assembly, numbering: Numbering): readonly PlacedBlock[] {
  switch (block.kind) {
    case "html":
      return [block];
    case "key-figures": {
      const figures = block.figures.map((f) => ({
        ...f,
        sign: f.dots ? assembly.tenDots(f.key) : undefined,
      }));
      return [{ kind: "key-figures", figures }];
    }
    case "figure": {
      const figure = numbering.figure(block.name, block.source);
      return figure ? [{ kind: "figure", figure }] : [];
    }
    case "table": {
      const table = numbering.table(block.question);
      return table ? [{ kind: "table", table }] : [];
    }
    case "overview": {
      if (block.of !== "tables") return [{ kind: "overview", of: block.of }];
      const tables = [...assembly.survey.questions.keys()].map((id) => numbering.table(id));
      return tables.filter((t) => t !== undefined).map((table) => ({ kind: "table", table }));
    }
  }
}
