import { ACCOUNT_FILE, type Statement } from "../account/statement.ts";
import { writeFileSize } from "../language/file-size.ts";
import { type Accounted, type FigureAccount, knownOf, orderedFor } from "./accounted.ts";
import { checkHead } from "./check-head.ts";
import type { Drawing } from "./drawing.ts";
import type { Fault } from "./fault.ts";
import { drawable } from "./known.ts";
import { matchWords, phraseOf } from "./match.ts";
import type { DrawnRow } from "./measure/drawn-row.ts";
import { measure } from "./measure/measure.ts";
import { measureDotRows } from "./measure/ten-dots.ts";
import { isMachineValue, unsupported } from "./numbers.ts";
import type { PageFigure, PageReading, PageTable } from "./page.ts";
import { folded, type Piece, wordsOf } from "./words.ts";

/** Other files of the same folder: how large each is, by path; undefined for one that is not there. */
export type SizeOf = (path: string) => number | undefined;

/**
 * Holds a page against the account and the data: every word that is shown or told, every number, every drawing, every
 * way about.
 */
export function checkPage(page: PageReading, about: Accounted, file: string): readonly Fault[] {
  return [
    ...checkHead(page, about),
    ...words(page, about),
    ...labels(page, about),
    ...values(page, about),
    ...figures(page, about),
    ...signs(page, about),
    ...ways(page, about),
    ...given(page, about),
    ...page.inPage.map((found) => ({ what: "hidden" as const, where: "", found })),
  ].map((fault) => ({ ...fault, file }));
}

type Found = Fault extends infer F ? (F extends Fault ? Omit<F, "file"> : never) : never;

/** Figures' tables repeat their figure's caption; a list of contents repeats headings. */
function words(page: PageReading, about: Accounted): readonly Found[] {
  const running = page.pieces.filter(({ role }) => role === "text");
  const repeated = new Set(about.figures.map(({ caption }) => caption));
  const all: Piece[] = [];
  for (const piece of running) {
    if (piece.where === "<caption>" && repeated.has(piece.text)) continue;
    all.push(piece);
  }
  const { faults, met } = matchWords(all, {
    ordered: orderedFor(about, "web"),
    loose: [
      ...about.around.filter(({ in: carriers, kind }) => carriers.includes("web") && kind !== "drawn"),
      about.fingerprint,
    ],
    required: [...about.front.filter(({ in: carriers }) => carriers.includes("web")), about.fingerprint],
    phrases: about.phrases,
    fits: fitsFor(about),
    signs: signsOf(about),
  });
  return [...faults.map(toFault), ...numbering(met, about)];
}

/** What a sign in a table says to those who listen. */
export function signsOf({ language }: Accounted): ReadonlyMap<string, string> {
  return new Map(Object.values(language.terms.signs).map(({ sign, spoken }) => [sign, spoken]));
}

export function toFault({
  what,
  where,
  found = "",
  expected = "",
}: {
  readonly what: "extra" | "missing" | "changed";
  readonly where: string;
  readonly found?: string;
  readonly expected?: string;
}): Found {
  if (what === "extra") return { what, where, found };
  if (what === "missing") return { what, where, expected };
  return { what, where, found, expected };
}

/** What may stand in an open place of a phrase: a number, a size, a text that has been accounted for. */
export function fitsFor({ around, headings, figures, tables, account, language }: Accounted) {
  const known = new Set<string>([
    ...around.map(({ text }) => folded(text)),
    ...headings,
    ...figures.map(({ caption }) => caption),
    ...tables.map(({ caption }) => caption),
    ...account.statements.filter(({ kind }) => kind === "note").map(({ text }) => folded(text)),
    ...around.map(({ text }) => folded(language.terms.workOf(text))),
  ]);
  return (text: string) => /^\d+$/.test(text) || /^\d+(?:,\d)? [kM]B$/.test(text) || known.has(text);
}

/** Figures and tables are numbered through, appendices too. */
export function numbering(
  met: readonly {
    readonly phrase: readonly unknown[];
    readonly open: readonly string[];
    readonly where: string;
  }[],
  { language }: Accounted,
): readonly Found[] {
  const { terms } = language;
  return [terms.figureNumber, terms.tableNumber, terms.appendixNumber].flatMap((write) => {
    const [first] = phraseOf(folded(write(1)).replace("1", "…"));
    const own = met.filter(
      ({ phrase, open }) => phrase[0] === first && phrase.length === 2 && open.length === 1,
    );
    return own.flatMap(({ open, where }, index): Found[] =>
      open[0] === String(index + 1)
        ? []
        : [
            {
              what: "changed",
              where,
              found: `${String(first)} ${open[0]}`,
              expected: `${String(first)} ${index + 1}`,
            },
          ],
    );
  });
}

