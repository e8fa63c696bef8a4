import { expect, test } from "vitest";
import { sentence, tell } from "../../support/telling.ts";

const hele = '{{andel "kapasitet.oker" ord="hele"}}';

test.each([
  [`${hele} øker.`, "Hele 86 prosent øker."],
  [`Det er ${hele}.`, "Det er hele 86 prosent."],
  [`Ja. ${hele} øker.`, "Ja. Hele 86 prosent øker."],
  [`Ja! ${hele} øker.`, "Ja! Hele 86 prosent øker."],
  [`Kommunene, bl.a. ${hele}.`, "Kommunene, bl.a. hele 86 prosent."],
  [`Det er evt. ${hele}.`, "Det er evt. hele 86 prosent."],
  [`Den 19. ${hele}.`.replace("19", '{{fast "19" grunn="dag"}}'), "Den 19. hele 86 prosent."],
  [`- ${hele}\n- Det er ${hele}`, "Hele 86 prosent Det er hele 86 prosent"],
  [`> ${hele}`, "Hele 86 prosent"],
  [`**${hele}** øker.`, "Hele 86 prosent øker."],
  [`«${hele}» øker.`, "«Hele 86 prosent» øker."],
  [`Ja.[^n] ${hele} øker.\n\n[^n]: ${hele}.`, "Ja. Hele 86 prosent øker. 1: Hele 86 prosent."],
  [`Det er {{svarprosent}}. ${hele} øker.`, "Det er 76. Hele 86 prosent øker."],
  [`Ja, så\n${hele}.`, "Ja, så hele 86 prosent."],
  [
    `Det var {{andel "resultatmal.ja" form="av-ti"}}. ${hele} øker.`,
    "Det var 6 av 10. Hele 86 prosent øker.",
  ],
])("%s", (template, expected) => {
  expect(sentence(template)).toBe(expected);
});

test("a heading begins with a capital", () => {
  expect(tell(`# ${hele}\n\n## ${hele} øker`).text).toBe("Hele 86 prosent Hele 86 prosent øker");
});

test("the mark of a claim is not seen", () => {
  expect(sentence(`{{#påstand (mange "kapasitet.oker")}}${hele} sier det.{{/påstand}}`)).toBe(
    "Hele 86 prosent sier det.",
  );
  expect(sentence(`Ja. {{#påstand (mange "kapasitet.oker")}}${hele} sier det.{{/påstand}}`)).toBe(
    "Ja. Hele 86 prosent sier det.",
  );
  expect(sentence(`Ja, {{#påstand (mange "kapasitet.oker")}}${hele} sier det.{{/påstand}}`)).toBe(
    "Ja, hele 86 prosent sier det.",
  );
});

test("a name that is written with a capital inside is left alone", () => {
  expect(sentence('{{fast "eInnsyn" grunn="navn"}} er et navn.')).toBe("eInnsyn er et navn.");
});
