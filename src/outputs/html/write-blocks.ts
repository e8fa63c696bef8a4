import type { PlacedBlock } from "../../document/document.ts";
import type { ListItem, TextBlock } from "../../narrative/tree.ts";
import type { Source } from "../../problems/problem.ts";
import { Html, html, join, NOTHING } from "./html.ts";
import type { Layouts } from "./layouts.ts";
import { figureTableView, gridView, type TableView, tableView } from "./table-view.ts";
import { type InlineContext, writeInlines } from "./write-inlines.ts";

/** What blocks are written with: figures, tables and key figures have layouts of their own. */
export interface BlockContext extends InlineContext {
  readonly layouts: Layouts;
}

type Of<K extends PlacedBlock["kind"]> = Extract<PlacedBlock, { kind: K }>;
type Writers = {
  readonly [K in PlacedBlock["kind"]]: (block: Of<K>, context: BlockContext) => Html;
};

/** Writes a block, with a line break after it. */
export function writeBlock<K extends PlacedBlock["kind"]>(block: Of<K>, context: BlockContext): Html {
  const write = writers[block.kind as K] as Writers[K];
  return write(block, context);
}

const writers: Writers = {
  heading: ({ level, inlines, source }, context) => {
    // A chapter's title is level two on the page and a section's three.
    const name = Html.trusted(`h${Math.min(level + 1, 6)}`);
    return html`<${name}${placed(source, context)}>${writeInlines(inlines, "whole", context)}</${name}>\n`;
  },
  paragraph: ({ inlines, source }, context) =>
    html`<p${placed(source, context)}>${writeInlines(inlines, "running", context)}</p>\n`,
  list: ({ ordered, start = 1, loose, items, source }, context) => {
    const name = Html.trusted(ordered ? "ol" : "ul");
    const from = ordered && start !== 1 ? html` start="${start}"` : NOTHING;
    const written = join(items.map((item) => writeItem(item, loose, context)));
    return html`<${name}${from}${placed(source, context)}>\n${written}</${name}>\n`;
  },
  quote: ({ blocks, source }, context) => {
    const inside = join(blocks.map((block) => writeBlock(block, context)));
    return html`<blockquote${placed(source, context)}>\n${inside}</blockquote>\n`;
  },
  "code-block": ({ inlines, source }, context) => {
    const inside = writeInlines(inlines, "whole", context);
    return html`<pre${placed(source, context)}><code>${inside}\n</code></pre>\n`;
  },
  rule: ({ source }, context) => html`<hr${placed(source, context)}>\n`,
  grid: (grid, context) => fillTable(gridView(grid, context), grid.source, context),
  figure: ({ figure, baseInMargin, source }, context) => {
    const { document, medium } = context;
    const { terms } = document.language;
    const { id, number, name, caption, note, base, wide, narrow, table } = figure;
    const label = terms.figureNumber(number);
    return fill("figur", context, {
      id,
      name,
      place: medium.placeOf(source),
      label: medium.text(label, "whole"),
      caption: medium.text(caption, "whole"),
      note: medium.text(note, "running"),
      base: medium.text(base, "running"),
      baseInMargin,
      wide: Html.trusted(wide.inline),
      narrow: Html.trusted(narrow.inline),
      showTable: terms.showTable,
      showTableFor: terms.showTableFor(label),
      download: terms.download,
      downloadFor: terms.downloadOf(label),
      linkHere: terms.linkHere,
      downloads: { svg: `figurer/${name}.svg`, csv: `figurer/${name}.csv` },
      table: figureTableView(caption, table, medium),
    });
  },
  table: ({ table, source }, context) => {
    const { terms } = context.document.language;
    return fillTable(
      { ...tableView(table, context.medium, terms.tableNumber(table.number)), id: table.id },
      source,
      context,
    );
  },
  "table-elsewhere": ({ table, source }, context) => {
    const { medium, document } = context;
    const { terms } = document.language;
    const caption = medium.text(`${table.caption} `, "running");
    const way = medium.text(terms.seeTable(table.number), "running");
    return html`<p class="tabell-annetsteds"${placed(source, context)}>${caption}<a href="#${table.id}">${way}</a></p>\n`;
  },
  overview: ({ of, table, source }, context) => {
    const view = tableView(table, context.medium);
    if (of !== "account") return fillTable({ ...view, kind: of }, source, context);
    // The account is no list, and may stand in several chapters: for those who listen each has its chapter's name.
    const { chapters, appendices } = context.document;
    const part = [...chapters, ...appendices].find(({ id }) => id === context.partId);
    return fillTable({ ...view, region: `${table.caption}: ${part?.plainTitle ?? ""}` }, source, context);
  },
  "key-figures": ({ figures }, context) =>
    fill("nokkeltall", context, {
      figures: figures.map(({ value, inlines, sign, source }) => {
        const end = inlines.findIndex(({ kind }) => kind === "line-break");
        const [words, more] = end < 0 ? [inlines, []] : [inlines.slice(0, end), inlines.slice(end + 1)];
        return {
          value: writeInlines([value], "whole", context),
          words: writeInlines(words, "whole", context),
          more: more.length > 0 ? writeInlines(more, "running", context) : undefined,
          sign: sign && Html.trusted(sign),
          place: context.medium.placeOf(source),
        };
      }),
    }),
};

/** An item of a list whose items stand close has its text without paragraphs around it. */
function writeItem({ blocks, source }: ListItem, loose: boolean, context: BlockContext): Html {
  const inside = blocks.map((block: TextBlock) =>
    block.kind === "paragraph" && !loose
      ? writeInlines(block.inlines, "running", context)
      : writeBlock(block, context),
  );
  return html`<li${placed(source, context)}>${join(inside)}</li>\n`;
}

function fillTable(view: TableView, source: Source, context: BlockContext): Html {
  return fill("tabell", context, { ...view, place: context.medium.placeOf(source) });
}

function fill(layout: string, { layouts, medium }: BlockContext, view: object): Html {
  return layouts.fill(layout, { web: medium.web, ...view });
}

/** The author's place of an element, as an attribute. */
function placed(source: Source, { medium }: BlockContext): Html {
  const place = medium.placeOf(source);
  return place === undefined ? NOTHING : html` data-sted="${place}"`;
}
