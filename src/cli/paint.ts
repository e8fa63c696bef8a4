import { openParts } from "./compiled.ts";
import { expectShortRun } from "./short-run.ts";

// The process that draws figures for another one: see `figures/painting-process.ts`.
expectShortRun();
const parts = openParts(new URL("../../", import.meta.url), "paint");
const { serve } = parts.load("paint") as typeof import("../figures/painting-server.ts");
await serve();
parts.keep(true);
process.exit();
