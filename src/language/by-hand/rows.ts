import type { RemedyCode } from "./remedies.ts";

/** Words that judge a number, in both languages: patterns in the notation of `pieces.ts`. */
export interface JudgingRow {
  readonly nb: string;
  readonly nn: string;
  /** Judges only before an amount («over 300»), or before what is counted («få kommuner»). */
  readonly before?: "amount" | "units";
  readonly remedy: RemedyCode;
  /** An error where the words may be untrue, a warning where they only say little. */
  readonly severity: "error" | "warning";
}

const HOW_NB = "(?:noe|litt|klart|kraftig|markert|svakt|sterkt|betydelig|tydelig|mye|jevnt|kraftigst|mest)";
const HOW_NN = "(?:noko|litt|klart|kraftig|markert|svakt|sterkt|monaleg|tydeleg|mykje|jamt|kraftigast|mest)";
const SHARE_NB = "(?:andelen?|andelene|svarprosenten|antallet|tallet|tallene)";
const SHARE_NN = "(?:delen|andelen|delane|prosentdelen|svarprosenten|talet|tala)";
const AUX_NB =
  "(?:har|hadde|er|var|ble|blitt)(?: (?:ikke|også|likevel|dermed|igjen|samlet|altså|derfor|bare|jevnt))?";
const AUX_NN =
  "(?:har|hadde|er|var|vart|blei|vorte|blitt)(?: (?:ikkje|også|òg|likevel|dermed|igjen|samla|altså|difor|berre|jamt))?";

