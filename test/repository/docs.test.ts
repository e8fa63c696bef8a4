import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { program, runToEnd } from "../cli/process.ts";
import { root } from "../support/edition.ts";

const EXAMPLE = /(<!-- eksempel: ([^\n]*?) -->\n```text\n)[^`]*(```)/g;

/** A guide with its examples as the program answers now. */
async function freshened(guide: string): Promise<string> {
  const answers = await Promise.all(
    [...guide.matchAll(EXAMPLE)].map(async ([, , command = ""]) => {
      const { code, out, err } = await runToEnd(program, command.split(" "), root);
      expect({ code, err }, command).toEqual({ code: 0, err: "" });
      // How long each step took is another time each time.
      return out.replace(/^[-+] .*\n/gm, "").trimStart();
    }),
  );
  return guide.replace(EXAMPLE, (_, before: string, __, after: string) => before + answers.shift() + after);
}

/** When they differ: `npx vitest run test/repository/docs.test.ts --update` writes the new answers, to be read. */
test("the examples in the guides are what the program answers", async () => {
  const folder = join(root, "docs");
  const guides = (await readdir(folder)).filter((name) => name.endsWith(".md"));
  let examples = 0;
  for (const name of guides) {
    const guide = await readFile(join(folder, name), "utf8");
    examples += [...guide.matchAll(EXAMPLE)].length;
    await expect(await freshened(guide)).toMatchFileSnapshot(join(folder, name));
  }
  expect(examples).toBeGreaterThan(0);
});
