import { lazy, Suspense, useState } from "react";
import type { Assessment } from "#domain/assessment.ts";
import { TOTAL } from "#domain/id.ts";
import type { Disaggregation } from "#domain/observation.ts";
import { groupWord } from "./groupWord.ts";
import type { WorkingProps } from "./WorkingView.tsx";

const WorkingView = lazy(async () => ({ default: (await import("./WorkingView.tsx")).WorkingView }));

/** The working of a status over the page (P7), loaded when one is first asked for. */
export function WorkingOverlay(props: WorkingProps) {
  const isAsked = props.site.selection.working !== undefined;
  const [wasAsked, setWasAsked] = useState(false);
  if (isAsked && !wasAsked) setWasAsked(true);
  // It stays from then on, so that the focus finds its way back when the dialog closes.
  return isAsked || wasAsked ? (
    <Suspense>
      <WorkingView {...props} />
    </Suspense>
  ) : null;
}

/** How the address names the working of a status, of a group too; of a gap with what the group is compared with. */
export function workingOf({ indicator, area, disaggregation }: Assessment, reference?: Disaggregation): string {
  const groups = reference === undefined ? [disaggregation] : [disaggregation, reference];
  const isOfEveryone = reference === undefined && groupWord(disaggregation) === TOTAL;
  return [indicator.id, area, ...(isOfEveryone ? [] : groups.map(groupWord))].join("~");
}
