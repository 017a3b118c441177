import type { LatLngBounds, Map as Leaflet } from "leaflet";
import { useEffect, useState } from "react";
import { useWords } from "#ui/layout/WordsContext.tsx";
import { isClosest, isWhole } from "./useMagnification.ts";

const PLUS = "M8 3V13M3 8H13";
const MINUS = "M3 8H13";
const CORNERS = "M3 6V3H6M10 3H13V6M13 10V13H10M6 13H3V10";

/** Buttons that magnify the map and show the whole of it again. */
export function MapButtons({ leaflet, bounds }: { readonly leaflet: Leaflet; readonly bounds: LatLngBounds }) {
  const { say } = useWords();
  const { whole, closest } = useLimits(leaflet);
  return (
    <div className="map-buttons">
      <MapButton name="in" label={say("map.zoomIn")} icon={PLUS} isSpent={closest} onPress={() => leaflet.zoomIn()} />
      <MapButton name="out" label={say("map.zoomOut")} icon={MINUS} isSpent={whole} onPress={() => leaflet.zoomOut()} />
      <MapButton
        name="whole"
        label={say("map.zoomAll")}
        icon={CORNERS}
        isSpent={whole}
        onPress={() => leaflet.fitBounds(bounds)}
      />
    </div>
  );
}

type MapButtonProps = {
  /** Its modifier in CSS. */
  readonly name: string;
  readonly label: string;
  /** An SVG path in a square of 16. */
  readonly icon: string;
  /** Whether pressing it can change nothing; it keeps the focus all the same. */
  readonly isSpent: boolean;
  readonly onPress: () => void;
};

function MapButton({ name, label, icon, isSpent, onPress }: MapButtonProps) {
  return (
    <button
      type="button"
      className={`map-button map-button--${name}`}
      aria-label={label}
      title={label}
      aria-disabled={isSpent}
      onClick={() => !isSpent && onPress()}
    >
      <svg aria-hidden="true" viewBox="0 0 16 16" width="16" height="16">
        <path d={icon} />
      </svg>
    </button>
  );
}

function useLimits(leaflet: Leaflet): { readonly whole: boolean; readonly closest: boolean } {
  const [limits, setLimits] = useState(() => limitsOf(leaflet));
  useEffect(() => {
    const update = () => setLimits(limitsOf(leaflet));
    update();
    leaflet.on("zoomend zoomlevelschange", update);
    return () => {
      leaflet.off("zoomend zoomlevelschange", update);
    };
  }, [leaflet]);
  return limits;
}

function limitsOf(leaflet: Leaflet) {
  return { whole: isWhole(leaflet), closest: isClosest(leaflet) };
}
