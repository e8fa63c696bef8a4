import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { ACCOUNT_FILE, type Account } from "../../src/account/statement.ts";
import { readBack, type SpokenPdf } from "../../src/pdf/check/read-back.ts";
import { disk } from "../../src/publish/effects.ts";
import { walk } from "../../src/publish/walk.ts";
import type { Fault } from "../../src/verify/fault.ts";
import { accountIn, verifyFiles } from "../../src/verify/verify.ts";
import { builtEdition } from "../support/edition.ts";

const html = "index.html";
const files = new Map<string, Uint8Array>();
let account: Account;
let spoken: SpokenPdf;
beforeAll(async () => {
  const folder = join(await builtEdition(), "nb");
  for (const path of await walk(folder, disk)) files.set(path, await readFile(join(folder, path)));
  const read = accountIn(files.get(ACCOUNT_FILE) ?? new Uint8Array());
  const [, pdf] = [...files].find(([path]) => path.endsWith(".pdf")) ?? [];
  if (!read || !pdf) throw new Error("nothing to read");
  account = read;
  spoken = await readBack(pdf);
}, 240_000);

interface Falsified {
  readonly path?: string;
  readonly from?: string | RegExp;
  readonly to?: string;
  /** What a reader hears of the PDF instead. */
  readonly heard?: (spoken: SpokenPdf) => SpokenPdf;
  /** What another reader hears. */
  readonly other?: (spoken: SpokenPdf) => SpokenPdf;
  /** Another account than the one in the folder. */
  readonly account?: (account: Account) => Account;
}

/** What is found, each as what it is of and in which file. */
async function found({ path, from = "", to = "", heard, other, account: falsify }: Falsified) {
  const own = new Map(files);
  if (path !== undefined) {
    const before = new TextDecoder().decode(files.get(path));
    const after = before.replace(from, to);
    expect(after, path).not.toBe(before);
    own.set(path, new TextEncoder().encode(after));
  }
  const listen = (hear: (spoken: SpokenPdf) => SpokenPdf) => async () => hear(spoken);
  const faults = await verifyFiles({
    files: own,
    account: falsify ? falsify(account) : account,
    readers: [listen(heard ?? ((all) => all)), ...(other ? [listen(other)] : [])],
    sizeOf: (file) => files.get(file)?.length,
  });
  return faults.map((fault: Fault) => `${fault.what} ${fault.file.replace(/.*\.pdf$/, "PDF")}`);
}

/** The text of one element of a role, as somebody else hears it. */
const saying =
  (role: string, change: (text: string) => string, at = 0) =>
  (all: SpokenPdf): SpokenPdf => {
    const one = all.heard.filter((each) => each.role === role)[at];
    return {
      ...all,
      heard: all.heard.map((each) => (each === one ? { ...each, text: change(each.text) } : each)),
    };
  };
/** An entry of a list of contents, figures or tables. */
const ofEntry =
  (isMeant: (text: string) => boolean, change: (text: string) => string) =>
  (all: SpokenPdf): SpokenPdf => ({
    ...all,
    heard: all.heard.map((each) =>
      each.role === "TOCI" && isMeant(each.text) ? { ...each, text: change(each.text) } : each,
    ),
  });
const with_ = (map: ReadonlyMap<string, string>, key: string, value: string) => new Map(map).set(key, value);

test("nothing is found in what is as it was made", async () => {
  expect(await found({})).toEqual([]);
});

