import { useEffect, useMemo, useState } from "react";
import { type DeckSlide, viewOf } from "#state/deck.ts";
import { useDatasetStore } from "#state/useDataset.ts";
import { buildSlide, loadForSlide } from "./buildSlide.ts";
import type { BuiltSlide } from "./builtSlide.ts";
import type { Site } from "./useSite.ts";

/** A slide that is on its way, that is there, or that the data set does not have. */
export type SlideState = BuiltSlide | "loading" | "failed";

/**
 * The slides of a deck, in its order. One is loaded and built after the other, and in between the page is free; a slide
 * that was built once stays, whatever is moved or renamed.
 */
export function useSlides(site: Site, slides: readonly DeckSlide[]): readonly SlideState[] {
  const store = useDatasetStore();
  const { first, words, asOf, members } = site;
  const source = useMemo(() => ({ first, words, asOf, members }), [first, words, asOf, members]);
  const [built, setBuilt] = useState<Built>({ source, slides: new Map() });
  const known = built.source === source ? built.slides : NONE;
  const missing = slides.map(({ address }) => address).find((address) => !known.has(address));
  useEffect(() => {
    if (missing === undefined) return;
    let isWanted = true;
    void stateOf(store, { ...site, ...source }, missing).then((state) => {
      if (isWanted) setBuilt((before) => put(before, source, missing, state));
    });
    return () => {
      isWanted = false;
    };
  }, [store, site, source, missing]);
  return slides.map(({ address }) => known.get(address) ?? "loading");
}

type Source = Pick<Site, "first" | "words" | "asOf" | "members">;
type Built = { readonly source: Source; readonly slides: ReadonlyMap<string, SlideState> };

const NONE: Built["slides"] = new Map();

function put(before: Built, source: Source, address: string, state: SlideState): Built {
  return { source, slides: new Map(before.source === source ? before.slides : []).set(address, state) };
}

async function stateOf(store: ReturnType<typeof useDatasetStore>, site: Site, address: string): Promise<SlideState> {
  const view = viewOf(address);
  if (view === undefined) return "failed";
  await loadForSlide(store, site, view);
  // Lets the browser draw and listen before the next one is built.
  await new Promise((resolve) => setTimeout(resolve));
  return buildSlide(store, site, view) ?? "failed";
}
