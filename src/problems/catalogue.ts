import { compare as compareEn } from "./messages/en/compare.ts";
import { config as configEn } from "./messages/en/config.ts";
import { document as documentEn } from "./messages/en/document.ts";
import { figures as figuresEn } from "./messages/en/figures.ts";
import { narrative as narrativeEn } from "./messages/en/narrative.ts";
import { print as printEn } from "./messages/en/print.ts";
import { proofread as proofreadEn } from "./messages/en/proofread.ts";
import { review as reviewEn } from "./messages/en/review.ts";
import { run as runEn } from "./messages/en/run.ts";
import { shape as shapeEn } from "./messages/en/shape.ts";
import { show as showEn } from "./messages/en/show.ts";
import { survey as surveyEn } from "./messages/en/survey.ts";
import { translate as translateEn } from "./messages/en/translate.ts";
import { compare } from "./messages/nb/compare.ts";
import { config } from "./messages/nb/config.ts";
import { document } from "./messages/nb/document.ts";
import { figures } from "./messages/nb/figures.ts";
import { narrative } from "./messages/nb/narrative.ts";
import { print } from "./messages/nb/print.ts";
import { proofread } from "./messages/nb/proofread.ts";
import { review } from "./messages/nb/review.ts";
import { run } from "./messages/nb/run.ts";
import { shape } from "./messages/nb/shape.ts";
import { show } from "./messages/nb/show.ts";
import { survey } from "./messages/nb/survey.ts";
import { translate } from "./messages/nb/translate.ts";

/** Every message to staff, in bokmål. A code is stable: it may be searched for, and tests name it. */
export const nb = {
  ...config,
  ...shape,
  ...survey,
  ...narrative,
  ...review,
  ...document,
  ...figures,
  ...run,
  ...print,
  ...proofread,
  ...translate,
  ...compare,
  ...show,
};

export type Catalogue = typeof nb;
export type Code = keyof Catalogue;

/** The same in English, for `--lang en`. The type makes sure that none is missing. */
export const en: Catalogue = {
  ...configEn,
  ...shapeEn,
  ...surveyEn,
  ...narrativeEn,
  ...reviewEn,
  ...documentEn,
  ...figuresEn,
  ...runEn,
  ...printEn,
  ...proofreadEn,
  ...translateEn,
  ...compareEn,
  ...showEn,
};
