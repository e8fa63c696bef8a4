import { join } from "node:path";
import { expect, test } from "vitest";
import { readDesign } from "../../../src/app/design.ts";
import { loadConfig } from "../../../src/config/load.ts";
import { compileLayouts } from "../../../src/outputs/html/layouts.ts";
import { printPage } from "../../../src/outputs/pdf/print-page.ts";
import { Problems } from "../../../src/problems/problem.ts";
import { tell } from "../../support/telling.ts";

const root = join(import.meta.dirname, "../../..");
const config = await loadConfig(root, new Problems());
const design = await readDesign(root, new Problems());
const { document, faults } = tell(
  [
    "# Om *alt*",
    'Vi har {{andel "kapasitet.oker"}} og `kode her`.[^n]',
    "- Punkt ett\n- Punkt to",
    '{{#nøkkeltall "resultatmal.ja" form="av-ti"}}\nhar mål.\n{{/nøkkeltall}}',
    "## Del med ord",
    '{{figur "mottak"}}',
    '{{tabell "skjult"}}',
    '{{oversikt "tall"}}',
    "Tabell: Hva som gjelder\n\n| Hva | Hvor |\n|---|---|\n| bosettingskommuner | her |",
    "[^n]: Noten sier mer.",
  ].join("\n\n"),
);

/** Words stay whole in these, or are broken only where they are long. */
const whole = ["h1", "h2", "h3", "figcaption", "caption", "code", "dt", "dd", "nav", "th", "td", "strong"];
const wholeByClass = ["rad", "dato", "utsagn", "tittel", "hovedfunn"];

test("every text of the page has its words prepared for where it stands, and no attribute has", () => {
  expect(faults).toEqual([]);
  if (!config) throw new Error("no configuration");
  const theme = {
    config,
    art: "<svg></svg>",
    artRows: [{ key: "a.b@c", value: "6 av 10", words: "har mål", isOwn: false, dots: undefined }],
    artKey: "Hver prikk er en kommune.",
    logo: undefined,
    marks: { draft: false },
    fingerprint: "0123456789ab",
  };
  const page = printPage({
    document,
    theme,
    layouts: compileLayouts(design.layouts),
    style: "",
    fonts: [],
    hyphenate: (word) => `${word}\u00AD`,
  })(new Map());
  const body = page.slice(page.indexOf("<body>"));
  const open: string[] = [];
  const wrong: string[] = [];
  let running = 0;
  for (const [piece, end, tag = ""] of body.matchAll(/<(\/?)([a-z0-9]+)[^>]*>|[^<]+/g)) {
    const marked = wholeByClass.find((name) => piece.includes(`class="${name}"`));
    const name = marked ? `${tag}.${marked}` : tag;
    if (piece.startsWith("<")) {
      if (end) open.splice(open.findLastIndex((one) => one.split(".")[0] === tag));
      else if (!["br", "hr"].includes(name)) open.push(name);
      if (piece.includes("\u00AD")) wrong.push(piece);
      continue;
    }
    for (const [word] of piece.matchAll(/(?<!&)\p{L}{2,}\u00AD?(?!;)/gu)) {
      const cell = open.includes("td") || open.includes("th");
      const broken = cell
        ? word.replace("\u00AD", "").length >= 14
        : !open.some((one) => whole.includes(one) || one.includes("."));
      if (broken) running++;
      if (word.endsWith("\u00AD") !== broken) wrong.push(`${open.join(" ")}: ${word}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(running).toBeGreaterThan(25);
});
