import { keptFiles } from "#pages/useShowing.ts";
import { runTask } from "#state/runTask.ts";
import { keepShownId } from "#state/shownDataset.ts";
import type { DatasetStore } from "#state/store.ts";
import { keptDatasets } from "#state/useWorkspace.ts";

/** Shows again the kept data set that this tab showed before it was reloaded; the site's own where it is no longer kept. */
export async function restoreShown(store: DatasetStore, programme: string, id: string): Promise<void> {
  const [list, content] = await Promise.all([keptDatasets().list(), keptDatasets().contentOf(id)]);
  const name = list.isDone ? list.value.find((snapshot) => snapshot.id === id)?.name : undefined;
  if (!content.isDone || name === undefined) return keepShownId(programme, undefined);
  const { dataset } = await runTask("open", keptFiles(content.value)).result;
  if (dataset !== undefined) await store.show({ name, id }, dataset.packs);
}
