import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { detector } from "../../../src/language/detect/detect.ts";
import type { Finding } from "../../../src/language/detect/findings.ts";
import type { Piece } from "../../../src/language/detect/text.ts";
import { KNOWN } from "./survey.ts";

const DETECT = { nb: detector(KNOWN.nb), nn: detector(KNOWN.nn) };
const find = (text: string, code: "nb" | "nn" = "nb") => DETECT[code]([{ kind: "text", text }]);

/** A finding in short: «percent 0.7 unit survey», «majority survey», «law». */
function short(finding: Finding | undefined): string {
  if (finding === undefined) return "nothing";
  if (finding.kind === "recognised") return finding.as;
  if (finding.kind === "judgement") return `${finding.sense} ${finding.about}`;
  const { form, low, high, of, about } = finding;
  const value =
    high === undefined
      ? `${low.toFraction()}–`
      : high.equals(low)
        ? low.toFraction()
        : `${low.toFraction()}–${high.toFraction()}`;
  return `${form} ${value} ${of} ${about}`;
}

describe("what a quantity says", () => {
  it.each([
    ["Sytti prosent av kommunene øver.", "percent 7/10 unit survey"],
    ["To av fem kommuner øver.", "fraction 2/5 unit survey"],
    ["Seks av ti øver.", "tenths 3/5 option survey"],
    ["310 av landets 356 kommuner øver.", "fraction 155/178 unit survey"],
    ["Annenhver kystkommune øver.", "fraction 1/2 group survey"],
    ["Hver femte kommune øver.", "fraction 1/5 unit survey"],
    ["Mellom 55 og 60 prosent øver.", "percent 11/20–3/5 option survey"],
    ["60–70 prosent av kommunene øver.", "percent 3/5–7/10 unit survey"],
    ["Et titalls kommuner øver.", "count 10– unit survey"],
    ["Et tresifret antall kommuner øver.", "count 100–999 share survey"],
    ["Andelen er tredoblet.", "multiple 3 none survey"],
    ["Svarprosenten er over nitti.", "number 90 none survey"],
    ["LXXXVI prosent av kommunene øver.", "percent 43/50 unit survey"],
    ["Halvannen gang så mange kommuner øver.", "multiple 3/2 unit survey"],
    ["12 000 kommuner øver.", "count 12000 unit survey"],
    ["12,5 prosent av kommunene øver.", "percent 1/8 unit survey"],
    ["Rundt ¾ av kommunene øver.", "fraction 3/4 unit survey"],
  ])("%s", (text, said) => {
    expect(find(text).map(short)).toContain(said);
  });

  it("tells the hedge that goes before it, and covers it", () => {
    const [finding] = find("Øver de? Godt over halvparten av kommunene øver.");
    expect(finding).toMatchObject({ kind: "quantity", hedge: "Godt over", text: "Godt over halvparten" });
  });

  it("leaves what bound values say to the comparison with them", () => {
    const meaning = { keys: ["plan.ja@alle"], measure: "share" } as const;
    const pieces: Piece[] = [
      { kind: "text", text: "I alt " },
      { kind: "value", text: "70 prosent", meaning },
      { kind: "text", text: " av kommunene har plan." },
    ];
    expect(DETECT.nb(pieces)).toEqual([]);
  });

  it("finds what stands beside a bound value", () => {
    const meaning = { keys: ["plan.ja@alle"], measure: "share" } as const;
    const pieces: Piece[] = [
      { kind: "value", text: "70 prosent", meaning },
      { kind: "text", text: " har plan, og fem av ti kommuner øver." },
    ];
    expect(DETECT.nb(pieces).map(short)).toEqual(["tenths 1/2 unit survey"]);
  });
});

