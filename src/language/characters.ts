/** Non-breaking space (U+00A0): within numbers, before «%», in «19. juli» and «n = 337». */
export const NBSP = "\u00A0";

/** Minus sign (U+2212), which lines up with digits and is read as «minus»; the hyphen is not. */
export const MINUS = "\u2212";
