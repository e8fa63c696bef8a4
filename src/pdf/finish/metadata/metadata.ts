/** What the PDF says of itself. Title and language are those of the page where they are not told here. */
export interface Metadata {
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  readonly subject?: string | undefined;
  readonly keywords?: readonly string[] | undefined;
  /** As a tag of BCP 47: `nb`. */
  readonly language?: string | undefined;
  /** When it was published, `2016-02-01`, if that is known. Never the time of the build. */
  readonly date?: string | undefined;
  /** The program that made the page. */
  readonly creator?: string | undefined;
  readonly provenance?: Provenance | undefined;
}

/** Of a report: where the numbers and the file come from. */
export interface Provenance {
  /** `2015`. */
  readonly edition: string;
  /** SHA-256 (hex) of the data. */
  readonly data: string;
  /** `0.1.0`. */
  readonly program: string;
}

/** The properties that both Info and XMP tell, in words that are the same in both (ISO 19005-2, 6.6.2.3). */
export interface Told {
  readonly title: string;
  readonly language: string;
  readonly author: string | undefined;
  readonly subject: string | undefined;
  readonly keywords: string | undefined;
  readonly creator: string | undefined;
  readonly producer: string;
  /** An edition has a day, no hour: midnight in UTC. */
  readonly date: string | undefined;
}

/** What a print says of itself. */
export interface PrintFacts {
  readonly title: string;
  readonly language: string;
  /** What made it: `Skia/PDF m147`. */
  readonly producer: string;
}

/** @throws RangeError when the date isn't one */
export function told(
  { title, language, author, subject, keywords, date, creator, provenance }: Metadata,
  print: PrintFacts,
): Told {
  if (date !== undefined && (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(Date.parse(date))))
    throw new RangeError(`no date: ${date}`);
  const program = creator ?? (provenance && `Kommunerapport ${provenance.program}`);
  return {
    title: title || print.title,
    language: language || print.language,
    author: author || undefined,
    subject: subject || undefined,
    keywords: keywords?.length ? keywords.join(", ") : undefined,
    creator: program,
    producer: `${program ?? "Kommunerapport"} (${print.producer})`,
    date: date === undefined ? undefined : `${date}T00:00:00Z`,
  };
}
