import { expect, test } from "vitest";
import { readAffixes } from "../../src/proofread/affixes.ts";
import { readDictionary } from "../../src/proofread/dictionary.ts";

const affixes = readAffixes(`SET UTF-8
TRY enr
COMPOUNDFLAG z
PFX a Y 1
PFX a 0 u .
SFX E Y 2
SFX E 0 r e
SFX E 0 er [^e]
SFX N N 1
SFX N 0 het .
SFX V Y 1
SFX V e a e
`);
const dictionary = readDictionary("4\nkommune/E\nklar/aEN\nart/\nart/V\nkaste/V\nOslo\n", affixes);

test("a stem, its endings and its beginnings are known, and nothing else", () => {
  for (const word of [
    "kommune",
    "kommuner",
    "klar",
    "uklar",
    "klarer",
    "uklarer",
    "klarhet",
    "kasta",
    "Oslo",
  ])
    expect(dictionary.has(word), word).toBe(true);
  // A condition that does not hold, an ending that may not cross, a flag it lacks, another case.
  for (const word of ["kommuneer", "klarr", "uklarhet", "kaster", "ukommune", "oslo", "", "r", "u"])
    expect(dictionary.has(word), word).toBe(false);
});

test("a word that stands twice has the flags of both", () => {
  expect(dictionary.flagsOf("art")).toBe("V");
});

test("what cannot be read right is refused", () => {
  expect(() => readAffixes("FLAG num")).toThrow("cannot be read");
  expect(() => readAffixes("SFX A Y 1\nSFX A 0 s/B .")).toThrow("affix on an affix");
});
