type KeyItemProps = {
  readonly text: string;
  /** The sign, in a box of 14 by 14 (or 24 by 14) around 0,0. */
  readonly path: string;
  readonly className: string;
  readonly isWide?: boolean;
};

/** A sign of a chart and what it means. */
export function KeyItem({ text, path, className, isWide = false }: KeyItemProps) {
  return (
    <li className="chart-key__item">
      <svg
        aria-hidden="true"
        className={isWide ? "chart-symbol chart-symbol--wide" : "chart-symbol"}
        viewBox={isWide ? "-12 -7 24 14" : "-7 -7 14 14"}
      >
        <path className={className} d={path} />
      </svg>
      {text}
    </li>
  );
}
