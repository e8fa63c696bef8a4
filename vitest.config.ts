import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // The folder in which the whole edition is built, once, by the first test that needs it.
    globalSetup: ["test/support/shared-folder.ts"],
    // A worker loads the program once for all its files, which halves the time; no module keeps state that a
    // test could leave behind.
    isolate: false,
    // A real browser is started in some files; two cores carry two workers.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
