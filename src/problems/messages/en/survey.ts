import type { survey as nb } from "../nb/survey.ts";

export const survey: typeof nb = {};
