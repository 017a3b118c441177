// @vitest-environment jsdom
import { act } from "@testing-library/react";
import { lazy, type ReactNode, Suspense, useEffect, useState } from "react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { beforeEach, describe, expect, it } from "vitest";
import { KEEP_EARLY_USES } from "#build/earlyUse.ts";
import { doEarlyUses, WAITS } from "#state/earlyUse.ts";

function Page({ children }: { readonly children?: ReactNode }) {
  const [presses, setPresses] = useState(0);
  const [period, setPeriod] = useState("2024/25");
  const [isTable, setTable] = useState(false);
  const [colour, setColour] = useState("status");
  useEffect(() => doEarlyUses(document.body), []);
  return (
    <>
      <button type="button" onClick={() => setPresses((before) => before + 1)}>
        <b>Donor update</b>
      </button>
      <select value={period} onChange={({ target }) => setPeriod(target.value)}>
        <option>2023/24</option>
        <option>2024/25</option>
      </select>
      <input type="checkbox" checked={isTable} onChange={({ target }) => setTable(target.checked)} />
      {["status", "value"].map((one) => (
        <input key={one} type="radio" name="colour" checked={colour === one} onChange={() => setColour(one)} />
      ))}
      <output>{[presses, period, isTable, colour].join()}</output>
      <div id="late" {...{ [WAITS]: "" }}>
        {children}
      </div>
    </>
  );
}

function Late() {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => doEarlyUses(part("#late")), []);
  return (
    <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
      Working
    </button>
  );
}

const part = <T extends HTMLElement = HTMLElement>(selector: string) => document.querySelector<T>(selector) as T;

/** The page as it was prerendered, its own script run as a browser does. */
function prerender(children?: ReactNode): void {
  document.body.innerHTML = `<div id="root">${renderToString(<Page>{children}</Page>)}</div>`;
  new Function(KEEP_EARLY_USES)();
}

async function bringToLife(children?: ReactNode): Promise<void> {
  await act(async () => hydrateRoot(part("#root"), <Page>{children}</Page>));
}

describe("what a reader does before the page answers", () => {
  beforeEach(() => prerender());

  it("is done once it does, of a button pressed anywhere on it, as often as it was pressed", async () => {
    part("button b").click();
    part("button b").click();
    await bringToLife();
    expect(part("output").textContent).toBe("2,2024/25,false,status");
  });

  it("is done of choices and checks, which stay as they were made", async () => {
    part<HTMLSelectElement>("select").value = "2023/24";
    part("select").dispatchEvent(new Event("change", { bubbles: true }));
    part("[type=checkbox]").click();
    part("[type=radio]:not(:checked)").click();
    await bringToLife();
    expect(part("output").textContent).toBe("0,2023/24,true,value");
    expect(part<HTMLSelectElement>("select").value).toBe("2023/24");
    expect(Array.from(document.querySelectorAll("input"), ({ checked }) => checked)).toEqual([true, false, true]);
  });

  it("is nothing where what was touched stands as before", async () => {
    part("select").click();
    part("[type=checkbox]").click();
    part("[type=checkbox]").click();
    part("output").click();
    await bringToLife();
    expect(part("output").textContent).toBe("0,2024/25,false,status");
    expect(part<HTMLInputElement>("[type=checkbox]").checked).toBe(false);
  });

  it("is kept no longer once the page answers", async () => {
    await bringToLife();
    await act(async () => part("button").click());
    expect(part("output").textContent).toBe("1,2024/25,false,status");
    expect(globalThis.earlyUses).toEqual([]);
  });

  it("waits for a part that comes later than the page", async () => {
    prerender(
      <Suspense>
        <Late />
      </Suspense>,
    );
    part("#late button").click();
    let arrive = (_: { readonly default: typeof Late }) => {};
    const LazyLate = lazy(
      () =>
        new Promise<{ readonly default: typeof Late }>((resolve) => {
          arrive = resolve;
        }),
    );
    await bringToLife(
      <Suspense>
        <LazyLate />
      </Suspense>,
    );
    expect(part("#late button").getAttribute("aria-expanded")).toBe("false");
    await act(async () => arrive({ default: Late }));
    expect(part("#late button").getAttribute("aria-expanded")).toBe("true");
  });
});
