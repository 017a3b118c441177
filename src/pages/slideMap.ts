import type { Colour, MapLook, MapPartArea } from "#domain/slide.ts";
import type { AbsenceReason } from "#domain/value.ts";
import type { MapArea, MapColouring, MapFill } from "#ui/map/choropleth.ts";
import { stepOf } from "#ui/map/fillLook.ts";
import { legendOf } from "#ui/map/legend.ts";
import { legendText } from "#ui/map/legendText.ts";
import { namesAt, pictureOf, wishesOf } from "#ui/map/mapPicture.ts";
import { nameBox } from "#ui/map/placeNames.ts";
import { shapesOf } from "#ui/map/shapes.ts";
import type { BuiltPart, SlideGiven } from "./builtSlide.ts";
import { signText, slideTone } from "./slideStatus.ts";

type Shown = {
  readonly areas: readonly MapArea[];
  readonly colouring: MapColouring;
  readonly title: string;
  readonly legendTitle: string;
};

/** The width at which names are placed: that of a map on a slide, reckoned in the size of its names. Unit: rem. */
const NAME_WIDTH = 26;

/** A map of the pages as a part of a slide. */
export function mapPart({ site, topology }: SlideGiven, { areas, colouring, title, legendTitle }: Shown): BuiltPart {
  const { words } = site;
  const inOrder = areas.toSorted((one, other) => words.compareText(one.name, other.name));
  const map = shapesOf(topology);
  const { width, height } = map.view;
  const names = new Map(namesAt(pictureOf(map, inOrder), NAME_WIDTH).map(({ area, side }) => [area, side]));
  const wishes = new Map(wishesOf(map, inOrder).map((wish) => [wish.area, wish]));
  const shapes = new Map(map.shapes.map((shape) => [shape.area, shape]));
  const unit = width / NAME_WIDTH;
  const drawn = inOrder.flatMap((area): MapPartArea | [] => {
    const [shape, side, wish] = [shapes.get(area.area), names.get(area.area), wishes.get(area.area)];
    if (shape === undefined) return [];
    const box = side && wish && nameBox(wish, side, NAME_WIDTH);
    return {
      name: area.name,
      text: [area.statusText, area.valueText, area.noteText].filter((text) => text !== undefined).join(", "),
      path: shape.path,
      look: slideLook(area.fill),
      at: shape.labelPoint,
      ...(box && { nameAt: [((box.left + box.right) / 2) * unit, ((box.top + box.bottom) / 2) * unit] }),
    };
  });
  return {
    part: {
      kind: "map",
      label: words.say("map.labelOf", { title }),
      width,
      height,
      areas: drawn,
      legendTitle,
      legend: legendOf(areas, colouring).map((entry) => ({
        text: words.say("status.statusCount", { status: legendText(entry, colouring, words), count: entry.count }),
        look: slideLook(entry.fill),
      })),
      credit: `${words.say("common.mapCredit")} · ${words.say("common.mapCaveat")}`,
    },
    drawing: { kind: "map", areas, colouring, legendTitle },
  };
}

const ABSENCES: Readonly<Record<AbsenceReason, MapLook>> = {
  missing: { colour: "surface", pattern: "lines" },
  suppressed: { colour: "surface", pattern: "crossed" },
  notApplicable: { colour: "surface", pattern: "dots" },
  belowRounding: { colour: "surface", pattern: "dots" },
};

function slideLook(fill: MapFill): MapLook {
  switch (fill.kind) {
    case "status":
      return { colour: slideTone(fill.status), sign: signText(fill.status) };
    case "class":
      return { colour: `step-${stepOf(fill.index, fill.of)}` as Colour };
    case "absent":
      return ABSENCES[fill.reason];
    case "unmeasurable": {
      if (fill.reason === "noActual") return ABSENCES.missing;
      if (fill.reason === "suppressed" || fill.reason === "notApplicable") return ABSENCES[fill.reason];
      return { colour: "unmeasurable", sign: signText(fill.reason) };
    }
    case "outside":
      return { colour: "surface-sunken" };
  }
}
