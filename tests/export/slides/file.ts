import type { ChartPart, MapPart, SlideDescription, SlidesFile, TablePart } from "#domain/slide.ts";

const LINES: ChartPart = {
  kind: "chart",
  form: "lines",
  label: "Dropout rate fell from 2.0% to 1.4% & “less”",
  categories: ["2021/22", "2022/23", "2023/24"],
  series: [
    { name: "Programme", values: [2, undefined, 0], colour: "series-1" },
    { name: "Programme: path", values: [2, 1.5, 1], colour: "series-1", isAim: true },
  ],
  unit: { unit: "percent", decimals: 1, signs: ["", "%"] },
};

const STACKED: ChartPart = {
  kind: "chart",
  form: "stackedBars",
  label: "Statuses of all indicators",
  categories: ["Gjakovë", "Pejë"],
  series: [
    { name: "Achieved", values: [3, 0], colour: "achieved" },
    { name: "Cannot be measured", values: [1, 2], colour: "unmeasurable" },
  ],
  unit: { unit: "pupils", decimals: 0, signs: ["", ""] },
};

const TABLE: TablePart = {
  kind: "table",
  label: "Indicators of Pejë",
  columns: [{ label: "Treguesi" }, { label: "Vlera", isNumeric: true }, { label: "Statusi" }],
  rows: [[{ text: "Braktisja e shkollës" }, { text: "0,12%" }, { text: "▶ Sipas planit", tone: "on-track" }]],
  rest: "dhe 3 të tjera",
};

const MAP: MapPart = {
  kind: "map",
  label: "Map: 1 of 2 municipalities is on track",
  width: 100,
  height: 80,
  areas: [
    {
      name: "Pejë",
      text: "On track, 1.2%",
      path: "M10 10l40 0 0 40 -40 0Z",
      look: { colour: "on-track", sign: "▶" },
      at: [30, 30],
      nameAt: [30, 40],
    },
    {
      name: "Deçan",
      text: "No data",
      path: "M50 10l40 0 0 40 -40 0Z",
      look: { colour: "surface", pattern: "lines" },
      at: [70, 30],
    },
  ],
  legendTitle: "Status",
  legend: [{ text: "On track: 1", look: { colour: "on-track", sign: "▶" } }],
  credit: "© OpenStreetMap contributors (ODbL)",
};

function slideOf(title: string, parts: SlideDescription["parts"]): SlideDescription {
  return {
    title,
    caption: "2023/24 · as of 31 December 2025",
    parts,
    source: "Source: Kosovo Agency of Statistics, Education, May 2025",
    marks: ["Illustrative", "Internal"],
    notes: "Say this first.\nThen <that> & this.",
  };
}

/** A presentation with a part of each kind. */
export const FILE: SlidesFile = {
  title: "Vijim",
  programme: "Programme",
  locale: "sq-AL",
  slides: [
    slideOf("Shkalla e braktisjes ka rënë", [LINES, STACKED]),
    slideOf("Šta treba preduzeti", [TABLE]),
    slideOf("Where they stand", [MAP]),
    slideOf("How it is read", [{ kind: "text", points: ["One thing", "Another thing"] }]),
  ],
};
