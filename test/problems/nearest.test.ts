import { expect, test } from "vitest";
import { nearest } from "../../src/problems/nearest.ts";

test.each([
  ["kapasitett", ["kapasitet", "svar"], "kapasitet"],
  ["presision", ["share", "precision"], "precision"],
  ["nmae", ["base", "name"], "name"],
  ["ale", ["alle", "enhet=bydel"], "alle"],
])("«%s» was likely meant to be another", (name, existing, meant) => {
  expect(nearest(name, existing)).toBe(meant);
});

test.each([
  ["vekt", ["text", "base"]],
  ["bibliotek", ["frivillige", "naringsliv"]],
  ["x", []],
])("«%s» is no slip for any of them", (name, existing) => {
  expect(nearest(name, existing)).toBeUndefined();
});
