import { type Check, faultOf } from "./check.ts";

/** Every figure has its meaning in words (ISO 14289-1, 7.3). */
export const figuresHaveAlt: Check = ({ elements }) =>
  elements
    .filter(({ role, alt, actual }) => role === "Figure" && !alt?.trim() && !actual?.trim())
    .map((figure) => faultOf(figure));

/** And tells where it is on the page (ISO 32000-1, 14.8.5.4.3): a rectangle on the paper that isn't empty. */
export const figuresHaveBox: Check = ({ file, elements, pages }) =>
  elements
    .filter(({ role }) => role === "Figure")
    .filter(({ attributes, leaves }) => {
      const [left = 0, bottom = 0, right = 0, top = 0] = file.array(attributes.get("BBox")).map(Number);
      const page = pages[(leaves[0]?.page ?? 1) - 1];
      const [, , width = 0, height = 0] = file.array(page?.dict.get("MediaBox")).map(Number);
      return !(left < right && bottom < top && right > 0 && top > 0 && left < width && bottom < height);
    })
    .map((figure) => faultOf(figure, "BBox"));

/** A group with a figure in it has a caption, and so has every table. */
export const captions: Check = ({ elements }) =>
  elements
    .filter(
      ({ role, children }) =>
        role === "Table" || (role === "Div" && children.some((kid) => kid.role === "Figure")),
    )
    .filter(({ children }) => children[0]?.role !== "Caption")
    .map((element) => faultOf(element, "Caption"));
