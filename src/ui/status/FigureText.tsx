import type { ReactNode } from "react";

type Props = {
  readonly number: number;
  /** A unit of the data set, such as `percent`; none for a plain number. */
  readonly unit?: string;
  readonly decimals?: number;
  /** The number as it is read. */
  readonly children: ReactNode;
};

/** A printed number with the number itself in its markup, for whoever takes the table away. */
export function FigureText({ number, unit, decimals, children }: Props) {
  return (
    <data value={number} data-unit={unit || undefined} data-decimals={decimals || undefined}>
      {children}
    </data>
  );
}
