import type { ForeignPairs } from "../foreign-words.ts";

/**
 * Words of nynorsk that do not stand in bokmål as this report writes it, each with what bokmål has instead where that
 * is one matter.
 *
 * Chosen with care rather than at length: what both languages allow is not here («gir», «også», «mens», «mellom»),
 * but some forms that the dictionaries allow and this report does not use are («økt», «kun», «bare», «høy»).
 */
export const foreignWords: ForeignPairs = {
  words: `
ikkje ikke; eg jeg; nokre noen; noko noe; nokon noens; mykje mye; kva hva; kven hvem; korleis hvordan;
kvifor hvorfor; kvar hver; kvarandre hverandre; frå fra; fleire flere; meir mer; heile hele; heilt helt; berre bare;
dei dem; deira deres; desse disse; vere være; vore; annan annen; anna annet; eigen egen; eigne egne; sidan siden;
utan uten; sjølv; sjølve; saman sammen; allereie allerede; førre forrige; følgjande følgende; ifølgje ifølge; medan;
tidlegare tidligere; seinare senere; vidare videre; nærare nærmere; næraste nærmeste; betre bedre; særleg særlig;
hovudsakleg hovedsakelig; dessutan dessuten; einaste eneste; einsleg enslig; einslege enslige; seier sier; gjer gjør;
gjere gjøre; meiner; aukar øker; auka økte; aukande økende; auken økningen; samanlikna sammenlignet;
samanlikne sammenligne; samanliknar sammenligner; samanliknast; fortel forteller; spurde; kjem; gjeld; mottek mottar;
deltek deltar; bidreg bidrar; krevst kreves; finst finnes; ønskjer ønsker; ønskje; påverkar påvirker;
påverke påvirke; følgjer følger; følgje; manglar mangler; buset bosetter; busetje; busett; busette; utgjeve;
utgjeven; skildrar; tilrår; vald valgt; valde valgte; styrkjer styrker; styrkje; jobbar jobber; liggje; leggje;
byggjer; vart; vorte; høgt høyt; høgare høyere; høgast høyest; høgaste høyeste; lågt lavt; lågare lavere;
lågast lavest; lågaste laveste; mogleg mulig; tydeleg tydelig; endeleg endelig; vanleg vanlig; vanlege vanlige;
årleg årlig; jamleg jevnlig; offentleg offentlig; offentlege offentlige; vanskeleg vanskelig; vanskelege vanskelige;
viktigare viktigere; viktigaste viktigste; uendra; lovpålagde lovpålagte; statleg statlig; statlege statlige;
nyttigare nyttigere; ytterlegare ytterligere; ansvarleg ansvarlig; ansvarlege ansvarlige; tilgjengeleg tilgjengelig;
tilstrekkeleg tilstrekkelig; utilstrekkeleg utilstrekkelig; eigentleg egentlig; eigentlege egentlige;
gjennomsnittleg gjennomsnittlig`,

  nouns: `
kommunar kommuner; kommunane kommunene; bydelar bydeler; bydelane bydelene; undersøking undersøkelse;
undersøkinga undersøkelsen; undersøkingar undersøkelser; undersøkingane undersøkelsene; rapportar;
rapportane rapportene; tabellar tabeller; tabellane tabellene; figurar figurer; figurane figurene; andelar;
flyktningar flyktninger; flyktningane flyktningene; innvandrarar innvandrere; innvandrarane innvandrerne;
leiar leder; leiarar ledere; leiarane lederne; leiing ledelse; leiinga ledelsen; teneste tjeneste; tenesta tjenesten;
tenester tjenester; tenestene tjenestene; bustad bolig; bustader boliger; bustaden boligen; skulen; skular; skulane;
erfaringar erfaringer; erfaringane erfaringene; utfordringar utfordringer; utfordringane utfordringene;
moglegheit mulighet; moglegheiter muligheter; talet tallet; tala tallene; talgrunnlag; talgrunnlaget;
hovudfunn hovedfunn; hovudsak hovedsak; innhald innhold; innhaldet innholdet; kjelde kilde; kjelder kilder;
kjeldene kildene; kjelda kilden; utgåve utgave; utgåva utgaven; utgåver utgaver; utgjevar utgiver;
utgjeving utgivelse; utgjevinga utgivelsen; fylka; busetting bosetting; busettinga bosettingen;
opplæringa opplæringen; rapporteringa rapporteringen; kvalifiseringa kvalifiseringen; integreringa integreringen;
samanlikning sammenligning; samanlikningar sammenligninger; spørsmåla; tiltaka; områda; måla; resultata; månad måned;
månader måneder; veker; dagar dager; organisasjonar organisasjoner; organisasjonane organisasjonene; planar;
planane planene; tolkar; deltakarar deltakere; deltakarane deltakerne; brukarar brukere; verksemd virksomhet;
verksemder virksomheter; eining enhet; einingar enheter; oppgåve oppgave; oppgåver oppgaver; oppgåvene oppgavene;
løysing løsning; løysingar løsninger; regjeringa regjeringen; personar personer; personane personene; omsyn hensyn;
tilskot tilskudd; tilskotet tilskuddet; endringar endringer; endringane endringene; skilnader; skilnad;
uvisse usikkerhet; bebuarar beboere; bebuarane beboerne; påstandar påstander; påstandane påstandene; nøkkeltal;
fleirtalet flertallet; fleirtal; mindretalet mindretallet; firedelar; tredelar; tidelar`,
};
