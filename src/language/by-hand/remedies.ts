/**
 * What to write instead of a word that judges a number, by code. The helper is named as an author writes it,
 * so that a message can show it.
 */
export const REMEDIES = {
  /** «om lag», «nær», «over» before a number. */
  hedge: '{{andel "…" ord="om lag"}}',
  /** «hele», «bare» before a number. */
  intensifier: '{{andel "…" ord="hele"}}',
  /** «seks av ti» */
  tenths: '{{andel "…" form="av-ti"}}',
  /** «halvparten», «en tredel», «hver fjerde» */
  fraction: '{{andel "…" form="brøk"}}',
  /** «flertallet», «de fleste», «mange», «få» */
  amount: '{{#påstand (flertall "…")}}',
  /** «alle kommunene», «ingen av dem» */
  everyone: '{{#påstand (alle "…")}}',
  /** «flest», «høyest andel», «større andel enn» */
  rank: '{{#påstand (størst "…")}}',
  /** «høy svarprosent» */
  "response-rate": "{{#påstand (høy-svarprosent)}}",
  /** «god representativitet» */
  representativity: "{{#påstand (representativ)}}",
  /** «har økt», «gått ned», «doblet», «uendret» */
  change: '{{endring "…"}}',
  /** «i fjor», «siden sist» */
  year: '{{endring "…"}}',
  /** «signifikant» */
  significance: '{{#påstand (signifikant "…")}}',
} as const satisfies Record<string, string>;

export type RemedyCode = keyof typeof REMEDIES;
