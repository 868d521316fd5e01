/** What is looked at of a text; no one wrote more dates by hand. */
const MAX_LENGTH = 200_000;

const MONTHS = ["jan", "feb", "mar", "apr", "maj|may", "jun", "jul", "aug", "sep", "o[ck]t", "nov", "dec"];
const MONTH = `(${MONTHS.join("|")})[a-zæøå]{0,7}\\.?`;
const MONTH_NAME =
  /(?<![a-zA-ZÀ-ÖØ-öø-ž])(januar|january|februar|february|marts|march|april|maj|juni|june|juli|july|august|september|o[ck]tober|november|december|jan|feb|apr|aug|sept?|o[ck]t|nov|dec)(?![a-zA-ZÀ-ÖØ-öø-ž])/i;
const YEAR = "((?:19|20)\\d\\d)";

/** How Danes and others write a day, each with the places of year, month and day among its groups; 0 for no day. */
const FORMS: readonly { form: RegExp; year: number; month: number; day: number }[] = [
  { form: new RegExp(`(?<!\\d)${YEAR}([-._/ ]?)(\\d\\d)\\2(\\d\\d)(?!\\d)`, "g"), year: 1, month: 3, day: 4 },
  {
    form: new RegExp(`(?<![\\d./-])(\\d{1,2}) ?[-./] ?(\\d{1,2})(?: ?[-./] ?| )${YEAR}(?!\\d)`, "g"),
    year: 3,
    month: 2,
    day: 1,
  },
  { form: /(?<![\d./-])(\d\d)[-./](\d\d)[-./](\d\d)(?![\d./-])/g, year: 3, month: 2, day: 1 },
  {
    form: new RegExp(`(?<!\\d)(\\d{1,2})(?:\\.|st|nd|rd|th)? ?${MONTH},? ${YEAR}(?!\\d)`, "gi"),
    year: 3,
    month: 2,
    day: 1,
  },
  {
    form: new RegExp(`(?<![a-zA-ZÀ-ÖØ-öø-ž])${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? ${YEAR}(?!\\d)`, "gi"),
    year: 3,
    month: 1,
    day: 2,
  },
  { form: new RegExp(`(?<![a-zA-ZÀ-ÖØ-öø-ž])${MONTH} ${YEAR}(?!\\d)`, "gi"), year: 2, month: 1, day: 0 },
  { form: new RegExp(`(?<!\\d)${YEAR}-(\\d\\d)(?![\\d-])`, "g"), year: 1, month: 2, day: 0 },
];

/** The days that a text names, in its order, as ISO 8601; a month alone stands for its first day. */
export function findDays(text: string): readonly string[] {
  const cut = text.slice(0, MAX_LENGTH);
  const found = FORMS.flatMap(({ form, year, month, day }) =>
    [...cut.matchAll(form)].flatMap((match) => {
      const iso = toDay(match[year] ?? "", match[month] ?? "", day === 0 ? "1" : (match[day] ?? ""));
      return iso === undefined ? [] : [{ iso, start: match.index, end: match.index + match[0].length }];
    }),
  ).sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return found.flatMap((each) => {
    if (each.start < end) return [];
    end = each.end;
    return [each.iso];
  });
}

/** True where a month is named in words, with or without a year. */
export function namesMonth(text: string): boolean {
  return MONTH_NAME.test(text.slice(0, MAX_LENGTH));
}

/** The same day one year earlier, for comparing; it need not be in the calendar. */
export function yearBefore(day: string): string {
  return `${String(Number(day.slice(0, 4)) - 1)}${day.slice(4)}`;
}

function toDay(year: string, month: string, day: string): string | undefined {
  const number = /^\d/.test(month) ? Number(month) : numberOf(month);
  const full = year.length === 2 ? `20${year}` : year;
  const last = new Date(Date.UTC(Number(full), number, 0)).getUTCDate();
  if (number < 1 || number > 12 || Number(day) < 1 || Number(day) > last) return undefined;
  return `${full}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function numberOf(month: string): number {
  return MONTHS.findIndex((each) => new RegExp(`^(${each})`, "i").test(month)) + 1;
}
