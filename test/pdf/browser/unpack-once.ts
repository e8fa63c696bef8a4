// Run by unpack.test.ts in a process of its own.
import { unpackBrowser } from "../../../src/pdf/browser/unpack.ts";

const [bin = "", cache = ""] = process.argv.slice(2);
console.log(JSON.stringify(await unpackBrowser(bin, cache, "1.0.0")));
