import { nameOf, stringOf } from "../read/values.ts";
import { readTextString } from "../read/write.ts";
import type { Check, Fault } from "./check.ts";

/** Every annotation is a link that says where it leads, is printed, and belongs to a Link (ISO 14289-1, 7.18). */
export const links: Check = ({ file, pages, elements }) => {
  const owners = new Map(
    elements.flatMap(({ role, leaves }) =>
      leaves.flatMap(({ annotation }) => (annotation === undefined ? [] : [[annotation, role] as const])),
    ),
  );
  return pages.flatMap(({ dict }, index) => {
    const page = index + 1;
    const faults: Fault[] = [];
    const annotations = file.array(dict.get("Annots"));
    for (const ref of annotations) {
      const annotation = file.dict(ref);
      const number = typeof ref === "object" && ref !== null && "ref" in ref ? ref.ref : -1;
      const words = readTextString(stringOf(file.resolve(annotation?.get("Contents"))) ?? "");
      const flags = file.resolve(annotation?.get("F"));
      if (nameOf(annotation?.get("Subtype")) !== "Link") faults.push({ page, detail: "Subtype" });
      if (words.trim() === "") faults.push({ page, detail: "Contents" });
      if (owners.get(number) !== "Link") faults.push({ page, detail: `Link «${words}»` });
      // Printed (4), and neither invisible (1), hidden (2) nor kept off the screen (32) (ISO 19005-2, 6.3.2).
      if (typeof flags !== "number" || (flags & 4) === 0 || (flags & 35) !== 0)
        faults.push({ page, detail: "F" });
    }
    if (annotations.length > 0 && nameOf(dict.get("Tabs")) !== "S") faults.push({ page, detail: "Tabs" });
    return faults;
  });
};

/** Every link inside the file leads to a place that is in it. */
export const destinations: Check = ({ file, pages }) => {
  const known = new Set((file.dict(file.catalog.get("Dests")) ?? new Map()).keys());
  return pages.flatMap(({ dict }, index) =>
    file.array(dict.get("Annots")).flatMap((ref) => {
      const to = file.resolve(file.dict(ref)?.get("Dest"));
      const id = nameOf(to) ?? stringOf(to);
      return id === undefined || known.has(id) ? [] : [{ page: index + 1, detail: `#${id}` }];
    }),
  );
};
