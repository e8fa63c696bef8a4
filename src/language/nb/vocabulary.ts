import type { Vocabulary } from "../detect/vocabulary.ts";
import { numerals } from "./numerals.ts";

/** What the detector knows of bokmål. Groups of synonyms after Norsk Ordbok's and Språkrådet's articles. */
export const vocabulary: Vocabulary = {
  numerals,
  inflections: {
    n: ["", "s", "en", "ens", "et", "ets", "a", "as", "er", "ers", "ene", "enes"],
    // After a stem that has lost its last -e: mengde, grense.
    ne: ["e", "es", "en", "ens", "a", "et", "er", "ene", "enes"],
    v: ["e", "er", "es", "te", "t", "et", "a", "ede", "edes", "tes", "ende", "ing", "ingen", "inga"],
    a: ["", "t", "e", "ere", "est", "este"],
  },
  endings: [
    "ingene",
    "ingens",
    "enes",
    "ende",
    "este",
    "ingen",
    "inger",
    "inga",
    "ene",
    "ens",
    "ets",
    "ere",
    "est",
    "ing",
    "ede",
    "ers",
    "te",
    "en",
    "et",
    "er",
    "es",
    "ne",
    "e",
    "a",
    "t",
    "s",
  ],

  judging: {
    majority: `~flertall:n majoritet:n hovedvekt:n hovedpart:n hoveddel:n hovedtyngd:ne hovedmengd:ne storpart:n brorpart:n
      broderpart:n mestepart:n størstepart:n størstedel:n flesteparten flerheten overvekt:n overtall:n løvepart:n lejonpart:n
      tyngden tyngdepunkt:n flertallig grosset bredden`,
    minority: "~mindretall:n minoritet:n mindrepart:n minstepart:n undertall:n fåtall:n færreste unntakene",
    most: "fleste",
    all: `alle alles allesammen samtlige samtliges hver hvert enhver ethvert fulltallig:a unntaksløst enstemmig:a begge mannjevnt
      allmenn:a landsdekkende`,
    none: "ingen ingens",
    many: `~mange talløse tallrike utallige mengdevis massevis haugevis mengder atskillige adskillige mangfoldige mangt flust
      uforholdsmessig rikelig overveldende`,
    few: "få fåtallig:a færre",
    some: "noen enkelte flere visse somme diverse",
    rest: "resten restens øvrige gjenværende resterende gjenstående",
    superlative: `flest færrest mest minst størst største høyest best beste verst verste eldst yngst lengst fremst fremste minste
      flinkest ypperst ypperste`,
    comparative: `større høyere lavere mindre bedre dårligere verre oftere sjeldnere sterkere svakere bredere hyppigere
      flinkere raskere lengre mer`,
    ranking: `toppe topper toppet ledende førsteplass:n andreplass:n jumboplass:n sisteplass:n jumbo rekord:n ~rekord:n
      snittet gjennomsnittet landssnitt:n landsgjennomsnitt:n gjennomsnittlig:a øverst nederst rangering:n ranger:v bestemann
      utpeke utpeker utmerke utmerker`,
    "change-up": `øk:v ~økning:n vokse vokser vokste vokst voksende ~vekst:n stige stiger steg steget stigende ~stigning:n tilta tiltar
      tiltok tiltatt tiltakende tiltagende oppgang:n ~framgang:n ~fremgang:n oppsving:n oppsvinget ~bedring:n bedret bedres
      forbedr:v styrke styrker styrket styrkes styrking:n eskaler:v akselerer:v ekspander:v eksploder:v klatr:v framskritt:n
      fremskritt:n oppadgående mangedobl:v mangedoblet tilvekst:n opptur:n løft:n boom:n`,
    "change-down": `mink:v minsk:v synke synker sank sunket synkende falle faller fallende falt fall fallet krympe krymper krympet krympende
      avta avtar avtok avtatt avtakende avtagende reduser:v ~reduksjon:n ~nedgang:n tilbakegang:n svekk:v svekkelse:n
      forverr:v dal:v stup:v ras:v skrump:v skrumper forvitr:v svinn:v kollaps:v nedadgående nedtur:n bunnen svikte sviktet sviktende
      tilbakeslag:n tilbakeskritt:n dabbe dabber dabbet ~svikt:n`,
    "change-same": `uendret uforandret uendrede stabil:a stabiliser:v stagner:v stillstand:n konstant:a uforandra uendra status-quo`,
    change:
      "endre endrer endret endres ~endring:n trend:n ~tendens:n utvikling:n utviklingen snuoperasjon:n svingning:n omslag:n vending:n",
    "other-time": `tidligere noensinne lenger fortsatt stadig fremdeles begynt begynner begynte sluttet slutter slutte i-fjor fjoråret fjorårets
      gradvis etter-hvert historisk framleis`,
    frequency: `ofte oftest sjelden sjeldne sjeldent alltid aldri vanlig vanlige vanligvis uvanlig uvanlige typisk typiske gjennomgående
      generelt normalt overveiende hovedsakelig utbredt utbredte unntaksvis jevnlig hyppig hyppige regelen flittig støtt`,
    difference:
      "~forskjell:n ulikhet:n avvik:n avvike avviker kløft:n gap:n gapet sprik:n spriket spriker sprike skille skiller skillet variasjon:n",
    representative: "representativ:a representativitet:n gjenspeil:v speil:v avspeil:v tverrsnitt:n dekkende",
    significance: "signifikant:a signifikans statistisk",
    cause:
      "årsak:n skyldes medfør:v korrelasjon:n sammenheng:n mønster mønsteret mønstre effekt:n virkning:n påvirk:v følgelig",
    evaluation: `fornøyd:a misfornøyd:a misnøye misnøyen tilfreds:a utilfreds:a tilfredshet:n begeistring:n kritisk:a positiv:a negativ:a
      vellykket vellykkede mislykket skuffet skuffede skuffende`,
  },
  judgingPhrases: [
    ["many", "en|ei _ rekke|mengde"],
    ["many", "et utall"],
    ["many", "et hav av"],
    ["many", "et _ stort|høyt|betydelig|økende|anselig antall|tall"],
    ["many", "stort|høyt|betydelig|anselig antall"],
    ["few", "et _ lite|lavt|begrenset|beskjedent antall|tall"],
    ["some", "et visst antall"],
    [
      "many",
      "en|ei _ stor|betydelig|høy|vesentlig|økende|voksende|god|solid|anselig|overveiende andel|del|gruppe|part",
    ],
    ["few", "en|ei _ liten|lav|beskjeden|ørliten|begrenset|forsvinnende andel|del|gruppe|part"],
    ["few", "en|ei håndfull|neve"],
    ["few", "et knippe"],
    ["few", "en|ei og annen"],
    ["few", "knapt noen|noe|nokre"],
    ["none", "ikke _ eneste"],
    ["none", "ikke én|ett"],
    ["none", "ikke noen"],
    ["none", "verken|hverken _ eller"],
    ["all", "uten unntak"],
    ["all", "alle som en|én"],
    ["all", "hver eneste"],
    ["all", "landet over"],
    ["all", "over hele landet|norge"],
    ["all", "land og strand"],
    ["all", "full oppslutning|deltakelse|deltagelse|dekning|pott"],
    ["some", "en|ei _ del"],
    ["some", "et par"],
    ["most", "kommuner|bydeler|respondenter flest"],
    ["most", "folk flest"],
    ["most", "så og si alle"],
    ["rest", "de andre"],
    ["more", "stadig|enda|tydelig|klart|langt|betydelig|mange|litt|vesentlig|markant|noe flere"],
    ["more", "flere og flere"],
    ["more", "flere _ enn"],
    ["more", "blitt|ble|blir flere|fler"],
    ["fewer", "blitt|ble|blir færre"],
    ["fewer", "stadig|enda|tydelig|klart|langt|betydelig|litt|vesentlig|markant|noe færre"],
    ["fewer", "færre og færre"],
    ["fewer", "færre _ enn"],
    ["change-up", "går|gikk|gått|gå _ opp|fram|frem|oppover"],
    ["change-down", "går|gikk|gått|gå _ ned|tilbake|nedover|utfor"],
    ["change-up", "på _ vei opp|oppover|fram"],
    ["change-down", "på _ vei ned|nedover|tilbake|ut"],
    ["change-up", "tar|tok|tatt seg opp"],
    ["change-up", "skyter|skjøt|skutt fart|i"],
    ["change-down", "nådd|når bunnen|bunn"],
    ["change-same", "flate|flater|flatet ut"],
    ["change-same", "står|sto|stod|stått stille"],
    ["change-same", "på samme _ nivå"],
    ["change-same", "samme nivå"],
    ["change-same", "holder|holdt seg"],
    ["change-same", "stedet hvil"],
    ["change-same", "som før"],
    ["change-same", "som i fjor"],
    ["change-same", "like _ som|før"],
    ["other-time", "i fjor|forfjor"],
    ["other-time", "enn før|sist|tidligere|noensinne"],
    ["other-time", "siden sist"],
    ["other-time", "fra år til år"],
    ["other-time", "år for år"],
    ["other-time", "de siste årene|tiårene"],
    ["other-time", "ikke lenger"],
    ["frequency", "stort sett"],
    ["frequency", "jevnt|jamt over"],
    ["frequency", "som regel"],
    ["frequency", "i _ hovedsak|hovedtrekk"],
    ["frequency", "i _ grad"],
    ["frequency", "for det meste"],
    ["frequency", "i det store og hele"],
    ["frequency", "på det jevne"],
    ["frequency", "over hele linja|linjen"],
    ["difference", "like mange|stor|høy|store|høye|ofte|stort|høyt|lav|liten|få"],
    ["difference", "samme andel"],
    ["difference", "skiller|skilte seg"],
    ["comparative", "mer|mindre _ enn"],
    ["ranking", "foran|bak _ og|skole|helse"],
    ["ranking", "kommer _ ut"],
    ["ranking", "på topp|bunn|jumboplass|topplassering"],
    ["ranking", "i front|tet|teten"],
    ["ranking", "ligger|lå etter|foran|bak"],
    ["ranking", "henger|hang etter"],
    ["ranking", "peke|peker|skiller seg ut"],
    ["ranking", "slår|slo alle"],
    ["ranking", "over|under snittet|gjennomsnittet|landssnittet|middels"],
    ["representative", "gir _ bilde"],
    ["representative", "gjelder alle|hele"],
    ["cause", "fører|førte|ført _ til"],
    ["cause", "takket være"],
    ["cause", "bidrar|bidro|bidratt til"],
  ],
  superlative: {
    endings: ["igste", "igst", "somste", "somst", "est", "este", "sterke"],
    not: `~fest ~rest ~test ~gjest ~prest ~hest ~vest ~attest ~protest ~interesse best beste mest nest neste fleste ~tjeneste ~påvente ~øst
      ~høst ~post ~kyst ~verste først første sist siste nærmeste senest manifest arrest forest tekste leste reiste løste hjemlige ~sterke
      forrest bevisst ~lest ~leste ~beste testeste vesteste løsest`,
  },
  comparative: {
    endings: ["igere", "ere", "re"],
    than: "enn",
    not: "andre denne være gjøre annet",
  },
  idioms: [
    "mange takk",
    "så|for|hvor mange|få|mye",
    "hvor stor|høy|lav|liten|ofte|vanlig",
    "mest|best|flest|størst|høyest|minst mulig",
    "så mange som mulig",
    "først og fremst",
    "i det minste",
    "minst|høyst én|ett|en",
    "i alle fall|tilfeller",
    "for alle del",
    "en gang",
    "på mange måter|områder|vis",
    "i mange år",
    "mange ganger",
    "for eller mot",
    "blant annet",
    "alt i alt",
    "i alt",
    "til sammen",
    "under ett",
    "en|én for en|én",
    "én og samme",
    "hver for seg",
    "hver sin|sitt|sine",
    "hver enkelt",
    "etter hvert",
    "for hver",
    "de nærmeste årene",
    "noe annet",
    "noen annen",
    "med mer",
    "god tid",
    "mer om",
    "les mer",
    "mer informasjon",
    "se mer",
    "ikke minst",
    "i mer enn",
    "så lenge",
    "ikke lenger enn",
    "hver dag|uke|måned|år|gang",
    "hvert år|kvartal|halvår|spørsmål|kapittel|tall|svar",
    "noe som",
    "i første omgang|rekke",
    "alle hverdager|dager|rettigheter",
    "et par dager|uker|timer",
    "et øyeblikk",
    "fram|frem til",
    "går|gå|gikk|gått tilbake|opp|fram|frem|ned til|på|gjennom|av|i",
    "uten at",
    "en av",
    "er|blir én",
    "hele tiden|veien|dagen",
    "alle sammen er velkomne",
    "så å si",
    "fritt fram",
    "i tillegg",
    "større eller mindre",
    "entall|flertall og|eller flertall|entall",
    "null og niks",
    "én ting",
    "på én|to side",
    "til dels",
    "én|en til én|en",
    "noen gang",
    "en til",
  ],
  whole: "hele halve",
  fewOrVerb: {
    word: "få",
    verbAfter: `å kan kunne vil ville skal skulle må måtte bør burde lar lot la ikke også lett raskt selv og eller kommunene kommunen bydelene
      vi de du dere man en ikkje òg jeg den bydelen gjerne først`,
  },
  several: {
    word: "flere fler",
    moreAfter: "stadig enda tydelig klart langt betydelig mange litt vesentlig markant blitt ble blir noe",
    moreBefore: "enn nå enn",
  },
  only: "bare kun utelukkende",
  up: "flere fler større høyere mer bedre oftere sterkere hyppigere",
  down: "færre mindre lavere dårligere sjeldnere svakere",
  answered: "svart svarte svarer",
  earlier: [
    "i fjor|forfjor",
    "forrige undersøkelse|undersøkelsen|måling|runde|utgave",
    "året før",
    "fjoråret|fjorårets",
  ],
  around: [
    "vel så det",
    "godt og vel",
    "så mange|få|mye|lite som",
    "og mer|flere|vel",
    "eller mer|mindre|flere|færre",
    "og litt til",
  ],
  respectively: "henholdsvis",
  from: "fra",
  to: "til",
  hedges: `nesten nær nære omtrent rundt cirka ca omkring knapt snaut vel drøyt drøye knappe snaue godt langt over under minst høyst maksimalt
    minimum bare kun hele aller desidert så nærmest bortimot nærmere opptil oppunder oppimot inntil utelukkende svært veldig ganske
    ekstremt relativt forholdsvis altfor klart stort lite overveldende solid sagt praktisk talt tilnærmet
    absolutt suverent slett ytterst utrolig`,

  shares:
    "~andel:n prosentandel:n del delen ~antall:n tallet tallene prosenten prosent prosentene måltall:n prosenttall:n",
  participation: `~svarprosent:n ~oppslutning:n ~deltakelse:n ~deltagelse:n svarvilje svarviljen svarvilja svarinngang:n svarandel:n svarrate:n ~frafall:n
    responsrate:n respons:n deltakerandel:n svarlyst svarlysten oppmøtet`,
  respondents: `respondent:n deltaker:n deltakerne deltakere svarerne utvalg:n dem disse spurte adspurte rådmenn rådmennene kommuneledelse:n
    sektor:n distrikt:n by:n bygd:n småkommunene storbyene`,
  country:
    "landet landets norge norges kommune-norge kommunenorge fastlands-norge distrikts-norge nasjonen hele-landet fylke fylket fylker fylkene fylkenes",
  own: `~spørsmål:n spørsmålene ~skjema:n skjemaene skjemaet skjemaer ~tabell:n ~figur:n ~kapittel:n kapitler kapitlene kapitlet ~rapport:n ~side:n sider sidene siden
    avsnitt:n vedlegg:n vedleggene ~undersøkelse:n ~undersøkels:ne ~undersøkelsene ~metode:n svaralternativ:n svarkategori:n kategori:n ~temaer tema temaet temaene
    fotnote:n note:n punkt:n punktene del-spørsmål lenke:n fil:n filer filene nettside:n ~bilde:n definisjon:n begrep:n begrepene ord ordet ordene
    ~utgave:n versjon:n målform:n språk:n variabel variabler variablene indikator:n måling:n runde:n runder datasett:n datasettet regneark:n
    alternativ:n funn funnene hovedfunn ledd:n bokstav:n paragraf:n lov:n lover lovene svar svaret svarene eksempel eksempler tallgrunnlag:n
    forfatter:n forfattere steder språkene formål:n grunn:n grunner måte:n måter trinn steg felt:n feltene rader kolonne:n kolonner
    konsulent:n medarbeider:n medarbeidere intervju:n intervjuer prosjekt:n påminnelse:n påminnelser purring:n nummer rute:n ruter farge:n farger`,
  practice: `tilsendt tilsend:v utsend:v sendt sendte sendes sende mottok invitert:a inviter:v spurt spurte spør spørre spørres adspurt purret purre purring:n
    påminnelse:n papir:n papirskjema:n frist:n fristen svarfrist:n e-post e-posten epost brev lenke:n pålagt pålegges plikter plikt frivillig oppfordret
    oppfordr:v utsatt utsettelse:n sammenslått sammenslåing:n kommunesammenslåing:n kommunesammenslåinger telefon:n postkasse kontaktet kontakt:v kontaktes besvart-på
    innlogging utfylling fylte fylt fyller utfylt skjemaet lest takker takke omfatter omfattet omfattes inngikk trukket trekkes
    forespurt innkalt oversendt`,
  practicePhrases: [
    "slått|slo|slår|slå seg sammen",
    "på papir|nett|e-post|telefon",
    "gikk|går|gått ut til",
    "svarte|svart for seg|dem",
    "fikk|får|fått _ skjemaet|undersøkelsen|spørsmål|spørsmålene|brev|tilsendt|tilbud",
    "med i utvalget|undersøkelsen",
    "takk til",
  ],
  time: `~år:n årene ~måned:n måneder månedene ~uk:ne uker ukene ~dag:n dager dagene døgn:n døgnene time timer timen timene ~minutt:n minutter minuttene
    sekund:n sekunder ~halvår:n kvartal:n kvartaler tiår:n tiårene ~periode:n årstid:n semester hverdag:n virkedag:n arbeidsdag:n tid:n sommer:n klokka
    mandag:n tirsdag:n onsdag:n torsdag:n fredag:n lørdag:n søndag:n`,
  particles: `og eller men at som om når hvis fordi så da enn til for av i på med fra hos ved mot mellom etter før under over blant uten innen gjennom ut inn opp ned
    den det de dem disse denne dette der her en et ei én ett seg sin sitt sine sitt vi vår våre jeg du dere man hun han deres dens dets
    er var vært være blir ble blitt bli har hadde hatt ha kan vil skal får fikk fått få gjør gjorde gjort gjøre går gikk gått gå
    også bare kun altså derfor dermed likevel nå nok vel jo ja nei alt noe noen andre annen annet hver alle ingen mange få flere fleste
    særlig først sist sammen igjen helt ganske svært meget litt mer mest mindre minst ofte samlet ellers imidlertid både enten verken
    hva hvem hvilke hvilken hvilket hvor hvordan hvorfor samme slik slike slikt selv sånn per pr ca osv bl mv mens siden sagt nær`,
  verbs: `mangl:v mangler svar:v svarer svarte svart men:v mener mente oppgi oppgir oppga oppgitt planlegg:v planlegger planla planlagt rapporter:v ønsk:v ønsker vet visste vit:v si sier
    sa trenger treng:v bruk:v bruker gir ga gi gitt samarbeid:v samarbeider meld:v melder følg:v følger delta deltar deltok deltatt vurder:v vurderer tar tok tatt
    oppfatt:v opplev:v opplever arbeid:v arbeider jobb:v står stod sto stått gjeld:v gjelder galdt gjaldt ligg:v ligger lå kom kommer kommet finn:v finnes fant
    tilby tilbyr tilbød bosett:v bosetter bosatte bosatt vis:v viser synes syns ser så sett tror trodde anbefal:v viderefør:v vær kjenn:v kjenner`,
  negations:
    "ikke ingen ingenting aldri uten verken hverken neppe mangler manglet mangle manglende nekter benekter avviser",
  of: "av utav blant i mellom per",
  through: `av utav blant i de den det disse dem alle alles våre vår deres sine andre ulike norske norsk landets oslos imdis aller desidert store små mindre større
    mellomstore spurte nye gamle eneste av-de samtlige enkelte ut hver flere`,
  high: `stor:a store større høy:a høyere betydelig:a god gode godt bedre sterk:a solid:a omfattende overveldende tydelig:a markant:a markert:a kraftig:a enorm:a
    formidabel bred:a massiv:a imponerende rekordhøy:a tilfredsstillende anselig:a skyhøy:a økende voksende stigende fullgod:a fin fint utmerket`,
  low: `liten lite lita små mindre lav:a lavere svak:a dårlig:a beskjeden beskjedent beskjedne begrenset laber labert mager skuffende skral skralt ussel marginal:a
    fallende synkende bunn elendig:a tynn:a rekordlav:a sørgelig`,
  copulas: "er var ble blir blei har vært blitt virker virket holder holdt forble",
  modals: "kan kunne bør burde skal skulle må måtte vil ville",
  asking: "om hvor hvorvidt hvilke hvilken hvilket hva hvem hvordan hvorfor dersom hvis",
  defining: [
    "mener|forstår vi",
    "vi mener|forstår",
    "betyr",
    "vil si",
    "menes",
    "defineres|defineres|definert",
    "kalles|kaller",
    "regnes som",
    "brukes om",
    "står for",
  ],

  percent: "prosent prosents prosenten pst prosentandel prosentene %",
  points: "prosentpoeng prosentpoengs prosentenhet prosentenheter prosentpoenget prosentpoengene",
  permille: "promille ‰",
  money: "kroner kr krone nok mill mrd euro dollar kronene",
  times: "ganger gang gangen gonger",
  between: "mellom",
  and: "og",

  months: [
    "januar",
    "februar",
    "mars",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "desember",
  ],
  beforeYear: `i fra til siden innen per før etter mellom og for av år året høsten våren vinteren sommeren høst vår vinter sommer årsskiftet utgangen starten
    begynnelsen slutten løpet fram frem tilbake både eller mot enn desember utgave utgaven samt perioden`,
  yearNouns:
    "~reform:n ~undersøkelsen ~undersøkelse ~utgave:n ~tallet ~årene ~loven ~rapporten ~kullet ~budsjettet ~planen",
  numbered: {
    chapter: "kapittel kap kapitlene kapitlet kapitler del bind delkapittel",
    figure:
      "figur figurene figurer fig tabell tabellene tabeller tab bilde kart diagram vedlegg fotnote note punkt pkt spørsmål spm ramme boks trinn steg avsnitt oppgave variant",
    page: "side sidene sider s",
    section:
      "artikkel art paragraf avtale sak saksnr saksnummer journalnr referanse ref nr nummer nummeret org organisasjonsnummer postboks pb rom etasje linje buss e",
    version: "versjon v utgave pdf html wcag ua iso unicode iec en",
    time: "kl klokka klokken klokkeslett",
    phone: "tlf telefon telefonen mobil telefonnummer ring sms sentralbord sentralbordet",
    address: "postboks",
  },
  lawPapers: "prop innst meld st nou dok ot prp ots rundskriv h hod ld lov-vedtak vedtak lovdata lov for",
  lawParts: "ledd bokstav punktum nr nummer setning",
  street: [
    "gata",
    "gaten",
    "gate",
    "gt",
    "veien",
    "vegen",
    "vei",
    "veg",
    "plass",
    "plassen",
    "allé",
    "alléen",
    "torg",
    "torget",
    "brygge",
    "bryggen",
    "kaia",
    "stredet",
    "bakken",
    "svingen",
    "løkka",
  ],
  age: "år åringer åring-er årig årige gammel gamle alderen årsalderen",
  sizes: "kb mb gb kib mib tb dpi px pt cm mm km m kg kvadratmeter meter kilometer sekunders",
};
