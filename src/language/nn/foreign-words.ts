import type { ForeignPairs } from "../foreign-words.ts";

/**
 * Words of bokmål that do not stand in nynorsk as this report writes it, each with what nynorsk has instead where that
 * is one matter.
 *
 * Chosen with care rather than at length: what both languages allow is not here («gir», «også», «mens», «mellom»),
 * but some forms that the dictionaries allow and this report does not use are («økt», «kun», «bare», «høy»).
 */
export const foreignWords: ForeignPairs = {
  words: `
ikke ikkje; jeg eg; noen nokre; noe noko; noens nokon; mye mykje; hva kva; hvem kven; hvor kor; hvordan korleis;
hvorfor kvifor; hvilken kva for ein; hvilket kva for eit; hvilke kva for; hver kvar; hvert kvart;
hverandre kvarandre; hverken verken; fra frå; flere fleire; mer meir; hele heile; helt heilt; kun berre; bare berre;
de dei; dem dei; deres deira; disse desse; være vere; vært vore; ble vart; annen annan; annet anna; egen eigen;
eget eige; egne eigne; siden sidan; uten utan; selv sjølv; hvis dersom; sammen saman; imidlertid derimot;
allerede allereie; nå no; ennå enno; samme same; foran framfor; forrige førre; følgende følgjande; ifølge ifølgje;
hvorav av desse; hvorvidt om; derfra derifrå; herfra herifrå; tidligere tidlegare; senere seinare; videre vidare;
nærmere nærare; nærmeste næraste; nærmest nærast; bedre betre; særlig særleg; vanligvis vanlegvis;
hovedsakelig hovudsakleg; likeledes likeeins; således såleis; dessuten dessutan; hjemme heime; eneste einaste;
enslig einsleg; enslige einslege; inkludert medrekna; hun ho; en ein; et eit; sier seier; gjør gjer; gjøre gjere;
planlegger planlegg; trenger treng; mener meiner; øker aukar; økte auka; økt auka; økende aukande; økning auke;
økningen auken; endret endra; sammenlignet samanlikna; sammenligne samanlikne; sammenligner samanliknar;
sammenlignes samanliknast; forteller fortel; spurte spurde; kommer kjem; gjelder gjeld; mottar mottek; deltar deltek;
bidrar bidreg; tar tek; krever krev; kreves krevst; finnes finst; skyldes kjem av; ønsker ønskjer; ønske ønskje;
påvirker påverkar; påvirke påverke; følger følgjer; følge følgje; mangler manglar; bosetter buset; bosette busetje;
bosatt busett; bosatte busette; besvart svart på; besvarte svarte på; besvare svare på; rapporteres blir rapportert;
oppgis blir oppgitt; utgitt utgjeve; gjennomføres blir gjennomført; beskriver skildrar; anbefaler tilrår; velger vel;
valgt vald; valgte valde; styrker styrkjer; styrke styrkje; jobber jobbar; ligge liggje; legge leggje;
bygger byggjer; hjulpet hjelpt; høy høg; høyt høgt; høye høge; høyere høgare; høyest høgast; høyeste høgaste;
lav låg; lavt lågt; lave låge; lavere lågare; lavest lågast; laveste lågaste; mulig mogleg; tydelig tydeleg;
endelig endeleg; vanlig vanleg; vanlige vanlege; årlig årleg; jevnlig jamleg; jevnt jamt; offentlig offentleg;
offentlige offentlege; vanskelig vanskeleg; vanskelige vanskelege; viktigere viktigare; viktigste viktigaste;
uendret uendra; doblet dobla; lovpålagte lovpålagde; statlig statleg; statlige statlege; nyttigere nyttigare;
ytterligere ytterlegare; ansvarlig ansvarleg; ansvarlige ansvarlege; tilgjengelig tilgjengeleg;
tilstrekkelig tilstrekkeleg; utilstrekkelig utilstrekkeleg; forskjellig ulik; forskjellige ulike; egentlig eigentleg;
egentlige eigentlege; gjennomsnittlig gjennomsnittleg`,

  nouns: `
kommuner kommunar; kommunene kommunane; kommunenes kommunane sine; bydeler bydelar; bydelene bydelane;
undersøkelse undersøking; undersøkelsen undersøkinga; undersøkelser undersøkingar; undersøkelsene undersøkingane;
rapporter rapportar; rapportene rapportane; tabeller tabellar; tabellene tabellane; figurer figurar;
figurene figurane; andelen delen; andeler delar; andelene delane; flyktninger flyktningar; flyktningene flyktningane;
innvandrere innvandrarar; innvandrerne innvandrarane; leder leiar; ledere leiarar; lederne leiarane; ledelse leiing;
ledelsen leiinga; tjeneste teneste; tjenesten tenesta; tjenester tenester; tjenestene tenestene; bolig bustad;
boliger bustader; boligen bustaden; skole skule; skolen skulen; skoler skular; erfaringer erfaringar;
erfaringene erfaringane; utfordringer utfordringar; utfordringene utfordringane; mulighet moglegheit;
muligheter moglegheiter; tall tal; tallet talet; tallene tala; antall talet på; antallet talet;
tallgrunnlag talgrunnlag; tallgrunnlaget talgrunnlaget; hovedfunn hovudfunn; hovedsak hovudsak; innhold innhald;
innholdet innhaldet; kilde kjelde; kilder kjelder; kildene kjeldene; kilden kjelda; utgave utgåve; utgaven utgåva;
utgaver utgåver; utgiver utgjevar; utgivelse utgjeving; utgivelsen utgjevinga; fylker fylke; fylkene fylka;
bosetting busetting; bosettingen busettinga; opplæringen opplæringa; rapporteringen rapporteringa;
kvalifiseringen kvalifiseringa; integreringen integreringa; sammenligning samanlikning;
sammenligninger samanlikningar; spørsmålene spørsmåla; svarene svara; tiltakene tiltaka; områder område;
områdene områda; målene måla; resultater resultat; resultatene resultata; måned månad; måneder månader; uker veker;
dager dagar; organisasjoner organisasjonar; organisasjonene organisasjonane; planer planar; planene planane;
tolker tolkar; deltakere deltakarar; deltakerne deltakarane; brukere brukarar; virksomhet verksemd;
virksomheter verksemder; enhet eining; enheter einingar; oppgave oppgåve; oppgaver oppgåver; oppgavene oppgåvene;
løsning løysing; løsninger løysingar; regjeringen regjeringa; stedet staden; steder stader; sted stad;
mennesker menneske; personer personar; personene personane; hensyn omsyn; tilskudd tilskot; tilskuddet tilskotet;
endringer endringar; endringene endringane; forskjeller skilnader; usikkerhet uvisse; beboere bebuarar;
beboerne bebuarane; påstander påstandar; påstandene påstandane; nøkkeltall nøkkeltal; flertall fleirtal;
flertallet fleirtalet; mindretallet mindretalet; mindretall mindretal; firedeler firedelar; tredeler tredelar;
tideler tidelar`,
};
