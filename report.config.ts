import { defineReport } from "kommunerapport";

export default defineReport({
  series: {
    id: "kommuneundersokelsen",
    title: { nb: "Kommuneundersøkelsen", nn: "Kommuneundersøkinga" },
    about: {
      nb: "IMDis undersøkelse av hvordan kommunene arbeider med bosetting og integrering av flyktninger.",
      nn: "Undersøkinga IMDi gjer av korleis kommunane arbeider med busetting og integrering av flyktningar.",
    },
  },
  publisher: {
    name: {
      nb: "Integrerings- og mangfoldsdirektoratet (IMDi)",
      nn: "Integrerings- og mangfaldsdirektoratet (IMDi)",
    },
    shortName: "IMDi",
    url: "https://www.imdi.no/",
  },
  languages: ["nb", "nn"],
  defaultLanguage: "nb",
  defaultEdition: "2015",

  // «imdi»: nærmeste tidel uten «om lag». «streng»: bare tall som ligger tett på.
  phrases: "imdi",
  // «6 av 10» (tall) eller «seks av ti» (ord).
  tenths: "tall",
  // 7 i bokmål: «sju» eller «syv».
  seven: "sju",

  // Bytt ut forsiden med adressen til siden når den er kjent. «accessibility» er tilgjengelighetserklæringen
  // til nettstedet, «earlierSurveys» siden med tidligere undersøkelser, «editions» mappen på nettstedet som mappene med
  // utgavene skal ligge i (da får siden fast adresse og nettstedskart). Det som mangler, blir ikke vist.
  // «contact» (navn, e-post, telefon) og «licence» (NLOD-2.0, CC-BY-4.0 eller CC0-1.0) står under «Om utgivelsen».
  links: {
    moreReports: "https://www.imdi.no/",
    feedback: "https://www.imdi.no/",
  },
});
