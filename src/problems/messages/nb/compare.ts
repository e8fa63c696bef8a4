/** Problems with the comparison of two editions. */
export const compare = {
  "compare.order": (d: { old: string; new: string }) => ({
    what: `${d.new} er en eldre undersøkelse enn ${d.old}.`,
    remedy: `Skriv den eldste utgaven først: compare ${d.new} ${d.old}.`,
  }),
  "compare.out-is-folder": (d: { path: string }) => ({
    what: `${d.path} er en mappe. Sammenligningen skrives til en fil.`,
    remedy: `Oppgi en fil med --out, for eksempel --out ${d.path}/sammenligning.html.`,
  }),
  "compare.out-in-input": (d: { path: string; input: string }) => ({
    what: `${d.path} ligger i «${d.input}», som rapporten lages av.`,
    remedy: "Oppgi en fil utenfor den med --out, for eksempel --out sammenligning.html.",
  }),
  "compare.out-not-ours": (d: { path: string }) => ({
    what: `${d.path} finnes og er ikke en sammenligning. Innholdet ville gått tapt.`,
    remedy: "Oppgi en annen fil med --out, eller flytt den som ligger der.",
  }),
};
