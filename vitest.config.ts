import { configDefaults, defineConfig } from "vitest/config";

/** What takes long and finds little that the others don't: `npm run test:thorough`, and CI. */
const THOROUGH = [
  "test/afternoon/**",
  "test/app/new-numbers.test.ts",
  "test/bind/published.test.ts",
  "test/end-to-end/every-value/2014-nn.test.ts",
  "test/end-to-end/every-value/2015-nn.test.ts",
];

export default defineConfig(({ mode }) => ({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: [...configDefaults.exclude, ...(mode === "thorough" ? [] : THOROUGH)],
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
}));
