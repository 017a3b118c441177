import { type Day, dayOf } from "#domain/day.ts";

/** The day it is where the reader is. */
export function today(): Day {
  return dayIn(new Date());
}

/** This moment: an instant in UTC, ISO text. */
export function now(): string {
  return new Date().toISOString();
}

/** The day and the time of day (`09:05`) of an instant, where the reader is. */
export function momentOf(instant: string): { readonly day: Day; readonly time: string } {
  const moment = new Date(instant);
  const time = [moment.getHours(), moment.getMinutes()].map((part) => String(part).padStart(2, "0")).join(":");
  return { day: dayIn(moment), time };
}

function dayIn(moment: Date): Day {
  return dayOf(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
}
