import type { figures as nb } from "../nb/figures.ts";

export const figures: typeof nb = {};
