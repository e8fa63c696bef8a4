import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Files, Output } from "../../src/outputs/output.ts";
import { OUTPUTS } from "../../src/outputs/register.ts";
import { InputError } from "../../src/problems/problem.ts";
import { buildQuietly } from "../support/edition.ts";
import { harvest, scratch } from "../support/folders.ts";
import { change, copyOfMinimal, copyOfProject } from "../support/project.ts";

/** The outputs, of which one makes something else of a file than it should. */
function falsified(name: string, path: RegExp, change: (text: string) => string): readonly Output[] {
  const wrong = (files: Files): Files =>
    new Map([...files].map(([file, text]) => [file, path.test(file) ? change(String(text)) : text]));
  return OUTPUTS.map((output) =>
    output.name === name
      ? { ...output, files: async (document, kit) => wrong(await output.files(document, kit)) }
      : output,
  );
}

/** The codes of what is told, each once. */
async function stopped(building: Promise<unknown>): Promise<readonly string[]> {
  const error = await building.then(
    () => undefined,
    (one: unknown) => one,
  );
  if (!(error instanceof InputError)) throw error ?? new Error("it was built");
  return [...new Set(error.problems.map(({ code }) => code))].filter((code) => code.startsWith("verify."));
}

describe("what a build has made and cannot account for is not published", () => {
  const within = (from: RegExp | string, to: string) => (text: string) => {
    if (text.replace(from, to) === text) throw new Error(`it has no ${from}`);
    return text.replace(from, to);
  };
  test.each([
    ["a number", /^index.html$/, within("337 av", "338 av"), "verify.changed"],
    ["a sentence that nobody wrote", /^index.html$/, within("<p>I alt", "<p>Alle svarte. I alt"), "verify."],
    [
      "a sentence that is left out",
      /^index.html$/,
      within(/<li id="[^"]*note-1[\s\S]*?<\/li>/, ""),
      "verify.missing",
    ],
    [
      "an alternative text",
      /^index.html$/,
      within('aria-label="Liggende', 'aria-label="Lange'),
      "verify.label",
    ],
    ["a bar", /^index.html$/, within(/(?<=[LC,])476,/g, "376,"), "verify.drawing"],
    ["a dot of the cover", /^index.html$/, within(/fill="#F2A65A"/i, 'fill="#F4EFE6"'), "verify.drawing"],
    ["what is hidden", /^index.html$/, within("<main", "<main hidden"), "verify.hidden"],
    [
      "a style that speaks",
      /^rapport.css$/,
      within("content", 'content: "87 prosent"; content'),
      "verify.extra",
    ],
    ["a row of a list", /^tallgrunnlag.csv$/, within(/\d+ kommuner/, "7 kommuner"), "verify.changed"],
    ["the title", /^index.html$/, within("<title>", "<title>Nesten "), "verify.metadata"],
    ["the fingerprint", /^index.html$/, within(/<dd>[0-9a-f]{12}(?=<br>)/, "<dd>000000000000"), "verify."],
  ] as const)("%s", async (_, path, falsify, code) => {
    const project = await copyOfMinimal();
    const out = join(await scratch(), "2015");
    await buildQuietly(project, out, { only: "web" });
    const before = await harvest(out);
    const outputs = falsified("web", path, falsify);
    const codes = await stopped(buildQuietly(project, out, { only: "web", outputs }));
    expect(codes.join(" ")).toContain(code);
    expect(await harvest(out)).toEqual(before);
  });

  test("nor anywhere it has not been published before", async () => {
    const out = join(await scratch(), "2015");
    const outputs = falsified("web", /^index.html$/, within("337 av", "338 av"));
    await stopped(buildQuietly(await copyOfMinimal(), out, { only: "web", outputs }));
    expect(await harvest(out)).toBeUndefined();
  });

  test("a figure that drops its longest bar stops the build by itself", async () => {
    const project = await copyOfProject();
    const file = join(project, "templates/figures/mottak.json");
    const spec = JSON.parse(await readFile(file, "utf8"));
    spec.transform = [{ filter: "datum.fra < 0.5" }, ...(spec.transform ?? [])];
    await writeFile(file, JSON.stringify(spec));
    const out = join(await scratch(), "2015");
    const codes = await stopped(buildQuietly(project, out, { language: "nb", only: "web" }));
    expect(codes).toContain("verify.drawing");
  });
});

