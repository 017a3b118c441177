import type { Words } from "#i18n/words.ts";
import type { MapColouring } from "./choropleth.ts";
import { decimalsOfLimits, type LegendEntry } from "./legend.ts";

/** The words of a line of the legend. */
export function legendText(entry: LegendEntry, colouring: MapColouring, words: Words): string {
  const { fill } = entry;
  switch (fill.kind) {
    case "status":
      return words.say(`status.${fill.status}`);
    case "unmeasurable":
      return words.say(`status.reason.${fill.reason}`);
    case "absent":
      return words.say(ABSENCES[fill.reason]);
    case "class":
      return limitsText(entry, colouring, words);
    case "outside":
      return words.say("map.notInProgramme");
  }
}

const ABSENCES = {
  missing: "map.noData",
  notApplicable: "map.notApplicable",
  suppressed: "map.suppressed",
  belowRounding: "map.belowRounding",
} as const;

/**
 * `0.1 to under 0.4%`, with a sign at both where it comes first; the last class holds its upper limit too, and a class of
 * one value is that value.
 */
function limitsText({ limits }: LegendEntry, colouring: MapColouring, words: Words): string {
  if (limits === undefined || colouring.kind !== "value") return "";
  const { unit, decimals: wanted } = colouring.style;
  const decimals = decimalsOfLimits(colouring.classes.breaks, wanted);
  const to = words.formatInUnit(limits.to, { unit, decimals });
  if (limits.from === limits.to) return to;
  const [before] = words.signsOfUnit(unit);
  const from =
    before === "" ? words.formatNumber(limits.from, decimals) : words.formatInUnit(limits.from, { unit, decimals });
  return words.say(limits.isLast ? "map.classes.lastLimits" : "map.classes.limits", { from, to });
}

/** How the values were put into classes; nothing where there are none. */
export function ruleSentence(colouring: MapColouring, { say }: Words): string | undefined {
  if (colouring.kind === "status" || colouring.classes.breaks.length < 2) return undefined;
  const { breaks, rule } = colouring.classes;
  if (breaks.length === 2 && breaks[0] === breaks[1]) return say("map.classes.single");
  return say(`map.classes.${rule}`);
}