/** What a script is given to show is the program's own. */
function given({ given: all }: PageReading, { account }: Accounted): readonly Found[] {
  return all.flatMap((found): Found[] =>
    account.words.includes(found) ? [] : [{ what: "extra", where: "<script>", found }],
  );
}

/** A name says what it is the name of: in a phrase of the program's, with the words that stand there. */
function labels(page: PageReading, about: Accounted): readonly Found[] {
  const { terms } = about.language;
  const signs = new Set(Object.values(terms.signs).map(({ spoken }) => spoken));
  const titles = new Set(
    about.account.statements.filter(({ kind }) => kind === "link-title").map(({ text }) => folded(text)),
  );
  const alts = about.figures.map(({ alt }) => alt);
  return page.labels.flatMap(({ text, where, about: what, drawing }): Found[] => {
    if (drawing) {
      // Which of those with one caption it is, is tried figure by figure.
      const own = about.figures.filter(({ caption }) => what.endsWith(caption)).map(({ alt }) => alt);
      if (own.includes(text) || (own.length === 0 && folded(about.publisher) === text)) return [];
      return [{ what: "label", where, found: text, expected: (own.length > 0 ? own : alts).join(" | ") }];
    }
    if (titles.has(text) || signs.has(text)) return [];
    const shown = what.replace(/ [#↑]$/, "");
    // A table that stands in two chapters has the chapter's name behind its own.
    if (text === shown || about.headings.some((heading) => text === `${shown}: ${heading}`)) return [];
    const said = about.phrases.some((phrase) => {
      const spoken = wordsOf(text);
      if (phrase.length > spoken.length) return false;
      const open = phrase.findIndex((word) => typeof word !== "string");
      if (open === -1)
        return phrase.length === spoken.length && phrase.every((word, at) => word === spoken[at]);
      if (!phrase.slice(0, open).every((word, at) => word === spoken[at])) return false;
      const inside = spoken.slice(open).join(" ");
      return open === phrase.length - 1 && (inside === shown || isLabelOf(inside, shown, about));
    });
    return said ? [] : [{ what: "label", where, found: text, expected: shown }];
  });
}

/** «Figur 3» is a name of «Figur 3 Andel …». */
function isLabelOf(name: string, whole: string, { language }: Accounted): boolean {
  const kinds = [language.terms.figureNumber, language.terms.tableNumber].map(
    (write) => folded(write(1)).split(" ")[0],
  );
  const [kind, number] = name.split(" ");
  return whole.startsWith(`${name} `) && kinds.includes(kind) && /^\d+$/.test(number ?? "");
}

/** Numbers that say where they come from: as the account has them, and as the data give them. */
function values(page: PageReading, about: Accounted): readonly Found[] {
  const said = orderedFor(about, "web").flatMap((statement) =>
    statement.values.map((value) => ({ value, statement })),
  );
  const found: Found[] = [];
  const length = Math.max(said.length, page.values.length);
  for (let index = 0; index < length; index++) {
    const [{ value, statement } = {}, marked] = [said[index], page.values[index]];
    const expected = value ? `${folded(value.text)} (${value.machine}, ${value.keys.join(" ")})` : "";
    const told = marked ? `${marked.text} (${marked.value}, ${marked.keys.join(" ")})` : "";
    if (expected !== told)
      found.push({ what: "changed", where: statement?.section ?? marked?.id ?? "", found: told, expected });
  }
  for (const { id, text, keys, href = "" } of page.values) {
    const row = page.places.get(href.slice(1));
    // Two numbers of one key may be told differently: each has a row of its own.
    if (row && (row.keys.join(" ") !== keys.join(" ") || (id !== "" && href !== `#${rowOf(id)}`)))
      found.push({ what: "way", where: text, found: row.keys.join(" "), expected: keys.join(" ") });
  }
  const unknown = page.keys.filter((key) => !about.rows[key]);
  return [...found, ...unknown.map((key): Found => ({ what: "extra", where: "data-kilde", found: key }))];
}

/** The row behind a number, among all numbers of the report. */
function rowOf(valueId: string): string {
  return `kilde-${valueId}`;
}

/** Works out again every number that is told from rows. */
export function checkNumbers(about: Accounted): readonly Fault[] {
  const found = about.account.statements.flatMap(
    ({ kind, text, keys, values: own, section }: Statement): Found[] => {
      const bound = own.flatMap((value): Found[] => {
        const rows = knownOf(about, value.keys);
        const wrong = unsupported(value.text, rows);
        if (!isMachineValue(value.machine, rows))
          wrong.length === 0 && (wrong as string[]).push(value.machine);
        return wrong.map((number) => ({
          what: "number",
          where: section,
          found: `${number} («${value.text}»)`,
          keys: value.keys,
        }));
      });
      const written =
        ["cell", "alt"].includes(kind) && keys.length > 0
          ? unsupported(withoutNames(text, kind), knownOf(about, keys))
          : [];
      return [
        ...bound,
        ...written.map(
          (number): Found => ({ what: "number", where: section, found: `${number} («${text}»)`, keys }),
        ),
      ];
    },
  );
  return found.map((fault) => ({ ...fault, file: ACCOUNT_FILE }));
}

/** In an alternative text the numbers of the rows stand behind a colon. */
function withoutNames(text: string, kind: Statement["kind"]): string {
  if (kind !== "alt") return text;
  return [...text.matchAll(/: ([^:]*?)(?=\. |\.$|;)/g)].map(([, said]) => said).join("; ");
}

/** Each drawing of a figure: of its rows, as wide and as narrow. */
function figures(page: PageReading, about: Accounted): readonly Found[] {
  const found: Found[] = [];
  if (page.figures.length !== about.figures.length)
    found.push({
      what: "changed",
      where: "<figure>",
      found: String(page.figures.length),
      expected: String(about.figures.length),
    });
  page.figures.forEach((figure, index) => {
    const own = about.figures[index];
    if (!own) return;
    if (!figure.caption.endsWith(own.caption))
      found.push({ what: "changed", where: "<figcaption>", found: figure.caption, expected: own.caption });
    const rows = rowsOfFigure(figure, own, about);
    if (figure.drawings.length === 0)
      found.push({ what: "missing", where: figure.caption, expected: own.alt });
    for (const drawing of figure.drawings) {
      if (drawing.hidden || folded(drawing.label) !== own.alt)
        found.push({ what: "label", where: figure.caption, found: folded(drawing.label), expected: own.alt });
      found.push(...drawnWords(drawing, own.drawn, figure.caption));
      found.push(
        ...measure(drawing, rows, about.account.colours).map(
          (misdrawn): Found => ({ what: "drawing", where: figure.caption, misdrawn }),
        ),
      );
    }
    const [wide, ...others] = figure.drawings;
    for (const other of others)
      if (wide && paints(wide) !== paints(other))
        found.push({
          what: "drawing",
          where: figure.caption,
          misdrawn: { what: "colour", found: paints(other), expected: paints(wide) },
        });
  });
  return found;
}

/** The colours of a drawing's marks, from the top: two drawings of the same rows have the same. */
export function paints({ marks }: Drawing): string {
  const sorted = marks
    .filter(({ closed, fill, round }) => (closed || round) && fill !== "NONE")
    .map((mark) => ({
      fill: mark.fill,
      at: Math.round((mark.top + mark.bottom) / 2),
      width: mark.right - mark.left,
    }))
    .sort((a, b) => a.at - b.at || b.width - a.width);
  return [...sorted.map(({ fill }) => fill)].filter((fill, index, all) => fill !== all[index - 1]).join(" ");
}

/** What is drawn in words, in whatever order and on however many lines. */
function drawnWords({ texts }: Drawing, drawn: readonly string[], where: string): readonly Found[] {
  const bare = (all: readonly string[]) => all.flatMap(wordsOf).sort().join(" ");
  const [found, expected] = [bare(texts.map(({ text }) => text)), bare(drawn)];
  return found === expected ? [] : [{ what: "changed", where, found, expected }];
}

/** The rows of a figure from its table and, where the data are at hand, from these. */
function rowsOfFigure(
  { table }: PageFigure,
  { keys, emphasis }: FigureAccount,
  about: Accounted,
): readonly DrawnRow[] {
  if (!table) return [];
  const [heads = [], ...rows] = table.rows;
  return rows.map(([label = "", ...cells], index) => {
    const key = keys[index];
    const known = key === undefined ? undefined : about.rows[key];
    const isCounted = cells.length === 3 && cells.every((cell) => /^[\d ]+$/.test(cell));
    if (isCounted) {
      const [count = 0, , base = 0] = cells.map((cell) => Number(cell.replaceAll(" ", "")));
      return {
        label,
        told: [],
        units:
          known?.count === undefined ? { count, base } : { count: known.count, base: known.base ?? base },
      };
    }
    // Of bars by group or edition, that stands in a column of its own, and beside the bar.
    const { group: byGroup, edition: byEdition } = about.language.terms;
    const isByGroup = [byGroup, byEdition].map(folded).includes(heads[1] ?? "");
    const [group, ...inside] = isByGroup ? cells : ["", ...cells];
    const hasRest = heads.length - 1 > (openEnds(cells) ? 4 : 2) && !isByGroup;
    const told = [
      inside[0] ?? "",
      ...(hasRest ? [inside[1] ?? ""] : []),
      ...(isByGroup ? [group ?? ""] : []),
    ];
    const share = (known && drawable(known)) ?? shareIn(inside);
    // A count is its own share; what was published as one may lie elsewhere in its interval.
    const isPoint = share !== undefined && share.low === share.high;
    const value = known?.value ?? (isPoint ? share.low : undefined);
    return {
      label,
      told,
      ...(share && { share }),
      ...(value !== undefined && { value }),
      ...(emphasis !== undefined && { emphasis: key === emphasis }),
    };
  });
}

const percentIn = (cell: string) => {
  const [, units, decimals = "0"] = /^(\d+)(?:,(\d+))? ?%$/.exec(cell) ?? [];
  return units === undefined ? undefined : Number(`${units}.${decimals}`) / 100;
};

/** The two ends that a table has where its shares are intervals. */
function openEnds(cells: readonly string[]): readonly [number, number] | undefined {
  const [low, high] = cells.slice(-3, -1).map(percentIn);
  return cells.length >= 4 && low !== undefined && high !== undefined ? [low, high] : undefined;
}

function shareIn(cells: readonly string[]): DrawnRow["share"] {
  const ends = openEnds(cells);
  if (ends) return { low: ends[0], high: ends[1] };
  const share = percentIn(cells[0] ?? "");
  return share === undefined ? undefined : { low: share, high: share };
}

/** Dots beside a number draw that number; those that stand beside none, the rows of the cover, in their order. */
function signs(page: PageReading, about: Accounted): readonly Found[] {
  const { leadDark } = about.account.colours;
  const beside = page.signs.flatMap(({ drawing, value }): Found[] => {
    if (drawing.marks.length === 0 || !value) return [];
    const known = about.rows[value.keys[0] ?? ""];
    const share = (known && drawable(known)) ?? shareOf(value.value);
    return measureDotRows(drawing, [{ label: value.text, told: [], share }], [leadDark]).map((misdrawn) => ({
      what: "drawing",
      where: value.text,
      misdrawn,
    }));
  });
  return [...beside, ...coverRows(page, about)];
}

/** A number as it is written for machines: «0.86», «0.75/0.8», «324/428». */
function shareOf(machine: string): NonNullable<DrawnRow["share"]> {
  const [first = 0, second] = machine.split("/").map(Number);
  if (second === undefined) return { low: first, high: first };
  return machine.includes(".") ? { low: first, high: second } : { low: first / second, high: first / second };
}

/** The rows of the cover that the page shows, each a drawing with its words beside it. */
function coverRows(page: PageReading, { account, around, rows, language }: Accounted): readonly Found[] {
  const { sand, accent } = account.colours;
  const expected = account.cover.flatMap((key, index) => {
    const value = around.find(({ keys, in: carriers }) => keys.includes(key) && carriers.includes("web"));
    const known = rows[key];
    const share = known && drawable(known);
    if (value === undefined || share === undefined) return [];
    const row: DrawnRow = { label: key, told: [], share };
    return [{ row, text: folded(value.text), fill: index === 0 ? accent : sand }];
  });
  // A picture that somebody has put there for show is no row of dots.
  const drawn = page.signs.filter(({ drawing, value }) => !value && drawing.marks.some(({ round }) => round));
  const where = language.terms.coverKey;
  const found: Found[] = drawn.flatMap(({ drawing, beside }, index) => {
    const own = expected[index];
    if (own === undefined) return [{ what: "drawing", where, misdrawn: { what: "order" } }];
    const { row, text, fill } = own;
    const misdrawn = measureDotRows(drawing, [row], [fill]);
    return [
      ...misdrawn.map((one): Found => ({ what: "drawing", where, misdrawn: one })),
      ...(beside.startsWith(text)
        ? []
        : [{ what: "changed" as const, where, found: beside, expected: text }]),
    ];
  });
  const missing = expected
    .slice(drawn.length)
    .map(({ text }): Found => ({ what: "missing", where, expected: text }));
  return [...found, ...missing];
}

/** Where links inside the page lead, and what the list of contents says. */
function ways(page: PageReading, about: Accounted): readonly Found[] {
  const found: Found[] = [];
  const { terms } = about.language;
  const kinds = [terms.figureNumber, terms.tableNumber, terms.appendixNumber].map((write) =>
    folded(write(1)).split(" ")[0]?.toLowerCase(),
  );
  for (const { href, text, contents } of page.links) {
    if (!href.startsWith("#")) continue;
    const place = page.places.get(href.slice(1));
    if (!place) {
      found.push({ what: "way", where: text, found: href, expected: "" });
      continue;
    }
    // A heading may stand behind what numbers it, but is told whole.
    const isHeading = place.text === text || (about.headings.includes(text) && place.text.endsWith(text));
    if (contents && !(place.heading && isHeading))
      found.push({ what: "way", where: "<nav>", found: text, expected: place.text });
    // The mark of a note leads to the note of that number.
    if (place.ordinal !== undefined && /^\d+$/.test(text) && place.ordinal !== Number(text))
      found.push({ what: "way", where: "<sup>", found: text, expected: String(place.ordinal) });
    const named = /(?:^| )(\p{L}+) (\d+)$/u.exec(text);
    if (
      !contents &&
      named &&
      kinds.includes(named[1]?.toLowerCase()) &&
      !place.text.toLowerCase().startsWith(`${named[1]} ${named[2]}`.toLowerCase())
    )
      found.push({ what: "way", where: text, found: text, expected: place.text });
  }
  const shown = page.links.filter(({ contents }) => contents).map(({ href }) => href);
  const order = [...page.places.keys()];
  const inOrder = [...new Set(shown)].sort((a, b) => order.indexOf(a.slice(1)) - order.indexOf(b.slice(1)));
  if (shown.join() !== inOrder.join())
    found.push({ what: "way", where: "<nav>", found: shown.join(" "), expected: inOrder.join(" ") });
  const entries = page.pieces.filter(({ role }) => role === "contents").map(({ text }) => text);
  // What leads nowhere, around what does, is the program's own or the edition's.
  const leading = new Set(page.links.filter(({ contents }) => contents).map(({ text }) => text));
  const fixed = new Set([...about.account.words, ...about.around.map(({ text }) => text)].map(folded));
  for (const entry of entries)
    if (!leading.has(entry) && !fixed.has(entry)) found.push({ what: "extra", where: "<nav>", found: entry });
  const chapters = about.account.statements.filter(
    ({ kind, id, section }) =>
      kind === "heading" &&
      id === `${section}.1` &&
      /^(?:kapittel|vedlegg)-[^-]/.test(section) &&
      isPart(section, about),
  );
  for (const { text } of chapters)
    if (!entries.includes(folded(text)))
      found.push({ what: "way", where: "<nav>", found: "", expected: text });
  for (const value of page.misnumbered)
    found.push({ what: "changed", where: "<li>", found: value, expected: "" });
  return found;
}

/** A section's id begins with its chapter's. */
function isPart(section: string, { account }: Accounted): boolean {
  const parts = new Set(account.statements.map((each) => each.section));
  return ![...parts].some((other) => section.startsWith(`${other}-`));
}

/** Files that the page offers are there, and as large as it says. */
export function checkOffers(page: PageReading, sizeOf: SizeOf, file: string): readonly Fault[] {
  return page.links.flatMap(({ href, text, after }): Fault[] => {
    if (href.startsWith("#") || /^[a-z]+:/i.test(href) || href.startsWith("../")) return [];
    const bytes = sizeOf(href);
    if (bytes === undefined) return [{ what: "way", where: text, file, found: href, expected: "" }];
    const told = /\(\p{Lu}+, ([^)]+)\)/u.exec(`${text} ${after}`)?.[1];
    const size = folded(writeFileSize(bytes));
    return told === undefined || folded(told) === size
      ? []
      : [{ what: "changed", where: text, file, found: told, expected: size }];
  });
}

/** The table of a figure, for its CSV. */
export function tableOfFigure(
  page: PageReading,
  path: string,
): { readonly figure: PageFigure; readonly table: PageTable } | undefined {
  const figure = page.figures.find(({ files: own }) => own.includes(path));
  return figure?.table && { figure, table: figure.table };
}

/** What the account says of a figure of the page: they stand in one order, and two may have one caption. */
export function figureInAccount(
  figure: PageFigure | undefined,
  page: PageReading,
  about: Accounted,
): FigureAccount | undefined {
  return figure && about.figures[page.figures.indexOf(figure)];
}
