/**
 * Whether every value is to be tried (`npm run test:thorough`), or a spread of them that a developer can
 * wait for. The same tests, with the same demands.
 */
export const THOROUGH =
  (import.meta as { readonly env?: { readonly MODE?: string } }).env?.MODE === "thorough";
