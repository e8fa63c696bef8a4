import type { config as nb } from "../nb/config.ts";

export const config: typeof nb = {};
