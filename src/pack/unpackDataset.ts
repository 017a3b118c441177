import type { Dataset } from "#domain/dataset.ts";
import type { Observation } from "#domain/observation.ts";
import { buildObservationTable, observationAt } from "#domain/observationTable.ts";
import type { FirstPack, IndicatorPack, PlansPack } from "./packs.ts";

/**
 * The data set behind packs. Other spellings of places (`names`) are in no pack and so not in it.
 * @param indicators - the packs of all indicators that the first pack names.
 */
export function unpackDataset(first: FirstPack, indicators: readonly IndicatorPack[], plans: PlansPack): Dataset {
  const { settings, sources, funders, municipalities, categories } = first;
  return {
    settings,
    sources,
    funders,
    municipalities,
    aliases: [],
    categories,
    indicators: first.indicators,
    observations: buildObservationTable(observationsOf(indicators)),
    targets: indicators.flatMap(({ targets }) => targets),
    ...plans,
  };
}

function* observationsOf(packs: readonly IndicatorPack[]): Generator<Observation> {
  for (const { observations } of packs)
    for (let row = 0; row < observations.length; row++) yield observationAt(observations, row);
}
