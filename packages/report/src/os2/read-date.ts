const MONTHS = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

/**
 * Reads a day as reports write it: `2026-06-23`, day first as in `06-05-2026`, `6. maj 2026`, any of them in brackets.
 * @returns an ISO 8601 day, or nothing
 */
export function readDate(text: string): string | undefined {
  const bare = text.replace(/[[\]]/g, "").trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:$|[T ])/.exec(bare);
  if (iso) return toDay(iso[1], iso[2], iso[3]);
  const dayFirst = /^(\d{1,2})[-./ ]{1,2}(\d{1,2})[-./ ]{1,2}(\d{4})$/.exec(bare);
  if (dayFirst) return toDay(dayFirst[3], dayFirst[2], dayFirst[1]);
  const named = /^(\d{1,2})\.? ([a-zæøå]{3,9})\.? (\d{4})$/i.exec(bare);
  const month = MONTHS.indexOf(named?.[2]?.slice(0, 3).toLowerCase() ?? "") + 1;
  return named && month > 0 ? toDay(named[3], String(month), named[1]) : undefined;
}

/** Reads the day in a file's name: ISO, `20261001T...Z`, or DDMMYYYY. */
export function readFileDate(name: string): string | undefined {
  const file = name.slice(name.lastIndexOf("/") + 1);
  for (const [, found = ""] of file.matchAll(/(?<!\d)(\d{4}-\d{2}-\d{2}|\d{2}-\d{2}-\d{4})(?!\d)/g)) {
    const day = readDate(found);
    if (day !== undefined) return day;
  }
  for (const [, digits = ""] of file.matchAll(/(?<!\d)(\d{8})(?!\d)/g)) {
    const dayFirst = toDay(digits.slice(4), digits.slice(2, 4), digits.slice(0, 2));
    const day = dayFirst ?? toDay(digits.slice(0, 4), digits.slice(4, 6), digits.slice(6));
    if (day !== undefined) return day;
  }
  return undefined;
}

/** Writes a day with the day first, as the reports in Markdown have it. */
export function toDayFirst(day: string): string {
  return day.split("-").reverse().join("-");
}

/** A day that exists, in the years that reports can be of. */
function toDay(year = "", month = "", day = ""): string | undefined {
  const iso = [year, month.padStart(2, "0"), day.padStart(2, "0")].join("-");
  const time = Date.parse(`${iso}T00:00:00Z`);
  if (Number.isNaN(time) || Number(year) < 2012 || Number(year) > 2099) return undefined;
  return new Date(time).toISOString().startsWith(iso) ? iso : undefined;
}
