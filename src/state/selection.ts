import * as v from "valibot";
import { ACTIVITY_GROUPINGS } from "#domain/activityGroups.ts";

/** An id or code, or a few of them, as it may stand in an address; anything else is dropped rather than carried along. */
const word = v.fallback(v.optional(v.pipe(v.string(), v.regex(/^[\p{L}\p{N}_~/.,:-]{1,240}$/u))), undefined);
/** Many of them, where all there are may be chosen at once: all 38 municipalities fit. */
const words = v.fallback(v.optional(v.pipe(v.string(), v.regex(/^[\p{L}\p{N}_~/.,:-]{1,1000}$/u))), undefined);
const text = (longest: number) => v.fallback(v.optional(v.pipe(v.string(), v.maxLength(longest))), undefined);
const oneOf = <const Options extends readonly string[]>(options: Options) =>
  v.fallback(v.optional(v.picklist(options)), undefined);

/**
 * What is chosen on a page, as it stands in the address (X3): ids and codes, never a value. Absent means the default.
 * An unknown or broken part is dropped, the rest is kept.
 */
const selectionSchema = v.object({
  /** Indicator of the overview's map. */
  indicator: word,
  /** Whether the map shows statuses or values. */
  colour: oneOf(["status", "value"]),
  /** How values are put into classes. */
  classes: oneOf(["quantiles", "equalSteps"]),
  period: word,
  sex: word,
  community: word,
  level: word,
  /** Municipalities picked out in charts or set side by side, `~` between them; `-` for none at all. */
  municipality: words,
  /** The dimension a trend is broken down by. */
  by: oneOf(["sex", "community", "level"]),
  /** The two groups of the gap, `~` between them. */
  gap: word,
  /** Order of the matrix: `name`, `onTrack` or a municipality, with `-` before it when falling. */
  sort: word,
  status: word,
  find: text(80),
  detail: oneOf(["status", "values"]),
  /** Pictures shown as tables, `~` between them. */
  tables: word,
  /** The working that is open: indicator `~` municipality. */
  working: word,
  /** How activities are laid out. */
  view: oneOf(["tree", "table", "timeline"]),
  /** What activities are put together by. */
  group: oneOf(["none", ...ACTIVITY_GROUPINGS]),
  /** Filters of activities, each of several words with `~` between them; `-` is for those that do not say. */
  stage: word,
  schedule: words,
  /** Names of bodies as the data set writes them. */
  responsible: text(1000),
  /** Ids of funders, or their names as the data set writes them. */
  funder: text(1000),
  /** Goals and sub-goals, `plan:goal` where a plan has it for itself. */
  goal: words,
  /** What is the matter with activities: `stale`, `contradictory`, `slipped` or the code of a contradiction. */
  flag: words,
  /** Columns of the activities' table that differ from those shown at first, `~` between them. */
  columns: words,
  zoom: oneOf(["year", "quarter", "month"]),
  /** The activity that is open: plan `~` activity. */
  activity: word,
  /** What is set side by side: municipalities, or groups of people. */
  across: oneOf(["municipalities", "groups"]),
  /** The chapters and the indicators of a report, `~` between them. */
  sections: word,
  indicators: words,
  /** Whether a municipality is shown as its one-page sheet. */
  sheet: oneOf(["yes"]),
  /** For a frame in another page: the one view that is shown, without what stands around it; `page` for all of them. */
  embed: v.fallback(
    v.optional(
      v.pipe(
        v.string(),
        v.transform((view) => view || "page"),
        v.regex(/^\w{1,40}$/),
      ),
    ),
    undefined,
  ),
  /** What of a page a slide shows, or that the page begins with. */
  part: word,
  /** A whole short deck (`deckAddress.ts`), on the page that presents. */
  deck: v.fallback(v.optional(v.pipe(v.string(), v.regex(/^[\w-]{1,4000}$/))), undefined),
  /** How a deck is shown: to all, or to who speaks. */
  show: oneOf(["slides", "speaker"]),
  /** The slide that is shown, from 1. */
  slide: v.fallback(v.optional(v.pipe(v.string(), v.regex(/^[1-9]\d?$/))), undefined),
});

export type Selection = {
  readonly [Key in keyof v.InferOutput<typeof selectionSchema>]: v.InferOutput<typeof selectionSchema>[Key];
};

/** The selection of an address' search part. Never throws. */
export function parseSelection(search: Readonly<Record<string, unknown>>): Selection {
  const selection = v.parse(selectionSchema, search);
  return Object.fromEntries(Object.entries(selection).filter(([, value]) => value !== undefined)) as Selection;
}

/** What may be changed: a part that is set to undefined falls back to its default. */
export type SelectionChange = { readonly [Key in keyof Selection]?: Selection[Key] | undefined };

export function changeSelection(selection: Selection, change: SelectionChange): Selection {
  return parseSelection({ ...selection, ...change });
}

/** Ids joined in one word of an address. */
export function splitWords(word: string | undefined): readonly string[] {
  return word === undefined || word === "" ? [] : word.split("~");
}

/** The selection as the part of an address after the path: empty for the default one. */
export function searchText(selection: Readonly<Record<string, unknown>>): string {
  const chosen = Object.entries(selection).filter(([, value]) => value !== undefined && value !== "");
  // Most links of a page choose nothing.
  if (chosen.length === 0) return "";
  return `?${new URLSearchParams(chosen.map(([key, value]) => [key, String(value)]))}`;
}
