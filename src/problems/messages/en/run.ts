import type { run as nb } from "../nb/run.ts";

export const run: typeof nb = {
  "run.language-not-in-edition": (d) => ({
    what: `The edition ${d.edition} does not exist in ${d.language === "nb" ? "bokmål" : "nynorsk"}.`,
    remedy: `Choose ${d.languages.join(" or ")} with --language, or add the language to «languages» in edition.yaml.`,
  }),
  "run.no-project": (d) => ({
    what: `Found no report.config.ts in ${d.folder} or in the folders above it.`,
    remedy: "Go to the folder of the project and run the command there.",
  }),
  "run.out-is-file": (d) => ({
    what: `${d.path} is a file. The report is written to a folder.`,
    remedy: "Name a folder with --out, or move the file.",
  }),
  "run.out-holds-project": (d) => ({
    what: `${d.path} is the project's folder or one above it. Everything in it would be replaced.`,
    remedy: "Name a folder of its own with --out, such as --out output/trial.",
  }),
  "run.out-in-input": (d) => ({
    what: `${d.path} lies in “${d.input}”, which the report is made from.`,
    remedy: "Name a folder outside it with --out, such as --out output/trial.",
  }),
  "run.out-not-ours": (d) => ({
    what: `${d.path} holds something other than a finished report, such as “${d.example}”. It would be lost.`,
    remedy: "Name an empty or new folder with --out, or move what lies there.",
  }),
  "run.out-other-edition": (d) => ({
    what: `${d.path} holds the report of ${d.found}. The report of ${d.edition} would replace it.`,
    remedy: "Name another folder with --out, or delete the old report first.",
  }),
  "run.cannot-write": (d) => ({
    what: `Could not write to ${d.path} (${d.reason}).`,
    remedy: "Check that you have access to the folder, or name another one with --out.",
  }),
  "run.disk-full": (d) => ({
    what: `There is no room on the disk to write ${d.path}.`,
    remedy: "Free some space and run the command again. The last report is untouched.",
  }),
  "run.output-in-use": (d) => ({
    what: `${d.path} cannot be replaced, because another program is using it.`,
    remedy:
      "Close the PDF and other files of the folder, wait for other builds to end, and run the command again. The last report is untouched.",
  }),
  "run.kept-differs": (d) => ({
    what:
      d.state === "missing"
        ? "The file was deleted after it was made, and has not been made again this time."
        : "The file was changed by hand after it was made, and has not been made again this time.",
    remedy: "Build the whole edition, without --language and --only.",
  }),
  "run.not-ours-in-the-way": () => ({
    what: "The file was not made by this program, but the report now has a file of that name, which would replace it.",
    remedy: "Move the file out of the folder or rename it, and build again.",
  }),
  "run.not-ours-kept": () => ({
    what: "The file was not made by this program. It is still there.",
    remedy: "Move it out of the folder if it is not to be published.",
  }),
};
