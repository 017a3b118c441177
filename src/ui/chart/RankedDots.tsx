import { numberValue } from "#domain/value.ts";
import type { ValueStyle } from "#i18n/values.ts";
import { useWords } from "#ui/layout/WordsContext.tsx";
import { ChartBox, type Size } from "./ChartBox.tsx";
import { PlaceCursor } from "./PlaceCursor.tsx";
import { ValuesBelow } from "./PlotAxes.tsx";
import { PlotPaper } from "./PlotPaper.tsx";
import { rankedPointText } from "./placePointText.ts";
import { RankedHead, RankedRow } from "./RankedRow.tsx";
import { rankedHeight, rankedScale } from "./rankedScale.ts";
import type { RankedPlace, Ranking } from "./ranking.ts";
import { limitOf } from "./valueAxis.ts";

export type RankedDotsProps = {
  readonly ranking: Ranking;
  /** How values are printed; an `Indicator` fits. */
  readonly style: ValueStyle;
  /** The finding, as the chart's name for those who do not see it. */
  readonly label: string;
  /** Instead of the space there is. */
  readonly size?: Size;
};

/** Municipalities by value: from the baseline, a hollow dot, to the latest value, with its interval, before the target. */
export function RankedDots({ ranking, style, label, size }: RankedDotsProps) {
  const words = useWords();
  if (ranking.places.length === 0) return <p className="chart-none">{words.say("chart.noPoints")}</p>;
  const height = rankedHeight(ranking);
  return (
    <ChartBox size={size} heights={{ wide: height, narrow: height }}>
      {(known) => <SizedDots ranking={ranking} style={style} label={label} size={known} />}
    </ChartBox>
  );
}

function SizedDots({ ranking, style, label, size }: Required<RankedDotsProps>) {
  const words = useWords();
  const formatValue = ({ number, marks }: RankedPlace) => words.formatMarkedValue(numberValue(number), marks, style);
  const scale = rankedScale(ranking, {
    width: size.width,
    textSize: size.textSize,
    formatTick: (number, decimals) => words.formatInUnit(number, { ...style, decimals }),
    formatValue,
    limit: limitOf(style.unit),
  });
  const textOf = (place: number) => {
    const one = ranking.places[place];
    return one === undefined ? { heading: "", lines: [] } : rankedPointText(words, one, style);
  };
  return (
    <PlaceCursor size={scale} label={label} spots={scale.spots} textOf={textOf} isList>
      {(active) => (
        <PlotPaper width={scale.width} height={scale.height}>
          <ValuesBelow plot={scale.plot} ticks={scale.ticks} placeOf={scale.xOf} />
          <RankedHead ranking={ranking} scale={scale} style={style} />
          {ranking.places.map((place, row) => (
            <RankedRow
              // By its place: a row whose municipality changes is written anew, not moved and laid out again.
              // biome-ignore lint/suspicious/noArrayIndexKey: a row has no state of its own
              key={row}
              place={place}
              row={row}
              scale={scale}
              text={formatValue(place)}
              isActive={row === active}
            />
          ))}
        </PlotPaper>
      )}
    </PlaceCursor>
  );
}
