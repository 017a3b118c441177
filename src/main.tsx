import "./styles.css";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { parseDay } from "#domain/day.ts";
import { LANGUAGES } from "#domain/language.ts";
import type { Programme } from "#domain/programme.ts";
import { STYLED_BY_RULE } from "#export/view/styleRule.ts";
import { preferredLanguage } from "#i18n/preferredLanguage.ts";
import { followConnection } from "#state/connection.ts";
import { fetchBytesFrom } from "#state/fetchBytes.ts";
import { readShownId } from "#state/shownDataset.ts";
import { createDatasetStore } from "#state/store.ts";
import { readTheme } from "#state/theme.ts";
import { createSiteRouter } from "./router.tsx";
import { trustOwn } from "./trustedTypes.ts";

/** What the page's head says of where things lie (written by build/html.ts). */
function headValue(name: string): string {
  const content = document.querySelector<HTMLMetaElement>(`meta[name="vijim:${name}"]`)?.content;
  if (content === undefined) throw new Error(`the page's head has no vijim:${name}`);
  return content;
}

/** What rules said while there was no script (build/styleRules.ts) the elements say themselves again, as React believes. */
function takeBackStyles(container: HTMLElement): void {
  for (const part of container.querySelectorAll<HTMLElement>(`[${STYLED_BY_RULE}]`)) {
    part.style.cssText = part.getAttribute(STYLED_BY_RULE) ?? "";
    part.removeAttribute(STYLED_BY_RULE);
  }
}

async function start(): Promise<void> {
  const base = new URL(headValue("base"), location.href);
  // The first pack lies in packs/, which lies in the site.
  const site = new URL("..", new URL(headValue("first"), base));
  trustOwn(site);
  const preferred = preferredLanguage(navigator.languages, LANGUAGES);
  // In development the root has this script, not one of its own that leads on to a language.
  if (location.pathname === base.pathname) return location.replace(new URL(`${preferred}/`, base));
  const store = createDatasetStore({
    fetchBytes: fetchBytesFrom(base),
    firstPack: headValue("first"),
    boundaries: headValue("boundaries"),
  });
  const theme = readTheme();
  if (theme !== "system") document.documentElement.dataset["theme"] = theme;
  // In a frame of another page nothing of what surrounds a page is to be seen, not even for a moment.
  const isEmbedded = new URLSearchParams(location.search).has("embed");
  if (isEmbedded) document.getElementById("root")?.replaceChildren();
  const programme = headValue("programme");
  const shownId = readShownId(programme);
  const container = document.getElementById("root");
  if (container === null) throw new Error("the page has no #root");
  if (shownId !== undefined) {
    // What was prerendered shows the published figures, which must not stand there as if they were the reader's own.
    container.replaceChildren();
    const { restoreShown } = await import("./restore.ts");
    await restoreShown(store, programme, shownId);
  }
  const builtOn = parseDay(headValue("built"));
  if (builtOn === undefined) throw new Error("vijim:built is no day");
  const router = createSiteRouter(
    {
      store,
      preferred,
      builtOn,
      programme,
      programmes: JSON.parse(headValue("programmes")) as readonly Programme[],
    },
    base.pathname,
  );
  // What was prerendered shows the default selection: with another one it is drawn anew.
  const isPrerendered = container.firstElementChild !== null && location.search === "";
  const app = (
    <StrictMode>
      <RouterProvider router={router} />
    </StrictMode>
  );
  // As the prerendered markup holds no boundary around the whole page, the first render must make none either.
  if (isPrerendered) router.ssr = { manifest: undefined };
  await router.load();
  if (isPrerendered) takeBackStyles(container);
  if (isPrerendered) hydrateRoot(container, app);
  else createRoot(container).render(app);
  // Those of a built page stand in its head (build/html.ts).
  if (import.meta.env.DEV) await import("./furtherFaces.css");
  // A page in a frame, or one that is being worked on, is not to be kept.
  if (isEmbedded || import.meta.env.DEV) return;
  followConnection(site, base, (listener) =>
    router.subscribe("onRendered", ({ pathChanged }) => pathChanged && listener()),
  );
}

void start();
