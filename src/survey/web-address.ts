import { domainToUnicode } from "node:url";

/** Why a text is no address that may be published: none at all, with a name or password in it, or one that looks like another. */
export type AddressFault = "no-address" | "secret" | "letters";

/**
 * What is wrong with an address that somebody is to follow, on the web or from paper.
 *
 * @param text `https://…`, `http://…` or `mailto:…`
 */
export function addressFault(text: string): AddressFault | undefined {
  const url = /^(?:https?:|mailto:)/i.test(text) && URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined) return "no-address";
  if (url.username || url.password) return "secret";
  return FOREIGN_LETTER.test(domainToUnicode(url.hostname)) ? "letters" : undefined;
}

/** A letter of another script may be taken for one of ours: «imdі.no» with a Cyrillic «і» is another's site. */
const FOREIGN_LETTER = /(?!\p{Script=Latin})\p{L}/u;

/** Whether the text is a whole web address that may be published, `https://…`: nothing else may become a link. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text) && addressFault(text) === undefined;
}
