/** Tells whether a text is a day that exists, as 2026-11-24. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(text);
  // The thirtieth of February is read as the second of March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
