import type { Loader } from "vega";
import { OutsideError } from "./outside.ts";

/**
 * A loader for Vega that loads nothing, in place of its own, which reads any file and any address.
 *
 * @returns the loader, and what it has refused
 */
export function createRefusingLoader(): { loader: Loader; refused: readonly OutsideError[] } {
  const refused: OutsideError[] = [];
  const refuse = async (address: unknown): Promise<never> => {
    const error = new OutsideError({ kind: "data", what: String(address) });
    refused.push(error);
    throw error;
  };
  const loader = {
    load: refuse,
    http: refuse,
    file: refuse,
    // Vega waits for no answer here, so an error would end the process: it gets an address that leads nowhere.
    async sanitize(address: unknown, options?: { readonly context?: string }) {
      const kind = options?.context === "href" ? "link" : "image";
      refused.push(new OutsideError({ kind, what: String(address) }));
      return { href: "" };
    },
  };
  return { loader: loader as unknown as Loader, refused };
}
