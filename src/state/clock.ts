import { type Day, dayOf } from "#domain/day.ts";

/** The day it is where the reader is. */
export function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
