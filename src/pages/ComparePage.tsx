import { useMemo } from "react";
import type { Indicator } from "#domain/dataset.ts";
import { useDatasetStore, useIndicatorPack } from "#state/useDataset.ts";
import { SelectField } from "#ui/control/SelectField.tsx";
import { Failed, Loading } from "#ui/layout/Waiting.tsx";
import { AddToSlides } from "./AddToSlides.tsx";
import { CompareControls } from "./CompareControls.tsx";
import { CompareGaps } from "./CompareGaps.tsx";
import { CompareMultiples } from "./CompareMultiples.tsx";
import { CompareTable } from "./CompareTable.tsx";
import { comparedIndicator } from "./compareIndicator.ts";
import { type CompareView, compareView } from "./compareView.ts";
import { type IndicatorView, indicatorView } from "./indicatorView.ts";
import { SuppressedNote } from "./SuppressedNote.tsx";
import { type IndicatorPackOf, type Site, useSite } from "./useSite.ts";
import { WorkingOverlay } from "./WorkingOverlay.tsx";

/** Municipalities or groups of people side by side: as a table, as small charts with one scale, and the gaps between them. */
export function ComparePage() {
  const site = useSite();
  const store = useDatasetStore();
  const indicator = comparedIndicator(site.first, site.selection.indicator);
  const pack = useIndicatorPack(indicator?.id);
  const { words } = site;
  return (
    <>
      <header className="page-head">
        <h1>{words.say("compare.title")}</h1>
        <p className="page-head__lead">{words.say("compare.lead")}</p>
        <AddToSlides site={site} page={{ page: "compare" }} />
      </header>
      {indicator && <IndicatorField site={site} indicator={indicator} />}
      {indicator && pack.state === "loading" && <Loading height="60rem" />}
      {indicator && pack.state === "failed" && <Failed onTryAgain={() => void store.loadIndicator(indicator.id)} />}
      {indicator && pack.state === "ready" && <Comparison site={site} indicator={indicator} pack={pack.value} />}
    </>
  );
}

function IndicatorField({ site, indicator }: { readonly site: Site; readonly indicator: Indicator }) {
  const { words, first, select } = site;
  return (
    <div className="controls">
      <SelectField
        label={words.say("overview.chooseIndicator")}
        value={indicator.id as string}
        options={first.indicators.map(({ id, name, resultLevel }) => ({
          value: id as string,
          label: words.text(name),
          group: words.say(`indicator.resultLevel.${resultLevel}`),
        }))}
        onChange={(chosen) => select({ indicator: chosen, period: undefined, by: undefined, gap: undefined })}
      />
    </div>
  );
}

type Props = { readonly site: Site; readonly indicator: Indicator; readonly pack: IndicatorPackOf };

function Comparison({ site, indicator, pack }: Props) {
  const view = indicatorView(ofEveryone(site), indicator, pack);
  const compare = useMemo(() => compareView(site, view), [site, view]);
  const nothing = nothingText(site, view, compare);
  return (
    <>
      <CompareControls site={site} view={view} compare={compare} />
      {nothing === undefined ? (
        <div className="compare">
          <SuppressedNote
            site={site}
            values={compare.rows.flatMap(({ observations, baseline }) => [
              baseline?.value,
              ...observations.map(({ value }) => value),
            ])}
          />
          <CompareTable site={site} view={view} compare={compare} />
          <CompareGaps site={site} view={view} compare={compare} />
          <CompareMultiples site={site} view={view} compare={compare} />
        </div>
      ) : (
        <p>{nothing}</p>
      )}
      <WorkingOverlay site={site} known={() => undefined} />
    </>
  );
}

/** Who is compared is chosen on this page by other means than the groups of an indicator page. */
function ofEveryone(site: Site): Site {
  const { sex, community, level, ...selection } = site.selection;
  return { ...site, selection };
}

/** Why there is nothing to compare; undefined where there is. */
function nothingText({ words }: Site, view: IndicatorView, { across, rows }: CompareView): string | undefined {
  if (rows.length > 0) return undefined;
  if (across === "groups") return words.say("compare.notBrokenDown");
  return words.say(view.rows.length > 0 ? "compare.nothingChosen" : "compare.noMunicipalities");
}
