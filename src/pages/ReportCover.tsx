import { Notice } from "#ui/control/Notice.tsx";
import { useIsHydrated } from "#ui/layout/useIsHydrated.ts";
import type { Report } from "./useReport.ts";

/** The first sheet: what it is, of which programme and day, what it covers, who pays, and what is to be known of its figures. */
export function ReportCover({ report }: { readonly report: Report }) {
  const { site, choice } = report;
  const { words, first, asOf, members } = site;
  const { say, text } = words;
  const isHydrated = useIsHydrated();
  const names = (list: readonly { readonly name: (typeof members)[number]["name"] }[]) =>
    words.formatList(list.map(({ name }) => text(name)));
  const promised = new Set(first.targets.map(({ indicator }) => indicator)).size;
  const facts = [
    { term: say("common.reportingDate"), text: words.formatDay(asOf) },
    { term: say("common.nav.municipalities"), text: names(choice.municipalities) },
    {
      term: say("common.nav.indicators"),
      text:
        choice.indicators.length === promised
          ? say("overview.allIndicators", { count: promised })
          : names(choice.indicators),
    },
    { term: say("report.funders"), text: names(first.funders) },
    { term: say("report.address"), text: isHydrated ? location.href : "" },
  ];
  return (
    <div className="cover">
      <p className="cover__programme">{text(first.settings.programmeName)}</p>
      <p className="cover__title">{say("report.title")}</p>
      <p className="cover__scope">
        {say("report.statuses", {
          municipalities: choice.municipalities.length,
          indicators: choice.indicators.length,
        })}
      </p>
      <div className="cover__marks">
        {first.audience === "internal" && <Notice kind="internal">{say("common.internal.long")}</Notice>}
        {first.sources.some(({ kind }) => kind === "illustrative") && (
          <Notice kind="illustrative">{say("common.illustrative.some")}</Notice>
        )}
      </div>
      <dl className="cover__facts">
        {facts
          .filter((fact) => fact.text !== "")
          .map(({ term, text: fact }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{fact}</dd>
            </div>
          ))}
      </dl>
      <p className="cover__note">{text(first.settings.disclaimer)}</p>
    </div>
  );
}
