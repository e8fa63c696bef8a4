import * as mupdf from "mupdf";

/** What mupdf reads on all pages, in the order in which it is painted, without a thought of the elements. */
export function heardByMupdf(pdf: Uint8Array): string {
  const document = mupdf.Document.openDocument(pdf, "application/pdf");
  return Array.from({ length: document.countPages() }, (_, index) => {
    const page = document.loadPage(index);
    const text = page.toStructuredText("preserve-whitespace").asText();
    page.destroy();
    return text;
  }).join("\n");
}
