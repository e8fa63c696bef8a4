import { dirname } from "node:path";
import { Argument } from "commander";
import { listFolder } from "../../files/folder.ts";
import { InputError } from "../../problems/problem.ts";
import { programVersion } from "../../version.ts";
import { commandLine } from "../arguments.ts";
import { command } from "../command.ts";
import { findProject } from "../project.ts";
import { both } from "../words.ts";

const SHELLS = ["bash", "zsh", "fish", "powershell"] as const;
type Shell = (typeof SHELLS)[number];

const words = {
  summary: both("fullfør det du skriver, med tabulatortasten", "complete what you type, with the tab key"),
  shell: both(
    `skallet du skriver i: ${SHELLS.join(", ")}`,
    `the shell that you type in: ${SHELLS.join(", ")}`,
  ),
  unknown: both(`Skriv hvilket skall: ${SHELLS.join(", ")}.`, `Say which shell: ${SHELLS.join(", ")}.`),
};

const work = () => import("@bomb.sh/tab");

/**
 * `rapport complete bash`: writes what makes the shell complete the commands, to be read by it when it starts. That
 * asks `rapport complete -- what has been typed`.
 */
export const complete = command({
  name: "complete",
  words,
  work,
  define(into, { words }) {
    into.addArgument(new Argument("[shell...]", words.shell));
  },
  arguments: ["typed"],
  fault: ({ typed }: { readonly typed: readonly string[] }, words) =>
    typed.length === 0 ? words.unknown : undefined,
  async run({ typed }, { flags, terminal, cwd, commands, outputs }, _words, work) {
    const { RootCommand } = await work();
    const root = new RootCommand();
    const [shell] = typed;
    if (typed.length === 1 && isShell(shell)) {
      // Read twice by the shell, the first time in quotation marks.
      const executable = process.argv
        .slice(0, 2)
        .map((part) => part.replaceAll(" ", "\\ "))
        .join(" ");
      terminal.out(said(() => root.setup("rapport", executable, shell)));
      return {};
    }
    const reading = { commands, outputs, version: programVersion(), columns: 80 };
    const [editions, files] = await Promise.all([editionsOf(cwd), filesAt(cwd, typed.at(-1) ?? "")]);
    for (const known of commandLine(flags, reading).commands) {
      if (known.name() === "complete") continue;
      const into = root.command(known.name(), known.summary());
      for (const { name, isEdition } of known.registeredArguments.map(argumentOf(flags.words.editionName)))
        into.argument(name, (offer) => {
          for (const value of isEdition ? editions : files) offer(value, "");
        });
      for (const option of known.options) {
        const name = option.long?.replace(/^--/, "") ?? "";
        const choices = option.argChoices ?? [];
        if (option.isBoolean()) into.option(name, option.description);
        else
          into.option(name, option.description, (offer) => {
            for (const choice of choices) offer(choice, "");
          });
      }
    }
    terminal.out(said(() => root.parse([...typed])));
    return {};
  },
});

function isShell(name: string | undefined): name is Shell {
  return SHELLS.some((shell) => shell === name);
}

function argumentOf(edition: string) {
  return (argument: Argument) => ({ name: argument.name(), isEdition: argument.name().startsWith(edition) });
}

/** Names of the editions of the project around; none where there is no project. */
async function editionsOf(cwd: string): Promise<readonly string[]> {
  try {
    const entries = await listFolder(findProject(cwd), "data");
    return "fault" in entries ? [] : entries.flatMap(({ name, isFile }) => (isFile ? [] : [name]));
  } catch (error) {
    if (error instanceof InputError) return [];
    throw error;
  }
}

/** What lies where a path leads that is being typed. */
async function filesAt(cwd: string, typed: string): Promise<readonly string[]> {
  const folder = typed.endsWith("/") ? typed.slice(0, -1) : dirname(typed);
  const entries = await listFolder(cwd, folder);
  if ("fault" in entries) return [];
  return entries.map(({ name, isFile }) => {
    const path = folder === "." ? name : `${folder}/${name}`;
    return isFile ? path : `${path}/`;
  });
}

/** The library writes to the console by itself. */
function said(write: () => void): string {
  const lines: string[] = [];
  const { log } = console;
  console.log = (line: unknown) => lines.push(String(line));
  try {
    write();
  } finally {
    console.log = log;
  }
  return `${lines.join("\n")}\n`;
}
