import { expect, test } from "vitest";
import { change, copyOfProject } from "../support/project.ts";
import { program, runToEnd } from "./process.ts";

test("a figure that fills the memory is stopped and told at its file, and the rest is drawn", async () => {
  const project = await copyOfProject();
  const spec = "templates/figures/mottak.json";
  const transform = '"transform": [{ "calculate": "length(sequence(0, 1e8))", "as": "n" }],\n  ';
  await change(project, spec, '"$schema"', `${transform}"$schema"`);
  const { code, out, err } = await runToEnd(program, ["build", "2015", "--json"], project);
  expect(err).toBe("");
  expect(code).toBe(1);
  const told = JSON.parse(out).problems.filter(({ severity }: { severity: string }) => severity === "error");
  expect(told).toMatchObject([{ code: "figures.stopped", file: spec }]);
  // By the one limit or the other: on a busy machine the time is up first.
  expect(told[0].what).toMatch(
    /^Figuren «mottak» ble stoppet: Den (brukte mer enn 512 MB minne|var ikke ferdig)/,
  );
});
