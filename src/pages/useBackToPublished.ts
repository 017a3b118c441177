import { useRouter } from "@tanstack/react-router";
import { keepShownId } from "#state/shownDataset.ts";
import { useDatasetStore } from "#state/useDataset.ts";

/** The way back from a data set of the reader's own to the one of the site. */
export function useBackToPublished(): () => Promise<void> {
  const router = useRouter();
  const store = useDatasetStore();
  return async () => {
    await store.showPublished();
    keepShownId(router.options.context.programme, undefined);
    await router.invalidate();
  };
}