/** All words that judge a number when an author types them. Of two that begin alike, the longer is found. */
export const JUDGING_ROWS: readonly JudgingRow[] = [
  { nb: "{hedge}", nn: "{hedge}", before: "amount", remedy: "hedge", severity: "error" },
  { nb: "{intensifier}", nn: "{intensifier}", before: "amount", remedy: "intensifier", severity: "error" },
  {
    nb: "(?:(?:{hedge}|{intensifier}) )?(?:{numeral}|nitti) av (?:ti|hundre)",
    nn: "(?:(?:{hedge}|{intensifier}) )?(?:{numeral}|nitti) av (?:ti|hundre)",
    remedy: "tenths",
    severity: "error",
  },
  {
    nb: "(?:(?:{hedge}|{intensifier}) )?{fraction}",
    nn: "(?:(?:{hedge}|{intensifier}) )?{fraction}",
    remedy: "fraction",
    severity: "error",
  },

  {
    nb: "(?:et )?(?:(?:klart|stort|lite|knapt|overveldende|solid|svært stort) )?(?:flertall|mindretall)(?:et)?",
    nn: "(?:eit )?(?:(?:klart|stort|lite|knapt|overveldande|solid|svært stort) )?(?:fleirtal|mindretal)(?:et)?",
    remedy: "amount",
    severity: "error",
  },
  {
    nb: "majoriteten|hovedparten|størsteparten|mesteparten|brorparten|størstedelen|mindreparten|de færreste",
    nn: "majoriteten|hovudparten|størsteparten|mesteparten|brorparten|størstedelen|mindreparten|dei færraste",
    remedy: "amount",
    severity: "error",
  },
  { nb: "de (?:aller )?fleste", nn: "dei (?:aller )?fleste", remedy: "amount", severity: "error" },
  {
    nb: "en (?:(?:svært|ganske|forholdsvis|relativt|stadig) )?(?:stor|liten|betydelig|vesentlig|høy|lav|økende|voksende) (?:andel|del|part)",
    nn: "ein (?:(?:svært|ganske|forholdsvis|relativt|stadig) )?(?:stor|liten|monaleg|vesentleg|høg|låg|aukande|veksande) (?:andel|del|part|prosentdel)",
    remedy: "amount",
    severity: "error",
  },
  {
    nb: "(?:stor|liten|høy|lav|betydelig) andel|andelen? (?:er|var) (?:\\p{L}+ )?(?:stor|liten|høy|lav)",
    nn: "(?:stor|liten|høg|låg|monaleg) (?:andel|prosentdel)|(?:delen|andelen) (?:er|var) (?:\\p{L}+ )?(?:stor|liten|høg|låg)",
    remedy: "amount",
    severity: "error",
  },
  { nb: "mange", nn: "mange", before: "units", remedy: "amount", severity: "error" },
  {
    nb: "(?:svært |veldig |ganske )?mange",
    nn: "(?:svært |veldig |ganske )?mange",
    remedy: "amount",
    severity: "warning",
  },
  { nb: "få", nn: "få", before: "units", remedy: "amount", severity: "error" },
  {
    nb: "(?:svært|veldig|ganske|relativt|forholdsvis|altfor|for|noen|bare|kun|så) få",
    nn: "(?:svært|veldig|ganske|relativt|forholdsvis|altfor|for|nokre|berre|så) få",
    remedy: "amount",
    severity: "error",
  },
  {
    nb: "noen|enkelte|flere|et fåtall",
    nn: "nokre|nokon|enkelte|einskilde|fleire|eit fåtal",
    before: "units",
    remedy: "amount",
    severity: "warning",
  },

  {
    nb: "(?:nesten|så godt som|praktisk talt|tilnærmet|omtrent|nær|bortimot) alle",
    nn: "(?:nesten|så godt som|praktisk tala|tilnærma|omtrent|nær|bortimot) alle",
    remedy: "amount",
    severity: "error",
  },
  {
    nb: "alle|samtlige|ingen",
    nn: "alle|samtlege|ingen",
    before: "units",
    remedy: "everyone",
    severity: "error",
  },

  { nb: "flest|færrest", nn: "flest|færrast", before: "units", remedy: "rank", severity: "error" },
  {
    nb: "(?:størst|største|minst|minste|høyest|høyeste|lavest|laveste|større|mindre|høyere|lavere|like (?:stor|høy|lav|liten)) (?:andel|andelen|del av|svarprosent|svarprosenten)",
    nn: "(?:størst|største|minst|minste|høgast|høgaste|lågast|lågaste|større|mindre|høgare|lågare|like (?:stor|høg|låg|liten)) (?:andel|andelen|del|delen|prosentdel|prosentdelen|svarprosent|svarprosenten)",
    remedy: "rank",
    severity: "error",
  },
  {
    nb: "like mange|dobbelt så mange|halvparten så mange",
    nn: "like mange|dobbelt så mange|halvparten så mange",
    before: "units",
    remedy: "rank",
    severity: "error",
  },
  {
    nb: "(?:dobbelt|halvparten|tre ganger) så (?:mange|mye|stor|høy|store|høye)",
    nn: "(?:dobbelt|halvparten|tre gonger) så (?:mange|mykje|stor|høg|store|høge)",
    remedy: "rank",
    severity: "error",
  },
  {
    nb: "(?:stor|liten|klar|tydelig|markert|betydelig|små|store) forskjell(?:er)?",
    nn: "(?:stor|liten|klar|tydeleg|markert|monaleg|små|store) (?:skilnad(?:er)?|forskjell(?:ar)?)",
    remedy: "rank",
    severity: "warning",
  },

  {
    nb: "(?:(?:svært|ganske|relativt|forholdsvis) )?(?:høy|lav|god|dårlig|svak|tilfredsstillende) svarprosent|svarprosenten (?:er|var|ble|blei) (?:\\p{L}+ )?(?:høy|lav|god|dårlig|svak|tilfredsstillende)",
    nn: "(?:(?:svært|ganske|relativt|forholdsvis) )?(?:høg|låg|god|dårleg|svak|tilfredsstillande) svarprosent|svarprosenten (?:er|var|vart|blei) (?:\\p{L}+ )?(?:høg|låg|god|dårleg|svak|tilfredsstillande)",
    remedy: "response-rate",
    severity: "error",
  },
  {
    nb: "(?:god|høy|dårlig|svak|lav|tilfredsstillende) representativitet|representativitet(?:en)? (?:er|var) (?:\\p{L}+ )?(?:god|høy|dårlig|svak|lav)|representativ|representative|representativt",
    nn: "(?:god|høg|dårleg|svak|låg|tilfredsstillande) representativitet|representativitet(?:en)? (?:er|var) (?:\\p{L}+ )?(?:god|høg|dårleg|svak|låg)|representativ|representative|representativt",
    remedy: "representativity",
    severity: "error",
  },

  {
    nb: `${AUX_NB}(?: ${HOW_NB})? (?:økt|vokst|steget|sunket|falt|redusert|doblet|fordoblet|tredoblet|halvert)(?: ${HOW_NB})?`,
    nn: `${AUX_NN}(?: ${HOW_NN})? (?:auka|vakse|stige|sokke|falle|redusert|dobla|fordobla|tredobla|halvert)(?: ${HOW_NN})?`,
    remedy: "change",
    severity: "error",
  },
  {
    nb: `(?:gått|går|gikk) (?:${HOW_NB} )?(?:ned|opp|tilbake|fram|frem)`,
    nn: `(?:gått|går|gjekk) (?:${HOW_NN} )?(?:ned|opp|tilbake|fram)`,
    remedy: "change",
    severity: "error",
  },
  {
    nb: `${SHARE_NB} (?:økte|øker|stiger|steg|synker|sank|falt|faller|vokser|vokste)|(?:økte|øker|stiger|steg|synker|sank|falt|faller|vokser|vokste) (?:${HOW_NB}|fra {amount}|med {amount}|til {amount})`,
    nn: `${SHARE_NN} (?:aukar|auka|stig|steig|søkk|sokk|fell|fall|veks|voks)|(?:aukar|auka|stig|steig|søkk|sokk|fell|veks|voks) (?:${HOW_NN}|frå {amount}|med {amount}|til {amount})`,
    remedy: "change",
    severity: "error",
  },
  {
    nb: "(?:(?:stor|større|liten|mindre|klar|tydelig|markert|svak|kraftig|betydelig|viss|ingen) )?(?:økning|oppgang|nedgang|dobling|halvering|fordobling)(?:en)?",
    nn: "auken|(?:ein|stor|liten|klar|markert|svak|kraftig|ingen) auke|oppgang|oppgangen|nedgang|nedgangen|dobling|doblinga|halvering|halveringa|fordobling",
    remedy: "change",
    severity: "error",
  },
  {
    nb: "mer enn doblet|doblet|fordoblet|tredoblet|halvert",
    nn: "meir enn dobla|dobla|fordobla|tredobla|halvert",
    remedy: "change",
    severity: "error",
  },
  {
    nb: "(?:om lag |nesten |omtrent |så godt som )?(?:uendret|uforandret)|på samme nivå|stabil|stabilt",
    nn: "(?:om lag |nesten |omtrent |så godt som )?(?:uendra|uforandra)|på same nivå|stabil|stabilt",
    remedy: "change",
    severity: "error",
  },
  {
    nb: "enn (?:før|tidligere|sist|i fjor|året før|i (?:den )?(?:forrige|siste) undersøkelse(?:n)?|i \\p{N}{4})|som (?:i fjor|året før)",
    nn: "enn (?:før|tidlegare|sist|i fjor|året før|i (?:den )?(?:førre|siste) undersøking(?:a)?|i \\p{N}{4})|som (?:i fjor|året før)",
    remedy: "change",
    severity: "error",
  },
  {
    nb: "i fjor|i forfjor|fjoråret|fjorårets|året før|sammenlignet med (?:før|tidligere|sist)",
    nn: "i fjor|i forfjor|fjoråret|året før|samanlikna med (?:før|tidlegare|sist)",
    remedy: "year",
    severity: "error",
  },
  {
    nb: "siden sist|tidligere år|de siste årene|fra år til år",
    nn: "sidan sist|tidlegare år|dei siste åra|frå år til år",
    remedy: "year",
    severity: "warning",
  },
  {
    nb: "signifikant|signifikante|statistisk sikker|statistisk sikkert|statistisk sikre",
    nn: "signifikant|signifikante|statistisk sikker|statistisk sikkert|statistisk sikre",
    remedy: "significance",
    severity: "error",
  },
];
