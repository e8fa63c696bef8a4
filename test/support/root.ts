import { join } from "node:path";

/** The project that the repository itself is. */
export const root = join(import.meta.dirname, "../..");
