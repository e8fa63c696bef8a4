import type { MessageLanguage } from "../problems/message.ts";
import { makeChoices } from "./client/choices.ts";
import { type DeskParts, desk as script } from "./client/desk.ts";
import { findStatements } from "./client/find.ts";
import { makePaste } from "./client/paste.ts";
import type { Answer } from "./server.ts";
import { MARKS, STYLE } from "./style.ts";
import { DESK_WORDS } from "./words.ts";

/** The desk loads and frames what this program serves, and nothing else; nobody frames it. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** A file of the desk itself; undefined for what is none. @param path '' for the desk */
export function shellFile(path: string, lang: MessageLanguage): Answer | undefined {
  switch (path) {
    case "":
      return { status: 200, type: "text/html; charset=utf-8", body: shell(lang), policy: POLICY };
    case "skrivebord.css":
      return { status: 200, type: "text/css; charset=utf-8", body: STYLE };
    case "merker.css":
      return { status: 200, type: "text/css; charset=utf-8", body: MARKS };
    case "skrivebord.js":
      return {
        status: 200,
        type: "text/javascript; charset=utf-8",
        body: `(${script})(${JSON.stringify(DESK_WORDS[lang])}, ${partsAsText()});\n`,
      };
    default:
      return undefined;
  }
}

/** The desk's parts as they stand, by their names. */
function partsAsText(): string {
  const parts: DeskParts = { findStatements, makeChoices, makePaste };
  return `{ ${Object.entries(parts)
    .map(([name, part]) => `${name}: ${part}`)
    .join(", ")} }`;
}

function shell(lang: MessageLanguage): string {
  const {
    web,
    pdf,
    pages,
    list,
    keys,
    marks,
    next,
    chooseKey,
    replaceKey,
    approveKey,
    openKey,
    pasteText,
    desk,
    report,
    help,
  } = DESK_WORDS[lang];
  const mark = (name: keyof typeof marks) =>
    `<li><span class="merke ${name}" aria-hidden="true"></span>${marks[name]}</li>`;
  return `<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>rapport preview</title>
<link rel="stylesheet" href="skrivebord.css">
<script src="skrivebord.js" defer></script>
</head>
<body>
<header aria-label="${desk}">
<h1 id="utgave">rapport preview</h1>
<nav aria-label="${pages}"><ul id="faner"><li><button type="button" id="nettside" aria-current="true">${web}</button></li><li><button type="button" id="pdf">${pdf}</button> <span id="pdf-tilstand"></span></li></ul></nav>
<p id="maal"></p>
<p><button type="button" id="lim-inn-knapp">${pasteText}</button></p>
<p id="lagret" role="status"></p>
<p id="leser"></p>
</header>
<main aria-label="${report}">
<div id="stoppet" role="alert" hidden></div>
<p id="siste-gode" hidden></p>
<div id="siden"></div>
</main>
<aside id="liste" aria-label="${list}" tabindex="0"></aside>
<footer aria-label="${help}">
<ul class="merker">${mark("proved")}${mark("read")}${mark("open")}${mark("false")}${mark("unbound")}</ul>
<ul class="taster"><li><kbd>J</kbd> <kbd>K</kbd> ${next}</li><li><kbd>1</kbd>–<kbd>9</kbd> ${chooseKey}</li><li><kbd>B</kbd> ${replaceKey}</li><li><kbd>G</kbd> ${approveKey}</li><li><kbd>E</kbd> ${openKey}</li><li><label><input type="checkbox" id="hurtigtaster" checked> ${keys}</label></li></ul>
</footer>
<dialog id="lim-inn" aria-labelledby="limt-tittel"></dialog>
</body>
</html>
`;
}
