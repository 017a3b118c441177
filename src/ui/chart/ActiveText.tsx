import { createPortal } from "react-dom";
import { useActiveTooltipLabel, useIsTooltipActive } from "recharts";
import { PointTip } from "./PointTip.tsx";
import type { PointText } from "./pointText.ts";

/** A row of a chart over time. */
type Row = { readonly at: number };

type ActiveTextProps<One extends Row> = {
  readonly rows: readonly One[];
  readonly textOf: (row: One) => string;
  /** The live region, outside the svg, as it is there before there is anything to say. */
  readonly outlet: HTMLElement | null;
};

/** Says the row a reader has moved to, by key or pointer. To stand inside a Recharts chart. */
export function ActiveText<One extends Row>({ rows, textOf, outlet }: ActiveTextProps<One>) {
  const at = useActiveTooltipLabel();
  const isActive = useIsTooltipActive();
  const row = isActive ? rows.find((one) => one.at === at) : undefined;
  return outlet && createPortal(row === undefined ? "" : textOf(row), outlet);
}

type RowTipProps<One extends Row> = {
  readonly rows: readonly One[];
  readonly textOf: (row: One) => PointText;
  readonly hasSymbols: boolean;
  /** Given by Recharts: where on the axis the reader is. */
  readonly label?: unknown;
  readonly active?: boolean;
};

/** The tip of the row a reader is at; for the `content` of a Recharts tooltip. */
export function RowTip<One extends Row>({ rows, textOf, hasSymbols, label, active }: RowTipProps<One>) {
  const row = active ? rows.find(({ at }) => at === label) : undefined;
  return row && <PointTip text={textOf(row)} hasSymbols={hasSymbols} />;
}
