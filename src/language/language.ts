/** Bokmål or nynorsk. */
export type WrittenLanguage = "nb" | "nn";
