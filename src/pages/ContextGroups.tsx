import type { Observation } from "#domain/observation.ts";
import { isSuppressed, numberOf } from "#domain/value.ts";
import type { ValueStyle } from "#i18n/values.ts";
import { ScrollRegion } from "#ui/layout/ScrollRegion.tsx";
import { ShareBar } from "#ui/plan/ShareBar.tsx";
import { ValueText } from "#ui/status/ValueText.tsx";
import type { ContextFigure } from "./municipalityView.ts";
import type { Site } from "./useSite.ts";
import { groupName } from "./viewText.ts";

type Props = { readonly site: Site; readonly figure: ContextFigure };

/** The groups of a count, such as the communities of the population, each with its share of the whole as a bar. */
export function ContextGroups({ site, figure }: Props) {
  const { words } = site;
  const { say, formatNumber } = words;
  const { indicator, total, groups } = figure;
  const [whole, hasTotal] = wholeOf(figure);
  const period = (total ?? groups[0])?.period;
  const caption = say("municipality.contextGroups", {
    indicator: words.text(indicator.name),
    period: period ? words.formatPeriod(period) : "",
  });
  return (
    <div className="context-groups">
      <ScrollRegion className="context-groups__region" label={caption}>
        <table className="context-groups__table">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{say("municipality.contextGroup")}</th>
              <th scope="col" className="numeric">
                {words.unitName(indicator.unit)}
              </th>
              <th scope="col" className="numeric">
                {say("municipality.contextShare")}
              </th>
              <td />
            </tr>
          </thead>
          <tbody>
            {groups.map((group) => (
              <GroupRow
                key={groupName(site, group.disaggregation)}
                site={site}
                group={group}
                whole={whole}
                style={indicator}
              />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {whole !== undefined && (
        <p className="section__note">
          {say(hasTotal ? "municipality.contextShareOf" : "municipality.contextShareOfSum", {
            total: formatNumber(whole, 0),
          })}
        </p>
      )}
    </div>
  );
}

type RowProps = {
  readonly site: Site;
  readonly group: Observation;
  readonly whole: number | undefined;
  readonly style: ValueStyle;
};

function GroupRow({ site, group, whole, style }: RowProps) {
  const { words, sources } = site;
  const number = numberOf(group.value);
  const share = whole === undefined || whole === 0 || number === undefined ? undefined : number / whole;
  return (
    <tr>
      <th scope="row">{groupName(site, group.disaggregation)}</th>
      <td className="numeric">
        <ValueText
          value={group.value}
          style={style}
          marks={group.marks}
          isIllustrative={sources.get(group.source)?.kind === "illustrative"}
        />
      </td>
      <td className="numeric">
        {isSuppressed(group.value) ? words.absenceSymbol("suppressed") : shareText(share, words)}
      </td>
      <td className="context-groups__bar">
        <ShareBar share={share} of="group" />
      </td>
    </tr>
  );
}

/** What shares are of: the total where there is one, else the groups taken together; not known where that is suppressed. */
function wholeOf({ total, groups }: ContextFigure): readonly [whole: number | undefined, hasTotal: boolean] {
  if (total !== undefined) return [numberOf(total.value), true];
  if (groups.some(({ value }) => isSuppressed(value))) return [undefined, false];
  return [groups.reduce((sum, { value }) => sum + (numberOf(value) ?? 0), 0), false];
}

/** A share with one decimal; what is there but rounds to nothing says so. */
function shareText(share: number | undefined, { formatRatioPercent, say }: Site["words"]): string {
  if (share === undefined) return say("common.none");
  return share > 0 && share < 0.0005 ? `< ${formatRatioPercent(0.001, 1)}` : formatRatioPercent(share, 1);
}
