import { homedir } from "node:os";

/** What the choice of browser and cache depends on; a parameter, so that every platform is tested on one. */
export interface Environment {
  readonly platform: NodeJS.Platform;
  readonly arch: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

/** The machine that this runs on. */
export function currentEnvironment(): Environment {
  return { platform: process.platform, arch: process.arch, env: process.env, home: homedir() };
}

/** An environment variable, where empty is as good as unset. */
export function variable(where: Environment, name: string): string | undefined {
  return where.env[name] || undefined;
}
