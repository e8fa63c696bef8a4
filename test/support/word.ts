import { archive, type Entry } from "./archive.ts";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const xml = (name: string, content: string): Entry => ({
  name,
  content: Buffer.from(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${content}`),
});

/** A run of text. @param style `<w:b/>` for bold */
export const run = (text: string, style = ""): string =>
  `<w:r><w:rPr>${style}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of runs. @param style its name, such as `Heading1` */
export const paragraph = (runs: string, style = ""): string =>
  `<w:p><w:pPr>${style && `<w:pStyle w:val="${style}"/>`}</w:pPr>${runs}</w:p>`;

/** An item of a list. @param list 1 for dots, 2 for numbers */
export const item = (text: string, list: 1 | 2, level = 0): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${run(text)}</w:p>`;

export const note = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;

export const table = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows
    .map((row) => `<w:tr>${row.map((cell) => `<w:tc>${paragraph(run(cell))}</w:tc>`).join("")}</w:tr>`)
    .join("")}</w:tbl>`;

/** The parts of a Word file with a body, as Word writes them. */
export function wordParts(body: string, notes: readonly string[] = []): readonly Entry[] {
  const level = (format: string) =>
    [0, 1].map((n) => `<w:lvl w:ilvl="${n}"><w:numFmt w:val="${format}"/></w:lvl>`).join("");
  const style = (id: string, name: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
  const relation = (id: string, part: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${part}" Target="${part}.xml"/>`;
  return [
    xml(
      "[Content_Types].xml",
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>',
    ),
    xml(
      "_rels/.rels",
      `<Relationships xmlns="${RELS}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    xml(
      "word/_rels/document.xml.rels",
      `<Relationships xmlns="${RELS}">${relation("r1", "styles")}${relation("r2", "numbering")}${relation("r3", "footnotes")}<Relationship Id="r4" Type="${OFFICE}/hyperlink" Target="https://www.imdi.no/" TargetMode="External"/></Relationships>`,
    ),
    xml("word/document.xml", `<w:document ${W} xmlns:r="${OFFICE}"><w:body>${body}</w:body></w:document>`),
    xml(
      "word/styles.xml",
      // Word in Norwegian has other ids, and the same names.
      `<w:styles ${W}>${style("Tittel", "Title")}${style("Overskrift1", "heading 1")}${style("Overskrift2", "heading 2")}${style("Overskrift3", "heading 3")}</w:styles>`,
    ),
    xml(
      "word/numbering.xml",
      `<w:numbering ${W}><w:abstractNum w:abstractNumId="1">${level("bullet")}</w:abstractNum><w:abstractNum w:abstractNumId="2">${level("decimal")}</w:abstractNum>${[1, 2].map((n) => `<w:num w:numId="${n}"><w:abstractNumId w:val="${n}"/></w:num>`).join("")}</w:numbering>`,
    ),
    xml(
      "word/footnotes.xml",
      `<w:footnotes ${W}>${notes.map((text, n) => `<w:footnote w:id="${n + 1}">${paragraph(run(text))}</w:footnote>`).join("")}</w:footnotes>`,
    ),
  ];
}

/** A Word file. */
export function wordFile(body: string, notes: readonly string[] = []): Buffer {
  return archive(wordParts(body, notes));
}
