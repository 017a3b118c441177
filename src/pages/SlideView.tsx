import type { ReactNode } from "react";
import type { SlideDescription, SlidePart, TablePart, TextPart } from "#domain/slide.ts";
import type { Words } from "#i18n/words.ts";
import { useBoundaries } from "#state/useDataset.ts";
import { LazyFunnelChart, LazyGapChart, LazyRankedDots, LazyTrendChart } from "#ui/chart/LazyChart.tsx";
import { SmallMultiples } from "#ui/chart/SmallMultiples.tsx";
import { StatusBars } from "#ui/chart/StatusBars.tsx";
import { useWords } from "#ui/layout/WordsContext.tsx";
import { MunicipalityMap } from "#ui/map/MunicipalityMap.tsx";
import { PlanShares } from "#ui/plan/PlanShares.tsx";
import { ShareBars } from "#ui/plan/ShareBars.tsx";
import { FittedPart } from "#ui/slide/FittedPart.tsx";
import { chartTable, mapTable } from "#ui/slide/pictureTable.ts";
import { SlideBars } from "#ui/slide/SlideBars.tsx";
import { SlideFrame } from "#ui/slide/SlideFrame.tsx";
import { SlideStage } from "#ui/slide/SlideStage.tsx";
import { SlideTable } from "#ui/slide/SlideTable.tsx";
import type { BuiltPart, SlideDrawing } from "./builtSlide.ts";

type Props = {
  readonly description: SlideDescription;
  readonly parts: readonly BuiltPart[];
  readonly place: string;
};

/** A slide as it is shown: drawn by the components of the pages, without anything to press. */
export function SlideView({ description, parts, place }: Props) {
  return (
    <SlideStage>
      <SlideFrame slide={description} place={place}>
        {parts.map((built, nth) => (
          <PartView key={SIDES[nth]} built={built} />
        ))}
      </SlideFrame>
    </SlideStage>
  );
}

/** The parts of a slide have no names but their places. */
const SIDES = ["left", "right"];

function PartView({ built: { part, drawing } }: { readonly built: BuiltPart }) {
  const words = useWords();
  if (part.kind === "table" && drawing === undefined)
    return (
      <FittedPart>
        <SlideTable table={part} />
      </FittedPart>
    );
  if (part.kind === "text")
    return (
      <FittedPart>
        <ul className="slide-text">
          {part.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </FittedPart>
    );
  // What is drawn may hold links and buttons; on a slide nothing is to be pressed, and its numbers are told as a table.
  return (
    <figure className="slide__picture">
      <div className="slide__drawing" inert>
        <FittedPart>
          {drawing === undefined ? (
            part.kind === "chart" && <SlideBars chart={part} />
          ) : (
            <Drawn {...{ drawing, part }} />
          )}
        </FittedPart>
      </div>
      <SlideTable table={tableOf(part, words)} isHidden />
    </figure>
  );
}

/** The numbers of a picture. */
function tableOf(part: Exclude<SlidePart, TextPart>, words: Words): TablePart {
  if (part.kind === "table") return part;
  return part.kind === "map" ? mapTable(part) : chartTable(part, words);
}

function Drawn({ drawing, part }: { readonly drawing: SlideDrawing; readonly part: SlidePart }): ReactNode {
  const topology = useBoundaries();
  const label = "label" in part ? part.label : "";
  switch (drawing.kind) {
    case "map":
      return <MunicipalityMap topology={topology} label={label} interactive={false} {...drawing} />;
    case "trend":
      return <LazyTrendChart label={label} {...drawing} />;
    case "ranking":
      return <LazyRankedDots label={label} {...drawing} />;
    case "gap":
      return <LazyGapChart label={label} {...drawing} />;
    case "funnel":
      return <LazyFunnelChart label={label} {...drawing} />;
    case "multiples":
      return <SmallMultiples {...drawing} entries={drawing.entries.map(namedEntry)} />;
    case "statusBars":
      return <StatusBars label={label} {...drawing} />;
    case "planShares":
      return <PlanShares label={label} {...drawing} />;
    case "shareBars":
      return <ShareBars assessment={drawing.assessment} />;
  }
}

function namedEntry({ nth, name }: { readonly nth: number; readonly name: string }) {
  return { nth, head: <p className="multiple__name">{name}</p> };
}
