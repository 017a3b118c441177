import { useId, useMemo, useState } from "react";
import type { ActivityAssessment } from "#domain/activityAssessment.ts";
import type { Day } from "#domain/day.ts";
import type { AreaId } from "#domain/id.ts";
import type { Period } from "#domain/period.ts";
import { Button } from "#ui/control/Button.tsx";
import { SegmentedControl } from "#ui/control/SegmentedControl.tsx";
import { useIsPrinting } from "#ui/layout/useIsPrinting.ts";
import { useWords } from "#ui/layout/WordsContext.tsx";
import type { ActivityBlock } from "./activityBlock.ts";
import { TimelineGrid } from "./TimelineGrid.tsx";
import { TimelineHead } from "./TimelineHead.tsx";
import { TimelineLegend, TimelinePatterns } from "./TimelineLegend.tsx";
import type { TimelineSetting } from "./TimelineRows.tsx";
import { timelineGround } from "./timelineGround.ts";
import { type TimelineRow, timelineRows } from "./timelineRows.ts";
import { daysOf, timelineScale } from "./timelineScale.ts";
import { rowSentence } from "./timelineSentence.ts";
import { DAY_WIDTHS, paperTiersOf, TIMELINE_ZOOMS, type TimelineZoom, tiersOf } from "./timelineTicks.ts";
import { useTimelineScroll } from "./useTimelineScroll.ts";

export type TimelineProps = {
  /** Grouped, filtered and sorted as they are to be read. */
  readonly blocks: readonly ActivityBlock[];
  readonly asOf: Day;
  readonly zoom: TimelineZoom;
  readonly onZoomChange: (zoom: TimelineZoom) => void;
  readonly onOpenActivity: (activity: ActivityAssessment) => void;
  readonly municipalityName: (id: AreaId) => string;
  /** Whether rows name their municipality: needed wherever a group may hold several. */
  readonly showsMunicipality: boolean;
};

/** Activities over time: planned and actual, deadlines and how they moved, reports, and what is overdue (L1–L3). */
export function Timeline(props: TimelineProps) {
  const { blocks, asOf, zoom, onZoomChange, onOpenActivity } = props;
  const words = useWords();
  const hint = useId();
  const rows = useMemo(() => timelineRows(blocks), [blocks]);
  const [pointed, setPointed] = useState<TimelineRow>();
  const isPrinting = useIsPrinting();
  const { setting, tiers, length } = useSetting(props, isPrinting);
  const scroll = useTimelineScroll(setting.scale, zoom, asOf, isPrinting);
  const onZoom = (step: number) => {
    const next = TIMELINE_ZOOMS[TIMELINE_ZOOMS.indexOf(zoom) + step];
    if (next !== undefined) onZoomChange(next);
  };
  if (rows.length === 0) return <p className="data-table__nothing">{words.say("table.noRows")}</p>;
  const now = { at: setting.ground.asOf, text: words.formatPeriod(asOf as string as Period, "short") };
  return (
    <div className="timeline">
      <TimelinePatterns id={setting.id} />
      <div className="timeline__tools">
        <SegmentedControl
          label={words.say("plan.timeline.zoom")}
          value={zoom}
          options={TIMELINE_ZOOMS.map((value) => ({ value, label: words.say(`plan.timeline.zoom.${value}`) }))}
          onChange={onZoomChange}
        />
        <Button look="quiet" onPress={scroll.showAsOf}>
          {words.say("plan.timeline.toAsOf")}
        </Button>
      </div>
      <TimelineLegend id={setting.id} />
      <p className="visually-hidden" id={hint}>
        {words.say("plan.timeline.hint")}
      </p>
      <p className="timeline__spoken" aria-hidden="true">
        {pointed === undefined ? words.say("plan.timeline.hint") : rowSentence(pointed, setting.nameOf, words)}
      </p>
      <TimelineGrid
        rows={rows}
        setting={setting}
        scroll={scroll}
        isPrinting={isPrinting}
        length={length}
        hint={hint}
        head={(group) => (
          <TimelineHead scale={setting.scale} tiers={tiers} asOf={now} group={group} axis={scroll.axis} />
        )}
        onOpen={(row) => row.kind === "activity" && onOpenActivity(row.assessment)}
        onPoint={setPointed}
        onZoom={onZoom}
      />
    </div>
  );
}

/** What all rows are drawn against, held on to for as long as it is the same. */
function useSetting(props: TimelineProps, isPrinting: boolean) {
  const { blocks, asOf, zoom, municipalityName, showsMunicipality } = props;
  const words = useWords();
  const id = useId();
  const scale = useMemo(() => timelineScale(blocks, asOf), [blocks, asOf]);
  const tiers = useMemo(
    () => (isPrinting ? paperTiersOf(scale, words) : tiersOf(scale, zoom, words)),
    [scale, zoom, words, isPrinting],
  );
  const nameOf = showsMunicipality ? municipalityName : undefined;
  const setting = useMemo(
    (): TimelineSetting => ({ scale, ground: timelineGround(scale, tiers[0], asOf), asOf, id, nameOf }),
    [scale, tiers, asOf, id, nameOf],
  );
  return { setting, tiers, length: daysOf(scale) * DAY_WIDTHS[zoom] };
}
