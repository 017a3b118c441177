// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { COPYING } from "#domain/takenView.ts";
import { whenSeen } from "#pages/whenSeen.ts";

/** The observers made so far; a test says what comes into sight, as jsdom has no window to look through. */
const observers: { readonly see: (isIntersecting: boolean) => void; readonly seen: Set<Element> }[] = [];

beforeEach(() => {
  observers.length = 0;
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      readonly seen = new Set<Element>();
      readonly see: (isIntersecting: boolean) => void;
      constructor(tell: (entries: readonly { readonly isIntersecting: boolean }[]) => void) {
        this.see = (isIntersecting) => tell([{ isIntersecting }]);
        observers.push(this);
      }
      observe(element: Element) {
        this.seen.add(element);
      }
      disconnect() {
        this.seen.clear();
      }
    },
  );
  document.body.innerHTML = '<div id="below"><button>x</button></div>';
});

afterEach(() => vi.unstubAllGlobals());

/** Notes whether a promise has come true by the next turn. */
async function isDone(promise: Promise<void>): Promise<boolean> {
  const later = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 0));
  return Promise.race([promise.then(() => true), later]);
}

describe("what waits until it is seen", () => {
  it("waits while it is out of sight, and goes on when it comes near", async () => {
    const seen = whenSeen("below");
    observers[0]?.see(false);
    expect(await isDone(seen)).toBe(false);
    observers[0]?.see(true);
    expect(await isDone(seen)).toBe(true);
    expect(observers[0]?.seen.size).toBe(0);
  });

  it("goes on when somebody comes to it by keyboard", async () => {
    const seen = whenSeen("below");
    expect(await isDone(seen)).toBe(false);
    document.querySelector("button")?.focus();
    expect(await isDone(seen)).toBe(true);
  });

  it.each(["beforeprint", COPYING.begins])("goes on when the page is to be printed or copied: %s", async (event) => {
    const seen = whenSeen("below");
    expect(await isDone(seen)).toBe(false);
    dispatchEvent(new Event(event));
    expect(await isDone(seen)).toBe(true);
  });

  it("does not wait in a frame of another page, where its place may never be seen", async () => {
    document.body.dataset["embed"] = "statuses";
    expect(await isDone(whenSeen("below"))).toBe(true);
    delete document.body.dataset["embed"];
  });

  it("does not wait for what is not on the page", async () => {
    expect(await isDone(whenSeen("nowhere"))).toBe(true);
    expect(observers).toHaveLength(0);
  });

  it("does not wait on a server, where there is no page", async () => {
    vi.stubGlobal("document", undefined);
    expect(await isDone(whenSeen("below"))).toBe(true);
  });
});
