import type { Dataset, Indicator } from "#domain/dataset.ts";
import type { IndicatorId } from "#domain/id.ts";
import { hasParts } from "#domain/indicatorKind.ts";
import type { AuditFault, FigureAddress } from "./audit.ts";
import { addCumulative } from "./cumulative.ts";
import {
  addFigures,
  addressOf,
  countedParts,
  type Figure,
  type Figures,
  figureKey,
  figureRows,
  isOutsideDesign,
  isZeroSmall,
  type Row,
} from "./figures.ts";
import { type AuditBlock, addRelation, keyOf, type Model, newModel, type Question } from "./model.ts";
import { addRate } from "./rates.ts";
import { addSums, areaPlaces, categoryPlaces, indicatorPlaces, periodPlaces } from "./sums.ts";

/**
 * What is to be audited of a data set as it is published, in pieces that `auditBlock` can take one by one, also apart from
 * each other: indicators that count people, together with those they are declared to be related to.
 */
export function auditBlocks(dataset: Dataset): readonly AuditBlock[] {
  return relatedIndicators(dataset.indicators)
    .filter((indicators) => indicators.some(({ countsPersons }) => countsPersons))
    .map((indicators) => buildBlock(dataset, indicators));
}

function relatedIndicators(indicators: readonly Indicator[]): readonly (readonly Indicator[])[] {
  let groups: readonly (readonly Indicator[])[] = [];
  for (const indicator of indicators) {
    const near = groups.filter((group) => group.some((other) => isRelated(indicator, other)));
    groups = [...groups.filter((group) => !near.includes(group)), [...near.flat(), indicator]];
  }
  return groups;
}

function isRelated(one: Indicator, other: Indicator): boolean {
  return namedBy(one).includes(other.id) || namedBy(other).includes(one.id);
}

function namedBy({ sumOf, numeratorIs, denominatorIs }: Indicator) {
  return [...sumOf, numeratorIs, denominatorIs];
}

function buildBlock(dataset: Dataset, indicators: readonly Indicator[]): AuditBlock {
  const model = newModel();
  const figures = new Map<string, Figure>();
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const rowsOf = new Map(indicators.map((indicator) => [indicator, figureRows(dataset, indicator)]));
  for (const [indicator, rows] of rowsOf) addFigures(model, figures, indicator, rows);
  for (const [indicator, rows] of rowsOf) if (hasParts(indicator)) addRate(model, figures, dataset, indicator, rows);
  for (const indicator of indicators) {
    addCumulative(model, figures, dataset, indicator);
    addSameFigures(model, figures, indicator);
  }
  const rows = [...rowsOf.values()].flat();
  for (const placesOf of [
    categoryPlaces(rows),
    areaPlaces(dataset, byId, rows),
    periodPlaces(byId, rows),
    indicatorPlaces(byId),
  ])
    addSums(model, figures, placesOf);
  return blockOf(dataset, byId, model, figures, rowsOf);
}

type RowsOf = ReadonlyMap<Indicator, readonly Row[]>;

function blockOf(
  { settings }: Dataset,
  indicators: ReadonlyMap<IndicatorId, Indicator>,
  model: Model,
  figures: Figures,
  rowsOf: RowsOf,
): AuditBlock {
  const isOfPeople = ({ indicator }: Pick<Row, "indicator">) => indicators.get(indicator)?.countsPersons;
  const isZero = ({ disaggregation }: Pick<Row, "disaggregation">) => isZeroSmall(settings, disaggregation);
  const ofPeople = [...figures.values()].filter(isOfPeople);
  const hidden = ofPeople.filter(({ isHidden }) => isHidden);
  const limit = limitOf(model, settings.smallNumberThreshold);
  return {
    threshold: settings.smallNumberThreshold,
    lower: model.lower,
    upper: model.upper.map((upper) => Math.min(upper, limit)),
    relations: model.relations,
    ruleCount: model.rules.size,
    questions: [
      ...hidden.map((figure): Question => {
        const about = isOutsideDesign(settings, figure) ? "outsideDesign" : "hidden";
        return { address: addressOf(figure, figure.part), about, column: figure.column, isZeroSmall: isZero(figure) };
      }),
      ...model.questions.filter(({ address }) => isOfPeople(address)),
    ],
    published: ofPeople.filter(({ isPublished }) => isPublished).length,
    faults: [
      ...publishedFigures(rowsOf).filter(
        (fault) => fault.lower < settings.smallNumberThreshold && (fault.lower !== 0 || isZero(fault)),
      ),
      ...[...rowsOf.values()]
        .flat()
        .filter((row) => isOfPeople(row) && isZero(row) && isZeroPercentage(row, indicators))
        .map((row) => smallPublished(addressOf(row, "value"), 0)),
    ],
  };
}

/** Every number of people that a row shows, once each: what rows say of one figure may differ. */
function publishedFigures(rowsOf: RowsOf): readonly AuditFault[] {
  const shown = [...rowsOf].flatMap(([indicator, rows]) =>
    (indicator.countsPersons ? rows : []).flatMap((row) =>
      countedParts(indicator).flatMap((part) => {
        const value = row[part];
        return value.kind === "number" ? smallPublished(addressOf(row, part), value.number) : [];
      }),
    ),
  );
  return [...new Map(shown.map((fault) => [keyOf([figureKey(fault), String(fault.lower)]), fault])).values()];
}

/** A percentage of 0 without its numerator says that the numerator is 0. */
function isZeroPercentage(
  { indicator, value, numerator }: Row,
  indicators: ReadonlyMap<IndicatorId, Indicator>,
): boolean {
  const known = indicators.get(indicator);
  if (known === undefined || !hasParts(known) || numerator.kind === "number") return false;
  return value.kind === "number" && value.number === 0;
}

function smallPublished(address: FigureAddress, number: number): AuditFault {
  return { ...address, kind: "smallPublished", lower: number, upper: number };
}

/** More people than any figure of the block can hold: without a limit of its own a column could not be computed with. */
function limitOf({ upper }: Model, threshold: number): number {
  return upper.reduce((most, number) => (number < Infinity ? Math.max(most, 100 * number) : most), 1000 * threshold);
}

/** A rate's part and the count that it is declared to be. */
function addSameFigures(model: Model, figures: Figures, { id, numeratorIs, denominatorIs }: Indicator): void {
  for (const figure of figures.values()) {
    const other = figure.part === "numerator" ? numeratorIs : figure.part === "denominator" ? denominatorIs : undefined;
    if (figure.indicator !== id || other === undefined) continue;
    const same = figures.get(figureKey({ ...figure, indicator: other, part: "value" }));
    if (same !== undefined) addRelation(model, ["same", id, figure.part], [figure.column, same.column], [1, -1], true);
  }
}
