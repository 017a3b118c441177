import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import { nextIdle } from "./idle.ts";
import { isForGood, versionOf } from "./pageFiles.ts";

/** Whether the site can be reached, and whether it has become another one since this page was loaded. */
export type Connection = { readonly isOffline: boolean; readonly isOutdated: boolean };

const connection = createStore<Connection>(() => ({ isOffline: false, isOutdated: false }));

/** As far as is known; all is well until something else is. */
export function useConnection(): Connection {
  return useStore(connection);
}

/** Whoever draws from it draws anew only where something has changed. */
function tell(news: Partial<Connection>): void {
  const known = connection.getState();
  const { isOffline, isOutdated } = { ...known, ...news };
  if (isOffline !== known.isOffline || isOutdated !== known.isOutdated) connection.setState({ isOffline, isOutdated });
}

/** Looks at the root of the programme, which is always there: whether it can be had, and is of the version that runs. */
async function look(running: string, base: URL): Promise<void> {
  try {
    const response = await fetch(base, { cache: "no-cache" });
    const version = response.ok ? versionOf(await response.text()) : "";
    tell({ isOffline: false, ...(version !== "" && { isOutdated: version !== running }) });
  } catch {
    tell({ isOffline: true });
  }
}

/**
 * From now on what is seen is kept for when there is no connection, and it is noticed when there is none or a new version.
 * @param site - the address of the whole site.
 * @param base - that of the programme that is shown.
 * @param onPage - calls back whenever another page is shown.
 */
export function followConnection(site: URL, base: URL, onPage: (listener: () => void) => void): void {
  const running = versionOf(document.head.innerHTML);
  tell({ isOffline: document.documentElement.dataset["offline"] !== undefined });
  const lookAgain = () => look(running, base);
  addEventListener("offline", () => tell({ isOffline: true }));
  addEventListener("online", lookAgain);
  addEventListener("vite:preloadError", lookAgain);
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && lookAgain());
  onPage(
    () =>
      void whenIdle()
        .then(lookAgain)
        .then(() => tellSeen(base)),
  );
  void whenIdle().then(() => register(site, base));
}

/** What is registered late takes nothing from the first view. Where it cannot be, nothing is kept, and that is all. */
async function register(site: URL, base: URL): Promise<void> {
  try {
    await navigator.serviceWorker?.register(new URL("serviceWorker.js", site), { scope: site.pathname });
    await tellSeen(base);
  } catch {
    // A browser may forbid it, as private windows of some do.
  }
}

/** Tells the service worker what to keep: this page, the root of the programme, and all files they have needed so far. */
async function tellSeen(base: URL): Promise<void> {
  const worker = (await navigator.serviceWorker?.ready)?.active;
  const files = performance.getEntriesByType("resource").map(({ name }) => name);
  worker?.postMessage({ pages: [location.href, base.href], files: files.filter(isForGood) });
}

/** Once the page is there and has nothing to do. */
async function whenIdle(): Promise<void> {
  if (document.readyState !== "complete") await new Promise((resolve) => addEventListener("load", resolve));
  await nextIdle();
}
