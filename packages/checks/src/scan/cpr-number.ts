/**
 * What ten digits can be: `person` may be somebody's number; `doubtful` is written as one, and its check digit does
 * not fit; `made-up` nobody has; `none` is not even a date.
 */
export type CprKind = "person" | "doubtful" | "made-up" | "none";

const WEIGHTS = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/** Years on whose 1st of January the CPR office has given numbers without a check digit, as it has published. */
const WITHOUT_CHECK_DIGIT = [
  1960, 1964, 1965, 1966, 1969, 1970, 1974, 1980, 1982, 1984, 1985, 1986, 1987, 1988, 1989, 1990, 1991, 1992,
];

/** Persons made up by public authorities: the health service's Nancy Ann Berggren, whom many test systems know. */
const OFFICIAL_TEST_NUMBERS = new Set(["2512484916", "2512489996"]);

/** @param digits ten of them */
export function classifyCpr(digits: string): CprKind {
  if (OFFICIAL_TEST_NUMBERS.has(digits)) return "made-up";
  const day = Number(digits.slice(0, 2));
  const month = Number(digits.slice(2, 4));
  const year = yearOf(digits);
  // A replacement number, for tests and for people without a number, has 60 added to its day.
  if (day > 60) return isDate(year, month, day - 60) ? "made-up" : "none";
  if (!isDate(year, month, day)) return "none";
  if (isPattern(digits)) return "made-up";
  if (hasCheckDigit(digits)) return "person";
  // The health service's national test numbers have the highest serial numbers, and no check digit.
  if (/99\d\d$/.test(digits) || /(?:0000|1234|4321|(\d)\1{3})$/.test(digits)) return "made-up";
  const isPossible = year >= 2007 || (month === 1 && day === 1 && WITHOUT_CHECK_DIGIT.includes(year));
  return isPossible ? "person" : "doubtful";
}

/** The seventh digit tells the century. */
function yearOf(digits: string): number {
  const year = Number(digits.slice(4, 6));
  const seventh = Number(digits[6]);
  if (seventh <= 3) return 1900 + year;
  if (seventh === 4 || seventh === 9) return (year <= 36 ? 2000 : 1900) + year;
  return (year <= 57 ? 2000 : 1800) + year;
}

function isDate(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= ([31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0);
}

/** Modulus 11. */
function hasCheckDigit(digits: string): boolean {
  return WEIGHTS.reduce((sum, weight, place) => sum + weight * Number(digits[place]), 0) % 11 === 0;
}

/** What people type when they need a number: 111111-1118, 121212-1212, 010203-0405, 010180-0008. */
function isPattern(digits: string): boolean {
  return /^(?:(\d\d)\1\1|(\d)\2{4}|010203|(\d\d)\3\d\d00)/.test(digits);
}
