import type { ReactNode } from "react";
import type { NumberStyle } from "#i18n/numbers.ts";

/** A number with its unit, such as `percent`; none for a plain number. */
export type Figure = { readonly number: number; readonly unit?: string; readonly decimals?: number };

/** The number as it is read stands inside. */
type Props = Figure & { readonly children: ReactNode };

/** A printed number with the number itself in its markup, for whoever takes the table away. */
export function FigureText({ number, unit, decimals, children }: Props) {
  return (
    <data value={number} data-unit={unit || undefined} data-decimals={decimals || undefined}>
      {children}
    </data>
  );
}

/** A difference of two values: between percentages it is in percentage points. */
export function differenceFigure(number: number, { unit, decimals }: NumberStyle): Figure {
  return { number, unit: unit === "percent" ? "percentagePoints" : unit, decimals };
}
