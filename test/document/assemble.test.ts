import { describe, expect, test } from "vitest";
import { surveyOf } from "../support/survey.ts";
import { tell, tellAll } from "../support/telling.ts";

const chapter = (name: string, text: string) => ({ name, file: `${name}.md`, text });
const survey = surveyOf(undefined, { chapters: ["a", "b"], appendices: ["tabeller"] });

describe("numbering", () => {
  const told = tellAll(
    [
      chapter("a", '# A\n\n{{figur "mottak"}}\n\n{{tabell "mottak"}}\n\nSe {{vis "figur:svar"}}.'),
      chapter("b", '# B\n\n{{figur "svar"}}\n\n{{tabell "svar"}}\n\n{{vis "kapittel:a"}} er først.'),
      chapter("tabeller", '# Tabeller\n\nSe {{vis "vedlegg:tabeller"}}.\n\n{{oversikt "tabeller"}}'),
    ],
    { survey, figures: ["svar", "mottak"] },
  );

  test("chapters, appendices, figures and tables are numbered in the order of the document", () => {
    expect(told.faults).toEqual([]);
    const { chapters, appendices, figures } = told.document;
    expect(chapters.map((c) => [c.number, c.id])).toEqual([
      [1, "kapittel-a"],
      [2, "kapittel-b"],
    ]);
    expect(appendices.map((a) => [a.number, a.id])).toEqual([[1, "vedlegg-tabeller"]]);
    expect(figures.map((f) => [f.number, f.id])).toEqual([
      [1, "figur-mottak"],
      [2, "figur-svar"],
    ]);
  });

  test("the list of all tables leads to one that stands in a chapter", () => {
    const blocks = told.document.appendices[0]?.lead ?? [];
    const tables = (kind: "table" | "table-elsewhere") =>
      blocks.flatMap((block) => (block.kind === kind ? [block.table] : []));
    expect(tables("table-elsewhere").map(({ question, number }) => [question, number])).toEqual([
      ["svar", 2],
      ["mottak", 1],
    ]);
    expect(tables("table").map(({ number }) => number)).toEqual(tables("table").map((_, index) => index + 3));
  });

  test("references know numbers that come later", () => {
    expect(told.text).toContain("Se figur 2.");
    expect(told.text).toContain("Kapittel 1 er først.");
    expect(told.text).toContain("Se vedlegg 1.");
  });
});

describe("references", () => {
  test("one that leads nowhere is reported, with the nearest that exists", () => {
    const { faults, said } = tell('# T\n\n{{figur "mottak"}}\n\nSe {{vis "figur:motak"}}.');
    expect(faults).toEqual(["document.broken-reference 5:4"]);
    expect(said).toContain("Mente du «mottak»?");
  });

  test("what is missing because of another problem is not reported twice", () => {
    const templates = [
      chapter("a", '# A\n\nSe {{vis "figur:mottak"}}, {{vis "tabell:svar"}} og {{vis "kapittel:b"}}.'),
      chapter("b", '# B\n\n{{figur "mottak"}}\n\n{{#påstand (mange "kapasitet.oker")}}'),
    ];
    const edition = surveyOf(undefined, { chapters: ["a", "b"] });
    expect(tellAll(templates, { survey: edition }).faults).toEqual(["narrative.unclosed-block 5:1"]);
  });

  test("a figure that could not be drawn has told so itself", () => {
    const { faults } = tell('# T\n\n{{figur "annet"}}\n\nSe {{vis "figur:annet"}}.');
    expect(faults).toEqual([]);
  });
});

