import fc from "fast-check";
import { expect, test } from "vitest";
import { isIsbn, isIssn } from "../../src/survey/standard-numbers.ts";

// Those that the standards and their agencies show.
test.each(["978-3-16-148410-0", "9783161484100", "978 0 306 40615 7", "0-306-40615-2", "0-8044-2957-X"])(
  "%s is an ISBN",
  (text) => expect(isIsbn(text)).toBe(true),
);

test.each(["0317-8471", "1050-124X", "2434-561X"])("%s is an ISSN", (text) =>
  expect(isIssn(text)).toBe(true),
);

test.each([
  "",
  "978-3-16-148410-1",
  "978-3-16-148410",
  "977-3-16-148410-0",
  "978--3161484100",
  "ISBN 9783161484100",
  "0-8044-2957-x",
  " 9783161484100",
])("«%s» is no ISBN", (text) => expect(isIsbn(text)).toBe(false));

test.each(["", "03178471", "0317-8472", "0317-84711", "ISSN 0317-8471", "1050-124x"])(
  "«%s» is no ISSN",
  (text) => expect(isIssn(text)).toBe(false),
);

test("one digit that is another is found in any of them", () => {
  const digits = fc.integer({ min: 0, max: 9 });
  fc.assert(
    fc.property(fc.constantFrom("9783161484100", "0306406152"), fc.nat(12), digits, (right, at, digit) => {
      const place = at % right.length;
      const wrong = right.slice(0, place) + digit + right.slice(place + 1);
      expect(isIsbn(wrong)).toBe(wrong === right);
    }),
  );
});
