import type { ActivityAssessment } from "#domain/activityAssessment.ts";
import { Button } from "#ui/control/Button.tsx";
import type { ActivityBlock } from "#ui/plan/activityBlock.ts";
import type { PlanNames } from "#ui/plan/planNames.ts";
import { Timeline } from "#ui/plan/Timeline.tsx";
import { TimelineTable } from "#ui/plan/TimelineTable.tsx";
import type { Site } from "./useSite.ts";
import { useTwin } from "./useTwin.ts";

type Props = {
  readonly site: Site;
  readonly blocks: readonly ActivityBlock[];
  readonly names: PlanNames;
  readonly showsMunicipality: boolean;
  readonly onOpenActivity: (activity: ActivityAssessment) => void;
};

/** When everything is to happen and what has, as a timeline or as a table of the same days. */
export function PlansTimeline({ site, blocks, names, showsMunicipality, onOpenActivity }: Props) {
  const { words, selection, select, asOf } = site;
  const [isTable, onIsTableChange] = useTwin(site, "timeline");
  const shared = { blocks, municipalityName: names.municipality, showsMunicipality };
  return (
    <>
      <div className="plans__openers">
        <Button look="quiet" onPress={() => onIsTableChange(!isTable)}>
          {words.say(isTable ? "plan.page.showTimeline" : "table.showAsTable")}
        </Button>
      </div>
      {isTable ? (
        <TimelineTable {...shared} caption={words.say("plan.page.timelineTable")} />
      ) : (
        <Timeline
          {...shared}
          asOf={asOf}
          zoom={selection.zoom ?? "year"}
          onZoomChange={(zoom) => select({ zoom: zoom === "year" ? undefined : zoom })}
          onOpenActivity={onOpenActivity}
        />
      )}
    </>
  );
}