describe("of a falsified page is found", () => {
  test.each<[string, Falsified, string]>([
    ["a word", { path: html, from: /(<main.*?)kommunene/s, to: "$1fylkene" }, "changed index.html"],
    [
      "a word of the head",
      { path: html, from: "kommunene planlegger", to: "fylkene planlegger" },
      "extra index.html",
    ],
    [
      "a name that is read aloud",
      { path: html, from: /aria-label="Tabell\s1/, to: 'aria-label="Tabell 2' },
      "label index.html",
    ],
    [
      "what a number is for machines",
      { path: html, from: 'value="324/428"', to: 'value="342/428"' },
      "changed index.html",
    ],
    [
      "the row that a number leads to",
      { path: html, from: 'href="#kilde-t5"', to: 'href="#kilde-t8"' },
      "way index.html",
    ],
    [
      "a bar",
      { path: html, from: /(<svg role="img"[^>]*>.*?)<path [^>]*fill="#073B45"[^>]*\/>/s, to: "$1" },
      "drawing index.html",
    ],
    ["the cover", { path: html, from: /#F2A65A/i, to: "#F4EFE6" }, "drawing index.html"],
    [
      "an entry of the contents",
      { path: html, from: /(<nav class="innhold".*?<a href="#[^"]+">)/s, to: "$1Om " },
      "way index.html",
    ],
    [
      "the heading of the contents",
      { path: html, from: '<h2 id="innhold">Innhold', to: '<h2 id="innhold">Inhnold' },
      "extra index.html",
    ],
    [
      "a word in the contents that leads nowhere",
      { path: html, from: "</summary>", to: "</summary><p>86 prosent har planer</p>" },
      "extra index.html",
    ],
    [
      "an entry of the contents that stands there twice",
      { path: html, from: /(<nav class="innhold".*?)(<li><a href="#[^"]+">[^<]*<\/a><\/li>)/s, to: "$1$2$2" },
      "way index.html",
    ],
    [
      "an entry of the contents without its beginning",
      { path: html, from: /(<nav class="innhold".*?<a href="#kapittel[^"]+">)\S+ /s, to: "$1" },
      "way index.html",
    ],
    [
      "another row of the same key that a number leads to",
      { path: html, from: 'href="#kilde-t1"', to: 'href="#kilde-t7"' },
      "way index.html",
    ],
    [
      "the title that is shared",
      { path: html, from: 'og:title" content="', to: 'og:title" content="Ny ' },
      "metadata index.html",
    ],
    [
      "an address that it does not have",
      { path: html, from: "</title>", to: '</title><link rel="canonical" href="https://example.org/">' },
      "metadata index.html",
    ],
    [
      "what search engines are told",
      { path: html, from: '"Report","name":"', to: '"Report","name":"86 prosent: ' },
      "metadata index.html",
    ],
    [
      "more than search engines are told",
      { path: html, from: '"@type":"Report",', to: '"@type":"Report","abstract":"86 prosent",' },
      "metadata index.html",
    ],
    [
      "a file that search engines are led to",
      { path: html, from: '"contentUrl":"tabeller.csv"', to: '"contentUrl":"andre.csv"' },
      "metadata index.html",
    ],
    [
      "the description",
      { path: html, from: 'name="description" content="', to: 'name="description" content="Alle ' },
      "metadata index.html",
    ],
    ["what is hidden", { path: html, from: "<main", to: "<main hidden" }, "hidden index.html"],
    ["a word of the script", { path: html, from: 'data-lukk="', to: 'data-lukk="Ikke ' }, "extra index.html"],
    ["the size of a file", { path: html, from: /\(PDF, \d/, to: "(PDF, 9" }, "changed index.html"],
    [
      "a drawing to download",
      { path: "figurer/mottak.svg", from: /#073B45/i, to: "#5C929B" },
      "changed figurer/mottak.svg",
    ],
    [
      "a figure's numbers",
      { path: "figurer/mottak.csv", from: "0,59", to: "0,95" },
      "changed figurer/mottak.csv",
    ],
    [
      "a list",
      { path: "tabeller.csv", from: "«hele 86 prosent»", to: "«nesten alle»" },
      "changed tabeller.csv",
    ],
    ...(
      [
        ["what the data are called", '"title": "', '"title": "Alle '],
        ["what a data file is called", '"title": "Alle tabellene"', '"title": "Alle svarene"'],
        ["more than describes the data", '"name": "', '"keywords": ["86 prosent"], "name": "'],
        ["a file that is not described", '"path": "tallgrunnlag.csv"', '"path": "tabeller.csv"'],
        ["the size of a data file", /"bytes": (\d)/, '"bytes": 1$1'],
        ["the hash of a data file", /"hash": "sha256:(.)/, '"hash": "sha256:z'],
        ["the name of a column", '"name": "Svar"', '"name": "Andel"'],
        ["what a column holds", '"type": "string"', '"type": "integer"'],
        ["how a data file is written", '"delimiter": ";"', '"delimiter": ","'],
        ["what is left out of the data", '"missingValues": [', '"missingValues": ["86 prosent",'],
        ["what is no JSON", "{", "{{"],
      ] as const
    ).map(([what, from, to]): [string, Falsified, string] => [
      what,
      { path: "datapackage.json", from, to },
      `${what === "what is no JSON" ? "unreadable" : "metadata"} datapackage.json`,
    ]),
    [
      "a style that speaks",
      { path: "rapport.css", from: 'content: "+"', to: 'content: "87 prosent"' },
      "extra rapport.css",
    ],
    ...(
      [
        ["with a number of the report", '"59 prosent"'],
        ["with what an element says for machines", "attr(value)"],
        ["with where a number comes from", "attr(data-kilde)"],
        ["with a counter", "counter(page)"],
        ["with a variable", "var(--a)"],
        ["with a picture", "url(a.png)"],
      ] as const
    ).map(([what, content]): [string, Falsified, string] => [
      `a style that speaks ${what}`,
      { path: "rapport.css", from: 'content: "+"', to: `content: ${content}` },
      "extra rapport.css",
    ]),
    ...(
      [
        ["a list's marker", 'list-style-type: "59 prosent "'],
        ["quotation marks", 'quotes: "59 prosent" ""'],
        ["a variable", '--tegn: "59 prosent"'],
        ["where a line is cut", 'text-overflow: "59 prosent"'],
        ["numbers of a list", "counter-set: list-item 59"],
        ["a picture of words", "background: url('data:image/svg+xml,<svg><text>59 prosent</text></svg>')"],
        ["a picture", "background: url(data:image/png;base64,AAAA)"],
        ["a picture of the report", "background: url(figurer/mottak.svg)"],
        ["a picture in a set", 'background: image-set("figurer/mottak.svg" 1x)'],
      ] as const
    ).map(([what, declaration]): [string, Falsified, string] => [
      `a style that speaks by ${what}`,
      { path: "rapport.css", from: 'content: "+"', to: `${declaration}; content: "+"` },
      "extra rapport.css",
    ]),
    [
      "a style that fetches another",
      { path: "rapport.css", from: /^/, to: '@import "andre.css";' },
      "extra rapport.css",
    ],
    [
      "the account",
      { path: ACCOUNT_FILE, from: "86 prosent", to: "87 prosent" },
      "fingerprint regnskap.json",
    ],
  ])("%s", async (_, falsified, told) => {
    expect(await found(falsified)).toContain(told);
  });
});

describe("of a falsified PDF is found", () => {
  test.each<[string, Falsified, string]>([
    ["a word", { heard: saying("P", (text) => `${text} Alle svarte.`, 9) }, "extra PDF"],
    [
      "a figure's alternative text",
      {
        heard: (all) => ({
          ...all,
          heard: all.heard.map((each) => (each.role === "Figure" ? { ...each, alt: "Søyler." } : each)),
        }),
      },
      "label PDF",
    ],
    [
      "a bookmark",
      { heard: (all) => ({ ...all, bookmarks: ["Alle svarte", ...all.bookmarks.slice(1)] }) },
      "way PDF",
    ],
    [
      "another finding's number on the back",
      {
        heard: (all) => ({
          ...all,
          heard: all.heard.map((each) =>
            each.page === all.pages ? { ...each, text: each.text.replace("86 prosent", "9 av 10") } : each,
          ),
        }),
      },
      "changed PDF",
    ],
    [
      "two findings' numbers swapped on the cover",
      {
        heard: (all) => ({
          ...all,
          heard: all.heard.map((each) =>
            each.page === 1
              ? {
                  ...each,
                  text: each.text
                    .replace("6 av 10", "X")
                    .replace("59 prosent", "6 av 10")
                    .replace("X", "59 prosent"),
                }
              : each,
          ),
        }),
      },
      "changed PDF",
    ],
    ["an entry of the contents", { heard: saying("TOCI", (text) => text.replace(/\d+$/, "77")) }, "way PDF"],
    [
      "what the list of figures says of one",
      {
        heard: ofEntry(
          (text) => text.startsWith("Figur 2 "),
          (text) => `${text.replace(/\d+$/, "")}77`,
        ),
      },
      "way PDF",
    ],
    [
      "a table that its list leaves out",
      {
        heard: (all) => ({
          ...all,
          heard: all.heard.filter(({ role, text }) => role !== "TOCI" || !text.startsWith("Tabell 1 ")),
        }),
      },
      "way PDF",
    ],
    [
      "the name of a list",
      { heard: saying("H2", (text) => text.replace("Figurliste", "Tabelliste"), 2) },
      "way PDF",
    ],
    [
      "its title",
      { heard: (all) => ({ ...all, info: with_(all.info, "Title", "Alle svarte") }) },
      "metadata PDF",
    ],
    [
      "its XMP packet",
      { heard: (all) => ({ ...all, xmp: with_(all.xmp, "dc:title", "Alle svarte") }) },
      "metadata PDF",
    ],
    [
      "a page without the fingerprint",
      { heard: (all) => ({ ...all, margins: all.margins.map((text, at) => (at === 4 ? "" : text)) }) },
      "fingerprint PDF",
    ],
    [
      "a cover without it",
      {
        heard: (all) => ({
          ...all,
          heard: all.heard.filter(({ page, text }) => page !== 1 || !text.includes(account.fingerprint)),
        }),
      },
      "fingerprint PDF",
    ],
    ["text beside the structure", { heard: (all) => ({ ...all, unmarked: ["Alle svarte"] }) }, "extra PDF"],
    ["what another reader hears", { other: saying("P", () => "Alle svarte.", 9) }, "readers PDF"],
  ])("%s", async (_, falsified, told) => {
    expect(await found(falsified)).toContain(told);
  });
});

test("a number that its rows do not give is found, though page and account agree", async () => {
  const [key = ""] = Object.keys(account.rows).filter((one) => one.startsWith("kapasitet.oker"));
  const otherwise = {
    ...account.rows,
    [key]: { ...account.rows[key], low: 0.675, high: 0.685, value: 0.68 },
  };
  expect(await found({ account: (one) => ({ ...one, rows: otherwise }) })).toContain("number regnskap.json");
});
