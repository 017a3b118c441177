import "#root/styles.css";
import { hydrateRoot } from "react-dom/client";
import { toolsCatalogue } from "#i18n/toolsCatalogue.ts";
import { createWords } from "#i18n/words.ts";
import { WordsProvider } from "#ui/layout/WordsContext.tsx";
import type { MapArea } from "#ui/map/choropleth.ts";
import { MunicipalityMap } from "#ui/map/MunicipalityMap.tsx";
import type { MapTopology } from "#ui/map/shapes.ts";

type MapPageProps = { readonly topology: MapTopology; readonly areas: readonly MapArea[] };

/** A page with nothing but a map and something to scroll to, drawn the same on the server and in the browser. */
export function MapPage({ topology, areas }: MapPageProps) {
  return (
    <WordsProvider words={createWords("en", toolsCatalogue("en"))}>
      <MunicipalityMap
        topology={topology}
        areas={areas}
        colouring={{ kind: "status" }}
        label="Where they stand"
        legendTitle="Status"
        interactive
      />
      <div style={{ height: "100vh" }} />
    </WordsProvider>
  );
}

/** In a browser, takes over the markup when told to: so that a test can look at the page before any script has touched it. */
if ("document" in globalThis) {
  document.addEventListener("take-over", () => {
    const [root, props] = [document.getElementById("root"), document.getElementById("props")];
    if (root && props) hydrateRoot(root, <MapPage {...JSON.parse(props.textContent)} />);
  });
}
