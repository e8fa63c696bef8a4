import { expect, test } from "vitest";
import { preferred, translateOrd } from "../../src/translate/written-forms.ts";

const nn = (helper: string) => translateOrd(helper, "nb", "nn");

test("words of ord= that have a nynorsk form get it, and nothing else of the helper is touched", () => {
  expect(nn('{{andel "hele.kun" ord="hele" gruppe="a=mer enn"}}')).toBe(
    '{{andel "hele.kun" ord="heile" gruppe="a=mer enn"}}',
  );
  expect(nn("{{andel 'a.b' ord='mer enn'}}")).toBe("{{andel 'a.b' ord='meir enn'}}");
  expect(nn('{{andel "a.b" ord="hver fjerde"}}')).toBe('{{andel "a.b" ord="kvar fjerde"}}');
  expect(nn('{{andel "a.b" ord="drøyt to tredeler"}}')).toBe('{{andel "a.b" ord="drygt to tredelar"}}');
  expect(translateOrd('{{andel "a.b" ord="så mye som"}}', "nb", "nn")).toBe(
    '{{andel "a.b" ord="så mykje som"}}',
  );
  expect(translateOrd('{{andel "a.b" ord="berre"}}', "nn", "nb")).toBe('{{andel "a.b" ord="bare"}}');
});

test("words that are the same, chosen by the program or unknown stay", () => {
  for (const word of ["om lag", "nær", "auto", "noe rart", "halvparten", "over halvparten"])
    expect(nn(`{{andel "a.b" ord="${word}"}}`)).toBe(`{{andel "a.b" ord="${word}"}}`);
});

test("of forms that are both right, the report's own is used", () => {
  expect(preferred("Busetjing og sysselsetjing i busetjingskommunar", "nn")).toBe(
    "Busetting og sysselsetting i busettingskommunar",
  );
  expect(preferred("Bosetning i bosetningskommuner", "nb")).toBe("Bosetting i bosettingskommuner");
  expect(preferred("busetjing", "nb")).toBe("busetjing");
});
