// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { keepTheme, readTheme, THEMES } from "#state/theme.ts";

const { documentElement } = document;

beforeEach(() => {
  localStorage.clear();
  documentElement.removeAttribute("data-theme");
});

afterEach(() => vi.unstubAllGlobals());

/** A browser that refuses storage, as in a private window or a sandboxed frame. */
function closeStorage(): void {
  const refuse = () => {
    throw new DOMException("The operation is insecure.", "SecurityError");
  };
  vi.stubGlobal("localStorage", { getItem: refuse, setItem: refuse });
}

describe("the reader's choice of light or dark", () => {
  it("is that of the system where none was made", () => {
    expect(readTheme()).toBe("system");
  });

  it.each(THEMES)("is kept for the next visit: %s", (theme) => {
    keepTheme(theme);
    expect(readTheme()).toBe(theme);
  });

  it("shows at once on the page, and is taken back by the system's", () => {
    keepTheme("dark");
    expect(documentElement.getAttribute("data-theme")).toBe("dark");
    keepTheme("light");
    expect(documentElement.getAttribute("data-theme")).toBe("light");
    keepTheme("system");
    expect(documentElement.hasAttribute("data-theme")).toBe(false);
  });

  it("falls back to the system's where something else was stored", () => {
    localStorage.setItem("vijim:theme", "purple");
    expect(readTheme()).toBe("system");
  });

  it("lasts as long as the page where storage is closed", () => {
    closeStorage();
    expect(readTheme()).toBe("system");
    keepTheme("dark");
    expect(documentElement.getAttribute("data-theme")).toBe("dark");
    expect(readTheme()).toBe("system");
  });

  it("lasts as long as the page where there is no storage at all", () => {
    vi.stubGlobal("localStorage", undefined);
    keepTheme("light");
    expect(documentElement.getAttribute("data-theme")).toBe("light");
    expect(readTheme()).toBe("system");
  });
});
