import { expect, test } from "vitest";
import type { Standing } from "../../../src/outputs/html/medium.ts";
import { breakWords } from "../../../src/outputs/pdf/break-words.ts";

const hyphenate = (word: string) => word.replace(/kommune(?=styre)/g, "kommune\u00AD");
const broken = (text: string, standing: Standing) =>
  breakWords(text, standing, hyphenate).replaceAll("\u00AD", "·").replaceAll("\u200B", "|");

test.each<[string, Standing, string]>([
  ["I kommunestyret.", "running", "I kommune·styret."],
  ["I kommunestyret", "whole", "I kommunestyret"],
  ["kommunestyre, kommunestyrene.", "cell", "kommunestyre, kommune·styrene."],
])(
  "puts soft hyphens into running text, and into long words of cells: %s (%s)",
  (text, standing, expected) => {
    expect(broken(text, standing)).toBe(expected);
  },
);

test.each<Standing>(["running", "whole", "cell"])(
  "tells of every other place inside a word where a line may end (%s)",
  (standing) => {
    expect(broken("e-post og/eller 2010–2014", standing)).toBe("e-|post og/|eller 2010–|2014");
    expect(broken("innvandrings- og mangfold", standing)).toBe("innvandrings- og mangfold");
    expect(broken("tre – fire", standing)).toBe("tre – fire");
  },
);
