import { access } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { messages as readMessages } from "../files/messages.ts";
import { describeFault, isAbsent, readBytes, readText, reportFault, textOf } from "../files/read.ts";
import { faultInSvg } from "../files/svg.ts";
import { lineIndex } from "../problems/lines.ts";
import type { Problems } from "../problems/problem.ts";
import type { Locate } from "../problems/shape.ts";
import type { ReportConfig } from "./define.ts";
import { settingsIn } from "./literal.ts";
import { locateIn } from "./locate.ts";
import { messages as configMessages } from "./messages.ts";
import { runFile } from "./run.ts";
import { checkConfig } from "./schema.ts";

/** The settings' file, at the top of every project. */
const configFile = "report.config.ts";

/**
 * Reads what `report.config.ts` exports, running it where it is more than one object written out, and checks it.
 *
 * @param root absolute path of the project folder
 * @returns undefined when there is an error; the problems have then been added
 */
export async function loadConfig(root: string, problems: Problems): Promise<ReportConfig | undefined> {
  const text = await readSource(root, problems);
  if (text === undefined) return undefined;
  const locate = locateIn(text, configFile);
  const exported = settingsIn(text) ?? (await run(root, text, problems));
  if (exported === undefined) return undefined;
  const config = checkConfig(composed(exported.value), locate, problems);
  if (config?.logo !== undefined && !(await isLogo(root, config.logo, locate, problems))) return undefined;
  return config;
}

async function readSource(root: string, problems: Problems): Promise<string | undefined> {
  const read = await readBytes(root, configFile);
  if ("fault" in read && isAbsent(read.fault)) {
    problems.add(configMessages["config.missing"], { file: configFile });
    return undefined;
  }
  // It is run as it lies on the disk, by what knows UTF-8 only.
  const text = "bytes" in read ? textOf(read.bytes, "utf-8") : read;
  if ("text" in text) return text.text;
  reportFault(text.fault, configFile, problems);
  return undefined;
}

/** The same with every text composed (NFC), as the project's other files are read. */
function composed(value: unknown): unknown {
  if (typeof value === "string") return value.normalize("NFC");
  if (Array.isArray(value)) return value.map(composed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, composed(inside)]));
}

async function run(root: string, text: string, problems: Problems): Promise<{ value: unknown } | undefined> {
  const ran = await runFile(join(root, configFile), {
    // In a clean clone there is no package of this name; in the published package it is this file.
    alias: { kommunerapport: definePath() },
    fsCache: await cacheFolder(root),
  });
  if ("thrown" in ran) addRunProblem(ran.thrown, text, problems);
  else if ("ended" in ran)
    problems.add(configMessages["config.ended"], { file: configFile }, { how: ran.ended });
  else if ("default" in ran.exported) return { value: ran.exported.default };
  else problems.add(configMessages["config.no-default"], { file: configFile });
  return undefined;
}

/** `define.ts` in the source, `define.js` once compiled: as this file is itself. */
function definePath(): string {
  const name = import.meta.url.endsWith(".ts") ? "define.ts" : "define.js";
  return fileURLToPath(new URL(name, import.meta.url));
}

/** In the project's own folder, never in one that other users of the machine can write to. */
async function cacheFolder(root: string): Promise<string | false> {
  const modules = join(root, "node_modules");
  try {
    await access(modules);
    return join(modules, ".cache", "kommunerapport");
  } catch {
    return false;
  }
}

/** What a file that cannot be read or run throws: anything at all, since it is a program. */
function addRunProblem(
  { message, stack }: { readonly message: string; readonly stack: string },
  text: string,
  problems: Problems,
): void {
  // «ParseError: Unexpected token  /project/report.config.ts:3:4», with columns from 0.
  const syntax = /ParseError[\s\S]*?report\.config\.ts:(\d+):(\d+)/.exec(message);
  if (syntax !== null) {
    const place = { file: configFile, line: Number(syntax[1]), column: Number(syntax[2]) + 1 };
    problems.add(configMessages["config.syntax"], place);
    return;
  }
  const missing = /^Cannot find (?:module|package) '([^']+)'/.exec(message)?.[1];
  if (missing !== undefined) {
    const { line } = lineIndex(text)(Math.max(0, text.indexOf(missing)));
    problems.add(configMessages["config.unknown-import"], { file: configFile, line }, { name: missing });
    return;
  }
  const line = /report\.config\.ts:(\d+):\d+/.exec(stack)?.[1];
  const place = line === undefined ? { file: configFile } : { file: configFile, line: Number(line) };
  problems.add(configMessages["config.throws"], place, { message: message.split("\n")[0] ?? "" });
}

/** A logo is put into every page: it has to be a picture within the project, and nothing else. */
async function isLogo(root: string, path: string, locate: Locate, problems: Problems): Promise<boolean> {
  const source = locate(["logo"], "value");
  const read = await readText(root, path);
  if ("fault" in read) {
    const { fault } = read;
    if (isAbsent(fault)) problems.add(configMessages["config.logo-missing"], source, { path });
    else if (fault.kind === "outside") problems.add(readMessages["files.outside-project"], source, { path });
    else
      problems.add(configMessages["config.logo-unreadable"], source, {
        path,
        why: describeFault(fault, path),
      });
    return false;
  }
  const fault = faultInSvg(read.text);
  if (fault === undefined) return true;
  const { line, column } = lineIndex(read.text)(fault.offset);
  problems.add(configMessages["config.logo-not-clean"], source, { path, ...fault, line, column });
  return false;
}
