import { describe, expect, test } from "vitest";
import { tell } from "../../support/telling.ts";

const text = (template: string) => {
  const told = tell(`# T\n\n${template}`);
  return told.faults.length > 0 ? told.faults : told.text.replace(/^T /, "");
};

describe("påstand", () => {
  test("is told when it holds, and listed with what it rests on", () => {
    const told = tell('# T\n\n{{#påstand (over "kapasitet.oker" 80)}}De fleste øker.{{/påstand}}');
    expect(told.text).toBe("T De fleste øker.");
    expect(told.document.claims).toMatchObject([
      { id: "p1", says: "over 80 prosent", keys: ["kapasitet.oker@alle"], place: { label: "T" } },
    ]);
  });

  test.each([
    ["fails", '{{#påstand (over "kapasitet.oker" 90)}}x{{/påstand}}', "er ikke sann"],
    [
      "unknown",
      '{{#påstand (over "kapasitet.oker" 86)}}x{{/påstand}}',
      "kan verken bekreftes eller avkreftes",
    ],
  ])("stops the build when it %s", (_verdict, template, words) => {
    const { faults, said } = tell(`# T\n\n${template}`);
    expect(faults).toEqual(["narrative.claim 3:1"]);
    expect(said).toContain(words);
    expect(said).toContain("data/2015/aggregates.csv:3");
  });

  test("says the contrary after else, only where it is known to be false", () => {
    const template = (p: number) => `{{#påstand (over "kapasitet.oker" ${p})}}Ja.{{else}}Nei.{{/påstand}}`;
    expect(text(template(80))).toBe("Ja.");
    expect(text(template(90))).toBe("Nei.");
    expect(text(template(86))).toEqual(["narrative.claim 3:1"]);
  });

  test("the contrary is listed as what it says", () => {
    const { document } = tell('# T\n\n{{#påstand (over "kapasitet.oker" 90)}}Ja.{{else}}Nei.{{/påstand}}');
    expect(document.claims[0]?.says).toBe("ikke (over 90 prosent)");
  });

  test("one within another is tried by itself", () => {
    const template = (p: number) =>
      `{{#påstand (mange "kapasitet.oker")}}Mange{{#påstand (over "bosetting.ja" ${p})}} og andre{{/påstand}}.{{/påstand}}`;
    expect(text(template(70))).toBe("Mange og andre.");
    expect(text(template(80))).toEqual(["narrative.claim 3:43"]);
  });

  test("an author may give it a name", () => {
    const { document } = tell('# T\n\n{{#påstand (mange "kapasitet.oker") id="mange"}}Mange.{{/påstand}}');
    expect(document.claims[0]?.id).toBe("mange");
  });

  test.each([
    ["## Overskrift", "<h3"],
    ["- Et punkt", "<li>"],
    ["1. Et punkt", "<ol>"],
    ["> Et sitat", "<blockquote>"],
    ["Tabell: Svar\n| a | b |\n|---|---|\n| c | d |", "<table>"],
  ])("around %s leaves the Markdown as it is", (markdown, tag) => {
    const { html, faults, document } = tell(
      `# T\n\n{{#påstand (mange "kapasitet.oker")}}\n${markdown}\n{{/påstand}}\n`,
    );
    expect(faults).toEqual([]);
    expect(html).toContain(tag);
    expect(document.claims).toHaveLength(1);
  });

  test("around a figure is listed, and leaves the figure where it is", () => {
    const {
      document,
      faults,
      text: all,
    } = tell('# T\n\n{{#påstand (mange "kapasitet.oker")}}\n{{figur "mottak"}}\n{{/påstand}}');
    expect(faults).toEqual([]);
    expect(all).toBe("T [figur 1]");
    expect(document.claims).toHaveLength(1);
  });

  test("around a note leaves it a note", () => {
    const { faults, text: all } = tell(
      '# T\n\nTekst.[^n]\n\n{{#påstand (mange "kapasitet.oker")}}\n[^n]: Mange.\n{{/påstand}}',
    );
    expect(faults).toEqual([]);
    expect(all).toBe("T Tekst. 1: Mange.");
  });

  test("one that could not be judged is reported once, where it is wrong", () => {
    expect(text('{{#påstand (ikke (over "kapasitet.okr" 50))}}x{{/påstand}}')).toEqual([
      "narrative.unknown-option 3:18",
    ]);
    expect(text('{{#påstand (mange "kapasitet.oker" "kapasitet.okr")}}x{{/påstand}}')).toEqual([
      "narrative.unknown-option 3:12",
    ]);
    expect(text('{{#påstand (over "kapasitet.oker" 120)}}x{{/påstand}}')).toEqual([
      "narrative.not-a-percentage 3:12",
    ]);
  });
});
