import { lazy, Suspense, useEffect, useMemo, useRef } from "react";
import type { TakeAwayWay } from "#ui/control/takeAwayContext.ts";
import type { Site } from "./useSite.ts";

const AddViewToSlides = lazy(async () => ({ default: (await import("./AddViewToSlides.tsx")).AddViewToSlides }));

/**
 * How the views of a page are taken away; the work itself is fetched when it is first asked for. It stays the same
 * whatever is chosen, as another one would be news for all views, also for those that still sleep.
 */
export function useTakeAway(site: Site): TakeAwayWay {
  const shown = useRef(site);
  useEffect(() => {
    shown.current = site;
  }, [site]);
  const isInternal = site.first.audience === "internal";
  return useMemo(
    () => ({
      isInternal,
      load: async () => {
        const { takeAway } = await import("./takeAway.ts");
        return (kind, view, job) => takeAway(shown.current, addressOfPage)(kind, view, job);
      },
      more: ({ name }) => (
        <Suspense>
          <AddViewToSlides name={name} />
        </Suspense>
      ),
    }),
    [isInternal],
  );
}

function addressOfPage(): string {
  const url = new URL(location.href);
  url.hash = "";
  url.searchParams.delete("embed");
  return url.href;
}
