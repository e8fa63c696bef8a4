/** Shapes of the marks: each is told apart without its colour. */
const SIGNS = (of: (name: string) => string) => `
${of("proved")}::before { content: "●" / ""; color: var(--merke); }
${of("read")}::before { content: "✓" / ""; color: var(--merke); }
${of("open")}::before { content: "○" / ""; color: var(--blekk); }
${of("false")}::before { content: "×" / ""; color: var(--galt); font-weight: 700; }
${of("unbound")}::before { content: "?" / ""; color: var(--galt); border: 1px dashed; padding: 0 0.2em; font-size: 0.8em; font-weight: 600; }
`;

const LIGHT =
  "--flate: #FFFFFF; --blekk: #16232B; --dus: #54646B; --lenke: #0B5563; --tittel: #073B45; --merke: #0B5563; --leire: #A8481F; --kant: #74878D; --galt: #A3262A; --galtgrunn: #FBEEED; --sand: #F4EFE6; --dis: #E4EEEE; --strek: #CBD5D6; --knapptekst: #FFFFFF;";
const DARK =
  "--flate: #101B20; --blekk: #E8EFF0; --dus: #A6B7BC; --lenke: #86CBD6; --tittel: #D9EDF0; --merke: #86CBD6; --leire: #F0A27E; --kant: #71878E; --galt: #FF9A94; --galtgrunn: #33201F; --sand: #1B2A30; --dis: #1A2C32; --strek: #33474E; --knapptekst: #101B20;";

const EXPLANATION = `
.rp-forklaring { border-left: 4px solid var(--merke); padding: 0.25rem 0 0.25rem 1rem; margin: 0.75rem 0 1.25rem; font: 400 1rem/1.45 "Source Sans 3", system-ui, sans-serif; color: var(--blekk); text-align: left; }
.rp-forklaring.rp-false { border-left-color: var(--galt); }
.rp-forklaring.rp-unbound { border-left: 4px dashed var(--galt); }
.rp-forklaring p { margin: 0 0 0.5rem; color: var(--blekk); }
.rp-forklaring .rp-linje { background: var(--sand); padding: 0.35rem 0.6rem; color: var(--blekk); overflow-wrap: anywhere; font-size: 0.9375rem; }
.rp-forklaring .rp-linje code { font-family: ui-monospace, monospace; background: none; padding: 0; }
.rp-forklaring dl { margin: 0 0 0.5rem; border-top: 1px solid var(--strek); padding-top: 0.35rem; }
.rp-forklaring dl div { display: grid; grid-template-columns: 7rem 1fr; gap: 0.5rem; }
.rp-forklaring dt { color: var(--dus); }
.rp-forklaring dd { margin: 0; overflow-wrap: anywhere; }
.rp-valg { border: 0; margin: 0 0 0.5rem; padding: 0; min-width: 0; }
.rp-valg legend { padding: 0; margin: 0 0 0.25rem; color: var(--dus); }
.rp-valg label { display: grid; grid-template-columns: 24px minmax(0, 1fr) auto; gap: 0.6rem; align-items: start; min-height: 44px; padding: 0.55rem 0; border-top: 1px solid var(--strek); cursor: pointer; color: var(--blekk); overflow-wrap: anywhere; }
.rp-valg label:last-child { border-bottom: 1px solid var(--strek); }
.rp-valg input { width: 24px; height: 24px; margin: 0; accent-color: var(--merke); }
.rp-valg small { display: block; font-size: 0.9375rem; color: var(--dus); }
.rp-valgboks header p button { min-height: 44px; padding: 0 0.6rem; text-decoration: underline; text-underline-offset: 4px; }
dialog { width: min(52rem, 94vw); max-height: 90vh; overflow: auto; border: 0; padding: 1.5rem; background: var(--flate); color: var(--blekk); box-shadow: 0 0 0 1px var(--kant); }
dialog::backdrop { background: rgb(0 0 0 / 45%); }
dialog h2 { font: 600 1.5rem/1.2 "Source Serif 4", Georgia, serif; color: var(--tittel); margin: 0 0 0.5rem; }
dialog textarea { display: block; width: 100%; font: inherit; color: inherit; background: var(--flate); border: 1px solid var(--kant); padding: 0.6rem; }
dialog pre { white-space: pre-wrap; overflow-wrap: anywhere; max-height: 16rem; overflow: auto; background: var(--sand); padding: 0.75rem; font: 0.9375rem/1.5 ui-monospace, monospace; }
dialog select { font: inherit; min-height: 44px; color: inherit; background: var(--flate); border: 1px solid var(--kant); padding: 0 0.5rem; }
kbd { font: inherit; line-height: 1.2; border: 1px solid var(--kant); padding: 0 0.35rem; background: none; color: inherit; box-shadow: none; }
.rp-gjor { display: flex; flex-wrap: wrap; gap: 0.5rem 0.9rem; align-items: center; }
.rp-skrives { color: var(--dus); overflow-wrap: anywhere; }
.rp-skrives code { font-family: ui-monospace, monospace; font-size: 0.9375rem; background: none; padding: 0; color: var(--blekk); }
.rp-knapp.rp-bytt:not([aria-disabled="true"]) { background: var(--lenke); color: var(--knapptekst); }
.rp-knapp { font: 600 1rem/1.2 "Source Sans 3", system-ui, sans-serif; color: var(--lenke); background: var(--flate); border: 2px solid var(--lenke); padding: 0.55rem 0.9rem; min-height: 44px; cursor: pointer; }
.rp-knapp[aria-disabled="true"] { color: var(--dus); border: 2px dashed var(--kant); cursor: default; }
.rp-godkjenn { margin: 1rem 0; font-size: 1rem; color: var(--dus); }
`;

