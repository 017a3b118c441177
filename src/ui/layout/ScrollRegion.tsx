import type { ReactNode } from "react";

type Props = {
  /** What it holds, for those who reach it by keyboard and hear it. */
  readonly label: string;
  readonly className: string;
  readonly children: ReactNode;
};

/** In the tab order, so that its content can be scrolled with the arrow keys. */
const FOCUSABLE = { tabIndex: 0 } as const;

/** A part of the page that scrolls on its own. */
export function ScrollRegion({ label, className, children }: Props) {
  return (
    <section {...FOCUSABLE} className={`scroll-region ${className}`} aria-label={label}>
      {children}
    </section>
  );
}
