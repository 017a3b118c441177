import { Button } from "#ui/control/Button.tsx";
import { useWords } from "#ui/layout/WordsContext.tsx";
import { type ActivityFilter, isFiltered } from "./activityFilter.ts";
import { FACETS, type Facet } from "./activityIndex.ts";
import { facetLabel } from "./facetOptions.ts";
import type { PlanNames } from "./planNames.ts";

type Props = {
  readonly filter: ActivityFilter;
  readonly names: PlanNames;
  readonly onChange: (facet: Facet, chosen: readonly string[]) => void;
  readonly onClear: () => void;
};

/** Everything that narrows down, each to be taken away by itself, or all at once. */
export function FilterChips({ filter, names, onChange, onClear }: Props) {
  const words = useWords();
  if (!isFiltered(filter)) return null;
  const chips = FACETS.flatMap((facet) => filter[facet].map((value) => ({ facet, value })));
  return (
    <div className="filters__chips">
      <ul className="chips" aria-label={words.say("plan.filter.label")}>
        {chips.map(({ facet, value }) => {
          const named = {
            facet: words.say(`plan.filter.facet.${facet}`),
            value: facetLabel(facet, value, names, words),
          };
          return (
            <li key={`${facet} ${value}`} className="chip">
              <span>{words.say("plan.filter.chip", named)}</span>
              <button
                type="button"
                className="chip__remove"
                aria-label={words.say("plan.filter.remove", named)}
                onClick={() =>
                  onChange(
                    facet,
                    filter[facet].filter((one) => one !== value),
                  )
                }
              >
                <svg aria-hidden="true" viewBox="0 0 10 10" width="0.625em" height="0.625em">
                  <path d="M1 1L9 9M9 1L1 9" />
                </svg>
              </button>
            </li>
          );
        })}
      </ul>
      <Button look="quiet" onPress={onClear}>
        {words.say("plan.filter.clearAll")}
      </Button>
    </div>
  );
}
