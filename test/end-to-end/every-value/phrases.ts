import type { WrittenLanguage } from "../../../src/language/language.ts";
import { prepareTemplates } from "../../../src/narrative/prepare.ts";
import type { CheckedTemplate } from "../../../src/narrative/template.ts";
import { Problems } from "../../../src/problems/problem.ts";
import type { Aggregate, Survey } from "../../../src/survey/survey.ts";

/** What an author may write of a figure, with `K` for its key and `L` for another's. */
const PHRASES: Record<WrittenLanguage, readonly string[]> = {
  nb: [
    'andel "K" ord="over halvparten"',
    'andel "K" ord="vel halvparten"',
    'andel "K" ord="godt over halvparten"',
    'andel "K" ord="under halvparten"',
    'andel "K" form="av-fem"',
    'andel "K" form="av-fem" ord="om lag"',
    'andel "K" form="av-fem" ord="over"',
    'andel "K" ord="en fjerdedel"',
    'andel "K" ord="hver femte"',
    'andel "K" ord="hver tiende"',
    'andel "K" ord="annenhver"',
    'andel "K" ord="om lag to tredjedeler"',
    'andel "K" ord="nær tre av fire"',
    'andel "K" ord="mellom 55 og 60 prosent"',
    'andel "K" ord="mellom 20 og 45 prosent"',
    'andel "K" ord="knapt"',
    'andel "K" ord="vel"',
    'andel "K" ord="over"',
    'andel "K" ord="færre enn"',
    'andel "K" form="av-ti" ord="over"',
    'andel "K" form="av-ti" ord="minst"',
    'antall "K" ord="nærmere"',
    'antall "K" ord="over"',
    'antall "K" ord="om lag"',
    'antall "K" ord="kun"',
    'antall-av "K" ord="kun"',
    'antall-og-andel "K"',
    'antall-og-andel "K" ord="hele"',
    'forskjell "K" "L" ord="auto"',
    'forskjell "K" "L" ord="om lag" retning="høyere"',
    'forskjell "L" "K" ord="auto" retning="lavere"',
  ],
  nn: [
    'andel "K" ord="over halvparten"',
    'andel "K" ord="vel halvparten"',
    'andel "K" ord="under halvparten"',
    'andel "K" form="av-fem"',
    'andel "K" form="av-fem" ord="kring"',
    'andel "K" ord="ein fjerdedel"',
    'andel "K" ord="kvar femte"',
    'andel "K" ord="kvar tiande"',
    'andel "K" ord="annankvar"',
    'andel "K" ord="om lag to tredjedelar"',
    'andel "K" ord="mellom 55 og 60 prosent"',
    'andel "K" ord="drygt"',
    'andel "K" ord="meir enn"',
    'andel "K" form="av-ti" ord="over"',
    'antall "K" ord="nærare"',
    'antall "K" ord="meir enn"',
    'antall "K" ord="berre"',
    'antall-og-andel "K" ord="heile"',
    'forskjell "K" "L" ord="auto"',
    'forskjell "K" "L" ord="om lag" retning="høyere"',
    'forskjell "L" "K" ord="auto" retning="lavere"',
  ],
};

/** The names of the phrases that are tried in a language. */
export function phrasesOf(code: WrittenLanguage): readonly string[] {
  return PHRASES[code];
}

/** A paragraph of each phrase about a figure, after one that says whom it is about. */
export function templatesOf(
  { key, group }: Aggregate,
  survey: Survey,
  code: WrittenLanguage,
): readonly { readonly name: string; readonly prepared: CheckedTemplate }[] {
  const others = [...survey.aggregates.values()].filter((one) => one.key !== key && "share" in one.estimate);
  const other = others.find((one) => one.group === group) ?? others[0];
  const whom = [group, other?.group]
    .map((id) => survey.groups.get(id ?? "")?.definitePlural[code])
    .join(", ");
  return PHRASES[code].flatMap((name) => {
    const helper = name.replace('"K"', `"${key}"`).replace('"L"', `"${other?.key}"`);
    const text = `# T\n\nOm ${whom}.\n\nDet er {{${helper}}}.`;
    const [prepared] = prepareTemplates([{ name: "t", file: "t.md", text }], new Problems());
    return prepared ? [{ name, prepared }] : [];
  });
}
