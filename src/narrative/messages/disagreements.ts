import { defineMessages } from "../../problems/message.ts";

type Told = { readonly words: string };

/** How the words around a number, or within a claim, do not fit with the data that they are bound to. */
export const messages = defineMessages({
  "review.other-group": ({ words }: Told) => ({
    nb: {
      what: `«${words}» er en annen gruppe enn den tallet gjelder.`,
      remedy: 'Nevn gruppen som tallet gjelder, eller velg en annen gruppe med gruppe="…".',
    },
    en: {
      what: `«${words}» is another group than the number is of.`,
      remedy: 'Name the group that the number is of, or choose another group with gruppe="…".',
    },
  }),
  "review.base-as-answered": ({ words }: Told) => ({
    nb: {
      what: `«${words}» er alle som ble spurt, men setningen sier at de har svart.`,
      remedy: "Bruk {{antall …}} for dem som har svart, eller si at så mange ble spurt.",
    },
    en: {
      what: `«${words}» is all that were asked, but the sentence says that they answered.`,
      remedy: "Use {{antall …}} for those that answered, or say that so many were asked.",
    },
  }),
  "review.others-than-answered": ({ words }: Told) => ({
    nb: {
      what: `Tallet gjelder bare dem som har svart, men setningen sier «${words}».`,
      remedy: "Skriv «av kommunene som har svart», eller ta bort det som gjelder flere enn dem.",
    },
    en: {
      what: `The number is only of those that answered, but the sentence says «${words}».`,
      remedy: "Write «av kommunene som har svart», or take out what is about more than they.",
    },
  }),
  "review.other-base": ({ words }: Told) => ({
    nb: {
      what: `Tallene i «${words}» hører til hvert sitt spørsmål eller hver sin gruppe.`,
      remedy: "Ta begge tallene fra samme rad, for eksempel med {{antall-av …}}.",
    },
    en: {
      what: `The numbers in «${words}» belong to different questions or groups.`,
      remedy: "Take both from the same row, for example with {{antall-av …}}.",
    },
  }),
  "review.not-a-response-rate": ({ words }: Told) => ({
    nb: {
      what: `«${words}» sier at tallet er en svarprosent, men det er andelen som har gitt et svar.`,
      remedy: "Skriv «andelen», eller bruk {{svarprosent}}.",
    },
    en: {
      what: `«${words}» says that the number is a response rate, but it is a share of an answer.`,
      remedy: "Write «andelen», or use {{svarprosent}}.",
    },
  }),
  "review.share-as-count": ({ words }: Told) => ({
    nb: {
      what: `«${words}»: Tallet er en andel, men leses som et antall.`,
      remedy: "Skriv «prosent» etter tallet, eller bruk {{antall …}}.",
    },
    en: {
      what: `«${words}»: The number is a share, but is read as a count.`,
      remedy: "Write «prosent» after it, or use {{antall …}}.",
    },
  }),
  "review.fraction-of-units": ({ words }: Told) => ({
    nb: {
      what: `«${words}»: Etter en brøk med ord står «av» og bestemt form.`,
      remedy: "Skriv «halvparten av kommunene», eller «hver fjerde kommune» i entall.",
    },
    en: {
      what: `«${words}»: After a fraction in words stand «av» and the definite form.`,
      remedy: "Write «halvparten av kommunene», or «hver fjerde kommune» in the singular.",
    },
  }),
  "review.other-unit": ({ words }: Told) => ({
    nb: {
      what: `«${words}»: Tallet har ikke den enheten som står etter det.`,
      remedy: "Ta bort enheten, eller velg en hjelper som gir tallet i den.",
    },
    en: {
      what: `«${words}»: The number hasn't the unit that stands after it.`,
      remedy: "Take the unit out, or choose a helper that tells the number in it.",
    },
  }),
  "review.no-unit": ({ words }: Told) => ({
    nb: {
      what: `«${words}» er en prosent, men ordet «prosent» står ikke i setningen.`,
      remedy: 'Bruk form="prosent", eller skriv «prosent» etter et annet tall i samme setning.',
    },
    en: {
      what: `«${words}» is a percentage, but the sentence hasn't the word «prosent».`,
      remedy: 'Use form="prosent", or write «prosent» after another number of the sentence.',
    },
  }),
  "review.other-statistic": ({ words }: Told) => ({
    nb: {
      what: `«${words}»: Setningen sier ikke om tallet er et gjennomsnitt, en median eller en sum, eller sier noe annet enn det er.`,
      remedy: 'Skriv «i gjennomsnitt», «medianen» eller «til sammen», eller bruk form="ledd".',
    },
    en: {
      what: `«${words}»: The sentence doesn't say whether the number is a mean, a median or a sum, or says another than it is.`,
      remedy: 'Write «i gjennomsnitt», «medianen» or «til sammen», or use form="ledd".',
    },
  }),
  "review.share-as-difference": ({ words }: Told) => ({
    nb: {
      what: `«${words}» sier at tallet er en forskjell, men det er en andel.`,
      remedy: "Skriv andelen for seg, eller bruk en hjelper som regner ut forskjellen.",
    },
    en: {
      what: `«${words}» says that the number is a difference, but it is a share.`,
      remedy: "Write the share by itself, or use a helper that works the difference out.",
    },
  }),
  "review.typed-hedge": ({ words }: Told) => ({
    nb: {
      what: `«${words}»: Et ord som gjør tallet større eller mindre, er skrevet for hånd.`,
      remedy: 'La hjelperen skrive ordet, for eksempel {{andel "…" ord="nær"}}.',
    },
    en: {
      what: `«${words}»: A word that makes the number more or less is typed by hand.`,
      remedy: 'Let the helper write it, for example {{andel "…" ord="nær"}}.',
    },
  }),
  "review.runs-together": ({ words }: Told) => ({
    nb: {
      what: `Tallet løper sammen med det som står ved siden av, og leses som «${words}».`,
      remedy: "Sett et mellomrom eller et ord mellom, eller ta det bort.",
    },
    en: {
      what: `The number runs together with what stands beside it, and is read as «${words}».`,
      remedy: "Put a space or a word between, or take it out.",
    },
  }),
  "review.other-year": ({ words }: Told) => ({
    nb: {
      what: `«${words}» er en annen tid enn tallet er fra.`,
      remedy: "Skriv året som tallet er fra, eller bruk tallet fra den andre utgaven.",
    },
    en: {
      what: `«${words}» is another time than the number is from.`,
      remedy: "Write the year that the number is from, or use the other edition's number.",
    },
  }),
  "review.year-untold": ({ words }: Told) => ({
    nb: {
      what: `«${words}» er fra en tidligere utgave, men setningen sier ikke når.`,
      remedy: "Skriv året i samme setning, for eksempel «i 2014».",
    },
    en: {
      what: `«${words}» is of an earlier edition, but the sentence doesn't say when.`,
      remedy: "Write the year in the same sentence, for example «i 2014».",
    },
  }),
  "review.negated": ({ words }: Told) => ({
    nb: {
      what: `«${words}» snur det som er talt, til det motsatte.`,
      remedy: "Si det som svaret sier, eller bruk {{motsatt …}} for dem som er igjen.",
    },
    en: {
      what: `«${words}» turns what is counted into its opposite.`,
      remedy: "Say what the answer says, or use {{motsatt …}} for those that are left.",
    },
  }),
  "review.not-negated": ({ words }: Told) => ({
    nb: {
      what: `«${words}» gjelder dem som ikke har svart slik, men setningen sier ikke det.`,
      remedy: "Skriv «har ikke …», eller bruk {{andel …}}.",
    },
    en: {
      what: `«${words}» is of those that have not answered so, but the sentence doesn't say it.`,
      remedy: "Write «har ikke …», or use {{andel …}}.",
    },
  }),
  "review.other-option": ({ words }: Told) => ({
    nb: {
      what: `«${words}» hører til et annet svar enn det tallet eller påstanden gjelder.`,
      remedy: "Bruk ordene i svaret, eller bind til det svaret som setningen handler om.",
    },
    en: {
      what: `«${words}» belongs to another answer than the number or the claim is of.`,
      remedy: "Use the words of the answer, or bind to the answer that the sentence is about.",
    },
  }),
  "review.wrong-direction": ({ words }: Told) => ({
    nb: {
      what: `«${words}» sier det motsatte av det tallene viser.`,
      remedy: "Snu sammenligningen, eller bytt om på tallene.",
    },
    en: {
      what: `«${words}» says the opposite of what the numbers show.`,
      remedy: "Turn the comparison round, or change the numbers' places.",
    },
  }),
  "review.other-owner": ({ words }: Told) => ({
    nb: {
      what: `«${words}»: Enhetene i gruppen er ikke den eierens som står i «av».`,
      remedy: 'Bruk navnet som står i gruppens label, skriv av="landets" om alle, eller ta «av» bort.',
    },
    en: {
      what: `«${words}»: The units of the group don't belong to whom «av» says.`,
      remedy: 'Use the name in the group\'s label, write av="landets" of all of them, or take «av» out.',
    },
  }),
  "review.other-order": ({ words }: Told) => ({
    nb: {
      what: `«${words}»: Tallene etter «henholdsvis» står i en annen rekkefølge enn det de gjelder.`,
      remedy: "Sett tallene i samme rekkefølge som navnene.",
    },
    en: {
      what: `«${words}»: The numbers after «henholdsvis» stand in another order than what they are of.`,
      remedy: "Put the numbers in the order of the names.",
    },
  }),
  "review.names-nothing": ({ words }: Told) => ({
    nb: {
      what: `Teksten i påstanden nevner ikke det påstanden prøver: «${words}».`,
      remedy: "Bruk ordene i spørsmålet eller svaret, eller prøv det som teksten sier.",
    },
    en: {
      what: `The text of the claim names nothing of what the claim tries: «${words}».`,
      remedy: "Use the words of the question or the answer, or try what the text says.",
    },
  }),
  "review.not-as-claimed": ({ words }: Told) => ({
    nb: {
      what: `«${words}» er ikke det påstanden rundt prøver.`,
      remedy: "Skriv det som påstanden sier, eller prøv det ordet sier.",
    },
    en: {
      what: `«${words}» is not what the claim around it tries.`,
      remedy: "Write what the claim says, or try what the word says.",
    },
  }),
  "review.unclaimed": ({ words }: Told) => ({
    nb: {
      what: `«${words}» er et tall som påstanden rundt ikke prøver.`,
      remedy: "Hent tallet med en hjelper, eller prøv det med (over …), (under …) eller (mellom …).",
    },
    en: {
      what: `«${words}» is a number that the claim around it doesn't try.`,
      remedy: "Get the number with a helper, or try it with (over …), (under …) or (mellom …).",
    },
  }),
  "review.two-sentences": ({ words }: Told) => ({
    nb: {
      what: `«${words}»: Påstanden står rundt flere setninger som vurderer noe, men prøver bare én.`,
      remedy: "Sett en påstand rundt hver av setningene.",
    },
    en: {
      what: `«${words}»: The claim stands around several sentences that judge something, but tries only one.`,
      remedy: "Put a claim around each of the sentences.",
    },
  }),
  "review.ends-mid-sentence": ({ words }: Told) => ({
    nb: {
      what: `Påstanden slutter midt i setningen, etter «${words}», så resten leses som om den også er prøvd.`,
      remedy: "La påstanden gå til punktum, eller del setningen i to.",
    },
    en: {
      what: `The claim ends in the middle of the sentence, after «${words}», so that the rest is read as if it were tried too.`,
      remedy: "Let the claim go on to the full stop, or make two sentences.",
    },
  }),
  "review.cannot-fail": ({ words }: Told) => ({
    nb: {
      what: `Påstanden rundt «${words}» er sann uansett hva tallene er, og prøver ingenting.`,
      remedy: "Prøv det som teksten sier, eller ta påstanden bort.",
    },
    en: {
      what: `The claim around «${words}» is true whatever the numbers are, and tries nothing.`,
      remedy: "Try what the text says, or take the claim out.",
    },
  }),
});
