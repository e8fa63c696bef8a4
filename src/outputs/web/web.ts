import type { Output } from "../output.ts";

/** The website: static files that work from a disk and from any server. */
export const web: Output = {
  name: "web",
  title: { nb: "nettsiden", en: "the website" },
  step: { nb: "Lager nettsiden", en: "Making the website" },
  dependsOn: ({ downloads, published }) =>
    JSON.stringify([downloads, published.languages, [...published.editions]]),
  files: async (document, kit) => (await import("./site.ts")).site(document, kit),
};
