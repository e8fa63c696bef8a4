/** The fixed words of page and print in one written language. Functions return finished text. */
export interface Terms {
  /** Parts of the document. The labelled ones («Figur 3») hold together with a non-breaking space. */
  readonly figureNumber: (n: number) => string;
  readonly tableNumber: (n: number) => string;
  /** Stands after a table's caption where the table itself has its place elsewhere. */
  readonly seeTable: (n: number) => string;
  readonly chapterNumber: (n: number) => string;
  readonly appendixNumber: (n: number) => string;
  readonly contents: string;
  /** Heads of the lists that follow the contents in print. */
  readonly listOfFigures: string;
  readonly listOfTables: string;

  /** Notes and ways about in the document. */
  readonly notes: string;
  readonly noteNumber: (n: number) => string;
  readonly backToText: string;
  /** On the button that closes a number's box. */
  readonly close: string;
  readonly skipToContent: string;
  readonly linkHere: string;
  /** Accessible name of the link beside a heading: «Lenke hit: Hovedfunn». */
  readonly linkHereTo: (title: string) => string;
  /** For CSS page counters: `side ` counter(page) ` av ` counter(pages). */
  readonly pageOfParts: { readonly before: string; readonly between: string };

  /** The publication. */
  readonly publisher: string;
  readonly published: string;
  readonly edition: string;
  readonly dataVersion: string;
  /** Of the account, twelve digits: in the colophon and in the foot of each page. */
  readonly fingerprint: string;
  readonly writtenLanguage: string;
  /** The name of this written language: «bokmål». */
  readonly thisLanguage: string;
  /** On a link to this language's page: «Les rapporten på bokmål». */
  readonly readInThisLanguage: string;
  readonly colophon: string;
  readonly contact: string;
  readonly onTheWeb: string;
  /** Over the address of the web edition, on the last page in print. */
  readonly readOnTheWeb: string;
  readonly licence: string;
  readonly nextSurvey: string;
  /** The numbers that a report and its series are known by. */
  readonly isbn: string;
  readonly issn: string;
  /** What a licence allows; some ask that the source is told. */
  readonly mayBeUsed: string;
  readonly mayBeUsedWithSource: string;
  readonly citeAs: string;
  /** What the fingerprint is for. */
  readonly fingerprintMeans: string;
  readonly issuedOn: (date: string) => string;
  readonly conducted: string;
  /** «Gjennomført ved årsskiftet 2015/2016» */
  readonly conductedIn: (period: string) => string;
  readonly constructedWarning: string;

  /** Something in the report has nobody read yet. */
  readonly draft: string;
  readonly draftWarning: string;
  /** With a time of day: goes on from other words. */
  readonly embargoUntil: (when: string) => string;
  readonly embargoWarning: (when: string) => string;

  /** What the report's statements rest on, and who has read them. */
  readonly account: {
    readonly caption: string;
    readonly statements: string;
    readonly proved: string;
    readonly read: string;
    readonly open: string;
    /** «Lest av redaksjonen 26. november 2026.» */
    readonly readOn: (by: string, date: string) => string;
    readonly readBetween: (by: string, from: string, to: string) => string;
  };

  /** The website. */
  readonly downloadReport: string;
  readonly wholeReport: string;
  readonly attachmentsToReport: string;
  readonly earlierSurveys: string;
  /** «IMDis arbeid» */
  readonly workOf: (publisher: string) => string;
  readonly accessibilityStatement: string;
  readonly allTables: string;
  /** The file that tells programs what the data files hold. */
  readonly dataDescription: string;
  /** The tables and figures as a workbook, a sheet for each. */
  readonly workbook: {
    readonly name: string;
    /** On its first sheet. */
    readonly about: string;
    /** Heads of its list of sheets, and of the list of signs. */
    readonly sheet: string;
    readonly content: string;
    readonly signs: string;
    readonly sign: string;
    readonly meaning: string;
    /** Head of what has to be known of a row. */
    readonly remark: string;
  };
  readonly moreReportsAbout: (topic: string) => string;
  readonly didYouFind: string;
  readonly yes: string;
  readonly no: string;
  /** Above who a finding is about, in the margin. */
  readonly whoItConcerns: string;
  /** A figure's files. */
  readonly download: string;
  readonly downloadOf: (title: string) => string;
  /** Copies a sentence, with where it stands. */
  readonly copyWithSource: string;
  readonly copied: string;
  /** Beside a table that is wider than its place. */
  readonly scrolls: string;
  readonly showTable: string;
  readonly showTableFor: (title: string) => string;
  /** Under the rows of dots on the cover. */
  readonly coverKey: string;
  /** Where some of its dots are hatched. */
  readonly coverHatched: string;

