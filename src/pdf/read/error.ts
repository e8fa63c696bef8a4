/** A PDF that is broken, or written in a way that is not read here. Its message says which. */
export class PdfError extends Error {
  constructor(reason: string) {
    super(`PDF ${reason}`);
    this.name = "PdfError";
  }
}
