import { lazy, Suspense, useState } from "react";
import type { Site } from "./useSite.ts";

const ActivityView = lazy(async () => ({ default: (await import("./ActivityView.tsx")).ActivityView }));

/**
 * Everything known of the activity that the address names, over the page, loaded when one is first asked for. The badges
 * in it ask for a working: a page that has this one has a WorkingOverlay, too.
 */
export function ActivityOverlay({ site }: { readonly site: Site }) {
  const isAsked = site.selection.activity !== undefined;
  const [wasAsked, setWasAsked] = useState(false);
  if (isAsked && !wasAsked) setWasAsked(true);
  // It stays from then on, so that the focus finds its way back when the dialog closes.
  return isAsked || wasAsked ? (
    <Suspense>
      <ActivityView site={site} />
    </Suspense>
  ) : null;
}
