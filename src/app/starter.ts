import type { WrittenLanguage } from "../language/language.ts";
import { FIRST } from "../survey/next-edition.ts";

const chapters: Record<WrittenLanguage, (figure: string) => string> = {
  nb: (figure) => `# Hovedfunn

## Skriv overskriften på det første funnet her

{{andel "${FIRST.question}.ja"}} svarer ja. Skriv resten av funnet her.

{{figur "${figure}"}}
`,
  nn: (figure) => `# Hovudfunn

## Skriv overskrifta på det første funnet her

{{andel "${FIRST.question}.ja"}} svarar ja. Skriv resten av funnet her.

{{figur "${figure}"}}
`,
};

const captions: Record<WrittenLanguage, string> = { nb: "Andel som svarer ja", nn: "Del som svarar ja" };

/** The chapter of an edition that begins from nothing. @param figure the name of its figure */
export function firstChapter(language: WrittenLanguage, figure: string): string {
  return chapters[language](figure);
}

/** Its figure: one bar for each answer. */
export function firstFigure(languages: readonly WrittenLanguage[]): string {
  const caption = Object.fromEntries(languages.map((language) => [language, captions[language]]));
  // Beyond the longest bar there is room for its number.
  const share = {
    type: "quantitative",
    scale: { domain: [0, 1.15], nice: false },
    axis: null,
    title: null,
  } as const;
  const spec = {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    description: "Liggende søyler, én for hvert svar.",
    usermeta: { rapport: { caption, data: { question: FIRST.question, shape: "andeler" } } },
    data: { name: "rader", values: [{ navn: "Ja", tekst: "86 %", fra: 0.86, til: 0.86 }] },
    width: 560,
    height: { step: 48 },
    autosize: { type: "fit-x", contains: "padding" },
    encoding: {
      y: { field: "navn", type: "nominal", sort: null, title: null, axis: { domain: false, ticks: false } },
    },
    layer: [
      { mark: { type: "bar", height: 24 }, encoding: { x: { field: "fra", ...share } } },
      {
        mark: { type: "text", align: "left", dx: 8 },
        encoding: { x: { field: "til", ...share }, text: { field: "tekst" } },
      },
    ],
  };
  return `${JSON.stringify(spec, null, 2)}\n`;
}
