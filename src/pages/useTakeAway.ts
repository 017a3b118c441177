import { useLocation, useRouter } from "@tanstack/react-router";
import { useMemo } from "react";
import type { TakeAwayWay } from "#ui/control/takeAwayContext.ts";
import type { Site } from "./useSite.ts";

/** How the views of a page are taken away; the work itself is fetched when it is first asked for. */
export function useTakeAway(site: Site): TakeAwayWay {
  const { basepath } = useRouter();
  const { pathname, searchStr } = useLocation();
  return useMemo(
    () => ({
      isInternal: site.first.audience === "internal",
      load: async () => {
        const { takeAway } = await import("./takeAway.ts");
        return takeAway(site, () => {
          const url = new URL(`${basepath}${pathname.replace(/^\//, "")}${searchStr}`, location.origin);
          url.searchParams.delete("embed");
          return url.href;
        });
      },
    }),
    [site, basepath, pathname, searchStr],
  );
}
