import { defineReport } from "kommunerapport";

export default defineReport({
  series: {
    id: "stillinger",
    title: { nb: "Stillingsundersøkelsen", nn: "Stillingsundersøkinga" },
    about: { nb: "En undersøkelse til bruk i testene.", nn: "Ei undersøking til bruk i testane." },
  },
  publisher: {
    name: { nb: "Eksempeldirektoratet", nn: "Eksempeldirektoratet" },
    shortName: "ED",
    url: "https://example.org/",
  },
  languages: ["nb", "nn"],
  defaultLanguage: "nb",
  defaultEdition: "2023",
});
