import { DIMENSIONS } from "#domain/observation.ts";
import { Button } from "#ui/control/Button.tsx";
import { CheckList } from "#ui/control/CheckList.tsx";
import { Disclosure } from "#ui/control/Disclosure.tsx";
import { SegmentedControl } from "#ui/control/SegmentedControl.tsx";
import { SelectField } from "#ui/control/SelectField.tsx";
import { ORDERS } from "./compareOrder.ts";
import { type CompareView, municipalitiesChosen, NONE_CHOSEN } from "./compareView.ts";
import type { IndicatorView } from "./indicatorView.ts";
import type { Site } from "./useSite.ts";
import { areaName } from "./viewText.ts";

type Props = { readonly site: Site; readonly view: IndicatorView; readonly compare: CompareView };

/** What is put side by side, of when, and in which order. */
export function CompareControls({ site, view, compare }: Props) {
  const { words, select } = site;
  return (
    <div className="compare-controls">
      <div className="controls">
        <SegmentedControl
          label={words.say("compare.across")}
          value={compare.across}
          options={[
            { value: "municipalities", label: words.say("compare.across.municipalities") },
            { value: "groups", label: words.say("compare.across.groups") },
          ]}
          onChange={(across) =>
            select({ across: across === "groups" ? across : undefined, municipality: undefined, gap: undefined })
          }
        />
        {compare.by !== undefined && <GroupFields site={site} view={view} compare={compare} />}
        {view.period !== undefined && view.periods.length > 1 && (
          <SelectField
            label={words.say("table.column.period")}
            value={view.period as string}
            options={view.periods
              .toReversed()
              .map((period) => ({ value: period as string, label: words.formatPeriod(period) }))}
            onChange={(period) => select({ period })}
          />
        )}
        {compare.rows.length > 1 && <OrderField site={site} />}
      </div>
      {compare.across === "municipalities" && view.rows.length > 0 && <MunicipalityPicker site={site} view={view} />}
    </div>
  );
}

function GroupFields({ site, view, compare }: Props) {
  const { words, select } = site;
  return (
    <>
      <SelectField
        label={words.say("common.dimension.label")}
        value={compare.by as string}
        options={[...view.choices.keys()].map((dimension) => ({
          value: dimension as string,
          label: words.say(`common.dimension.${dimension}`),
        }))}
        onChange={(by) => select({ by: DIMENSIONS.find((dimension) => dimension === by), gap: undefined })}
      />
      {view.rows.length > 0 && (
        <SelectField
          label={words.say("compare.area")}
          value={compare.area as string}
          options={[view.whole, ...view.rows.map(({ municipality }) => municipality.id)].map((area) => ({
            value: area as string,
            label: areaName(site, area),
          }))}
          onChange={(area) => select({ municipality: area === view.whole ? undefined : area })}
        />
      )}
    </>
  );
}

function OrderField({ site }: { readonly site: Site }) {
  const { words, selection, select } = site;
  const names = Object.keys(ORDERS) as (keyof typeof ORDERS)[];
  const shown = names.find((name) => ORDERS[name] === selection.sort) ?? "name";
  return (
    <SelectField
      label={words.say("compare.order")}
      value={shown}
      options={names.map((name) => ({ value: name, label: words.say(`compare.order.${name}`) }))}
      onChange={(name) => select({ sort: ORDERS[name] || undefined })}
    />
  );
}

function MunicipalityPicker({ site, view }: Omit<Props, "compare">) {
  const { words, select } = site;
  const chosen: readonly string[] = municipalitiesChosen(site, view);
  const all = view.rows.map(({ municipality }) => municipality);
  const hasOthers = all.some(({ inProgramme }) => !inProgramme);
  const choose = (ids: readonly string[]) => select({ municipality: ids.join("~") || NONE_CHOSEN });
  return (
    <Disclosure summary={words.say("compare.pick", { count: chosen.length })}>
      <CheckList
        label={words.say("compare.pick.label")}
        options={all.map(({ id, name }) => ({ value: id as string, label: words.text(name) }))}
        chosen={chosen}
        onChange={choose}
        actions={
          <>
            <Button look="quiet" onPress={() => select({ municipality: undefined })}>
              {words.say("compare.pick.programme")}
            </Button>
            {hasOthers && (
              <Button look="quiet" onPress={() => choose(all.map(({ id }) => id))}>
                {words.say("compare.pick.all", { count: all.length })}
              </Button>
            )}
            <Button look="quiet" onPress={() => choose([])}>
              {words.say("compare.pick.none")}
            </Button>
          </>
        }
      />
    </Disclosure>
  );
}
