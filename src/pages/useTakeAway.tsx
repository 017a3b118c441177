import { lazy, Suspense, useMemo } from "react";
import { parsePage } from "#state/address.ts";
import type { TakeAwayWay } from "#ui/control/takeAwayContext.ts";
import { type Site, useShownPath } from "./useSite.ts";

const AddViewToSlides = lazy(async () => ({ default: (await import("./AddViewToSlides.tsx")).AddViewToSlides }));

/** How the views of a page are taken away; the work itself is fetched when it is first asked for. */
export function useTakeAway(site: Site): TakeAwayWay {
  const pathname = useShownPath();
  return useMemo(() => {
    const page = parsePage(pathname.split("/").slice(2).join("/"));
    return {
      isInternal: site.first.audience === "internal",
      load: async () => {
        const { takeAway } = await import("./takeAway.ts");
        return takeAway(site, () => {
          const url = new URL(location.href);
          url.hash = "";
          url.searchParams.delete("embed");
          return url.href;
        });
      },
      more: ({ name }) =>
        page && (
          <Suspense>
            <AddViewToSlides site={site} page={page} name={name} />
          </Suspense>
        ),
    };
  }, [site, pathname]);
}