/** What lies over the page in its frame. */
export const MARKS = `
:root { ${LIGHT} }
@media (prefers-color-scheme: dark) { :root { ${DARK} } }
html.rp-gammel { background: var(--sand); --label: var(--leire); }
main { padding-left: 3rem; }
.rp-blokk { position: relative; }
.rp-merke { font: 600 1rem/1 "Source Sans 3", system-ui, sans-serif; color: var(--blekk); background: none; border: 0; padding: 0; min-width: 24px; height: 24px; cursor: pointer; vertical-align: baseline; }
.rp-merke.rp-margen { position: absolute; left: calc(-1.9rem - var(--plass, 0) * 24px); margin-top: 0.15em; }
.rp-merke:focus-visible, .rp-knapp:focus-visible { outline: 3px solid var(--blekk); outline-offset: 1px; }
.rp-utsagn { cursor: pointer; }
.rp-utsagn.rp-open { text-decoration: underline dotted 2px; text-underline-offset: 5px; }
.rp-utsagn.rp-false { background: var(--galtgrunn); text-decoration: underline wavy var(--galt) 1.5px; text-underline-offset: 4px; }
.rp-utsagn.rp-unbound { outline: 1px dashed var(--galt); outline-offset: 2px; }
.rp-utsagn.rp-valgt { background: var(--dis); color: var(--blekk); }
/* The head has a ground of its own. */
header .rp-merke:not(:focus-visible) { background: var(--flate); border-radius: 50%; }
header .rp-forklaring { background: var(--flate); padding: 0.5rem 1rem; }
${SIGNS((name) => `.rp-merke.rp-${name}`)}
${EXPLANATION}
@media (forced-colors: active) { .rp-merke::before { color: CanvasText; } }
@media (max-width: 40rem) { main { padding-left: 1.5rem; } }
`;

