import { numberOf } from "#domain/value.ts";
import { diamond, dotLook, dotPath, seriesClass, square } from "./symbol.ts";
import type { PathPoint } from "./targetPath.ts";
import type { Trend, TrendRow } from "./trend.ts";
import { rowsToDraw, type TrendScale } from "./trendScale.ts";

type DotsProps = { readonly trend: Trend; readonly scale: TrendScale };

const RADIUS = 4.5;
/** With less room than this between two values, lines alone are clearer. Unit: px. */
const LEAST_DISTANCE = 9;

/** A dot for each value and a mark for each baseline, interim target and target. */
export function TrendDots({ trend, scale }: DotsProps) {
  const isSingle = trend.series.length === 1;
  const rows = rowsToDraw(trend, scale);
  const isCrowded = scale.plot.width / Math.max(1, rows.length) < LEAST_DISTANCE;
  return trend.series.map((series, nth) => (
    <g key={series.key} className={`${seriesClass(nth)}${isSingle ? " chart-single" : ""}`}>
      {series.points.map((point) => (
        <TargetMark key={`${point.role} ${point.at}`} point={point} scale={scale} />
      ))}
      {rows
        .filter((_, index) => !isCrowded || stands(rows, index, nth))
        .map((row) => (
          <Dot key={row.period} row={row} nth={nth} scale={scale} />
        ))}
    </g>
  ));
}

/** Whether a value has no neighbour to be joined with, so that without a dot it would not be seen. */
function stands(rows: readonly TrendRow[], index: number, nth: number): boolean {
  const run = rows[index]?.cells[nth]?.run;
  return run !== undefined && [index - 1, index + 1].every((other) => rows[other]?.cells[nth]?.run !== run);
}

type DotProps = { readonly row: TrendRow; readonly nth: number; readonly scale: TrendScale };

function Dot({ row, nth, scale: { xOf, yOf } }: DotProps) {
  const cell = row.cells[nth];
  const number = cell && numberOf(cell.value);
  if (cell === undefined || number === undefined) return null;
  const look = dotLook(cell.marks);
  return (
    <path
      className={`chart-dot chart-dot--${look}`}
      d={dotPath(nth, look, RADIUS)}
      transform={`translate(${xOf(row.at)} ${yOf(number)})`}
    />
  );
}

/** Targets are diamonds, the larger the final one; the baseline is a square round the value it starts from. */
function TargetMark({ point, scale: { xOf, yOf } }: { readonly point: PathPoint; readonly scale: TrendScale }) {
  const shape = { baseline: square(8), interim: diamond(5.5), target: diamond(8) }[point.role];
  return (
    <path
      className={`chart-mark chart-mark--${point.role}`}
      d={shape}
      transform={`translate(${xOf(point.at)} ${yOf(point.number)})`}
    />
  );
}
