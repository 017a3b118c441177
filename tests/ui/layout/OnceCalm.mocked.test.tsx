// @vitest-environment jsdom
import { act } from "@testing-library/react";
import { type ComponentType, type ReactNode, useState } from "react";
import { hydrateRoot } from "react-dom/client";
import { beforeEach, describe, expect, it, vi } from "vitest";

/** Nothing is idle before a test says so. */
let comeToRest = () => {};

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal("requestIdleCallback", (callback: () => void) => {
    comeToRest = callback;
  });
});

type Around = ComponentType<{ readonly fallback: ReactNode; readonly children: ReactNode }>;

function Part({ period }: { readonly period: string }) {
  const [presses, setPresses] = useState(0);
  return (
    <button type="button" onClick={() => setPresses(presses + 1)}>
      {`${period}: ${presses}`}
    </button>
  );
}

/** A page with a choice around a part that waits. */
function Page({ around: Around }: { readonly around: Around }) {
  const [period, setPeriod] = useState("2023/24");
  return (
    <>
      <select value={period} onChange={({ target }) => setPeriod(target.value)}>
        <option>2023/24</option>
        <option>2024/25</option>
      </select>
      <Around fallback={<p>fetched</p>}>
        <Part period={period} />
      </Around>
    </>
  );
}

/** The page as a server drew it, being taken over. */
async function takeOver() {
  const { OnceCalm } = await import("#ui/layout/OnceCalm.tsx");
  const page = <Page around={OnceCalm as Around} />;
  document.body.innerHTML = `<div id="root">${await onServer(page)}</div>`;
  const drawn = part();
  await act(async () => hydrateRoot(document.querySelector("#root") as Element, page));
  return drawn;
}

async function onServer(page: ReactNode): Promise<string> {
  const { renderToString } = await import("react-dom/server");
  const { document: browser } = globalThis;
  vi.stubGlobal("document", undefined);
  const html = renderToString(page);
  vi.stubGlobal("document", browser);
  return html;
}

const part = () => document.querySelector("button") as HTMLButtonElement;
const isAlive = (element: Element) => Object.keys(element).some((key) => key.startsWith("__react"));

describe("a part that comes to life once the page is at rest", () => {
  it("stands there as the server drew it, and takes that over when the browser has nothing else to do", async () => {
    const drawn = await takeOver();
    expect(isAlive(document.querySelector("select") as Element)).toBe(true);
    expect(isAlive(drawn)).toBe(false);
    await act(async () => comeToRest());
    expect(part()).toBe(drawn);
    expect(isAlive(drawn)).toBe(true);
  });

  it("answers to the very press that finds it asleep", async () => {
    const drawn = await takeOver();
    await act(async () => drawn.click());
    expect(drawn.textContent).toBe("2023/24: 1");
  });

  it("shows at once what is chosen beside it meanwhile, and nothing in between", async () => {
    await takeOver();
    const select = document.querySelector("select") as HTMLSelectElement;
    const seen: string[] = [];
    new MutationObserver(() => seen.push(document.body.textContent ?? "")).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    await act(async () => {
      select.value = "2024/25";
      select.dispatchEvent(new Event("change", { bubbles: true }));
    });
    expect(part().textContent).toBe("2024/25: 0");
    expect(seen.filter((text) => text.includes("fetched"))).toEqual([]);
  });

  it.each(["beforeprint", "keydown", "pointerdown"])("does not wait for that on %s", async (event) => {
    const drawn = await takeOver();
    await act(async () => dispatchEvent(new Event(event)));
    expect(isAlive(drawn)).toBe(true);
  });

  it("waits a little on a browser that cannot be asked for its rest", async () => {
    vi.stubGlobal("requestIdleCallback", undefined);
    vi.useFakeTimers({ toFake: ["setTimeout"] });
    const drawn = await takeOver();
    expect(isAlive(drawn)).toBe(false);
    await act(async () => vi.runAllTimers());
    vi.useRealTimers();
    expect(isAlive(drawn)).toBe(true);
  });
});
