import { vi } from "vitest";

/** jsdom lays nothing out: what scrolls is so many pixels high, and its text 16 px. */
export function layOut(height: number): void {
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(height);
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      disconnect() {}
    },
  );
  document.documentElement.style.fontSize = "16px";
}
