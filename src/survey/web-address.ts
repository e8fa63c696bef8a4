/** Whether the text is a whole web address, `https://…`: nothing else may become a link. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text) && URL.canParse(text);
}
