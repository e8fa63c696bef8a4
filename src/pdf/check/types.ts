/** The standard structure types (ISO 32000-1, 14.8.4), but for NonStruct and Private, which mean nothing. */
export const standardTypes: ReadonlySet<string> = new Set(
  (
    "Document Part Art Sect Div BlockQuote Caption TOC TOCI Index P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody " +
    "Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu " +
    "WT WP Figure Formula Form"
  ).split(" "),
);

/** What may stand right inside what. A type that isn't named here may hold anything. */
export const kidsOf: Readonly<Record<string, readonly string[]>> = {
  TOC: ["TOCI", "TOC", "Caption"],
  TOCI: ["Lbl", "Reference", "NonStruct", "P", "TOC"],
  L: ["LI", "L", "Caption"],
  LI: ["Lbl", "LBody"],
  Table: ["Caption", "THead", "TBody", "TFoot", "TR"],
  THead: ["TR"],
  TBody: ["TR"],
  TFoot: ["TR"],
  TR: ["TH", "TD"],
};

/** And what stands nowhere else. */
export const parentsOf: Readonly<Record<string, readonly string[]>> = {
  TOCI: ["TOC"],
  LI: ["L"],
  LBody: ["LI"],
  THead: ["Table"],
  TBody: ["Table"],
  TFoot: ["Table"],
  TR: ["Table", "THead", "TBody", "TFoot"],
  TH: ["TR"],
  TD: ["TR"],
};

export const isHeading = ({ role }: { readonly role: string }) => /^H[1-6]?$/.test(role);
