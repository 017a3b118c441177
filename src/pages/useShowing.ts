import { useRouter } from "@tanstack/react-router";
import type { Language } from "#domain/language.ts";
import { today } from "#state/clock.ts";
import { runTask } from "#state/runTask.ts";
import { keepShownId } from "#state/shownDataset.ts";
import type { Attempt } from "#state/snapshots.ts";
import type { ShownDataset } from "#state/store.ts";
import type { Given, OpenedDataset, SiteAddress, Step } from "#state/task.ts";
import { useDatasetStore } from "#state/useDataset.ts";
import { keptDatasets } from "#state/useWorkspace.ts";

/** Puts a data set of the person's own in the place of the site's, on every page, and leads to the overview of it. */
export type Showing = {
  readonly show: (dataset: ShownDataset, packs: OpenedDataset["packs"]) => Promise<void>;
  /** The same for one that is kept. */
  readonly showKept: (id: string, name: string, onStep: (step: Step) => void) => Promise<Attempt<undefined>>;
};

export function useShowing(language: Language): Showing {
  const router = useRouter();
  const store = useDatasetStore();
  const { programme } = router.options.context;
  const show: Showing["show"] = async (dataset, packs) => {
    await store.show(dataset, packs);
    keepShownId(programme, dataset.id);
    await router.invalidate();
    await router.navigate({ to: "/$language/", params: { language } });
  };
  return {
    show,
    showKept: async (id, name, onStep) => {
      const content = await keptDatasets().contentOf(id);
      if (!content.isDone) return content;
      const { dataset } = await runTask("open", keptFiles(content.value), onStep).result;
      if (dataset === undefined) return { isDone: false, fault: "gone" };
      await show({ name, id }, dataset.packs);
      return { isDone: true, value: undefined };
    },
  };
}

/** A kept content as the file it is read from. */
export function keptFiles(content: Uint8Array): Given {
  return { files: [{ name: "kept.zip", bytes: content }], decisions: {}, today: today() };
}

/** Where the published data lie, for whoever reads them apart from the page. */
export function usePublishedAddress(): () => SiteAddress {
  const router = useRouter();
  const { published } = useDatasetStore();
  return () => ({ base: new URL(router.basepath, location.origin).href, firstPack: published.firstPack });
}
