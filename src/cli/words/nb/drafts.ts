/** Words for `rapport translate`. */
export const drafts = {
  drafted: (file: string) => `Utkastet er skrevet til ${file}.`,
  approve:
    "Les hele teksten og rett den. Rapporten kan ikke bygges med utkastet før noen har skrevet navnet sitt etter «godkjent:» øverst i filen.",
  unknownWords: "Ord som oversetteren ikke kjente:",
};
