/** What the PDF says of itself, from the edition. */
export interface Metadata {
  readonly title: string;
  readonly author: string;
  readonly subject?: string | undefined;
  readonly keywords?: readonly string[] | undefined;
  /** `nb` or `nn`. */
  readonly language: string;
  /** When the edition was published, `2016-02-01`, if that is known. Never the time of the build. */
  readonly date: string | undefined;
  readonly provenance: Provenance;
}

/** Where the numbers and the file come from. */
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
  readonly author: string;
  readonly subject: string | undefined;
  readonly keywords: string | undefined;
  readonly creator: string;
  readonly producer: string;
  /** An edition has a day, no hour: midnight in UTC. */
  readonly date: string | undefined;
}

/**
 * @param printedBy what made the print: `Skia/PDF m147`
 * @throws Error when the date isn't one
 */
export function told(
  { title, author, subject, keywords, date, provenance }: Metadata,
  printedBy: string,
): Told {
  if (date !== undefined && (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(Date.parse(date))))
    throw new Error(`no date: ${date}`);
  const creator = `Kommunerapport ${provenance.program}`;
  return {
    title,
    author,
    subject: subject || undefined,
    keywords: keywords?.length ? keywords.join(", ") : undefined,
    creator,
    producer: `${creator} (${printedBy})`,
    date: date === undefined ? undefined : `${date}T00:00:00Z`,
  };
}
