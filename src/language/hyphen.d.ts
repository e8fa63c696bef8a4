/** What is used of the package `hyphen`, which has no types of its own. */
declare module "hyphen/nb/index.js" {
  const patterns: { hyphenateSync(text: string): string };
  export default patterns;
}

declare module "hyphen/nn/index.js" {
  const patterns: { hyphenateSync(text: string): string };
  export default patterns;
}
