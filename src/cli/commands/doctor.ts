import { resolve } from "node:path";
import type { Probe, Probed } from "../../app/doctor.ts";
import { oldestNode } from "../../version.ts";
import { command, pathOption } from "../command.ts";
import { EXIT } from "../interrupt.ts";
import { findProject } from "../project.ts";
import { jsonOf, tellProblems } from "../tell.ts";
import { both } from "../words.ts";

const words = {
  summary: both("se om maskinen har det som trengs", "see whether the machine has what is needed"),
  probes: both<Readonly<Record<Probe, string>>>(
    {
      node: "Node",
      settings: "Innstillinger",
      fonts: "Skrifter",
      temporary: "Midlertidig mappe",
      output: "Mappe for det ferdige",
      room: "Ledig plass",
      browser: "Nettleser",
    },
    {
      node: "Node",
      settings: "Settings",
      fonts: "Fonts",
      temporary: "Temporary folder",
      output: "Folder of what is made",
      room: "Room left",
      browser: "Browser",
    },
  ),
  states: both<Readonly<Record<State, string>>>(
    { fine: "i orden", warned: "se under", failed: "mangler" },
    { fine: "fine", warned: "see below", failed: "missing" },
  ),
  fine: both("Maskinen har det som trengs.", "The machine has what is needed."),
  failed: both(
    "Noe mangler. Det står over hva som skal gjøres.",
    "Something is missing. What to do is told above.",
  ),
};

type State = "fine" | "warned" | "failed";
type Work = (folder: string, browser: string | undefined, signal: AbortSignal) => Promise<readonly Probed[]>;

const work: Work = async (folder, browser, signal) => {
  const [{ examine, thisMachine }, { openSession }] = await Promise.all([
    import("../../app/doctor.ts"),
    import("../../app/session.ts"),
  ]);
  const session = openSession(findProject(folder), { signal });
  return examine(session, thisMachine(oldestNode()), browser).finally(() => session.dispose());
};

export type DoctorWork = typeof work;

/**
 * `rapport doctor`: tries all that a build needs of the machine, and tells for each what was found. Ends with 1 where
 * something is missing.
 */
export const doctor = command({
  name: "doctor",
  words,
  work,
  define(into, { common }) {
    into.addOption(pathOption("--browser", common.path, common.browser));
  },
  async run(options: { readonly browser?: string }, { flags, terminal, signal, cwd }, words, work) {
    const browser = options.browser === undefined ? undefined : resolve(cwd, options.browser);
    const probed = await work(cwd, browser, signal);
    const problems = probed.flatMap(({ problems: those }) => those);
    const failed = probed.some((one) => stateOf(one) === "failed");
    if (!flags.json) {
      const width = Math.max(...probed.map(({ probe }) => words.probes[probe].length));
      const stateWidth = Math.max(...Object.values(words.states).map(({ length }) => length));
      for (const one of probed) {
        const name = terminal.paint("bold", words.probes[one.probe].padEnd(width));
        const state = words.states[stateOf(one)].padEnd(stateWidth);
        terminal.out(`${`${name}  ${state}  ${one.found}`.trimEnd()}\n`);
      }
      tellProblems(problems, flags, terminal);
      (failed ? terminal.err : terminal.out)(`\n${failed ? words.failed : words.fine}\n`);
    }
    return {
      exit: failed ? EXIT.problems : EXIT.ok,
      probes: probed.map((one) => ({ probe: one.probe, state: stateOf(one), found: one.found })),
      problems: jsonOf(problems, flags),
    };
  },
});

function stateOf({ problems }: Probed): State {
  if (problems.some(({ severity }) => severity === "error")) return "failed";
  return problems.length > 0 ? "warned" : "fine";
}