describe("words that are the same and mean another thing", () => {
  it.each([
    ["nb", "Kommunene vil få hjelp til planen.", "few"],
    ["nb", "Planen er overfor kommunene uten verdi.", "over"],
    ["nb", "Hvor mange som øver, vet vi ikke.", "many"],
    ["nn", "Kommunane vil få hjelp til planen.", "few"],
    ["nn", "Kvar den enkelte bur, er ikkje spurt om.", "all"],
  ] as const)("%s: %s", (code, text, not) => {
    expect(find(text, code).map(short).join()).not.toContain(not);
  });

  it.each([
    "§ 90 prosent av kommunene øver.",
    "Kapittel 3 av kommunene øver ikke.",
    "I 2015 kommuner øver de.",
    "17. kommuner øver.",
    "Se figur 40 prosent av kommunene.",
    "Tlf. 22 24 25 00 kommuner øver.",
  ])("does not take a quantity for something else: %s", (text) => {
    expect(
      find(text).some(({ kind }) => kind === "quantity"),
      find(text).map(short).join(),
    ).toBe(true);
  });

  it("leaves to a reader a change that the answer itself tells of, and stops one of a share", () => {
    expect(find("Kommunene øker innsatsen kraftig.").map(short).join()).not.toContain("survey");
    expect(find("Andelen som øver, øker.").map(short)).toContain("change-up survey");
  });

  it("leaves to a reader what is said of others than the survey's units", () => {
    expect(find("Antallet branner har økt.").map(short)).toEqual(["change-up unknown"]);
    expect(find("De fleste spørsmålene er nye.").map(short)).toEqual(["most other"]);
  });
});

const text = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc
    .array(
      fc.constantFrom(
        ..."de fleste kommunene øver ikke ni av ti 90 prosent § 3 . , ( ) - – 2015 hver femte én en halv tusen og hundre kl. 9 figur mellom".split(
          " ",
        ),
        "\u00ad",
        "\u200b",
        "\n",
      ),
    )
    .map((words) => words.join(" ")),
);

describe("any text", () => {
  it("has findings in its order, without overlaps, each as it stands", () => {
    fc.assert(
      fc.property(text, fc.constantFrom("nb", "nn"), (sentence, code) => {
        let end = 0;
        for (const each of find(sentence, code)) {
          expect(each.start).toBeGreaterThanOrEqual(end);
          expect(each.end).toBeGreaterThan(each.start);
          expect(each.text).toBe(sentence.slice(each.start, each.end));
          end = each.end;
        }
      }),
      { examples: [["０㎟", "nb"]] },
    );
  });

  it("has the same findings however markup parts it", () => {
    fc.assert(
      fc.property(text, fc.nat(), (sentence, n) => {
        const at = sentence.length === 0 ? 0 : n % sentence.length;
        // Not within a character and its marks: markup cannot stand there.
        fc.pre(!/^[\p{M}\p{Cf}\uDC00-\uDFFF]/u.test(sentence.slice(at)) || at === 0);
        const parts: Piece[] = [
          { kind: "text", text: sentence.slice(0, at) },
          { kind: "fixed", text: sentence.slice(at) },
        ];
        expect(DETECT.nb(parts)).toEqual(find(sentence));
      }),
    );
  });

  it.each([
    "a",
    "å",
    "9",
    "9 ",
    "111 ",
    ".",
    "-",
    "(",
    " ",
    "\n",
    "§",
    "en av ",
    "a.",
    "(a",
    "@a",
    "hver ",
    "og ",
    "ti ",
    "A",
    "IV ",
    "\u0301",
    "\u00ad",
    "fleste ",
    "mellom ",
    "kommuner ",
  ])(
    "takes time linear in the length, of %j",
    (unit) => {
      // Of the processor, since others may be using the machine; in milliseconds.
      const time = (n: number) => {
        const sentence = unit.repeat(Math.ceil(n / unit.length));
        const start = process.cpuUsage();
        find(sentence);
        return process.cpuUsage(start).user / 1000;
      };
      // Ten times the text: what is quadratic takes a hundred times as long.
      expect(time(100_000)).toBeLessThan(50 * Math.max(time(10_000), 30));
    },
    60_000,
  );
});

describe("a comparison of two bound numbers", () => {
  const of = (text: string): Piece => ({
    kind: "value",
    text,
    meaning: { keys: ["plan.ja@alle"], measure: "share" },
  });

  it("is left to the comparison with them", () => {
    const pieces: Piece[] = [
      { kind: "text", text: "Flere kommuner øver (" },
      of("80 prosent"),
      { kind: "text", text: ") enn har plan (" },
      of("70 prosent"),
      { kind: "text", text: ")." },
    ];
    expect(DETECT.nb(pieces)).toEqual([]);
  });

  it("stops where one of them is missing", () => {
    const pieces: Piece[] = [
      { kind: "text", text: "Flere kommuner øver enn har plan (" },
      of("70 prosent"),
      { kind: "text", text: ")." },
    ];
    expect(DETECT.nb(pieces).map(short)).toContain("more survey");
  });
});