const rich = `# Hovedfunn

Innledning med *kursiv*, **fet** og [en lenke](https://example.org/). Neste **setning**.

## Lister og sitater

- Punkt en.
- Punkt to har {{antall-av "svar.svart"}} svar.
  1. Under en.
  2. Under to.

1. Ett.
2. To[^a].

> Et sitat. Med to setninger.

Tabell: Egen tabell

| Navn | Tall |
|:-----|-----:|
| Alfa | {{antall-av "svar.svart" }} |
| Beta | ikke |

---

[^a]: En fotnote. Med to setninger.
[^b]: En til.

Slutt[^b]. Se {{vis "figur:frivillige"}} og {{vis "tabell:samarbeid"}}.

{{figur "frivillige"}}

{{tabell "samarbeid"}}
`;
const hidden = (districts: number) =>
  `samarbeid;frivillige;enhet=kommune;298;324;;;;;;;\nsamarbeid;frivillige;enhet=bydel;${districts};13;;;;;;;`;
const edition = "data/2015/edition.yaml";
const prose = "templates/narrative/nb/hovedfunn.md";

describe("what a build has made is found whole", () => {
  test.each<[string, (project: string) => Promise<unknown>]>([
    ["all kinds of blocks, and notes within sentences", (project) => writeFile(join(project, prose), rich)],
    [
      "four sentences, without figures, appendices or cover",
      async (project) => {
        const text = 'I alt har {{antall-av "svar.svart"}} svart. Her er en til. Og en tredje. Det var alt.';
        await writeFile(join(project, prose), `# Hovedfunn\n\n${text}\n`);
        await change(project, edition, "appendices: [tabeller]", "appendices: []");
        await change(project, edition, "cover:\n  - samarbeid.frivillige@alle\n", "");
      },
    ],
    [
      "no number at all",
      async (project) => {
        await writeFile(join(project, prose), "# Hovedfunn\n\nDette er en tekst. Det var alt.\n");
        await change(project, edition, "appendices: [tabeller]", "appendices: []");
      },
    ],
    ...[2, 3].map((districts): [string, (project: string) => Promise<unknown>] => [
      `several groups, one of ${districts}`,
      async (project) => {
        const row = "samarbeid;frivillige;alle;;;0,9;0,1;;;;9 av 10;";
        await change(project, "data/2015/aggregates.csv", row, hidden(districts));
        const file = join(project, "templates/figures/frivillige.json");
        const spec = JSON.parse(await readFile(file, "utf8"));
        spec.usermeta.rapport.data.keys.push(
          { key: "samarbeid.frivillige@enhet=kommune" },
          { key: "samarbeid.frivillige@enhet=bydel" },
        );
        await writeFile(file, JSON.stringify(spec));
      },
    ]),
    [
      "layouts and styles with words and pictures of their own",
      async (project) => {
        const nett = "templates/layouts/nett.hbs";
        const icon = '<svg aria-hidden="true" viewBox="0 0 10 10"><path d="M0,0L10,0L10,10Z"/></svg>';
        await change(
          project,
          nett,
          '<main id="hovedinnhold">',
          `<main id="hovedinnhold"><p>${icon} Velkommen</p>`,
        );
        await change(
          project,
          nett,
          '<footer class="bunn">',
          '<footer class="bunn"><p>Laget av oss. Ring 12345678.</p>',
        );
        const style = join(project, "templates/styles/nett.css");
        await writeFile(style, `${await readFile(style, "utf8")}\nh1::after { content: " – rapport"; }\n`);
      },
    ],
    [
      "a table with the mark of a note in its caption, and signs in a style sheet",
      async (project) => {
        await change(
          project,
          "templates/narrative/nb/hovedfunn.md",
          "[^svar]: Svar",
          "Tabell: Ord vi bruker[^ord]\n\n| Ord | Betyr |\n|---|---|\n| Tiltak | noe som gjøres |\n\n[^ord]: Slik ordene står i skjemaet.\n\n[^svar]: Svar",
        );
        const style = join(project, "templates/styles/nett.css");
        const sign =
          "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'%3E%3Cpath d='M0,0Z'/%3E%3C/svg%3E";
        const signs = `q { quotes: "«" "»"; }\nli::marker { content: "– "; }\nh2 { background: url("${sign}"); }`;
        await writeFile(style, `${await readFile(style, "utf8")}\n${signs}\n`);
      },
    ],
    [
      "a heading with the mark of a note",
      async (project) => {
        const chapter = "templates/narrative/nb/hovedfunn.md";
        await change(project, chapter, "med frivillige\n{{/p", "med frivillige[^spurt]\n{{/p");
        await change(project, chapter, "[^svar]: Svar", "[^spurt]: Slik spurte IMDi.\n\n[^svar]: Svar");
      },
    ],
    [
      "the numbers of a report and its series, and when it is asked again",
      async (project) => {
        const own = 'next: { nb: "høsten 2016" }\nisbn: 978-3-16-148410-0\nissn: 0317-8471\n';
        await writeFile(join(project, edition), `${await readFile(join(project, edition), "utf8")}\n${own}`);
      },
    ],
    [
      "a logo, and constructed numbers",
      async (project) => {
        const logo =
          '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" width="10" height="10"><path d="M0,0L10,0L10,10Z" fill="#000000"/></svg>';
        await writeFile(join(project, "logo.svg"), logo);
        await change(project, "report.config.ts", 'languages: ["nb"]', 'logo: "logo.svg", languages: ["nb"]');
        await change(project, edition, "numbers: published", "numbers: constructed");
      },
    ],
  ])("of %s", { timeout: 240_000 }, async (_, prepare) => {
    const project = await copyOfMinimal();
    await prepare(project);
    const { failed } = await buildQuietly(project, join(project, "output/2015"));
    expect(failed).toEqual([]);
  });

  test("of every form of figure in a line", { timeout: 240_000 }, async () => {
    const project = await copyOfProject();
    const chapter = join(project, "templates/narrative/nb/hovedfunn.md");
    const lines = [
      '{{søyler "mottak.utilstrekkelig" gruppe="vertskommune=ja" tekst="Tjenester" navn="a"}}',
      '{{tideler "mottak.utilstrekkelig" gruppe="vertskommune=ja" tekst="Tjenester" navn="b" sorter="størst"}}',
      '{{prikker "frivillighet.samarbeid" "naringsliv.samarbeid" tekst="Samarbeid" navn="c"}}',
      '{{gruppert "svar.svart" gruppe="enhet" tekst="Svar fra kommuner og bydeler" navn="d"}}',
      '{{utvikling "svar.svart" gruppe="enhet=kommune" tekst="Kommuner og svar" navn="e"}}',
      '{{endring-figur "svar.svart" gruppe="enhet=kommune" tekst="Kommuner og svar" navn="f"}}',
      '{{enheter "svar.svart@enhet=bydel" tekst="Bydeler og svar" navn="g"}}',
    ];
    await writeFile(chapter, `${await readFile(chapter, "utf8")}\n\n${lines.join("\n\n")}\n`);
    const { failed } = await buildQuietly(project, join(project, "output/2015"), { language: "nb" });
    expect(failed).toEqual([]);
  });
});
