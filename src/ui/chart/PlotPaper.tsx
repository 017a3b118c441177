import type { ReactNode } from "react";

type PaperProps = { readonly width: number; readonly height: number; readonly children: ReactNode };

/** What a chart is drawn on. It says nothing to those who do not see it: what stands around it does. Unit: px. */
export function PlotPaper({ width, height, children }: PaperProps) {
  return (
    <svg
      aria-hidden="true"
      className="chart-plot chart-paper"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      {children}
    </svg>
  );
}