  /** What the numbers rest on. */
  readonly numberSources: string;
  readonly source: string;
  readonly base: string;
  readonly baseIs: (base: string) => string;
  /** «n = 337» */
  readonly n: (n: number) => string;
  readonly severalAnswers: string;
  /** Who is in the base of a question's shares: sentences without a full stop. */
  readonly denominator: {
    readonly dontKnow: { readonly included: string; readonly excluded: string };
    readonly unanswered: { readonly included: string; readonly excluded: string };
  };

  /** Heads of table columns. */
  readonly question: string;
  /** Of what is told of, which is not always asked about. */
  readonly questionOrFinding: string;
  readonly answer: string;
  readonly group: string;
  readonly share: string;
  readonly count: string;
  readonly row: string;
  readonly value: string;
  readonly knownValue: string;
  /** The head of a column of `question.option@group`. */
  readonly key: string;
  readonly shareOrInterval: string;
  readonly place: string;
  readonly total: string;
  /** What is left of a whole beside a share. */
  readonly rest: string;
  /** The ends of an interval. */
  readonly low: string;
  readonly high: string;
  readonly publishedAs: string;
  readonly inText: string;
  /** Stand in a draft where something is to come. */
  readonly missing: { readonly figure: string; readonly date: string };
  readonly claim: string;
  readonly numbersInText: string;
  readonly claimsInText: string;

  /** Signs that stand for a number in a table (Statistics Norway's), each with words to be read aloud. */
  readonly signs: {
    readonly notApplicable: Sign;
    readonly missing: Sign;
    readonly suppressed: Sign;
    readonly nil: Sign;
    readonly lessThanHalf: Sign;
  };

  /** What is known of a number, and how exactly. */
  readonly toNearestTenth: string;
  /** What the hatched field of a figure shows; follows `toNearestTenth`. */
  readonly hatchedField: string;
  /** What a figure leaves out of the answers to its question. */
  /** Of an edition that a figure leaves out, since it cannot be compared. */
  readonly notCompared: (year: string) => string;
  readonly notShown: (names: string) => string;
  readonly knownOnlyInWords: string;
  /** The caption of what is. */
  readonly knownInWordsOnly: string;
  /** The caption of a table of answers, by who gave them. */
  readonly answersFrom: (base: string) => string;
  /** «andelen ligger mellom 55 og 65 prosent» */
  readonly liesBetween: (low: string, high: string) => string;
  /** The same ends as narrow as a cell, the first without its unit: «85,5 til under 86,5 %». */
  readonly inCell: Readonly<
    Record<
      "fromUpTo" | "fromUpToAndIncluding" | "overUpToAndIncluding",
      (low: string, high: string) => string
    >
  >;
  /** «58,5–59,5 prosent» or, with the upper end left out, «75 prosent eller mer, men under 80». */
  readonly fromUpTo: (low: string, high: string) => string;
  readonly fromUpToAndIncluding: (low: string, high: string) => string;
  /** The lower end left out: those who are left where «fra og med 55 %, men under 65 %» have said yes. */
  readonly overUpToAndIncluding: (low: string, high: string) => string;
  readonly higherThanYearBefore: string;
  readonly lowerThanYearBefore: string;
  readonly sameAsYearBefore: string;
  readonly higherThanEditionBefore: string;
  readonly lowerThanEditionBefore: string;
  readonly sameAsEditionBefore: string;
}

/** A sign in a table cell, what a screen reader says for it, and its line in the explanation of signs. */
interface Sign {
  readonly sign: string;
  readonly spoken: string;
}
