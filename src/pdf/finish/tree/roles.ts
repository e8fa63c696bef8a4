/** The standard structure types (ISO 32000-1, 14.8.4). */
export const standard: ReadonlySet<string> = new Set(
  (
    "Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private " +
    "P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot " +
    "Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form"
  ).split(" "),
);

/** What Chromium writes besides, and what each stands for. */
export const roleMap: Readonly<Record<string, string>> = {
  Aside: "Div",
  Del: "Span",
  Em: "Span",
  Ins: "Span",
  Mark: "Span",
  Strong: "Span",
};

/** Stand as blocks of their own; everything else stands in a line of text. */
const blocks = new Set(
  (
    "Document Part Art Sect Div Aside BlockQuote Caption TOC TOCI P H1 H2 H3 H4 H5 H6 " +
    "L LI Lbl LBody Table TR TH TD THead TBody Note Figure Formula"
  ).split(" "),
);

export const isBlock = (role: string): boolean => blocks.has(role);

/** The level of a heading, 1 to 6; undefined for what is none. */
export function headingLevel(role: string): number | undefined {
  const level = /^H([1-6])$/.exec(role)?.[1];
  return level === undefined ? undefined : Number(level);
}
