import { open } from "node:fs/promises";
import { constants } from "node:os";
import { expect, test } from "vitest";
import { messages } from "../../src/files/messages.ts";
import { REFUSALS, type Refused, systemError } from "../../src/files/system.ts";

const refused = (code: string) => Object.assign(new Error(code), { code, syscall: "open" });

test("an error of the system is known by its code, with the path it is about", async () => {
  const error = await open("/nowhere/at/all").catch((one: unknown) => one);
  expect(systemError(error)).toEqual({ kind: "absent", code: "ENOENT", path: "/nowhere/at/all" });
  expect(systemError(new Error("it failed", { cause: refused("EMFILE") }))?.kind).toBe("too-many");
});

test("what the system never said is none, and stays a bug", () => {
  expect(systemError(new TypeError("x is undefined"))).toBeUndefined();
  expect(systemError(Object.assign(new Error("no"), { code: "ERR_INVALID_ARG_TYPE" }))).toBeUndefined();
  expect(systemError("ENOENT")).toBeUndefined();
});

test("every error that the machine's own list has is told with a remedy, in both languages", () => {
  for (const code of Object.keys(constants.errno)) {
    const found = systemError(refused(code));
    if (!found) throw new Error(`${code} is not known as one of the system's`);
    const { nb, en } = messages["files.system"].write(found);
    for (const said of [nb, en]) {
      expect(said.what).toContain(code);
      expect(said.remedy).toMatch(/^[A-ZÅ].+\.$/);
    }
  }
});

test("no code stands twice in the table", () => {
  const codes = (Object.keys(REFUSALS) as Refused[]).flatMap((kind) => REFUSALS[kind].codes);
  expect(new Set(codes).size).toBe(codes.length);
});
