import { StatusGlyph } from "#ui/status/StatusShape.tsx";
import type { MapArea } from "./choropleth.ts";
import { lookOf } from "./fillLook.ts";
import { type MapPicture, namesAt, STATIC_NAME_WIDTHS } from "./mapPicture.ts";
import type { MapView } from "./mapView.ts";
import type { Point } from "./mercator.ts";
import { type NameSide, nameOffset, type PlacedName } from "./placeNames.ts";

type MapMarksProps = {
  readonly picture: MapPicture;
  /** How wide the map is drawn, in rem. */
  readonly width: number | undefined;
};

/** Symbols and names over the areas. They say nothing to a screen reader: the areas have said it. */
export function MapMarks({ picture, width }: MapMarksProps) {
  const { map, areas } = picture;
  const names =
    width === undefined ? staticNames(picture) : namesAt(picture, width).map((name) => ({ ...name, rooms: [] }));
  const places = new Map(map.shapes.map(({ area, labelPoint }) => [area, placeOf(labelPoint, map.view)]));
  const marks = areas.flatMap((area) => {
    const at = places.get(area.area);
    return at === undefined ? [] : [{ area, at }];
  });
  return (
    <svg className="map-marks" aria-hidden="true" width="100%" height="100%">
      {marks.map((mark) => (
        <StatusMark key={mark.area.area} {...mark} />
      ))}
      {marks.flatMap((mark) =>
        names
          .filter(({ area }) => area === mark.area.area)
          .map(({ side, rooms }) => <Name key={mark.area.area + side} {...mark} side={side} rooms={rooms} />),
      )}
    </svg>
  );
}

/** Each name on each side it has at some width, with those widths. */
function staticNames({ namesFrom }: MapPicture): readonly (PlacedName & { readonly rooms: readonly number[] })[] {
  const found = new Map<string, PlacedName & { readonly rooms: number[] }>();
  for (const width of STATIC_NAME_WIDTHS) {
    for (const name of namesFrom(width)) {
      const key = `${name.area} ${name.side}`;
      const known = found.get(key) ?? { ...name, rooms: [] };
      known.rooms.push(width);
      found.set(key, known);
    }
  }
  return [...found.values()];
}

/** A point of the map as shares of its width and height. */
type Place = readonly [x: string, y: string];

function placeOf([x, y]: Point, { width, height }: MapView): Place {
  const percent = (share: number) => `${Math.round(share * 1e5) / 1e3}%`;
  return [percent(x / width), percent(y / height)];
}

function StatusMark({ area, at: [x, y] }: { readonly area: MapArea; readonly at: Place }) {
  const { sign } = lookOf(area.fill);
  return (
    sign && (
      <svg className="map-symbol" role="presentation" x={x} y={y}>
        <StatusGlyph sign={sign} isOnFill />
      </svg>
    )
  );
}

type NameProps = {
  readonly area: MapArea;
  readonly at: Place;
  readonly side: NameSide;
  /** The widths of the map at which CSS shows it; none where there is known to be room. */
  readonly rooms: readonly number[];
};

const ANCHORS = { on: "middle", below: "middle", above: "middle", right: "start", left: "end" } as const;

function Name({ area, at: [x, y], side, rooms }: NameProps) {
  const [dx, dy] = nameOffset(side, lookOf(area.fill).sign !== undefined);
  const weight = area.inProgramme ? ["map-name--programme"] : [];
  const tone = area.fill.kind === "outside" ? ["map-name--outside"] : [];
  const room = rooms.length > 0 ? ["map-name--if-room"] : [];
  const classes = ["map-name", ...weight, ...tone, ...room, ...rooms.map((width) => `map-name--at-${width}`)];
  return (
    <text className={classes.join(" ")} x={x} y={y} dx={`${dx}em`} dy={`${dy}em`} textAnchor={ANCHORS[side]}>
      {area.name}
    </text>
  );
}