/** The desk. */
export const STYLE = `
@font-face { font-family: "Source Sans 3"; font-weight: 400; src: url("fonter/source-sans-3-latin-400-normal.woff2") format("woff2"); }
@font-face { font-family: "Source Sans 3"; font-weight: 600; src: url("fonter/source-sans-3-latin-600-normal.woff2") format("woff2"); }
:root { color-scheme: light dark; ${LIGHT} }
@media (prefers-color-scheme: dark) { :root { ${DARK} } }
*, *::before, *::after { box-sizing: border-box; }
html { font: 400 1rem/1.45 "Source Sans 3", system-ui, sans-serif; color: var(--blekk); background: var(--flate); }
body { margin: 0; height: 100vh; display: grid; grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr) 24rem; }
header, footer { grid-column: 1 / -1; display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem 1.5rem; padding: 0 1.5rem; border-bottom: 1px solid var(--strek); }
footer { border: 0; border-top: 1px solid var(--strek); justify-content: space-between; padding-block: 0.5rem; color: var(--dus); font-size: 0.9375rem; }
h1 { font-size: 1rem; font-weight: 600; margin: 0; }
header p { margin: 0; color: var(--dus); }
#lagret { margin-left: auto; }
ul, ol { list-style: none; margin: 0; padding: 0; }
header ul, footer ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; align-items: center; }
button { font: inherit; color: var(--lenke); background: var(--flate); border: 0; cursor: pointer; }
nav button { min-height: 48px; padding: 0 0.9rem; color: var(--dus); border-bottom: 3px solid transparent; }
nav button[aria-current="true"] { color: var(--blekk); font-weight: 600; border-bottom-color: var(--leire); }
#pdf-tilstand { color: var(--dus); }
#maal button { min-height: 44px; padding: 0 0.6rem; color: var(--dus); }
#maal button[aria-pressed="true"] { color: var(--blekk); font-weight: 600; text-decoration: underline; text-underline-offset: 5px; }
main { display: flex; flex-direction: column; min-width: 0; }
#siden { flex: 1; position: relative; background: var(--sand); }
iframe { position: absolute; inset: 0; width: 100%; height: 100%; border: 0; background: #FFFFFF; }
iframe.venter { visibility: hidden; }
#stoppet { border-left: 4px solid var(--galt); background: var(--galtgrunn); padding: 0.9rem 1.5rem; }
#stoppet strong { color: var(--galt); }
#siste-gode { margin: 0; padding: 0.4rem 1.5rem; background: var(--sand); }
small { display: block; font-size: 0.875rem; color: var(--dus); }
#liste { overflow: auto; border-left: 1px solid var(--strek); padding: 1rem 1.25rem; }
#liste h2 { font: 600 1.5rem/1.2 "Source Serif 4", Georgia, serif; color: var(--tittel); margin: 0 0 0.25rem; }
#liste h3 { font-size: 1rem; margin: 1.25rem 0 0.25rem; }
#liste li { border-top: 1px solid var(--strek); }
.punkt { display: grid; grid-template-columns: 1.6rem 1fr; width: 100%; min-height: 44px; padding: 0.5rem 0; text-align: left; color: var(--blekk); }
.punkt.rp-valgt { background: var(--dis); box-shadow: -4px 0 var(--leire); }
.punkt.rp-valgt small { color: var(--blekk); }
.melding { padding: 0.6rem 0; }
.melding p { margin: 0.15rem 0; }
.liten { min-height: 32px; padding: 0; text-decoration: underline; text-underline-offset: 4px; }
.utkast { color: var(--dus); }
kbd { font: inherit; border: 1px solid var(--kant); padding: 0 0.35rem; }
label { display: inline-flex; gap: 0.4rem; align-items: center; min-height: 24px; }
.merke { display: inline-block; min-width: 1.2rem; }
:focus-visible { outline: 3px solid var(--blekk); outline-offset: 2px; }
.bare-tale { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
${SIGNS((name) => `.merke.${name}`)}
${EXPLANATION}
@media (max-width: 60rem) { body { height: auto; grid-template: auto 70vh auto auto / minmax(0, 1fr); } #liste { border-left: 0; } }
`;
