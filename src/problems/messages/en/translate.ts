import type { translate as nb } from "../nb/translate.ts";
import { someNamed } from "../words.ts";

const languages: Record<string, string> = { nb: "bokmål", nn: "nynorsk" };

/** Problems with drafts that a machine has translated. */
export const translate: typeof nb = {
  "translate.draft": (_: object) => ({
    what: "The chapter is translated by a machine, and nobody has approved it.",
    remedy:
      "Read the text and correct it. Then write your name after «godkjent:» at the top of the file, or remove the whole mark.",
  }),
  "translate.same-language": (d) => ({
    what: `The chapter cannot be translated from ${languages[d.language] ?? d.language} into the same language.`,
    remedy: "Choose nb or nn, the one that the text is not written in.",
  }),
  "translate.unknown-chapter": (d) => ({
    what: `There is no chapter with the name «${d.name}».`,
    remedy: d.nearest
      ? `Did you mean «${d.nearest}»?`
      : d.known.length > 0
        ? `Choose one of ${someNamed(d.known, "and", "and others")}.`
        : "Write the chapter in one of the languages first.",
  }),
  "translate.exists": (_: object) => ({
    what: "The chapter already exists in the other written language, and it is not overwritten.",
    remedy: "Give the file another name, or delete it, if you want a new translation.",
  }),
  "translate.not-written": (d) => ({
    what: `The draft cannot be saved (${d.reason}).`,
    remedy: "Check that you may write in the folder, and that the disk has room.",
  }),
  "translate.no-apertium": (d) => ({
    what: "The translator Apertium is not installed on this machine.",
    remedy: `Install it with «sudo apt-get install ${d.packages}» on Debian or Ubuntu. On other systems, see wiki.apertium.org/wiki/Installation. Or translate the chapter yourself.`,
  }),
  "translate.no-mode": (d) => ({
    what: `Apertium is installed, but not the language data that is needed (${d.mode}).`,
    remedy: `Install it with «sudo apt-get install ${d.packages}» on Debian or Ubuntu.`,
  }),
  "translate.failed": (d) => ({
    what: `Apertium could not translate the text: ${d.reason}`,
    remedy: "Try again. If it still fails, the language data may be damaged. Install it anew.",
  }),
  "translate.timeout": (d) => ({
    what: `Apertium did not answer within ${d.seconds} seconds.`,
    remedy: "Try again when the machine has less to do.",
  }),
};