describe("values and claims", () => {
  const told = tell(
    [
      '# Om {{andel "kapasitet.oker"}}',
      "",
      '{{antall "svar.svart"}} svarte.[^n]',
      "",
      '## {{andel "mottak.skole"}} av skolene',
      "",
      '{{#påstand (mange "bosetting.ja")}}Mange {{motsatt "resultatmal.ja" form="av-ti"}}.{{/påstand}}',
      "",
      '{{#påstand (over "kapasitet.oker" 90)}}{{antall "antall.vertskommuner"}}{{else}}Ikke.{{/påstand}}',
      "",
      '{{oversikt "tall"}}',
      "",
      '{{oversikt "påstander"}}',
      "",
      '[^n]: Av {{basis "svar.svart"}}.',
    ].join("\n"),
  );
  const { values, claims, chapters } = told.document;

  test("are listed in the order of the text, under the heading where they stand", () => {
    expect(told.problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(values.map((v) => [v.text.replaceAll("\u00A0", " "), v.place.id])).toEqual([
      ["86 prosent", "kapittel-hovedfunn"],
      ["324", "kapittel-hovedfunn"],
      ["37 prosent", "kapittel-hovedfunn-37-prosent-av-skolene"],
      ["4 av 10", "kapittel-hovedfunn-37-prosent-av-skolene"],
      ["428", "kapittel-hovedfunn-note-1"],
    ]);
    expect(claims.map((c) => c.says)).toEqual(["mange", "ikke (over 90 prosent)"]);
  });

  test("a number in a branch that was not published is not among them", () => {
    expect(values.some((v) => v.text === "189")).toBe(false);
  });

  test("the same number stands in the title and in the contents", () => {
    expect(chapters[0]).toMatchObject({
      plainTitle: "Om 86 prosent",
      sections: [{ plainTitle: "37 prosent av skolene", bases: ["189 vertskommuner", "324 kommuner"] }],
    });
    expect(told.html.match(/id="t1"/g)).toHaveLength(1);
  });

  test("the lists are filled: the question, what is known of the very number, base; of those who are left too", () => {
    const blocks = chapters[0]?.sections[0]?.blocks ?? [];
    const tables = blocks.flatMap((b) => (b.kind === "overview" && b.table ? [b.table] : []));
    const rows = (n: number) =>
      tables[n]?.rows.map(({ header, cells }) =>
        [header, ...cells.map(({ text }) => text)].map((text) => text.replaceAll("\u00A0", " ")),
      ) ?? [];
    // Under the heading that each stands under.
    expect(rows(0).map(([header]) => header)).toEqual([
      ...["Om 86 prosent", "86 prosent", "324"],
      ...["37 prosent av skolene", "37 prosent", "4 av 10"],
      ...["Om 86 prosent, note 1", "428"],
    ]);
    expect(rows(0)[1]).toEqual([
      "86 prosent",
      "Spørsmålet kapasitet",
      "85,5 til under 86,5 %",
      "324 kommuner",
    ]);
    // «324» is 324, and «428» is 428: not the share that their row gives too.
    expect([rows(0)[2]?.[2], rows(0)[7]?.[2]]).toEqual(["324", "428"]);
    expect(rows(0)[5]?.[2]).toBe("over 35, til og med 45 %");
    expect(rows(1).slice(0, 2)).toEqual([["37 prosent av skolene"], ["mange", "Spørsmålet bosetting"]]);
  });

  test("keys and rows of the data are for machines", () => {
    const blocks = chapters[0]?.sections[0]?.blocks ?? [];
    const [numbers, claimed] = blocks.flatMap((b) => (b.kind === "overview" && b.table ? [b.table] : []));
    expect(numbers?.rows[1]?.origin).toEqual({
      keys: ["kapasitet.oker@alle"],
      rows: "rad 3",
    });
    expect(claimed?.rows[1]?.origin).toEqual({ keys: ["bosetting.ja@alle"] });
    for (const { text } of [...(numbers?.rows ?? []), ...(claimed?.rows ?? [])].flatMap(
      ({ cells: own }) => own,
    ))
      expect(text).not.toContain("@");
  });
});

test("who a section's shares are about, each group once, and not for counts", () => {
  const { document } = tell(
    '# T\n\n## A\n\n{{andel "mottak.skole"}} og {{andel "mottak.helse"}}, {{andel "kapasitet.oker"}}\n\n## B\n\n{{antall-av "svar.svart"}}',
  );
  expect(document.chapters[0]?.sections.map((s) => s.bases)).toEqual([
    ["189 vertskommuner", "324 kommuner"],
    [],
  ]);
});
