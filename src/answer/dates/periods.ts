import {
  addDays as addDaysUnchecked,
  type Day,
  dayOf,
  daysBetween,
  FIRST_DAY,
  LAST_DAY,
  lastDayOfMonth,
} from '../../dates/day.js';

/** How exactly a date is given; `span` is any run of days that is not one day, month or year. */
export type DatePrecision = 'day' | 'month' | 'year' | 'span';

/** The first and last day of something; `impossible` when the day that was asked for does not exist. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
  readonly impossible?: true;
}

/** A date as read, before a year is chosen for one that states none. */
export interface Point {
  /** The index of the token after it. */
  readonly next: number;
  readonly precision: DatePrecision;
  /** The year as written or implied; undefined when the question leaves it open. */
  readonly year: number | undefined;
  /** The days that it covers in a year. */
  readonly at: (year: number) => Period;
  /** Without a year: `over` for the latest that has ended (last June), `ahead` for the next. */
  readonly pick?: 'over' | 'ahead';
  /** The present: `now`, or `weak` for "still", which yields to any other date. */
  readonly now?: 'now' | 'weak';
  /** True for a range in itself (12 to 15 September). */
  readonly ranged?: true;
  /** The month (1 to 12) of a plain month, which may stand in a list. */
  readonly month?: number;
  /** The other reading of "Nov 23", as a month and year. */
  readonly monthAndYear?: Point;
}

/** A point whose days do not depend on a choice of year. */
export function fixed(next: number, precision: DatePrecision, period: Period): Point {
  return { next, precision, year: yearOf(period.from), at: () => period };
}

/** The year of a day. */
export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** The day of these numbers; months run over into years, days past a month's end become its last. */
function dayIn(year: number, month: number, date: number): Day {
  const y = year + Math.floor((month - 1) / 12);
  const m = ((((month - 1) % 12) + 12) % 12) + 1;
  if (y < 1) return FIRST_DAY;
  if (y > 9999) return LAST_DAY;
  return dayOf(y, m, date) ?? lastDayOfMonth(y, m);
}

/** `count` whole months from a month on; the month may run over into years. */
export function monthsFrom(year: number, month: number, count: number): Period {
  return { from: dayIn(year, month, 1), to: dayIn(year, month + count - 1, 31) };
}

/** The days of a calendar year. */
export function wholeYear(year: number): Period {
  return monthsFrom(year, 1, 12);
}

/** One day; for a day that does not exist its month (or year), marked as impossible. */
export function oneDay(year: number, month: number, date: number): Period {
  if (month < 1 || month > 12) return { ...wholeYear(year), impossible: true };
  const day = dayIn(year, month, date);
  if (Number(day.slice(8)) === date || year < 1) return { from: day, to: day };
  return { ...monthsFrom(year, month, 1), impossible: true };
}

/** The day `count` days later. A year 0, which `isDay` and so `addDays` let pass, becomes FIRST_DAY. */
export function addDays(day: Day, count: number): Day {
  const moved = addDaysUnchecked(day, count);
  return moved < FIRST_DAY ? FIRST_DAY : moved;
}

/** The same date `count` months later, or the last day of that month. */
export function addMonths(day: Day, count: number): Day {
  return dayIn(yearOf(day), Number(day.slice(5, 7)) + count, Number(day.slice(8)));
}

/** Part `index` (from 0) of `parts`: by whole months if they divide evenly, else by days. */
export function slice(period: Period, index: number, parts: number): Period {
  const [year, month] = [yearOf(period.from), Number(period.from.slice(5, 7))];
  const months = (yearOf(period.to) - year) * 12 + Number(period.to.slice(5, 7)) - month + 1;
  const whole = monthsFrom(year, month, months);
  if (whole.from === period.from && whole.to === period.to && months % parts === 0) {
    return monthsFrom(year, month + (index * months) / parts, months / parts);
  }
  const days = Math.floor((daysBetween(period.from, period.to) + 1) / parts);
  if (days === 0) return period;
  const from = addDays(period.from, index * days);
  return { ...period, from, to: index === parts - 1 ? period.to : addDays(from, days - 1) };
}

/** The twelve months that end with this day. */
export function yearEnding(end: Day): Period {
  const [year, month] = [yearOf(end), Number(end.slice(5, 7))];
  const isMonthEnd = end === dayIn(year, month, 31);
  return {
    from: isMonthEnd ? dayIn(year, month - 11, 1) : addDays(addMonths(end, -12), 1),
    to: end,
  };
}

/** Easter Sunday in the Gregorian calendar (the anonymous algorithm of 1876, Meeus 1991, ch. 8). */
export function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayIn(year, Math.floor(n / 31), (n % 31) + 1);
}

/** The days of a point that leaves its year open: the latest that has begun by `today`. */
export function latest(point: Point, today: Day): Period {
  const year = yearOf(today);
  if (point.pick === 'ahead') {
    const soon = point.at(year);
    return soon.from > today ? soon : point.at(year + 1);
  }
  // Nine years back always meet a 29 February, save around 1900 and 2100.
  const years = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((back) => point.at(year - back));
  const isPast = (period: Period) =>
    point.pick === 'over' ? period.to < today : period.from <= today;
  return (
    years.find((period) => isPast(period) && period.impossible !== true) ??
    years.find(isPast) ??
    point.at(year)
  );
}
