import { pdfOf } from "../sample.ts";

/** An element of a small PDF, with its text or its kids. */
export interface Small {
  readonly tag: string;
  readonly text?: string;
  /** What is drawn instead of a text. */
  readonly paint?: string;
  /** From the page's lower left corner; without, under what stands before it. */
  readonly at?: readonly [number, number];
  readonly size?: number;
  readonly kids?: readonly Small[];
  /** Entries of its dictionary, as they are written: `/Alt (Et hus)`. */
  readonly entries?: string;
  /** Whether it refers to object 100, an annotation. */
  readonly annotation?: boolean;
}

/** Entries of a dictionary as they are written, by key. */
type Entries = Readonly<Record<string, string>>;

export interface SmallOptions {
  /** What is drawn after all elements, as it is written. */
  readonly after?: string;
  readonly catalog?: Entries;
  /** Of the structure's root. */
  readonly root?: Entries;
  readonly page?: Entries;
  readonly resources?: Entries;
  /** The XMP packet's properties. */
  readonly xmp?: string;
  /** Content instead of what the elements draw. */
  readonly content?: string;
  /** A content stream as it is written, with its dictionary. */
  readonly stream?: string;
  /** More objects, numbered from 100. */
  readonly objects?: readonly string[];
}

export const p = (text: string, more: Partial<Small> = {}): Small => ({ tag: "P", text, ...more });
export const h = (level: number, text: string, more: Partial<Small> = {}): Small => ({
  tag: `H${level}`,
  text,
  size: 20 - 2 * level,
  ...more,
});
export const of = (tag: string, ...kids: readonly Small[]): Small => ({ tag, kids });

const streamOf = (content: string, entries = "") =>
  `<</Length ${content.length}${entries}>>\nstream\n${content}\nendstream`;

const dictOf = (entries: Entries) =>
  `<<${Object.entries(entries)
    .map(([key, value]) => `/${key} ${value}`)
    .join("")}>>`;

/** XMP with a title and the claim to follow PDF/UA-1. */
export const usualXmp = `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Prøve</rdf:li></rdf:Alt></dc:title><pdfuaid:part>1</pdfuaid:part>`;

/**
 * A PDF of one page with these elements in a Document, which follows PDF/UA-1 but for what they do against it. Its
 * font draws every letter as a box, half as wide as high.
 */
export function smallPdf(elements: readonly Small[], options: SmallOptions = {}): Uint8Array {
  const written: string[] = [];
  const parents: number[] = [];
  let content = "";
  let y = 800;
  /** The element that the annotation belongs to. */
  let owner = 0;
  const first = 12;
  const write = (
    { tag, text, paint, at, size = 10, kids, entries = "", annotation }: Small,
    parent: number,
  ): number => {
    const number = first + written.length;
    written.push("");
    let inside = (kids ?? []).map((kid) => `${write(kid, number)} 0 R`).join(" ");
    if (text !== undefined || paint !== undefined) {
      if (!at && text !== undefined) y -= size + 8;
      const [x, height] = at ?? [72, y];
      const drawn = paint ?? `BT /F1 ${size} Tf ${x} ${height} Td (${text}) Tj ET`;
      content += `/${tag} <</MCID ${parents.length}>> BDC\n${drawn}\nEMC\n`;
      inside = `${parents.length} ${inside}`;
      parents.push(number);
    }
    if (annotation) {
      inside += "<</Type/OBJR/Obj 100 0 R/Pg 3 0 R>>";
      owner = number;
    }
    written[number - first] = `<</Type/StructElem/S/${tag}/P ${parent} 0 R/Pg 3 0 R/K[${inside}]${entries}>>`;
    return number;
  };
  write({ tag: "Document", kids: elements }, 8);
  content = options.content ?? content + (options.after ?? "");
  const packet = Buffer.from(
    `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">${options.xmp ?? usualXmp}</rdf:Description></rdf:RDF></x:xmpmeta>`,
    "utf8",
  ).toString("latin1");
  const objects = [
    dictOf({
      Type: "/Catalog",
      Pages: "2 0 R",
      StructTreeRoot: "8 0 R",
      Metadata: "7 0 R",
      MarkInfo: "<</Marked true>>",
      ViewerPreferences: "<</DisplayDocTitle true>>",
      Lang: "(nb)",
      ...options.catalog,
    }),
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    dictOf({
      Type: "/Page",
      Parent: "2 0 R",
      MediaBox: "[0 0 600 850]",
      Contents: "4 0 R",
      StructParents: "0",
      Resources: dictOf({ Font: "<</F1 5 0 R>>", ...options.resources }),
      ...options.page,
    }),
    options.stream ?? streamOf(content),
    `<</Type/Font/Subtype/Type3/FontBBox[0 0 500 700]/FontMatrix[.001 0 0 .001 0 0]/CharProcs<</box 6 0 R>>/Encoding<</Differences[0${"/box".repeat(256)}]>>/FirstChar 0/LastChar 255/Widths[${"500 ".repeat(256)}]/ToUnicode 10 0 R/Resources<<>>>>`,
    streamOf("500 0 0 0 500 700 d1 0 0 500 700 re f"),
    streamOf(packet, "/Type/Metadata/Subtype/XML"),
    dictOf({
      Type: "/StructTreeRoot",
      K: `[${first} 0 R]`,
      ParentTree: `<</Nums[0[${parents.map((number) => `${number} 0 R`).join(" ")}]${owner ? ` 1 ${owner} 0 R` : ""}]>>`,
      ...options.root,
    }),
    "null",
    streamOf("beginbfrange <00> <FF> <0000> endbfrange"),
    "null",
    ...written,
  ];
  while (options.objects && objects.length < 99) objects.push("null");
  return pdfOf([...objects, ...(options.objects ?? [])], "/ID[<00><00>]");
}
