import type { Plot, Tick } from "./valuePlot.ts";

type AxisProps = {
  readonly plot: Plot;
  readonly ticks: readonly Tick[];
  /** Where a tick lies across or down the chart. Unit: px. */
  readonly placeOf: (at: number) => number;
};

/** Between a value and the plot, how long a tick is, and between it and what is written below. Unit: px. */
const [BESIDE, TICK, BELOW] = [8, 6, 6];

/** The values beside a plot, with a line through it at each. */
export function ValuesBeside({ plot, ticks, placeOf }: AxisProps) {
  return ticks.map(({ at, text }) => (
    <g key={at}>
      <line className="chart-grid" x1={plot.x} x2={plot.x + plot.width} y1={placeOf(at)} y2={placeOf(at)} />
      <text className="chart-tick" x={plot.x - BESIDE} y={placeOf(at)} dy="0.355em" textAnchor="end">
        {text}
      </text>
    </g>
  ));
}

/** An axis below a plot, with a stroke and a text for each tick. */
export function AxisBelow({ plot, ticks, placeOf }: AxisProps) {
  const bottom = plot.y + plot.height;
  const strokes = ticks.map(({ at }) => `M${placeOf(at)} ${bottom}v${TICK}`);
  return (
    <>
      <path className="chart-axis" d={`M${plot.x} ${bottom}h${plot.width}${strokes.join("")}`} />
      <TextsBelow {...{ plot, ticks, placeOf }} />
    </>
  );
}

/** The values below a plot, with a line through it at each. */
export function ValuesBelow({ plot, ticks, placeOf }: AxisProps) {
  const lines = ticks.map(({ at }) => `M${placeOf(at)} ${plot.y}v${plot.height}`);
  return (
    <>
      <path className="chart-grid" d={lines.join("")} />
      <TextsBelow {...{ plot, ticks, placeOf }} />
    </>
  );
}

function TextsBelow({ plot, ticks, placeOf }: AxisProps) {
  return ticks.map(({ at, text }) => (
    <text
      key={at}
      className="chart-tick"
      x={placeOf(at)}
      y={plot.y + plot.height + TICK + BELOW}
      dy="0.71em"
      textAnchor="middle"
    >
      {text}
    </text>
  ));
}
