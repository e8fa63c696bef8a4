// How long the libraries that could read PDFs take to load, to open a file and to unpack its pages; first cold, then
// warm (the median of those after the first).
//   npm run build && node bench/pdf-library.mjs [FILE.pdf]     pdfjs-dist is measured where it is installed
import { readFileSync } from "node:fs";

const file = process.argv[2] ?? "output/2015/nb/kommuneundersokelsen-2015.pdf";
const bytes = new Uint8Array(readFileSync(file));
const rounds = 9;

const libraries = {
  "@libpdf/core": async () => {
    const { PDF, PdfRef } = await import("@libpdf/core");
    return async () => {
      const pdf = await PDF.load(bytes);
      for (const { dict } of pdf.getPages()) {
        const contents = dict.get("Contents");
        for (const each of contents instanceof PdfRef ? [contents] : (contents ?? []))
          pdf.getObject(each).getDecodedData();
      }
    };
  },
  "@cantoo/pdf-lib": async () => {
    const { decodePDFRawStream, PDFArray, PDFDocument } = await import("@cantoo/pdf-lib");
    return async () => {
      const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
      for (const { node } of pdf.getPages()) {
        const contents = node.Contents();
        for (const each of contents instanceof PDFArray ? contents.asArray() : [contents])
          decodePDFRawStream(pdf.context.lookup(each)).decode();
      }
    };
  },
  "pdfjs-dist": async () => {
    const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
    return async () => {
      const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
      for (let number = 1; number <= pdf.numPages; number++) {
        const page = await pdf.getPage(number);
        await page.getTextContent({ includeMarkedContent: true });
        await page.getStructTree();
      }
      await pdf.destroy();
    };
  },
};

for (const [name, load] of Object.entries(libraries)) {
  const start = performance.now();
  const read = await load().catch(() => undefined);
  const loaded = performance.now() - start;
  if (!read) {
    console.log(`${name.padEnd(18)}not installed`);
    continue;
  }
  const times = [];
  for (let round = 0; round < rounds; round++) {
    const before = performance.now();
    await read();
    times.push(performance.now() - before);
  }
  const [first, ...rest] = times;
  const warm = rest.sort((a, b) => a - b)[Math.floor(rest.length / 2)];
  console.log(
    `${name.padEnd(18)}load ${Math.round(loaded)} ms, first ${Math.round(first)} ms, then ${Math.round(warm)} ms`,
  );
}
