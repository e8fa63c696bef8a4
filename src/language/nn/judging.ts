import type { Judging } from "../by-hand/pieces.ts";

const HOW = "(?:noko|litt|klart|kraftig|markert|svakt|sterkt|monaleg|tydeleg|mykje|jamt|kraftigast|mest)";
const SHARE = "(?:delen|andelen|delane|prosentdelen|svarprosenten|talet|tala)";
const AUX =
  "(?:har|hadde|er|var|vart|blei|vorte|blitt)(?: (?:ikkje|også|òg|likevel|dermed|igjen|samla|altså|difor|berre|jamt))?";

const UNITS_OF_TIME =
  "(?:år|månader|veker|døgn|dagar|timar|minutt|møte|samlingar|sider|rundar|omgangar|fasar|etappar)";
const AMOUNT = "(?:\\p{N}+|{numeral})";

/** Words that judge a number in nynorsk. */
export const judging: Judging = {
  pieces: {
    fraction:
      "(?:halvparten|(?:ein|éin|to|tre|fire) (?:tredel|tredjedel|firedel|fjerdedel|kvart|femdel|femtedel|tidel|tiandedel)(?:ar)?|(?:kvar|annankvar) (?:andre|tredje|fjerde|femte|sjette|tiande)|tre kvart|to av tre|tre av fire|fire av fem)",
    noun: String.raw`\p{L}*(?:kommunar|kommunane|bydelar|bydelane|fylka|leiarar|leiarane|respondentar|respondentane|rådmenn)`,
    article: "dei|desse",
    them: "(?:dei|desse|oss|landets)",
    hedge: String.raw`om lag|omlag|rundt|kring|omtrent|omkring|ca\.?|cirka|nær|nesten|nærare|opp mot|bortimot|tett på|knapt|knappe|snautt|snaue|vel|drygt|drygge|i (?:underkant|overkant) av|(?:godt|langt|litt|like|klart|noko|rett) (?:over|under)|over|under|meir enn|mindre enn|fleire enn|færre enn|minst|høgst|minimum|maksimum|maksimalt`,
    intensifier:
      "heile|berre|ikkje (?:mindre|meir|fleire|færre) enn|så (?:mange|mykje|få|lite) som|utelukkande",
  },

  rows: {
    hedge: "{hedge}",
    intensifier: "{intensifier}",
    tenths: "(?:(?:{hedge}|{intensifier}) )?(?:{numeral}|nitti) av (?:ti|hundre)",
    fraction: "(?:(?:{hedge}|{intensifier}) )?{fraction}",
    majority:
      "(?:eit )?(?:(?:klart|stort|lite|knapt|overveldande|solid|svært stort) )?(?:fleirtal|mindretal)(?:et)?",
    "most-of":
      "majoriteten|hovudparten|størsteparten|mesteparten|brorparten|størstedelen|mindreparten|dei færraste",
    "the-most": "dei (?:aller )?fleste",
    "large-share":
      "ein (?:(?:svært|ganske|forholdsvis|relativt|stadig) )?(?:stor|liten|monaleg|vesentleg|høg|låg|aukande|veksande) (?:andel|del|part|prosentdel)",
    "share-is-large":
      "(?:stor|liten|høg|låg|monaleg) (?:andel|prosentdel)|(?:delen|andelen) (?:er|var) (?:\\p{L}+ )?(?:stor|liten|høg|låg)",
    "many-counted": "mange",
    many: "(?:svært |veldig |ganske )?mange",
    "few-counted": "få",
    few: "(?:svært|veldig|ganske|relativt|forholdsvis|altfor|for|nokre|berre|så) få",
    some: "nokre|nokon|enkelte|einskilde|fleire|eit fåtal",
    "almost-all": "(?:nesten|så godt som|praktisk tala|tilnærma|omtrent|nær|bortimot) alle",
    everyone: "alle|samtlege|ingen",
    rank: "flest|færrast",
    size: "(?:størst|største|minst|minste|høgast|høgaste|lågast|lågaste|større|mindre|høgare|lågare|like (?:stor|høg|låg|liten)) (?:andel|andelen|del|delen|prosentdel|prosentdelen|svarprosent|svarprosenten)",
    "as-many": "like mange|dobbelt så mange|halvparten så mange",
    times: "(?:dobbelt|halvparten|tre gonger) så (?:mange|mykje|stor|høg|store|høge)",
    difference: "(?:stor|liten|klar|tydeleg|markert|monaleg|små|store) (?:skilnad(?:er)?|forskjell(?:ar)?)",
    "response-rate":
      "(?:(?:svært|ganske|relativt|forholdsvis) )?(?:høg|låg|god|dårleg|svak|tilfredsstillande) svarprosent|svarprosenten (?:er|var|vart|blei) (?:\\p{L}+ )?(?:høg|låg|god|dårleg|svak|tilfredsstillande)",
    representativity:
      "(?:god|høg|dårleg|svak|låg|tilfredsstillande) representativitet|representativitet(?:en)? (?:er|var) (?:\\p{L}+ )?(?:god|høg|dårleg|svak|låg)|representativ|representative|representativt",
    "has-changed": `${AUX}(?: ${HOW})? (?:auka|vakse|stige|sokke|falle|redusert|dobla|fordobla|tredobla|halvert)(?: ${HOW})?`,
    gone: `(?:gått|går|gjekk) (?:${HOW} )?(?:ned|opp|tilbake|fram)`,
    "share-changes": `${SHARE} (?:aukar|auka|stig|steig|søkk|sokk|fell|fall|veks|voks)|(?:aukar|auka|stig|steig|søkk|sokk|fell|veks|voks) (?:${HOW}|frå {amount}|med {amount}|til {amount})`,
    change:
      "auken|(?:ein|stor|liten|klar|markert|svak|kraftig|ingen) auke|oppgang|oppgangen|nedgang|nedgangen|dobling|doblinga|halvering|halveringa|fordobling",
    multiplied: "meir enn dobla|dobla|fordobla|tredobla|halvert",
    unchanged: "(?:om lag |nesten |omtrent |så godt som )?(?:uendra|uforandra)|på same nivå|stabil|stabilt",
    "than-before":
      "enn (?:før|tidlegare|sist|i fjor|året før|i (?:den )?(?:førre|siste) undersøking(?:a)?|i \\p{N}{4})|som (?:i fjor|året før)",
    year: "i fjor|i forfjor|fjoråret|året før|samanlikna med (?:før|tidlegare|sist)",
    years: "sidan sist|tidlegare år|dei siste åra|frå år til år",
    significance: "signifikant|signifikante|statistisk sikker|statistisk sikkert|statistisk sikre",
  },

  covering: {
    plain: [
      ["^(?:eit|ein) ", ""],
      ["^(fleirtal|mindretal)et$", "$1"],
      ["^samtlege$", "alle"],
      ["^svarprosenten (?:er|var|vart|blei) (høg|låg)$", "$1 svarprosent"],
    ],
    rank: "^(?:flest|størst|høgast)e?(?= |$)",
    representative: "god|representativ(?:e|t)?$",
    size: String.raw`(?<!\p{L})(?:noko|litt|klart|kraftig|markert|svakt|sterkt|monaleg|tydeleg|mykje|jamt|stor|større|liten|mindre|klar|svak|viss|ingen)(?!\p{L})`,
    comparison: "^(?:enn|som) ",
    doubled: "dobla",
    moreThan: "^meir enn ",
    tripled: "tre",
    directions: {
      up: "auk|vakse|veks|voks|stige|stig|steg|opp|fram",
      down: "ned|sokk|søkk|fall|fell|redusert|tilbake",
      same: "uendr|uforandr|nivå|stabil",
    },
  },

  innocent: [
    "mange takk",
    "(?:kor|så|for|like) mange som mogleg",
    "(?:kor|kva) (?:mange|få|stor del|mykje)",
    "(?:i|på|gjennom|etter|for) mange år",
    "på mange (?:måtar|område|vis)",
    "mange gonger",
    "mange års",
    "mange slags",
    "(?:å|kan|vil|skal|må|bør|kunne|ville|skulle|måtte|burde|ikkje|også|òg|lett|raskt|sjølv|og|eller|for å|så dei kan) få",
    "(?:nokre|berre) få (?:ord|dagar|veker|månader|minutt|timar|år|gonger|linjer|setningar|trinn|steg)",
    "(?:til|frå|blant|mellom|for|i|hos|av|ikkje|mot|om|på|med|omfattar|inviterte?|gjeld|spurde?) (?:samtlege|alle)",
    "(?:nesten|omtrent) alle(?: dei)? (?:andre )?(?:stader|dagar|vekedagar)",
    "(?:til|for|av|ikkje|gjeld) ingen",
    "i dei (?:fleste|aller fleste) (?:tilfella|tilfelle)",
    "(?:på|i) dei fleste språk",
    "ikkje berre",
    "(?:minst|meir enn|berre) (?:éin|éi|eitt|to) (?:gong|gonger)",
    "(?:minst|meir enn) (?:éin|éi|eitt|ein)",
    `(?:over|under|fordelt over|gjennom) ${AMOUNT} ${UNITS_OF_TIME}`,
    "(?:halvparten|den andre halvparten) av (?:året|møtet|tida|dagen)",
    "kvar (?:andre|tredje|fjerde|femte|sjette|tiande) (?:time|dag|veke|månad|gong|måndag|tysdag|onsdag|torsdag|fredag)",
    "under eitt",
    "(?:eit )?(?:(?:klart|knapt|stort) )?(?:fleirtal|mindretal)(?:et)? (?:i|på|av) (?:stortinget|kommunestyret|bystyret|fylkestinget|utvalet|komiteen|styret|regjeringa)",
    "eintal (?:og|eller) fleirtal",
    "fleirtal(?:et)? (?:og|eller) eintal",
    "(?:går|gjekk|gått) (?:opp|ned) (?:i detalj|i detaljane|trappa|for (?:dei|oss|meg|henne|han))",
    "(?:går|gjekk|gått) (?:tilbake|fram|opp) (?:til|på|gjennom|i|som|slik|etter|med planen|mot)",
    "går fram (?:av|her|slik)",
    "(?:(?:har|er) )?(?:fell|falle) (?:bort|saman|inn|utanfor|innanfor|til ro|på plass)",
    "stabil (?:drift|leiing|økonomi|tilgang)",
    "stabilt (?:nett|arbeidsmiljø|språkmiljø)",
    "representative (?:demokrati|organ|oppgåver)",
    "representativt (?:demokrati|organ|utval)",
    "(?:eit|den|det) representative (?:demokratiet|utvalet)",
    "(?:nokre|nokon|fleire) av (?:oss|desse)",
    "dei siste åra sitt?",
    "(?:annan|anna|andre|annleis)(?: \\p{L}+)? enn (?:før|tidlegare|sist)",
    "(?:for|til) (?:fleire|alle|nokre) kommunar som",
    "alle kommunar og bydelar (?:fekk|er inviterte|vart inviterte|vart spurde|er med)",
  ],
};
