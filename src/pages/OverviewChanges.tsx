import { useMemo, useState } from "react";
import type { Change } from "#domain/change.ts";
import { useChangesPack, useDatasetStore } from "#state/useDataset.ts";
import { Button } from "#ui/control/Button.tsx";
import { Disclosure } from "#ui/control/Disclosure.tsx";
import { Section } from "#ui/layout/Section.tsx";
import { Failed } from "#ui/layout/Waiting.tsx";
import type { ChangeNames } from "#ui/plan/changeNames.ts";
import { changeNames } from "#ui/plan/changeNames.ts";
import { changePhrase } from "#ui/plan/changeSentence.ts";
import { ListTable } from "./ListTable.tsx";
import {
  type ChangeGroup,
  findingTexts,
  findingTextsOf,
  groupChanges,
  hrefOfChange,
  rowText,
} from "./overviewChanges.ts";
import { type Plans, usePlans } from "./usePlans.ts";
import type { Site } from "./useSite.ts";

/** With no more changes in all, every group is open at first; of a group so many are listed until the reader asks for all. */
const FEW = 20;

/** What changed since the previous version of the data set (L6); nothing where there is none. */
export function OverviewChanges({ site }: { readonly site: Site }) {
  const store = useDatasetStore();
  const plans = usePlans(site);
  const pack = useChangesPack();
  if (pack === undefined) return null;
  if (plans === undefined || pack.state !== "ready") {
    return <Failed onTryAgain={() => void Promise.all([store.loadChanges(), store.loadPlans()])} />;
  }
  return <ChangesSince site={site} plans={plans} pack={pack.value} />;
}

type PackOf = Extract<ReturnType<typeof useChangesPack>, { state: "ready" }>["value"];
type Props = { readonly site: Site; readonly plans: Plans; readonly pack: PackOf };

function ChangesSince({ site, plans, pack }: Props) {
  const { words } = site;
  const { counts, changes } = pack;
  const { groups, names } = useMemo(() => namedGroups(site, plans, pack), [site, plans, pack]);
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const previous = previousText(pack, site);
  const found = words.formatList(findingTexts(counts, words));
  return (
    <Section
      name="changes"
      title={words.say("plan.since.title", { previous })}
      caption={captionOf(pack, site)}
      table={<ChangesTable site={site} groups={groups} names={names} />}
    >
      <p className="changes__finding">
        {total === 0
          ? words.say("plan.since.nothing", { previous })
          : words.say("plan.since.found", { previous, changes: found })}
      </p>
      {changes.length < total && <p>{words.say("plan.since.listed", { listed: changes.length, total })}</p>}
      <ul className="calls">
        {groups.map((group) => (
          <li key={group.key} className="call">
            <Group site={site} plans={plans} names={names} group={group} isOpen={changes.length <= FEW} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The changes by group, and what their rows are called: also those that are gone. */
function namedGroups(site: Site, { tables }: Plans, { changes, former }: PackOf) {
  const known = {
    plans: [...former.plans, ...tables.plans],
    goals: [...former.goals, ...tables.goals],
    activities: [...former.activities, ...tables.activities],
  };
  return {
    groups: groupChanges(changes, known.plans, site),
    names: changeNames({ ...site.first, ...known }, site.words),
  };
}

/** The previous version by its reporting date, where it has one that tells it from this one. */
function previousText({ before }: PackOf, { words, asOf }: Site): string {
  return before === undefined || before === asOf
    ? words.say("plan.since.previous")
    : words.say("plan.since.previousOf", { date: words.formatDay(before) });
}

/** Which two versions are compared (T2), and whether there are illustrative figures among them (V4). */
function captionOf({ before }: PackOf, { words, asOf, first }: Site): string {
  const now = words.formatDay(asOf);
  const versions =
    before === undefined
      ? words.say("plan.since.captionUndated", { now })
      : words.say("plan.since.caption", { before: words.formatDay(before), now });
  const isIllustrative = first.sources.some(({ kind }) => kind === "illustrative");
  return isIllustrative ? `${versions} · ${words.say("common.illustrative.short")}` : versions;
}

type TableProps = {
  readonly site: Site;
  readonly groups: readonly ChangeGroup[];
  readonly names: ChangeNames;
};

function ChangesTable({ site: { words }, groups, names }: TableProps) {
  const rows = groups.flatMap(({ name, changes }) => changes.map((change) => ({ name, change })));
  return (
    <ListTable
      caption={words.say("plan.since.title", { previous: words.say("plan.since.previous") })}
      rows={rows}
      columns={({ say }) => [
        { label: say("plan.since.column.of"), cell: ({ name }) => name },
        { label: say("plan.since.column.what"), cell: ({ change }) => rowText(change, words, names) },
        { label: say("table.column.change"), cell: ({ change }) => changePhrase(change, words, names) },
      ]}
    />
  );
}

type GroupProps = {
  readonly site: Site;
  readonly plans: Plans;
  readonly names: ChangeNames;
  readonly group: ChangeGroup;
  readonly isOpen: boolean;
};

function Group({ site, plans, names, isOpen, group: { name, changes } }: GroupProps) {
  const { words } = site;
  const [isWhole, setIsWhole] = useState(changes.length <= FEW);
  const shown = isWhole ? changes : changes.slice(0, FEW);
  return (
    <Disclosure
      isOpen={isOpen}
      summary={
        <span className="call__head call__head--plain">
          <span className="call__name">{name}</span>
          <span className="call__count">{findingTextsOf(changes, words).join(" · ")}</span>
        </span>
      }
    >
      <ul className="call__activities">
        {shown.map((change) => (
          <li key={keyOf(change)}>
            <RowName change={change} site={site} plans={plans} names={names} />
            <span>{changePhrase(change, words, names)}</span>
          </li>
        ))}
      </ul>
      {!isWhole && (
        <Button look="quiet" onPress={() => setIsWhole(true)}>
          {words.say("plan.since.showAll", { count: changes.length })}
        </Button>
      )}
    </Disclosure>
  );
}

function keyOf(change: Change): string {
  const column = change.kind === "fieldChanged" ? change.column.name : "";
  return [change.table, ...change.key, change.kind, column].join("~");
}

type RowProps = Omit<GroupProps, "group" | "isOpen"> & { readonly change: Change };

function RowName({ change, site, plans, names }: RowProps) {
  const name = rowText(change, site.words, names);
  const href = hrefOfChange(change, plans.tables, site);
  return href === undefined ? <span>{name}</span> : <a href={href}>{name}</a>;
}
