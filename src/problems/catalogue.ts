import { config as configEn } from "./messages/en/config.ts";
import { figures as figuresEn } from "./messages/en/figures.ts";
import { narrative as narrativeEn } from "./messages/en/narrative.ts";
import { run as runEn } from "./messages/en/run.ts";
import { survey as surveyEn } from "./messages/en/survey.ts";
import { config } from "./messages/nb/config.ts";
import { figures } from "./messages/nb/figures.ts";
import { narrative } from "./messages/nb/narrative.ts";
import { run } from "./messages/nb/run.ts";
import { survey } from "./messages/nb/survey.ts";

/** Every message to staff, in bokmål. A code is stable: it may be searched for, and tests name it. */
export const nb = { ...config, ...survey, ...narrative, ...figures, ...run };

export type Catalogue = typeof nb;
export type Code = keyof Catalogue;

/** The same in English, for `--lang en`. The type makes sure that none is missing. */
export const en: Catalogue = { ...configEn, ...surveyEn, ...narrativeEn, ...figuresEn, ...runEn };
