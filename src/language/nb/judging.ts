import type { Judging } from "../by-hand/pieces.ts";

const HOW = "(?:noe|litt|klart|kraftig|markert|svakt|sterkt|betydelig|tydelig|mye|jevnt|kraftigst|mest)";
const SHARE = "(?:andelen?|andelene|svarprosenten|antallet|tallet|tallene)";
const AUX =
  "(?:har|hadde|er|var|ble|blitt)(?: (?:ikke|også|likevel|dermed|igjen|samlet|altså|derfor|bare|jevnt))?";

const UNITS_OF_TIME =
  "(?:år|måneder|uker|døgn|dager|timer|minutter|møter|samlinger|sider|runder|omganger|faser|etapper)";
const AMOUNT = "(?:\\p{N}+|{numeral})";

/** Words that judge a number in bokmål. */
export const judging: Judging = {
  pieces: {
    fraction:
      "(?:halvparten|(?:en|én|to|tre|fire) (?:tredel|tredjedel|firedel|fjerdedel|kvart|femdel|femtedel|tidel|tiendedel)(?:er)?|(?:hver|annenhver|hver eneste) (?:andre|annen|tredje|fjerde|femte|sjette|tiende)|tre kvart|to av tre|tre av fire|fire av fem)",
    noun: String.raw`\p{L}*(?:kommuner|kommunene|bydeler|bydelene|fylker|fylkene|ledere|lederne|respondenter|respondentene|rådmenn)`,
    article: "de|disse",
    them: "(?:de|dem|disse|oss|landets|oslos)",
    hedge: String.raw`om lag|omlag|rundt|omtrent|omkring|ca\.?|cirka|nær|nesten|nærmere|opp mot|oppunder|bortimot|tett på|tett oppunder|knapt|knappe|snaut|snaue|vel|drøyt|drøye|i (?:underkant|overkant) av|(?:godt|langt|litt|like|klart|noe|rett) (?:over|under)|over|under|mer enn|mindre enn|flere enn|færre enn|minst|høyst|minimum|maksimum|maksimalt`,
    intensifier: "hele|bare|kun|ikke (?:mindre|mer|flere|færre) enn|så (?:mange|mye|få|lite) som|utelukkende",
  },

  rows: {
    hedge: "{hedge}",
    intensifier: "{intensifier}",
    tenths: "(?:(?:{hedge}|{intensifier}) )?(?:{numeral}|nitti) av (?:ti|hundre)",
    fraction: "(?:(?:{hedge}|{intensifier}) )?{fraction}",
    majority:
      "(?:et )?(?:(?:klart|stort|lite|knapt|overveldende|solid|svært stort) )?(?:flertall|mindretall)(?:et)?",
    "most-of":
      "majoriteten|hovedparten|størsteparten|mesteparten|brorparten|størstedelen|mindreparten|de færreste",
    "the-most": "de (?:aller )?fleste",
    "large-share":
      "en (?:(?:svært|ganske|forholdsvis|relativt|stadig) )?(?:stor|liten|betydelig|vesentlig|høy|lav|økende|voksende) (?:andel|del|part)",
    "share-is-large":
      "(?:stor|liten|høy|lav|betydelig) andel|andelen? (?:er|var) (?:\\p{L}+ )?(?:stor|liten|høy|lav)",
    "many-counted": "mange",
    many: "(?:svært |veldig |ganske )?mange",
    "few-counted": "få",
    few: "(?:svært|veldig|ganske|relativt|forholdsvis|altfor|for|noen|bare|kun|så) få",
    some: "noen|enkelte|flere|et fåtall",
    "almost-all": "(?:nesten|så godt som|praktisk talt|tilnærmet|omtrent|nær|bortimot) alle",
    everyone: "alle|samtlige|ingen",
    rank: "flest|færrest",
    size: "(?:størst|største|minst|minste|høyest|høyeste|lavest|laveste|større|mindre|høyere|lavere|like (?:stor|høy|lav|liten)) (?:andel|andelen|del av|svarprosent|svarprosenten)",
    "as-many": "like mange|dobbelt så mange|halvparten så mange",
    times: "(?:dobbelt|halvparten|tre ganger) så (?:mange|mye|stor|høy|store|høye)",
    difference: "(?:stor|liten|klar|tydelig|markert|betydelig|små|store) forskjell(?:er)?",
    "response-rate":
      "(?:(?:svært|ganske|relativt|forholdsvis) )?(?:høy|lav|god|dårlig|svak|tilfredsstillende) svarprosent|svarprosenten (?:er|var|ble|blei) (?:\\p{L}+ )?(?:høy|lav|god|dårlig|svak|tilfredsstillende)",
    representativity:
      "(?:god|høy|dårlig|svak|lav|tilfredsstillende) representativitet|representativitet(?:en)? (?:er|var) (?:\\p{L}+ )?(?:god|høy|dårlig|svak|lav)|representativ|representative|representativt",
    "has-changed": `${AUX}(?: ${HOW})? (?:økt|vokst|steget|sunket|falt|redusert|doblet|fordoblet|tredoblet|halvert)(?: ${HOW})?`,
    gone: `(?:gått|går|gikk) (?:${HOW} )?(?:ned|opp|tilbake|fram|frem)`,
    "share-changes": `${SHARE} (?:økte|øker|stiger|steg|synker|sank|falt|faller|vokser|vokste)|(?:økte|øker|stiger|steg|synker|sank|falt|faller|vokser|vokste) (?:${HOW}|fra {amount}|med {amount}|til {amount})`,
    change:
      "(?:(?:stor|større|liten|mindre|klar|tydelig|markert|svak|kraftig|betydelig|viss|ingen) )?(?:økning|oppgang|nedgang|dobling|halvering|fordobling)(?:en)?",
    multiplied: "mer enn doblet|doblet|fordoblet|tredoblet|halvert",
    unchanged:
      "(?:om lag |nesten |omtrent |så godt som )?(?:uendret|uforandret)|på samme nivå|stabil|stabilt",
    "than-before":
      "enn (?:før|tidligere|sist|i fjor|året før|i (?:den )?(?:forrige|siste) undersøkelse(?:n)?|i \\p{N}{4})|som (?:i fjor|året før)",
    year: "i fjor|i forfjor|fjoråret|fjorårets|året før|sammenlignet med (?:før|tidligere|sist)",
    years: "siden sist|tidligere år|de siste årene|fra år til år",
    significance: "signifikant|signifikante|statistisk sikker|statistisk sikkert|statistisk sikre",
  },

  covering: {
    plain: [
      ["^(?:et|en) ", ""],
      ["^(flertall|mindretall)et$", "$1"],
      ["^samtlige$", "alle"],
      ["^svarprosenten (?:er|var|ble) (høy|lav)$", "$1 svarprosent"],
    ],
    rank: "^(?:flest|størst|høyest)e?(?= |$)",
    representative: "god|representativ(?:e|t)?$",
    size: String.raw`(?<!\p{L})(?:noe|litt|klart|kraftig|markert|svakt|sterkt|betydelig|tydelig|mye|jevnt|stor|større|liten|mindre|klar|svak|viss|ingen)(?!\p{L})`,
    comparison: "^(?:enn|som) ",
    doubled: "doblet",
    moreThan: "^mer enn ",
    tripled: "tre",
    directions: {
      up: "øk|vokst|vokser|steget|stige|stig|steg|opp|fram|frem",
      down: "ned|sunk|synk|fall|falt|redusert|tilbake",
      same: "uendr|uforandr|nivå|stabil",
    },
  },

  innocent: [
    "mange takk",
    "(?:hvor|så|for|like) mange som mulig",
    "hvor (?:mange|få|stor andel|mye)",
    "(?:i|på|gjennom|etter|for) mange år",
    "på mange (?:måter|områder|vis)",
    "mange ganger",
    "mange års",
    "mange slags",
    // «få» as a verb.
    "(?:å|kan|vil|skal|må|bør|kunne|ville|skulle|måtte|burde|ikke|også|lett|raskt|selv|og|eller|for å|så de kan) få",
    "(?:noen|bare|kun) få (?:ord|dager|uker|måneder|minutter|timer|år|ganger|linjer|setninger|trinn|steg)",
    // A way of asking for everyone, not of saying what they answered.
    "(?:til|fra|blant|for|i|hos|av|ikke|mot|om|på|med|omfatter|inviterte?|gjelder|spurte?) (?:samtlige|alle)",
    "(?:nesten|omtrent) alle(?: de)? (?:andre )?(?:steder|dager|ukedager)",
    "(?:til|for|av|ikke|gjelder) ingen",
    "i de (?:fleste|aller fleste) (?:tilfellene|tilfeller)",
    "(?:på|i) de fleste språk",
    "ikke (?:bare|kun)",
    "(?:minst|mer enn|bare|kun) (?:én|ett|to) (?:gang|ganger)",
    "(?:minst|mer enn) (?:én|ett|en)",
    `(?:over|under|fordelt over|gjennom) ${AMOUNT} ${UNITS_OF_TIME}`,
    "(?:halvparten|den andre halvparten) av (?:året|møtet|tiden|dagen)",
    "hver (?:andre|annen|tredje|fjerde|femte|sjette|tiende) (?:time|dag|uke|måned|gang|mandag|tirsdag|onsdag|torsdag|fredag)",
    "hver (?:annen|andre) (?:av|side)",
    "under ett",
    "(?:et )?(?:(?:klart|knapt|stort) )?(?:flertall|mindretall)(?:et)? (?:i|på|av) (?:stortinget|kommunestyret|bystyret|fylkestinget|utvalget|komiteen|styret|regjeringen)",
    "(?:entall|ental) (?:og|eller) flertall",
    "flertall(?:et)? (?:og|eller) entall",
    "(?:går|gikk|gått) (?:opp|ned) (?:i detalj|i detaljene|i opp|trappen|for (?:dem|oss|meg|henne|ham))",
    "(?:går|gikk|gått) (?:tilbake|fram|frem|opp) (?:til|på|gjennom|i|som|slik|etter|med planen|mot)",
    "går (?:fram|frem) (?:av|her|slik)",
    "(?:(?:har|er) )?(?:faller|falt) (?:bort|sammen|inn|utenfor|innenfor|til ro|på plass)",
    "stabil (?:drift|ledelse|økonomi|tilgang)",
    "stabilt (?:nett|arbeidsmiljø|språkmiljø)",
    "representative (?:demokrati|organer|oppgaver)",
    "representativt (?:demokrati|organ|utvalg)",
    "(?:et|den|det) representative (?:demokratiet|utvalget)",
    "(?:noen|flere) av (?:oss|disse)",
    "de siste årenes",
    "(?:annen|annet|andre|annerledes)(?: \\p{L}+)? enn (?:før|tidligere|sist)",
    "tidligere års",
    "(?:for|til) (?:flere|alle|noen) kommuner som",
    "alle kommuner og bydeler (?:fikk|er invitert|ble invitert|ble spurt|er med)",
  ],
};
