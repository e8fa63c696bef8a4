import type { run as nb } from "../nb/run.ts";

export const run: typeof nb = {};
