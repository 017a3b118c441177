import type { Sort } from "./sort.ts";

type Props = {
  /** The name of the column; only heard when `isMarkOnly`. */
  readonly label: string;
  readonly by: string;
  readonly sort: Sort | undefined;
  readonly onPress: () => void;
  readonly isMarkOnly?: boolean;
};

/** Sorts a table by a column. Which way it is sorted stands in the header's `aria-sort` and in the mark. */
export function SortButton({ label, by, sort, onPress, isMarkOnly = false }: Props) {
  const isSorted = sort?.by === by;
  const direction = isSorted ? (sort.isFalling ? "falling" : "rising") : "none";
  return (
    <button
      type="button"
      className={`sort-button sort-button--${direction}`}
      aria-label={isMarkOnly ? label : undefined}
      title={isMarkOnly ? label : undefined}
      onClick={onPress}
    >
      {!isMarkOnly && <span>{label}</span>}
      <svg aria-hidden="true" className="sort-button__mark" viewBox="0 0 8 12" width="0.5em" height="0.75em">
        <path className="sort-button__up" d="M4 .5L7.5 5H.5Z" />
        <path className="sort-button__down" d="M4 11.5L7.5 7H.5Z" />
      </svg>
    </button>
  );
}
