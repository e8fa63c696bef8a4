/** How the page of a comparison looks, on screens and on paper. Fonts are the reader's own: the page loads nothing. */
export const STYLE = `
*, *::before, *::after { box-sizing: border-box; }
html { font: 400 1.0625rem/1.55 "Source Sans 3", system-ui, sans-serif; color: var(--ink); background: var(--paper); }
body { margin: 0; overflow-wrap: break-word; }
header { background: var(--lead-dark); color: var(--paper); padding: 2.5rem 0 1.75rem; }
header > div, main, footer { max-width: 64rem; margin-inline: auto; padding-inline: clamp(1.25rem, 4vw, 2rem); }
h1, h2 { font-family: "Source Serif 4", Georgia, serif; font-weight: 600; line-height: 1.2; margin: 0; text-wrap: balance; }
h1 { font-size: clamp(1.75rem, 1.2rem + 2.4vw, 2.5rem); margin-bottom: 1rem; }
h2 { font-size: clamp(1.3rem, 1.1rem + 0.8vw, 1.6rem); color: var(--lead-dark); margin-bottom: 0.75rem; }
p { margin: 0 0 0.75rem; max-width: 44rem; }
header p { max-width: none; }
nav { background: var(--track); margin: 2rem 0; padding: 1.25rem 1.5rem; }
nav ul { list-style: none; margin: 0; padding: 0; columns: 2 18rem; }
nav li { break-inside: avoid; padding: 0.2rem 0; }
a { color: var(--lead); text-underline-offset: 0.18em; }
:focus-visible { outline: 3px solid var(--label); outline-offset: 3px; }
.antall { font-weight: 600; margin-left: 0.35rem; }
section { margin: 2.5rem 0; }
.tabell { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; min-width: 36rem; }
th, td { text-align: left; vertical-align: top; padding: 0.6rem 1rem 0.6rem 0; border-bottom: 1px solid var(--line); }
thead th { border-bottom: 2px solid var(--lead); color: var(--soft); font-weight: 600; }
tbody th { font-weight: 600; width: 34%; }
td { font-variant-numeric: tabular-nums; }
.under { display: block; font-weight: 400; color: var(--soft); font-size: 0.9375rem; line-height: 1.4; }
.liste { margin: 0; padding-left: 1.2rem; }
.liste li { padding: 0.2rem 0; }
.spm { font-weight: 600; margin-bottom: 0.1rem; }
footer { border-top: 1px solid var(--line); color: var(--soft); font-size: 0.9375rem; padding-top: 1rem; padding-bottom: 2rem; }
@media print {
  header { background: none; color: inherit; padding-bottom: 0; }
  nav { background: none; padding: 0; }
  tr, li { break-inside: avoid; }
}
`;
