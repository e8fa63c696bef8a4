import { expect, test } from "vitest";
import type { PreviewWork } from "../../../src/cli/commands/preview.ts";
import { listen } from "../listen.ts";

/** Runs `preview` till it would be interrupted. @returns what it was asked for, too */
async function preview(argv: readonly string[]) {
  const asked: { edition?: string; by?: string; port?: number; editor?: boolean } = {};
  const work: PreviewWork = async (_where, { edition }, { by, port, openLine, told }, ready) => {
    Object.assign(asked, { edition, by, port, editor: openLine !== undefined });
    told({ at: "14.02.11", errors: 2, milliseconds: 84 });
    ready({ address: "http://127.0.0.1:4000/nøkkel/" });
    told({ at: "14.02.19", errors: 0, milliseconds: 61 });
  };
  return { ...(await listen(["preview", ...argv], { work: { preview: work } })), asked };
}

test("tells the address, and each time that something was saved", async () => {
  const { code, out, asked } = await preview([
    "2015",
    "--as",
    " Kari ",
    "--port",
    "8080",
    "--editor",
    "code",
  ]);
  expect(code).toBe(0);
  expect(out).toMatchInlineSnapshot(`
    "14.02.11  2 feil (84 ms)

    Åpne denne adressen i nettleseren:

      http://127.0.0.1:4000/nøkkel/

    Avslutt med Ctrl+C.

    14.02.19  ingen feil (61 ms)
    "
  `);
  expect(asked).toEqual({ edition: "2015", by: "Kari", port: 8080, editor: true });
});

test("needs no name and finds a port, but takes neither an empty name nor a port that is none", async () => {
  expect((await preview([])).asked).toMatchObject({ by: undefined, port: 0 });
  expect(await preview(["--as", " "])).toMatchObject({ code: 2, asked: {} });
  for (const port of ["0", "70000", "a", "1e3", "-1"])
    expect(await preview(["--port", port]), port).toMatchObject({ code: 2, asked: {} });
});

test("keeps the standard output for JSON where it is asked for", async () => {
  const { out, err } = await preview(["--json"]);
  expect(JSON.parse(out)).toEqual({ ok: true, exit: 0 });
  expect(err).toContain("http://127.0.0.1:4000/");
});
