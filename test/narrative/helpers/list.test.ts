import { expect, test } from "vitest";
import { sentence, tell } from "../../support/telling.ts";

test.each([
  [
    'Det gjelder {{liste "mottak"}}.',
    "Det gjelder skolen (37 prosent), barnevernet (59 prosent) og helsetjenesten (42 prosent).",
  ],
  [
    'Det gjelder {{liste "mottak" sorter="størst"}}.',
    "Det gjelder barnevernet (59 prosent), helsetjenesten (42 prosent) og skolen (37 prosent).",
  ],
  ['Særlig {{liste "mottak" form="navn"}}.', "Særlig skolen, barnevernet og helsetjenesten."],
  ['{{liste "mottak" form="navn"}} mangler.', "Skolen, barnevernet og helsetjenesten mangler."],
])("%s", (template, expected) => {
  expect(sentence(template)).toBe(expected);
});

test.each([
  ['{{liste "mottakk"}}', "narrative.unknown-question"],
  ['{{liste "mottak" gruppe="aller"}}', "narrative.unknown-group"],
  ['{{liste "mottak" gruppe="alle"}}', "narrative.empty-list"],
  ['{{liste "nytte"}}', "narrative.no-share"],
])("%s is refused", (template, code) => {
  expect(tell(`# T\n\n${template}`).faults).toEqual([`${code} 3:1`]);
});

test("a name in a list is bound to its row as well", () => {
  const { html } = tell('# T\n\nSærlig {{liste "mottak" form="navn"}}.');
  expect(html).toContain('data-kilde="mottak.skole@vertskommune=ja">skolen</data>');
});
