import { languageOf, type WrittenLanguage } from "../../language/language.ts";
import { defineMessages } from "../../problems/message.ts";
import { meant, type Nearest, named, someNamed } from "../../problems/words.ts";

const list = {
  nb: (names: readonly string[]): string => someNamed(names, "og", "med flere"),
  en: (names: readonly string[]): string => someNamed(names, "and", "and others"),
};

/** What the files of an edition say of each other: settings, questions, population and figures. */
export const messages = defineMessages({
  "shape.missing-translation": (d: { key: string; language: WrittenLanguage }) => ({
    nb: {
      what: `«${d.key}» mangler tekst på ${languageOf(d.language).terms.thisLanguage}.`,
      remedy: `Skriv teksten under «${d.language}», eller ta språket bort fra «languages».`,
    },
    en: {
      what: `«${d.key}» has no text in ${languageOf(d.language).terms.thisLanguage}.`,
      remedy: `Write it under «${d.language}», or remove the language from «languages».`,
    },
  }),
  "survey.circular-sum": (d: { circle: readonly string[] }) => ({
    nb: {
      what: `Gruppen er summen av seg selv: ${d.circle.map((id) => `«${id}»`).join(" → ")}.`,
      remedy: "La «sumOf» bare inneholde mindre grupper.",
    },
    en: {
      what: `The group is the sum of itself: ${d.circle.map((id) => `«${id}»`).join(" → ")}.`,
      remedy: "Let «sumOf» hold only smaller groups.",
    },
  }),
  "survey.overlapping-sum": (d: { group: string; part: string; through: readonly [string, string] }) => ({
    nb: {
      what:
        d.through[0] === d.through[1]
          ? `Gruppen «${d.group}» er summen av «${d.part}» to ganger.`
          : `Gruppen «${d.group}» teller «${d.part}» to ganger: gjennom «${d.through[0]}» og gjennom «${d.through[1]}».`,
      remedy: "La «sumOf» bare inneholde grupper som ikke har noen felles.",
    },
    en: {
      what:
        d.through[0] === d.through[1]
          ? `The group «${d.group}» is the sum of «${d.part}» twice.`
          : `The group «${d.group}» counts «${d.part}» twice: through «${d.through[0]}» and through «${d.through[1]}».`,
      remedy: "Let «sumOf» hold only groups that have nobody in common.",
    },
  }),
  "survey.deep-sum": (d: { group: string; most: number }) => ({
    nb: {
      what: `Gruppen «${d.group}» er en sum av summer i mer enn ${d.most} ledd.`,
      remedy: "La «sumOf» nevne de minste gruppene selv.",
    },
    en: {
      what: `The group «${d.group}» is a sum of sums of more than ${d.most} levels.`,
      remedy: "Let «sumOf» name the smallest groups themselves.",
    },
  }),
  "survey.statistic-without-unit": (d: { question: string }) => ({
    nb: {
      what: `«${d.question}» har gjennomsnitt, median eller sum, men er ikke et spørsmål om et tall med enhet.`,
      remedy: "Skriv «type: number» og «unit: { one: …, many: … }», for eksempel stilling og stillinger.",
    },
    en: {
      what: `«${d.question}» has a mean, a median or a sum, but is no question of a number with a unit.`,
      remedy: "Write «type: number» and «unit: { one: …, many: … }», such as stilling and stillinger.",
    },
  }),
  "survey.two-way-options": (d: { question: string; options: number }) => ({
    nb: {
      what: `Spørsmålet «${d.question}» har «twoWay: true», men ${d.options === 1 ? "ett svar" : `${d.options} svar`}.`,
      remedy: "Bare spørsmål med nøyaktig to svar, som alle velger ett av, kan deles i to.",
    },
    en: {
      what: `The question «${d.question}» has «twoWay: true», but ${d.options} ${d.options === 1 ? "answer" : "answers"}.`,
      remedy: "Only a question with exactly two answers, of which everyone chose one, is a two-way split.",
    },
  }),
  "survey.two-way-dont-know": (d: { question: string }) => ({
    nb: {
      what: `Spørsmålet «${d.question}» har «twoWay: true», men de som svarte «vet ikke», er med i grunnlaget. Da er ikke resten de som svarte det motsatte.`,
      remedy: "Ta bort «twoWay», eller oppgi andelene uten «vet ikke» i grunnlaget.",
    },
    en: {
      what: `The question «${d.question}» has «twoWay: true», but those who did not know are in its base. Those who are left have then not answered the contrary.`,
      remedy: "Take «twoWay» away, or give the shares without «don't know» in the base.",
    },
  }),
  "survey.reason-missing": (d: { question: string; edition: string }) => ({
    nb: {
      what: `Spørsmålet «${d.question}» kan ikke sammenlignes med utgaven ${d.edition}, men grunnen mangler.`,
      remedy: "Skriv grunnen under «reason». Den som vil sammenligne, får se den.",
    },
    en: {
      what: `The question «${d.question}» is not comparable with the edition ${d.edition}, but the reason is missing.`,
      remedy: "Write it under «reason». Whoever wants to compare will be shown it.",
    },
  }),
  "survey.unknown-key": (d: { key: string; setting: string } & Nearest) => ({
    nb: {
      what: `«${d.setting}» viser til «${d.key}», men dataene har ikke noe slikt tall.`,
      remedy: meant.nb(d.nearest, "Skriv spørsmål.svar@gruppe, slik de står i aggregates.csv."),
    },
    en: {
      what: `«${d.setting}» points to «${d.key}», but the data have no such figure.`,
      remedy: meant.en(d.nearest, "Write question.option@group, as they stand in aggregates.csv."),
    },
  }),
  "survey.key-without-share": (d: { key: string; setting: string }) => ({
    nb: {
      what: `«${d.setting}» viser til «${d.key}», som ikke har noen andel.`,
      remedy: "Velg et tall med «share», med «low» og «high», eller med både «count» og «base».",
    },
    en: {
      what: `«${d.setting}» points to «${d.key}», which has no share.`,
      remedy: "Choose a figure with «share», with «low» and «high», or with both «count» and «base».",
    },
  }),
  "survey.empty-population-cell": (d: { column: string }) => ({
    nb: {
      what: `Raden har ingen verdi i kolonnen «${d.column}».`,
      remedy: "Fyll inn cellen. Alle som ble spurt, skal ha en verdi for hver bakgrunnsvariabel.",
    },
    en: {
      what: `The row has no value in the column «${d.column}».`,
      remedy: "Fill in the cell. All that were asked are to have a value for each background variable.",
    },
  }),
  "survey.unit-twice": (d: { unit: string; first: number; example: string | undefined }) => ({
    nb: {
      what: `«${d.unit}» står på linje ${d.first} også, med den samme bakgrunnen.`,
      remedy: `Er det to enheter, skriver du forskjellen i navnet: «${d.unit} (${d.example || "fylke"})». Er det den samme, tar du bort den ene raden.`,
    },
    en: {
      what: `«${d.unit}» is on line ${d.first} too, with the same background.`,
      remedy: `If they are two units, write the difference in the name: «${d.unit} (${d.example || "county"})». If it is the same, remove one of the rows.`,
    },
  }),
  "survey.units-of-a-name": (d: { unit: string; first: number; example: string | undefined }) => ({
    nb: {
      what: `«${d.unit}» står på linje ${d.first} også, med en annen bakgrunn. De regnes som to enheter.`,
      remedy: `Er det to, kan du skrive forskjellen i navnet: «${d.unit} (${d.example || "fylke"})». Er det den samme, retter du bakgrunnen.`,
    },
    en: {
      what: `«${d.unit}» is on line ${d.first} too, with another background. They are counted as two units.`,
      remedy: `If they are two, you may write the difference in the name: «${d.unit} (${d.example || "county"})». If it is the same, correct the background.`,
    },
  }),
  "survey.number-twice": (d: { number: string; first: number }) => ({
    nb: {
      what: `Nummeret ${d.number} står på linje ${d.first} også.`,
      remedy: "Rett det ene, eller ta bort den ene raden.",
    },
    en: {
      what: `The number ${d.number} is on line ${d.first} too.`,
      remedy: "Correct one of them, or remove one of the rows.",
    },
  }),
  "survey.perhaps-misspelt": (d: { found: string; nearest: string }) => ({
    nb: {
      what: `«${d.found}» er nesten det samme som «${d.nearest}», som mange flere har. Blir det lest slik, er det en gruppe for seg.`,
      remedy: `Mente du «${d.nearest}»? Er begge riktige, fører du opp «${d.found}» under «groups» i edition.yaml.`,
    },
    en: {
      what: `«${d.found}» is nearly the same as «${d.nearest}», which many more have. Read so, it is a group of its own.`,
      remedy: `Did you mean «${d.nearest}»? If both are right, list «${d.found}» under «groups» in edition.yaml.`,
    },
  }),
  "survey.spelt-otherwise": (d: { found: string; nearest: string | undefined }) => ({
    nb: {
      what: `«${d.found}» skiller seg bare i skrivemåten fra andre verdier i kolonnen. Da blir det to grupper.`,
      remedy: meant.nb(d.nearest, "Skriv verdien likt overalt."),
    },
    en: {
      what: `«${d.found}» differs from other values of the column in spelling only, which would make two groups.`,
      remedy: meant.en(d.nearest, "Spell the value the same everywhere."),
    },
  }),
  "survey.not-a-count": (d: { column: string; found: string; least: number }) => ({
    nb: {
      what: `«${d.found}» i kolonnen «${d.column}» er ikke et antall. Det må være et helt tall, minst ${d.least}.`,
      remedy: "Skriv hvor mange som ble spurt, eller hvor mange av dem som svarte.",
    },
    en: {
      what: `«${d.found}» in the column «${d.column}» is not a count. It is to be a whole number, at least ${d.least}.`,
      remedy: "Write how many were asked, or how many of them answered.",
    },
  }),
  "survey.not-a-group": (d: { found: string }) => ({
    nb: {
      what: `«${d.found}» er ikke et navn på en gruppe.`,
      remedy:
        "Skriv variabelen og verdien, for eksempel «landsdel=Nord-Norge». Bruk bindestrek, ikke mellomrom.",
    },
    en: {
      what: `«${d.found}» is not the name of a group.`,
      remedy: "Write the variable and the value, such as «landsdel=Nord-Norge», with hyphens for spaces.",
    },
  }),
  "survey.not-a-variable": (d: { found: string }) => ({
    nb: {
      what: `«${d.found}» kan ikke være navnet på en bakgrunnsvariabel.`,
      remedy: "Bruk små bokstaver, tall og bindestrek, for eksempel «landsdel».",
    },
    en: {
      what: `«${d.found}» cannot be the name of a background variable.`,
      remedy: "Use lower-case letters, digits and hyphens, such as «landsdel».",
    },
  }),
  "survey.not-yes-no": (d: { found: string }) => ({
    nb: {
      what: `«${d.found}» i kolonnen «answered» er verken ja eller nei.`,
      remedy: "Skriv «ja» for en enhet som har svart, og «nei» for en som ikke har svart.",
    },
    en: {
      what: `«${d.found}» in the column «answered» is neither yes nor no.`,
      remedy: "Write «ja» for a unit that has answered and «nei» for one that has not.",
    },
  }),
  "survey.answered-above-asked": (d: { group: string; answered: number; asked: number }) => ({
    nb: {
      what: `I «${d.group}» har ${d.answered} svart, men bare ${d.asked} ble spurt.`,
      remedy: "Se etter om «asked» og «answered» er byttet om.",
    },
    en: {
      what: `In «${d.group}», ${d.answered} answered, but only ${d.asked} were asked.`,
      remedy: "See whether «asked» and «answered» have changed places.",
    },
  }),
  "survey.population-sums": (d: {
    variable: string;
    sums: readonly number[];
    other: string;
    otherSums: readonly number[];
  }) => ({
    nb: {
      what: `Gruppene under «${d.variable}» har til sammen ${d.sums.join(" av ")} som har svart, men «${d.other}» har ${d.otherSums.join(" av ")}.`,
      remedy:
        "Hver bakgrunnsvariabel skal dele alle enhetene, slik at summene blir like. Rett tallet som er feil.",
    },
    en: {
      what: `The groups of «${d.variable}» sum to ${d.sums.join(" of ")} that answered, but «${d.other}» to ${d.otherSums.join(" of ")}.`,
      remedy:
        "Each background variable parts all the units, so the sums are to be the same. Correct the number that is wrong.",
    },
  }),
  "survey.group-not-in-population": (d: { group: string; known: readonly string[] } & Nearest) => ({
    nb: {
      what: `Gruppen «${d.group}» finnes ikke i population.csv, som har andre grupper av samme slag.`,
      remedy: meant.nb(d.nearest, `Disse finnes: ${list.nb(d.known)}.`),
    },
    en: {
      what: `The group «${d.group}» is not in population.csv, which has others of its kind.`,
      remedy: meant.en(d.nearest, `There are: ${list.en(d.known)}.`),
    },
  }),
  "survey.size-differs": (d: { group: string; size: number; answered: number }) => ({
    nb: {
      what: `«size» for gruppen «${d.group}» er ${d.size}, men i population.csv har ${d.answered} svart.`,
      remedy: "Rett tallet som er feil, eller ta bort «size».",
    },
    en: {
      what: `The group «${d.group}» has size ${d.size}, but in population.csv ${d.answered} answered.`,
      remedy: "Correct the number that is wrong, or take «size» away.",
    },
  }),
  "survey.not-said": (d: { key: string }) => ({
    nb: {
      what: `«${d.key}» mangler.`,
      remedy: `Skriv inn «${d.key}» med en verdi. Er den ikke kjent, skriver du «unknown: [${d.key}]».`,
    },
    en: {
      what: `«${d.key}» is missing.`,
      remedy: `Write «${d.key}» with a value. If it is not known, write «unknown: [${d.key}]».`,
    },
  }),
  "survey.known-after-all": (d: { key: string; list: "unknown" | "missing" }) => ({
    nb: {
      what: `«${d.key}» har en verdi, men står også under «${d.list}».`,
      remedy: `Ta den bort fra «${d.list}», eller ta bort verdien.`,
    },
    en: {
      what: `«${d.key}» has a value, and stands under «${d.list}» too.`,
      remedy: `Remove it from «${d.list}», or remove the value.`,
    },
  }),
  "survey.published-in": (d: { language: string; languages: readonly string[] }) => ({
    nb: {
      what: `«publishedIn» har «${d.language}», men utgaven finnes bare på ${named(d.languages, "og")}.`,
      remedy: "Legg språket til i «languages» også, eller ta det bort fra «publishedIn».",
    },
    en: {
      what: `«publishedIn» has «${d.language}», but the edition is told in ${named(d.languages, "and")} only.`,
      remedy: "Add the language to «languages» too, or remove it from «publishedIn».",
    },
  }),
  "survey.embargo-over": (d: { embargo: string }) => ({
    nb: {
      what: `Sperrefristen ${d.embargo} er ute, så rapporten er ikke merket med den.`,
      remedy: "Ta bort «embargo». Gjelder den en senere dag, skriver du den.",
    },
    en: {
      what: `The embargo ${d.embargo} is over, so the report is not marked with it.`,
      remedy: "Take «embargo» away. If it is for a later day, write that.",
    },
  }),
  "survey.date-missing": (d: { key: "published" | "fieldwork" }) => ({
    nb: {
      what:
        d.key === "published"
          ? "Datoen rapporten blir publisert, mangler ennå."
          : "Når undersøkelsen ble gjennomført, mangler ennå.",
      remedy: "Fyll det inn når det er kjent. Til da står det «[dato mangler]» der teksten viser det.",
    },
    en: {
      what:
        d.key === "published"
          ? "The date of publication is still missing."
          : "When the survey was made is still missing.",
      remedy: "Fill it in when it is known. Until then the text says «[dato mangler]» where it is told.",
    },
  }),
  "survey.figures-missing": (d: { keys: readonly string[] }) => ({
    nb: {
      what: `${d.keys.length === 1 ? "Ett tall" : `${d.keys.length} tall`} mangler ennå: ${someNamed(d.keys, "og", "med flere")}.`,
      remedy:
        "Fyll dem inn. Til det er gjort, er rapporten et utkast, og det står «[tall mangler]» i teksten.",
    },
    en: {
      what: `${d.keys.length === 1 ? "One figure is" : `${d.keys.length} figures are`} still missing: ${someNamed(d.keys, "and", "and others")}.`,
      remedy: "Fill them in. Until then the report is a draft, and the text says «[tall mangler]».",
    },
  }),
  "survey.question-without-data": (d: { question: string }) => ({
    nb: {
      what: `Spørsmålet «${d.question}» har ingen tall i aggregates.csv.`,
      remedy: "Legg inn tallene, eller ta bort spørsmålet.",
    },
    en: {
      what: `The question «${d.question}» has no figures in aggregates.csv.`,
      remedy: "Add the figures, or remove the question.",
    },
  }),
});
