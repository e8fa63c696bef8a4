import type { WrittenLanguage } from "./language.ts";
import type { Gender } from "./numerals.ts";

/** A noun's forms: «kommune», «kommunen», «kommuner», «kommunene». */
export type Forms = readonly [
  indefiniteSingular: string,
  definiteSingular: string,
  indefinitePlural: string,
  definitePlural: string,
];

/** A noun in one written language. Gender decides «én», «éi», «ett». */
export interface Noun {
  readonly gender: Gender;
  readonly forms: Forms;
}

/**
 * The nouns that reports count, each by its bokmål singular (language.md §5). Looked up, never made from
 * suffixes: «del» and «andel», «fylke» and «fylke» follow no rule that both languages share. Where the two
 * languages use different words («andel» ↔ «del»), the row holds both.
 */
export const NOUNS = {
  andel: row("c andel andelen andeler andelene", "c del delen delar delane"),
  ansatt: row("c ansatt ansatte ansatte ansatte", "c tilsett tilsette tilsette tilsette"),
  asylmottak: row(
    "n asylmottak asylmottaket asylmottak asylmottakene",
    "n asylmottak asylmottaket asylmottak asylmottaka",
  ),
  avtale: row("c avtale avtalen avtaler avtalene", "c avtale avtalen avtalar avtalane"),
  barn: row("n barn barnet barn barna", "n barn barnet barn barna"),
  bolig: row("c bolig boligen boliger boligene", "c bustad bustaden bustader bustadene"),
  bosettingskommune: row(
    "c bosettingskommune bosettingskommunen bosettingskommuner bosettingskommunene",
    "c busettingskommune busettingskommunen busettingskommunar busettingskommunane",
  ),
  bydel: row("c bydel bydelen bydeler bydelene", "c bydel bydelen bydelar bydelane"),
  deltaker: row("c deltaker deltakeren deltakere deltakerne", "c deltakar deltakaren deltakarar deltakarane"),
  enhet: row("c enhet enheten enheter enhetene", "f eining eininga einingar einingane"),
  figur: row("c figur figuren figurer figurene", "c figur figuren figurar figurane"),
  flyktning: row(
    "c flyktning flyktningen flyktninger flyktningene",
    "c flyktning flyktningen flyktningar flyktningane",
  ),
  funn: row("n funn funnet funn funnene", "n funn funnet funn funna"),
  fylke: row("n fylke fylket fylker fylkene", "n fylke fylket fylke fylka"),
  innvandrer: row(
    "c innvandrer innvandreren innvandrere innvandrerne",
    "c innvandrar innvandraren innvandrarar innvandrarane",
  ),
  introduksjonsprogram: row(
    "n introduksjonsprogram introduksjonsprogrammet introduksjonsprogrammer introduksjonsprogrammene",
    "n introduksjonsprogram introduksjonsprogrammet introduksjonsprogram introduksjonsprogramma",
  ),
  kapittel: row("n kapittel kapitlet kapitler kapitlene", "n kapittel kapittelet kapittel kapitla"),
  kommune: row("c kommune kommunen kommuner kommunene", "c kommune kommunen kommunar kommunane"),
  leder: row("c leder lederen ledere lederne", "c leiar leiaren leiarar leiarane"),
  måned: row("c måned måneden måneder månedene", "c månad månaden månader månadene"),
  mål: row("n mål målet mål målene", "n mål målet mål måla"),
  organisasjon: row(
    "c organisasjon organisasjonen organisasjoner organisasjonene",
    "c organisasjon organisasjonen organisasjonar organisasjonane",
  ),
  person: row("c person personen personer personene", "c person personen personar personane"),
  plass: row("c plass plassen plasser plassene", "c plass plassen plassar plassane"),
  prosent: row("c prosent prosenten prosent prosentene", "c prosent prosenten prosent prosentane"),
  prosentpoeng: row(
    "n prosentpoeng prosentpoenget prosentpoeng prosentpoengene",
    "n prosentpoeng prosentpoenget prosentpoeng prosentpoenga",
  ),
  påstand: row("c påstand påstanden påstander påstandene", "c påstand påstanden påstandar påstandane"),
  rapport: row("c rapport rapporten rapporter rapportene", "c rapport rapporten rapportar rapportane"),
  samarbeidskommune: row(
    "c samarbeidskommune samarbeidskommunen samarbeidskommuner samarbeidskommunene",
    "c samarbeidskommune samarbeidskommunen samarbeidskommunar samarbeidskommunane",
  ),
  skole: row("c skole skolen skoler skolene", "c skule skulen skular skulane"),
  spørsmål: row("n spørsmål spørsmålet spørsmål spørsmålene", "n spørsmål spørsmålet spørsmål spørsmåla"),
  svar: row("n svar svaret svar svarene", "n svar svaret svar svara"),
  tabell: row("c tabell tabellen tabeller tabellene", "c tabell tabellen tabellar tabellane"),
  tall: row("n tall tallet tall tallene", "n tal talet tal tala"),
  tiltak: row("n tiltak tiltaket tiltak tiltakene", "n tiltak tiltaket tiltak tiltaka"),
  tjeneste: row("c tjeneste tjenesten tjenester tjenestene", "f teneste tenesta tenester tenestene"),
  tolk: row("c tolk tolken tolker tolkene", "c tolk tolken tolkar tolkane"),
  undersøkelse: row(
    "c undersøkelse undersøkelsen undersøkelser undersøkelsene",
    "f undersøking undersøkinga undersøkingar undersøkingane",
  ),
  utgave: row("c utgave utgaven utgaver utgavene", "f utgåve utgåva utgåver utgåvene"),
  vedlegg: row("n vedlegg vedlegget vedlegg vedleggene", "n vedlegg vedlegget vedlegg vedlegga"),
  vertskommune: row(
    "c vertskommune vertskommunen vertskommuner vertskommunene",
    "c vertskommune vertskommunen vertskommunar vertskommunane",
  ),
  år: row("n år året år årene", "n år året år åra"),
} as const satisfies Record<string, Record<WrittenLanguage, Noun>>;

export type NounId = keyof typeof NOUNS;

function row(nb: string, nn: string): Record<WrittenLanguage, Noun> {
  return { nb: noun(nb), nn: noun(nn) };
}

/** `c`, `f` or `n` for the gender, and the four forms. */
function noun(text: string): Noun {
  const [gender = "", a = "", b = "", c = "", d = ""] = text.split(" ");
  return { gender: gender === "n" ? "neuter" : gender === "f" ? "feminine" : "common", forms: [a, b, c, d] };
}
