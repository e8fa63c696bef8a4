/** The two ways in which an edition's data may be kept: four text files, or one workbook. */
export const FORMS = ["text", "workbook"] as const;

export type Form = (typeof FORMS)[number];
