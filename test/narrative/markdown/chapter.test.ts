import { describe, expect, test } from "vitest";
import { type Row, rows, surveyOf } from "../../support/survey.ts";
import { tell } from "../../support/telling.ts";

const LABEL = "Ja | *Nei* <script>2016.";
const row: Row = { key: "rart.svar@alle", estimate: { kind: "mention" }, label: LABEL };
const survey = surveyOf([...rows, row]);
const label = '{{liste "rart" form="navn"}}';
/** Inside a sentence. */
const INSIDE = LABEL.replace("Ja", "ja");
const told = (template: string) => tell(template, { survey });

describe("a label with signs in it comes out as it is", () => {
  test.each([
    ["in a paragraph", `# T\n\nSvaret ${label} er rart.`, `T Svaret ${INSIDE} er rart.`],
    ["at the beginning of a line", `# T\n\n${label} var et svar.`, `T ${LABEL} var et svar.`],
    ["in a table", `# T\n\nTabell: Svar\n| a | b |\n|---|---|\n| ${label} | x |`, `T Svar a b ${LABEL} x`],
    ["in a list", `# T\n\n- ${label}\n- x`, `T ${LABEL} x`],
    ["in a heading", `# ${label}\n\n## ${label}`, `${LABEL} ${LABEL}`],
    ["in emphasis", `# T\n\nSvaret **${label}** og *${label}*.`, `T Svaret ${INSIDE} og ${INSIDE}.`],
    ["in a quotation", `# T\n\n> ${label}`, `T ${LABEL}`],
    ["in the text of a link", `# T\n\n[${label}](https://example.org/)`, `T ${LABEL}`],
    ["in a note", `# T\n\nx[^n]\n\n[^n]: ${label}`, `T x 1: ${LABEL}`],
    ["in a claim", `# T\n\n{{#påstand (mange "kapasitet.oker")}}${label}{{/påstand}}`, `T ${LABEL}`],
  ])("%s", (_place, template, expected) => {
    const { text, html, faults } = told(template);
    expect(faults).toEqual([]);
    expect(text).toBe(expected);
    expect(html).not.toContain("<script");
    expect(html).not.toContain("<em>Nei");
  });

  test("in the contents as well", () => {
    expect(told(`# ${label}\n\n## Om ${label}`).document.chapters[0]).toMatchObject({
      plainTitle: LABEL,
      sections: [{ plainTitle: `Om ${INSIDE}`, id: "kapittel-hovedfunn-om-ja-nei-script-2016" }],
    });
  });
});

test("a number and a full stop from the data is no list", () => {
  const { html } = tell(
    '# T\n\n{{fast "2016." grunn="år"}} var et år.\n\n{{fast "- " grunn="tegn"}}strek\n\n{{fast "# " grunn="tegn"}}overskrift',
  );
  expect(html).not.toMatch(/<[ou]l|<h1/);
});

test("an indented helper is no code", () => {
  const { html } = tell('# T\n\n    {{andel "kapasitet.oker"}} øker.\n\n\t{{antall "svar.svart"}} svarte.');
  expect(html).not.toContain("<code>");
});

test("headings are the chapter's, the section's, or a part of the text one level down", () => {
  const { document, html } = tell("# Tittel\n\nInnledning.\n\n## Del\n\n### Under\n\n## Del");
  const [chapter] = document.chapters;
  expect(chapter).toMatchObject({ plainTitle: "Tittel", id: "kapittel-hovedfunn", number: 1 });
  expect(chapter?.sections.map((s) => s.id)).toEqual(["kapittel-hovedfunn-del", "kapittel-hovedfunn-del-2"]);
  expect(html).toContain("<h4>Under</h4>");
});

test.each([
  ["Tekst uten tittel.", "narrative.missing-title 1"],
  ["# En\n\n# To", "narrative.second-title 3:1"],
])("%s", (template, fault) => {
  expect(tell(template).faults).toEqual(
    [`${fault}`].map((f) => (f.endsWith(" 1") ? "narrative.missing-title 1" : f)),
  );
});

test.each(["figur", "tabell"])("«%s» in a line of text is refused", (name) => {
  expect(tell(`# T\n\nTekst {{${name} "mottak"}} mer.`).faults).toEqual(["narrative.block-in-text 3:7"]);
  expect(tell(`# T\n\n- {{${name} "mottak"}}`).faults).toEqual(["narrative.block-in-text 3:3"]);
  expect(tell(`# T\n\nTabell: T\n| {{${name} "mottak"}} |\n|---|`).faults).toEqual([
    "narrative.block-in-text 4:3",
  ]);
});
