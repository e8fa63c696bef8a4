import { expect, test } from "vitest";
import { tell } from "../../support/telling.ts";

const keyFigure = (call: string, body = "sier det.") =>
  tell(`# T\n\n{{#nøkkeltall ${call}}}\n${body}\n{{/nøkkeltall}}`);

test.each([
  ['"kapasitet.oker"', "T 86 % sier det."],
  ['"resultatmal.ja" form="av-ti"', "T 6 av 10 sier det."],
  ['"svar.svart" form="svarprosent"', "T 76 sier det."],
  ['"bosetting.ja" ord="om lag tre firedeler" form="prosent"', "T Om lag tre firedeler sier det."],
])("%s", (call, expected) => {
  const { text, said } = keyFigure(call);
  expect(said).toBe("");
  expect(text).toBe(expected);
});

test("a word that makes the number true is not lost", () => {
  const { text } = keyFigure('"svar.svart" ord="vel"');
  expect(text).toBe("T Vel 75 prosent sier det.");
});

test("several in a row become one block; text between them parts it", () => {
  const one = '{{#nøkkeltall "kapasitet.oker"}}\nøker.\n{{/nøkkeltall}}';
  const lead = (template: string) => tell(template).document.chapters[0]?.lead ?? [];
  expect(lead(`# T\n\n${one}\n${one}`)).toMatchObject([{ kind: "key-figures", figures: [{}, {}] }]);
  expect(lead(`# T\n\n${one}\n\nTekst.\n\n${one}`).map((b) => b.kind)).toEqual([
    "key-figures",
    "paragraph",
    "key-figures",
  ]);
});

test("the sign of ten dots stands by tenths and fractions, not by percent", () => {
  const figures = (call: string) => keyFigure(call).document.chapters[0]?.lead[0];
  expect(figures('"resultatmal.ja" form="av-ti"')).toMatchObject({ figures: [{ sign: "<svg></svg>" }] });
  expect(figures('"bosetting.ja" ord="om lag tre firedeler"')).toMatchObject({
    figures: [{ sign: "<svg></svg>" }],
  });
  expect(figures('"kapasitet.oker"')).toMatchObject({ figures: [{ sign: undefined }] });
});

test("its text goes on from the number, and a new sentence in it begins with a capital", () => {
  const { text } = keyFigure('"kapasitet.oker"', 'øker. {{andel "kapasitet.oker" ord="hele"}} altså.');
  expect(text).toBe("T 86 % øker. Hele 86 prosent altså.");
});

test("what follows the first line of its text stands apart from it", () => {
  const { text, html } = keyFigure('"kapasitet.oker"', "planlegger økt kapasitet\ni tjenestene sine.");
  expect(text).toBe("T 86 % planlegger økt kapasitet i tjenestene sine.");
  expect(html).not.toContain("<br>");
});

test("a note in it is numbered with the others", () => {
  const { html, faults } = tell(
    '# T\n\n{{#nøkkeltall "kapasitet.oker"}}\nøker.[^n]\n{{/nøkkeltall}}\n\n[^n]: Noten.',
  );
  expect(faults).toEqual([]);
  expect(html).toContain('href="#kapittel-hovedfunn-note-1"');
});

test.each([
  ['{{#nøkkeltall "nytte.hoy"}}\nx\n{{/nøkkeltall}}', "narrative.no-share 3:1"],
  ['{{#nøkkeltall "resultatmal.ja"}}\nx\n{{/nøkkeltall}}', "narrative.false-phrase 3:1"],
  ['Tekst {{#nøkkeltall "kapasitet.oker"}}x{{/nøkkeltall}}', "narrative.block-in-text 3:7"],
  ['{{#nøkkeltall "kapasitet.oker"}}\n{{figur "mottak"}}\n{{/nøkkeltall}}', "narrative.block-in-text 4:1"],
  ['{{#nøkkeltall "kapasitet.oker"}}x{{else}}y{{/nøkkeltall}}', "narrative.not-allowed 3:1"],
])("%s", (template, fault) => {
  expect(tell(`# T\n\n${template}`).faults).toContain(fault);
});
