/** Whether the text is a day that exists, written year-month-day (ISO 8601). */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  // 31 February is moved to March rather than refused.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
