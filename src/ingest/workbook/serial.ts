import { addDays, dayOf } from "#domain/day.ts";

const SECONDS_OF_DAY = 86_400;

/** The last day a spreadsheet knows: 9999-12-31. */
const LAST_DAY_1900 = 2_958_465;
const DAYS_TO_1904 = 1_462;

/** The leap day 1900 did not have; spreadsheets count it all the same. */
const FALSE_LEAP_DAY = 60;

/** Day 0 of the days after the false one, and of those before. */
const [ZERO_AFTER, ZERO_BEFORE] = [dayOf(1899, 12, 30), dayOf(1899, 12, 31)];

/** A number of days and the seconds of the day: fractions of a second are rounded. */
function split(serial: number): { readonly days: number; readonly seconds: number } {
  const total = Math.round(serial * SECONDS_OF_DAY);
  const days = Math.floor(total / SECONDS_OF_DAY);
  return { days, seconds: total - days * SECONDS_OF_DAY };
}

/**
 * The day a serial number counts: 1 is 1900-01-01, or with `is1904` 0 is 1904-01-01. Undefined outside what
 * spreadsheets know; day 60 of 1900 is given as they show it, 1900-02-29.
 */
export function dayOfSerial(serial: number, is1904: boolean): string | undefined {
  const counted = is1904 ? serial + DAYS_TO_1904 : serial;
  const days = Math.floor(counted);
  if (!(days >= 1 && days <= LAST_DAY_1900) || (is1904 && serial < 0)) return undefined;
  if (days === FALSE_LEAP_DAY) return "1900-02-29";
  return addDays(days > FALSE_LEAP_DAY ? ZERO_AFTER : ZERO_BEFORE, days);
}

/** Day and time, `2025-09-30T14:30:00`; midnight is the day alone, as programs that export days write them so. */
export function dayTimeOfSerial(serial: number, is1904: boolean): string | undefined {
  const { days, seconds } = split(serial);
  const day = dayOfSerial(days, is1904);
  return day === undefined || seconds === 0 ? day : `${day}T${clockText(seconds)}`;
}

/** The time of the day, `14:30:00`. */
export function timeOfSerial(serial: number): string | undefined {
  return serial < 0 || serial > LAST_DAY_1900 ? undefined : clockText(split(serial).seconds);
}

/** A length of time, its hours not bounded by a day: `26:30:00`. */
export function durationOfSerial(serial: number): string | undefined {
  return serial < 0 || serial > LAST_DAY_1900 ? undefined : clockText(Math.round(serial * SECONDS_OF_DAY));
}

export function clockText(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}
