import type { Page } from "#state/address.ts";

/** What each kind of page can put on a slide, what it does by itself first. */
export const SLIDE_PARTS = {
  overview: ["map", "headlines", "status", "attention", "unreported"],
  indicator: ["trend", "map", "ranking", "funnel", "gap"],
  municipality: ["summary", "indicators", "todo"],
  plans: ["progress", "money", "funders", "activities"],
  compare: ["bars", "table", "gaps", "multiples"],
  quality: ["unreported"],
  method: ["method", "sources"],
  report: [],
  data: [],
  present: [],
} as const satisfies Readonly<Record<Page["page"], readonly string[]>>;

/** A part of one kind of page. */
export type PartOf<Kind extends Page["page"]> = (typeof SLIDE_PARTS)[Kind][number];
