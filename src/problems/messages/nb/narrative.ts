export const narrative = {};
