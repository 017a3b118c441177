import type { Funder } from "#domain/dataset.ts";
import type { Words } from "#i18n/words.ts";
import { Section } from "#ui/layout/Section.tsx";
import { NOT_STATED } from "#ui/plan/activityIndex.ts";
import type { Figure } from "#ui/status/FigureText.tsx";
import { safeLink } from "#ui/status/sourceLink.ts";
import { type DataColumn, DataTable } from "#ui/table/DataTable.tsx";
import { type FundedActivities, fundedActivities } from "./planOverview.ts";
import { supportText } from "./supportText.ts";
import type { Plans } from "./usePlans.ts";
import type { Site } from "./useSite.ts";

type Props = { readonly site: Site; readonly plans: Plans };

/** Who pays for what: every funder with the dates of its support, and what the current plans expect of it. */
export function PlanFunders({ site, plans }: Props) {
  const { first, words } = site;
  const rows = fundedActivities(plans.municipalities, first.funders);
  if (rows.length === 0) return null;
  const caption = words.say("plan.overview.fundersCaption");
  return (
    <Section name="funders" title={words.say("plan.overview.funders")} caption={caption}>
      <DataTable caption={caption} columns={funderColumns(site)} rows={rows} rowId={({ key }) => key ?? ""} />
    </Section>
  );
}

/** A funder, the dates of its support, and what it pays for. */
export function funderColumns(site: Site): readonly DataColumn<FundedActivities>[] {
  const { words, hrefOf } = site;
  const { say } = words;
  const money = (cents: number, blanks: number, of: number) =>
    of > blanks ? <Money words={words} cents={cents} blanks={blanks} /> : say("common.none");
  return [
    {
      id: "funder",
      label: say("plan.overview.funder"),
      show: ({ key, funder }) => <FunderName site={site} id={key} funder={funder} />,
      order: ({ key, funder }) => (funder ? words.text(funder.name) : key),
    },
    { id: "period", label: say("plan.overview.support"), show: ({ funder }) => supportText(site, funder) },
    {
      id: "activities",
      label: say("plan.overview.allActivities"),
      isNumeric: true,
      order: ({ totals }) => totals.activities,
      figure: ({ totals }) => ({ number: totals.activities }),
      show: ({ key, totals }) => {
        const count = words.formatNumber(totals.activities, 0);
        if (totals.activities === 0) return count;
        return <a href={hrefOf({ page: "plans" }, { funder: key ?? NOT_STATED })}>{count}</a>;
      },
    },
    {
      id: "planned",
      label: say("plan.overview.planned"),
      isNumeric: true,
      order: ({ totals }) => totals.plannedCents,
      figure: ({ totals }) => euroFigure(totals.plannedCents, totals.withoutBudget, totals.activities),
      show: ({ totals }) => money(totals.plannedCents, totals.withoutBudget, totals.activities),
    },
    {
      id: "spent",
      label: say("plan.overview.spent"),
      isNumeric: true,
      order: ({ totals }) => totals.spentCents,
      figure: ({ totals }) => euroFigure(totals.spentCents, totals.withoutSpending, totals.activities),
      show: ({ totals }) => money(totals.spentCents, totals.withoutSpending, totals.activities),
    },
  ];
}

/** A sum, where any activity speaks of it. */
function euroFigure(cents: number, blanks: number, of: number): Figure | undefined {
  return of > blanks ? { number: cents / 100, unit: "euro", decimals: 2 } : undefined;
}

type MoneyProps = { readonly words: Words; readonly cents: number; readonly blanks: number };

/** A sum, and how many activities it does not speak of: a blank is not 0. */
function Money({ words, cents, blanks }: MoneyProps) {
  return (
    <>
      {words.formatEuro(cents)}
      {blanks > 0 && <span className="measured__period">{words.say("plan.overview.blanks", { count: blanks })}</span>}
    </>
  );
}

type NameProps = { readonly site: Site; readonly id: string | undefined; readonly funder: Funder | undefined };

function FunderName({ site: { words }, id, funder }: NameProps) {
  if (funder === undefined) return id ?? words.say("plan.overview.noFunder");
  const href = safeLink(funder.url);
  return href === undefined ? words.text(funder.name) : <a href={href}>{words.text(funder.name)}</a>;
}
