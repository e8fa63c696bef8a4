// Run by print.test.ts in a process of its own.
import { launchBrowser } from "../../../src/pdf/browser/launch.ts";
import { InputError } from "../../../src/problems/problem.ts";

const [path = ""] = process.argv.slice(2);
try {
  await launchBrowser({ path });
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  for (const problem of error.problems) console.log(problem.message.nb.what);
}
