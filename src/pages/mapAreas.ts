import type { Assessment } from "#domain/assessment.ts";
import type { Indicator, Municipality } from "#domain/dataset.ts";
import type { Observation } from "#domain/observation.ts";
import { MISSING } from "#domain/value.ts";
import type { MapArea, MapFill } from "#ui/map/choropleth.ts";
import { statusWord } from "#ui/status/statusWord.ts";
import type { Site } from "./useSite.ts";

type Known = {
  readonly indicator: Indicator;
  readonly assessment?: Assessment | undefined;
  readonly observation?: Observation | undefined;
  readonly fill: MapFill;
};

/** A municipality as the map draws it and a reader is told of it. */
export function areaOf(
  site: Pick<Site, "words" | "hrefOf" | "sources">,
  municipality: Municipality,
  known: Known,
): MapArea {
  const { words, hrefOf, sources } = site;
  const { indicator, assessment, observation, fill } = known;
  const value = observation?.value ?? MISSING;
  const kind = observation && sources.get(observation.source)?.kind;
  const notes = [
    // Where a status stands beside it, that says the word.
    value.kind === "absent" && !assessment && fill.kind !== "outside" ? words.absenceWord(value.reason) : undefined,
    kind === "illustrative" ? words.say("common.illustrative.short") : undefined,
    ...(observation?.marks.map((mark) => words.markWord(mark)) ?? []),
    assessment?.freshness?.isStale ? words.say("status.stale") : undefined,
  ].filter((note) => note !== undefined);
  return {
    area: municipality.id,
    name: words.text(municipality.name),
    href: hrefOf({ page: "municipality", municipality: municipality.id }),
    fill,
    valueText:
      fill.kind === "outside"
        ? words.say("common.notInProgramme")
        : words.formatMarkedValue(value, observation?.marks ?? [], indicator),
    ...(fill.kind !== "outside" && {
      observed: { value, marks: observation?.marks ?? [] },
    }),
    ...(assessment && { statusText: statusWord(assessment.progress, words) }),
    ...(observation && { periodText: words.formatPeriod(observation.period) }),
    ...(notes.length > 0 && { noteText: words.formatList(notes) }),
    inProgramme: municipality.inProgramme,
  };
}
