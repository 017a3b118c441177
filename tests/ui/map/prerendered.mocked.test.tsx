import { renderToString } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { serbian } from "#tests/i18n/languages.ts";
import { areasOf, MUNICIPALITIES, TOPOLOGY } from "#tests/ui/map/kosovo.ts";
import { WordsProvider } from "#ui/layout/WordsContext.tsx";
import { MunicipalityMap } from "#ui/map/MunicipalityMap.tsx";

vi.mock("leaflet", () => {
  throw new Error("Leaflet needs a window");
});

const html = renderToString(
  <WordsProvider words={serbian}>
    <MunicipalityMap
      topology={TOPOLOGY}
      areas={areasOf(serbian, { kind: "unmeasurable", reason: "noActual" })}
      colouring={{ kind: "status" }}
      label="Gde su"
      legendTitle="Status"
      interactive
    />
  </WordsProvider>,
);

describe("the map before any script", () => {
  it("is an SVG with a link for each of the 38 municipalities, in words", () => {
    const links = [...html.matchAll(/<a class="map-area" href="([^"]+)" aria-label="([^"]+)"/g)];
    expect(links.map(([, href]) => href).toSorted()).toEqual(
      MUNICIPALITIES.map(({ id }) => `municipality/${id}/`).toSorted(),
    );
    for (const { name } of MUNICIPALITIES) expect(html).toContain(`aria-label="${name.sr}, `);
  });

  it("can be walked through by Tab alone, as no script moves the focus", () => {
    expect(html).not.toContain('tabindex="-1" data-area');
    expect(html).not.toMatch(/data-area="[^"]+" tabindex/);
  });

  it("names the programme's municipalities and hatches what is missing", () => {
    for (const { name, inProgramme } of MUNICIPALITIES) if (inProgramme) expect(html).toContain(`>${name.sr}</text>`);
    const [, id] = /<pattern id="([^"]+-missing)"/.exec(html) ?? [];
    expect(html).toContain(`fill="url(#${id})"`);
  });

  it("owns to whom the borders are owed and what they are not", () => {
    expect(html).toContain("OpenStreetMap");
    expect(html).toContain(serbian.say("common.mapCaveat"));
  });
});
