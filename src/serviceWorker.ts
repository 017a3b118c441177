import { isForGood } from "#state/pageFiles.ts";
import { createKeeping } from "./offline/keeping.ts";
import { unseenPage } from "./offline/unseenPage.ts";
import type { WorkerScope } from "./offline/workerTypes.ts";

// It belongs to no version of the site: files are named after their content, and a page is kept with the files it names.

const scope = self as unknown as WorkerScope;
const site = scope.registration.scope;
const keeping = createKeeping(site);

scope.addEventListener("install", (event) => event.waitUntil(scope.skipWaiting()));
scope.addEventListener("activate", (event) => event.waitUntil(scope.clients.claim()));

scope.addEventListener("fetch", (event) => {
  const { method, url, mode } = event.request;
  if (method !== "GET" || !url.startsWith(site)) return;
  if (mode === "navigate") event.respondWith(fetch(event.request).catch(() => withoutConnection(url)));
  else if (isForGood(url.slice(site.length - 1))) event.respondWith(keeping.file(url, (work) => event.waitUntil(work)));
});

scope.addEventListener("message", (event) => {
  event.waitUntil(keepSeen(event.data.pages, event.data.files));
});

/** Keeps the files first: a page is kept only with all that it names. What cannot be had now is left for another time. */
async function keepSeen(pages: readonly string[], files: readonly string[]): Promise<void> {
  await Promise.allSettled(files.filter((file) => file.startsWith(site)).map(keeping.keepFile));
  await Promise.allSettled(pages.filter((page) => page.startsWith(site)).map(keeping.keepPage));
}

/** The page as it was seen, marked so that it can say so, or one that says that it was not. */
async function withoutConnection(address: string): Promise<Response> {
  const headers = { "content-type": "text/html; charset=utf-8" };
  const kept = await keeping.page(address);
  if (kept) return new Response(kept.html.replace("<html ", "<html data-offline "), { headers });
  return new Response(unseenPage(address, await keeping.pages()), { headers, status: 503 });
}
