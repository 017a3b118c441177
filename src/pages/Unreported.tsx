import type { Indicator, Municipality } from "#domain/dataset.ts";
import type { AreaId } from "#domain/id.ts";
import type { Period } from "#domain/period.ts";
import type { StatusMatrix } from "#domain/statusMatrix.ts";
import { Section } from "#ui/layout/Section.tsx";
import { ListTable } from "./ListTable.tsx";
import { type Unreported as Entry, unreportedOf } from "./overview.ts";
import { unreportedColumns } from "./slideUnreported.ts";
import type { Site } from "./useSite.ts";

type Props = { readonly site: Site; readonly matrix: StatusMatrix; readonly promised: readonly Indicator[] };

/** Who has not reported what: values that are missing, and values that are out of date (P11). */
export function Unreported({ site, matrix, promised }: Props) {
  const { words, hrefOf } = site;
  const entries = unreportedOf(matrix, promised);
  const owing = site.members.map((member) => debtOf(member, entries)).filter(({ size }) => size > 0);
  const names = (indicators: readonly Indicator[]) =>
    indicators.length === promised.length && indicators.length > 1
      ? words.say("overview.allIndicators", { count: indicators.length })
      : words.formatList(indicators.map(({ name }) => words.text(name)));
  return (
    <Section
      name="unreported"
      title={words.say("overview.notReported")}
      table={
        <ListTable caption={words.say("overview.notReported")} rows={entries} columns={() => unreportedColumns(site)} />
      }
    >
      {owing.length === 0 && <p>{words.say("overview.everyoneReported")}</p>}
      <dl className="unreported">
        {owing.map(({ municipality, missing, stale }) => (
          <div key={municipality.id} className="unreported__item">
            <dt>
              <a href={hrefOf({ page: "municipality", municipality: municipality.id })}>
                {words.text(municipality.name)}
              </a>
            </dt>
            {[...missing].map(([period, indicators]) => (
              <dd key={period}>
                {words.say("overview.notReportedFor", {
                  period: words.formatPeriod(period),
                  indicators: names(indicators),
                })}
              </dd>
            ))}
            {stale.length > 0 && <dd>{`${words.say("status.stale")}: ${names(stale)}`}</dd>}
          </div>
        ))}
      </dl>
    </Section>
  );
}

/** What one municipality has not reported, by the period it is due for. */
type Debt = {
  readonly municipality: Municipality;
  readonly missing: ReadonlyMap<Period, readonly Indicator[]>;
  readonly stale: readonly Indicator[];
  readonly size: number;
};

function debtOf(municipality: Municipality, entries: readonly Entry[]): Debt {
  const owes = (areas: readonly AreaId[]) => areas.includes(municipality.id);
  const missing = new Map<Period, Indicator[]>();
  for (const { indicator, period, missing: areas } of entries) {
    if (period !== undefined && owes(areas)) missing.set(period, [...(missing.get(period) ?? []), indicator]);
  }
  const stale = entries.filter((entry) => owes(entry.stale)).map(({ indicator }) => indicator);
  return { municipality, missing, stale, size: missing.size + stale.length };
}
