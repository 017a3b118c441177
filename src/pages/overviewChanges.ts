import type { Change } from "#domain/change.ts";
import { countFindings, type FindingCount } from "#domain/changeFindings.ts";
import type { Plan } from "#domain/dataset.ts";
import type { Day } from "#domain/day.ts";
import type { ActivityId, AreaId, PlanId } from "#domain/id.ts";
import { TABLES } from "#domain/schema.ts";
import type { Words } from "#i18n/words.ts";
import type { ChangeNames } from "#ui/plan/changeNames.ts";
import type { PlansPackOf } from "./usePlans.ts";
import { indicatorOf, municipalityOf, type Site } from "./useSite.ts";
import { areaName } from "./viewText.ts";

/** The changes of one municipality, or of one table where they are of none. */
export type ChangeGroup = { readonly key: string; readonly name: string; readonly changes: readonly Change[] };

/**
 * Changes by the municipality their row is of, in the order of names, then Kosovo and the programme; what is of none of
 * them comes last, by table. Inside a group the order stays.
 */
export function groupChanges(
  changes: readonly Change[],
  plans: readonly Pick<Plan, "id" | "municipality">[],
  site: Site,
): readonly ChangeGroup[] {
  const planAreas = new Map(plans.map(({ id, municipality }) => [id, municipality]));
  const byArea = new Map<AreaId, Change[]>();
  const byTable = new Map<string, Change[]>();
  for (const change of changes) {
    const area = areaOf(change, planAreas);
    if (area === undefined) addTo(byTable, change.table, change);
    else addTo(byArea, area, change);
  }
  const areas = Array.from(byArea, ([area, own]) => ({ key: area, name: areaName(site, area), changes: own }));
  const isPlace = ({ key }: { readonly key: AreaId }) => municipalityOf(site, key) !== undefined;
  const places = areas.filter(isPlace).sort((one, other) => site.words.compareText(one.name, other.name));
  const wholes = areas.filter((group) => !isPlace(group));
  const tables = TABLES.map(({ name, title }) => ({
    key: name,
    name: site.words.text(title),
    changes: byTable.get(name) ?? [],
  }));
  return [...places, ...wholes, ...tables.filter((group) => group.changes.length > 0)];
}

function addTo<Key>(groups: Map<Key, Change[]>, key: Key, change: Change): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [change]);
  else group.push(change);
}

/** Figures have their municipality second in their key, rows of plans the plan first. */
function areaOf({ table, key }: Change, planAreas: ReadonlyMap<PlanId, AreaId>): AreaId | undefined {
  switch (table) {
    case "municipalities":
      return key[0] as AreaId;
    case "observations":
    case "targets":
      return key[1] as AreaId;
    case "plans":
    case "goals":
    case "activities":
    case "reports":
      return planAreas.get(key[0] as PlanId);
    default:
      return undefined;
  }
}

/** The page that shows the row a change is of; undefined where there is none any more. */
export function hrefOfChange({ table, key }: Change, tables: PlansPackOf, site: Site): string | undefined {
  const [first = "", second = ""] = key;
  switch (table) {
    case "indicators":
    case "observations":
    case "targets": {
      const indicator = indicatorOf(site, first);
      return indicator && site.hrefOf({ page: "indicator", indicator: indicator.id });
    }
    case "municipalities": {
      const municipality = municipalityOf(site, first);
      return municipality && site.hrefOf({ page: "municipality", municipality: municipality.id });
    }
    case "plans": {
      const plan = tables.plans.find(({ id }) => id === first);
      return plan && site.hrefOf({ page: "plans" }, { municipality: plan.municipality });
    }
    case "activities":
    case "reports": {
      const isThere = tables.activities.some(({ plan, id }) => plan === first && id === (second as ActivityId));
      return isThere ? site.hrefOf({ page: "plans" }, { activity: `${first}~${second}` }) : undefined;
    }
    default:
      return undefined;
  }
}

/** What the row of a change is called where its municipality is named already: a report by its activity and day. */
export function rowText(change: Change, words: Words, names: ChangeNames): string {
  const { table, key } = change;
  const [plan = "", activity = "", date = ""] = key;
  if (table !== "reports") return names.rowName(change) ?? key.join(", ");
  return words.say("plan.since.reportOf", {
    activity: names.rowName({ table: "activities", key: [plan, activity] }) ?? activity,
    date: words.formatDay(date as Day),
  });
}

/** How many changes of each kind, `12 activities at another stage`, the ones that matter most first. */
export function findingTexts(counts: readonly FindingCount[], { say }: Words): readonly string[] {
  return counts.map(({ finding, count }) => say(`plan.since.${finding}`, { count }));
}

/** The same of some changes. */
export function findingTextsOf(changes: readonly Change[], words: Words): readonly string[] {
  return findingTexts(countFindings(changes), words);
}
