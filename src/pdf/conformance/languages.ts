import { stringOf } from "../read/values.ts";
import { readTextString } from "../read/write.ts";
import { type Check, faultOf } from "./check.ts";

/** A language tag without a private part, such as the page uses to ask for something (BCP 47). */
const tag = /^[a-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Z]{2}|\d{3}))?$/;

/** The document says its language, and every change of it is to a language (ISO 14289-1, 7.2). */
export const languages: Check = ({ file, elements }) => {
  const own = readTextString(stringOf(file.resolve(file.catalog.get("Lang"))) ?? "");
  return [
    ...(tag.test(own) ? [] : [{ detail: `Lang «${own}»` }]),
    ...elements
      .filter(({ language }) => language !== undefined && !tag.test(language))
      .map((element) => faultOf(element, element.language)),
  ];
};
