import type { Command } from "../command.ts";
import { approve } from "./approve.ts";
import { bind } from "./bind.ts";
import { browser } from "./browser.ts";
import { build } from "./build.ts";
import { check } from "./check.ts";
import { compare } from "./compare.ts";
import { complete } from "./complete.ts";
import { doctor } from "./doctor.ts";
import { exportCommand } from "./export.ts";
import { inspect } from "./inspect.ts";
import { language } from "./language.ts";
import { newCommand } from "./new.ts";
import { preview } from "./preview.ts";
import { translate } from "./translate.ts";
import { update } from "./update.ts";
import { verify } from "./verify.ts";

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  newCommand,
  build,
  check,
  bind,
  preview,
  approve,
  update,
  compare,
  language,
  translate,
  exportCommand,
  verify,
  inspect,
  browser,
  doctor,
  complete,
];
