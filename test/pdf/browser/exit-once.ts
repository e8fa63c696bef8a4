// Run by print.test.ts in a process of its own: one that ends without closing its browser.
import { launchBrowser } from "../../../src/pdf/browser/launch.ts";

const { pid } = await launchBrowser();
console.log(pid);
process.exit(0);
