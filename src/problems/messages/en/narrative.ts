import type { narrative as nb } from "../nb/narrative.ts";

export const narrative: typeof nb = {};
