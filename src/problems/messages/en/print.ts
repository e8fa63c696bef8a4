import type { print as nb } from "../nb/print.ts";

export const print: typeof nb = {
  "browser.missing": (d) => ({
    what: `Found no browser at ${d.path}, which ${d.setting} names.`,
    remedy: `Mend the path in ${d.setting}, or remove the setting to use the browser that comes along.`,
  }),
  "browser.not-executable": (d) => ({
    what: `${d.path}, which ${d.setting} names, is not a program that can be run.`,
    remedy: "Name the program file itself (such as /usr/bin/chromium), and check that you may run it.",
  }),
  "browser.none-found": (d) => ({
    what: `Found no browser to print the PDF with. Looked in ${d.tried.length} places.`,
    remedy:
      "On Linux: run “npm ci --include=optional”, which brings the browser. On Windows and Mac: install Chrome or Edge, or name the browser with --browser. “npm run browser” shows where it looked.",
  }),
  "browser.will-not-start": (d) => ({
    what: `The browser ${d.path} does not start${d.reason ? `: ${d.reason}` : ", and does not say why."}`,
    remedy: "Run “npm run browser” to see what is missing, or name another browser with --browser.",
  }),
  "browser.no-sandbox": (d) => ({
    what:
      d.reason === "root"
        ? "The browser runs without its sandbox, since Chromium has none when root runs it."
        : "The browser runs without its sandbox, since the system does not allow it.",
    remedy:
      "The print has neither network nor scripts, so this is safe here. Run as an ordinary user to have the sandbox.",
  }),
  "browser.other-version": (d) => ({
    what: `The PDF is printed with ${d.version}, but was tried out with Chromium ${d.pinned}. The tags for screen readers may differ.`,
    remedy:
      "Use the browser that comes along, or check the PDF with “npm run verify:pdf” before it is published.",
  }),
  "browser.cache-unusable": (d) => ({
    what: `The folder that the browser is unpacked into cannot be used: ${d.reason}`,
    remedy:
      "Check that you have access to the folder. On Linux, name another with XDG_CACHE_HOME, or use an installed browser with --browser.",
  }),
  "browser.cache-unsafe": (d) => ({
    what: {
      owner:
        "The folder that the browser is unpacked into belongs to another user, who could replace the program.",
      writable:
        "Other users can write to the folder that the browser is unpacked into, and replace the program.",
      "not-a-folder": "What should be the folder that the browser is unpacked into is a file or a link.",
    }[d.why],
    remedy: "Delete it, and it is made again for you alone, or name another with XDG_CACHE_HOME.",
  }),
  "pdf.network-request": (d) => ({
    what: `The print tried to fetch something from outside: ${d.urls.slice(0, 5).join(", ")}`,
    remedy:
      "Put the picture or font into the project. All that the PDF needs must be in the report itself, so that it comes out the same each time.",
  }),
  "pdf.font-not-loaded": (d) => ({
    what: `The browser could not use these fonts: ${d.fonts.join(", ")}.`,
    remedy: "Check that the font files are whole, and run “npm ci” again.",
  }),
  "pdf.image-not-loaded": (d) => ({
    what: `The browser could not show these pictures: ${d.images.slice(0, 5).join(", ")}`,
    remedy: "Check that the picture files are whole, and that they are PNG, JPEG or SVG.",
  }),
  "pdf.browser-crashed": (d) => ({
    what: `The browser stopped twice while it printed the PDF: ${d.reason}`,
    remedy:
      "Check that the machine has enough free memory (1 GB will do), and run again. If that does not help, name another browser with --browser.",
  }),
  "pdf.page-numbers-unstable": (d) => ({
    what: `The page numbers in the table of contents did not settle in three prints. It concerns ${d.ids.slice(0, 5).join(", ")}.`,
    remedy:
      "Tell whoever keeps the templates. Page numbers must have a fixed width in the table of contents.",
  }),
  "pdf.no-pages": () => ({
    what: "The PDF has no pages.",
    remedy: "Build again. If it happens again, try another browser with --browser.",
  }),
  "pdf.no-font": () => ({
    what: "The PDF has no font, and is most likely blank.",
    remedy: "Run “npm ci” again, which puts the fonts in place, and build again.",
  }),
  "pdf.foreign-font": (d) => ({
    what: `The PDF uses the font ${d.font}, which is not one of the report's own.`,
    remedy:
      "A character in the text is most likely missing from Source Sans or Source Serif. Replace it, or remove the font from the template.",
  }),
  "pdf.font-not-embedded": (d) => ({
    what: `The font ${d.font} is not in the PDF. It will look different to others, and cannot be archived.`,
    remedy: "Use the report's own fonts, and the browser that comes along.",
  }),
  "pdf.type3-font": (d) => ({
    what: `The font ${d.font || "without a name"} is drawn as shapes (Type 3), so the text reads and searches badly.`,
    remedy: "Use static cuts (no variable fonts) in the template, and no colour fonts or emoji in the text.",
  }),
  "pdf.page-without-text": (d) => ({
    what: `Page ${d.page} of the PDF has no text.`,
    remedy:
      "Check whether the page's text is missing, or whether a page break in the template makes an empty page.",
  }),
  "pdf.text-lost": (d: { page: number; text: string }) => ({
    what: `The text “${d.text.trim().slice(0, 60)}” on page ${d.page} is not in the structure that screen readers read from.`,
    remedy:
      "Tell whoever maintains the layouts. Text that shows can neither be hidden with aria-hidden nor stand in the margin.",
  }),
  "pdf.structure-without-content": (d: { role: string }) => ({
    what: `The structure that screen readers read from has an element without content (${d.role}).`,
    remedy:
      "Tell whoever maintains the layouts. An element with neither text nor picture must not be printed.",
  }),
  "pdf.no-glyph": (d: { page: number }) => ({
    what: `A character on page ${d.page} of the PDF is not in the font.`,
    remedy: "Replace it by a character that Source Sans and Source Serif have.",
  }),
  "pdf.unreadable-file": (d: { reason: string }) => ({
    what: `The file could not be read (${d.reason}).`,
    remedy: "Check that the path is right, and that you have access to the file.",
  }),
  "pdf.not-readable": (d: { reason: string }) => ({
    what: `The file cannot be read as a PDF: ${d.reason}`,
    remedy:
      "Check that the file is a whole PDF made by this program. Others may be written in ways that are not read here.",
  }),
};
