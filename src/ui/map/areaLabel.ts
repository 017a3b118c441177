import type { MapArea } from "./choropleth.ts";

/** What a screen reader says of an area: its name, value and status, and what must be known before using them. */
export function areaLabelOf({ name, valueText, statusText, noteText }: MapArea): string {
  return [name, valueText, statusText, noteText].filter((text) => text !== undefined && text !== "").join(", ");
}
