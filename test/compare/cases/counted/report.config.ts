import { defineReport } from "kommunerapport";

export default defineReport({
  series: {
    id: "eksempel",
    title: { nb: "Eksempelundersøkelsen" },
    about: { nb: "En undersøkelse til bruk i testene." },
  },
  publisher: { name: { nb: "Eksempeldirektoratet" }, shortName: "ED", url: "https://example.org/" },
  languages: ["nb"],
  defaultLanguage: "nb",
  defaultEdition: "2015",
});
