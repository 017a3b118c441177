import { vi } from "vitest";

/** Lays lists out as jsdom does not: windows 600 pixels high, rows 50. */
export function layOut(): void {
  vi.spyOn(Element.prototype, "clientWidth", "get").mockReturnValue(1000);
  vi.spyOn(Element.prototype, "clientHeight", "get").mockReturnValue(600);
  vi.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(50);
}
