import { buildSlide, loadForSlide } from "#pages/buildSlide.ts";
import type { BuiltSlide } from "#pages/builtSlide.ts";
import type { Site } from "#pages/useSite.ts";
import { viewOf } from "#state/deck.ts";
import { createDatasetStore, type DatasetStore } from "#state/store.ts";
import { TOPOLOGY } from "#tests/ui/map/kosovo.ts";
import { siteDataOf, testSite } from "./testSite.ts";

/** The site of the small data set with a store that loads its packs as a browser would. */
export function slideSite(changes: Readonly<Record<string, string>> = {}): {
  readonly site: Site;
  readonly store: DatasetStore;
  readonly slideAt: (address: string) => Promise<BuiltSlide | undefined>;
} {
  const { files, firstPack, boundaries } = siteDataOf(changes, TOPOLOGY);
  const store = createDatasetStore({
    fetchBytes: async (file) => {
      const bytes = files.get(file);
      if (bytes === undefined) throw new Error(`no ${file}`);
      return bytes;
    },
    firstPack,
    boundaries,
  });
  const { site } = testSite(changes);
  const slideAt = async (address: string) => {
    await store.loadFirst();
    const view = viewOf(address);
    if (view === undefined) return undefined;
    await loadForSlide(store, site, view);
    return buildSlide(store, site, view);
  };
  return { site, store, slideAt };
}
