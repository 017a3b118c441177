import { useId, useState } from "react";
import { Button } from "#ui/control/Button.tsx";
import { CheckMenu } from "#ui/control/CheckMenu.tsx";
import { useWords } from "#ui/layout/WordsContext.tsx";
import { type ActivityFilter, countChoices, type FacetCounts } from "./activityFilter.ts";
import { FACETS, type Facet } from "./activityIndex.ts";
import { FilterChips } from "./FilterChips.tsx";
import { facetOptions } from "./facetOptions.ts";
import type { PlanNames } from "./planNames.ts";

type Props = {
  readonly filter: ActivityFilter;
  /** The counts without any filter, and with this one. */
  readonly all: FacetCounts;
  readonly now: FacetCounts;
  readonly names: PlanNames;
  readonly onChange: (facet: Facet, chosen: readonly string[]) => void;
  readonly onClear: () => void;
};

/** What the activities are narrowed down to: a menu a facet, and what is chosen as chips that can be taken away. */
export function ActivityFilters({ filter, all, now, names, onChange, onClear }: Props) {
  const words = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const panel = useId();
  const withCount = (name: string, count: number) =>
    count === 0 ? name : words.say("plan.filter.withCount", { name, count });
  return (
    <div className="filters">
      <div className="filters__opener">
        <button
          type="button"
          className="button button--plain"
          aria-expanded={isOpen}
          aria-controls={panel}
          onClick={() => setIsOpen(!isOpen)}
        >
          {withCount(words.say("plan.filter.label"), countChoices(filter))}
        </button>
      </div>
      <fieldset id={panel} className={`filters__menus${isOpen ? " filters__menus--open" : ""}`}>
        <legend className="visually-hidden">{words.say("plan.filter.label")}</legend>
        {FACETS.map((facet) => (
          <CheckMenu
            key={facet}
            label={withCount(words.say(`plan.filter.facet.${facet}`), filter[facet].length)}
            isActive={filter[facet].length > 0}
            options={facetOptions(facet, all, now, names, words)}
            chosen={filter[facet]}
            onChange={(chosen) => onChange(facet, chosen)}
            formatCount={(count) => words.formatNumber(count, 0)}
          />
        ))}
      </fieldset>
      <FilterChips filter={filter} names={names} onChange={onChange} onClear={onClear} />
    </div>
  );
}

/** That nothing is found, and the way back. */
export function NothingFound({ onClear }: { readonly onClear: () => void }) {
  const words = useWords();
  return (
    <div className="filters__nothing">
      <p>{words.say("plan.filter.nothing")}</p>
      <Button onPress={onClear}>{words.say("plan.filter.clearAll")}</Button>
    </div>
  );
}
