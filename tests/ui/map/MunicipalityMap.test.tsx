// @vitest-environment jsdom
import { fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { AreaId } from "#domain/id.ts";
import type { Words } from "#i18n/words.ts";
import { albanian, english, serbian, turkish } from "#tests/i18n/languages.ts";
import { draw, violationsIn } from "#tests/ui/layout/draw.tsx";
import { areasOf, TOPOLOGY } from "#tests/ui/map/kosovo.ts";
import type { MapColouring, MapFill } from "#ui/map/choropleth.ts";
import { MunicipalityMap } from "#ui/map/MunicipalityMap.tsx";

const BEHIND: MapFill = { kind: "status", status: "behind" };

type Changes = { readonly fill?: MapFill; readonly colouring?: MapColouring; readonly current?: string };

function drawMap(words: Words = english, { fill = BEHIND, colouring = { kind: "status" }, current }: Changes = {}) {
  return draw(
    <MunicipalityMap
      topology={TOPOLOGY}
      areas={areasOf(words, fill)}
      colouring={colouring}
      label="Where they stand"
      legendTitle="Status"
      interactive={false}
      current={current as AreaId | undefined}
    />,
    words,
  );
}

/** Asked for by its accessible name, but faster than by role among so many. */
const area = (name: string) => screen.getByLabelText((label) => label.startsWith(`${name},`));
const areaNames = () =>
  Array.from(document.querySelectorAll<SVGAElement>("a[data-area]"), ({ dataset }) => dataset["area"]);

describe("what a screen reader hears", () => {
  it("is each municipality's name, value, status and note", () => {
    drawMap();
    expect(screen.getByRole("link", { name: "Prizren, 0.4%, Behind, Illustrative" })).toBeTruthy();
    expect(screen.getByRole("link", { name: "Mamusha, 0.4%" })).toBeTruthy();
    expect(areaNames()).toHaveLength(38);
  });

  it("comes in the order of the reader's alphabet", () => {
    const { container } = drawMap(albanian);
    expect(areaNames().slice(0, 5)).toEqual(["decan", "dragash", "ferizaj", "fushe-kosove", "gllogoc"]);
    expect(areaNames().slice(-3)).toEqual(["vushtrri", "zubin-potok", "zvecan"]);
    expect(container.querySelector("figure")?.getAttribute("aria-label")).toBe("Where they stand");
  });

  it("follows the Serbian alphabet in Serbian", () => {
    drawMap(serbian);
    // D before Đ; Č and S with their carons after the plain letters.
    expect(areaNames().slice(0, 3)).toEqual(["decan", "dragash", "gjakove"]);
    expect(areaNames().at(-1)).toBe("zvecan");
  });

  it("tells how to move, and which municipality the page is about", () => {
    drawMap(english, { current: "prizren" });
    const figure = screen.getByRole("figure", { name: "Where they stand" });
    const hint = document.getElementById(figure.getAttribute("aria-describedby") ?? "");
    expect(hint?.textContent).toContain("Arrow keys move between municipalities, Enter opens");
    expect(hint?.textContent).toContain("alphabetical order");
    expect(area("Prizren").getAttribute("aria-current")).toBe("true");
    expect(area("Dragash").hasAttribute("aria-current")).toBe(false);
  });

  it("satisfies axe", async () => {
    const { container } = drawMap();
    expect(await violationsIn(container)).toEqual([]);
  });
});

describe("the keyboard", () => {
  it("stops once at the map: at its first area, then at the one last visited", async () => {
    drawMap();
    const user = userEvent.setup();
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole("link", { name: "Skip the map" }));
    await user.tab();
    expect(document.activeElement).toBe(area("Deçan"));
    await user.keyboard("{End}");
    expect(document.activeElement).toBe(area("Zvečan"));
    expect(areaNames().filter((_, index) => screen.getAllByRole("link")[index + 1]?.tabIndex === 0)).toEqual([
      "zvecan",
    ]);
    await user.tab();
    expect(document.activeElement).toBe(document.body);
    await user.tab({ shift: true });
    expect(document.activeElement).toBe(area("Zvečan"));
  });

  it("moves by arrow keys to the neighbour, Home and End to the ends", async () => {
    drawMap();
    const user = userEvent.setup();
    area("Prizren").focus();
    await user.keyboard("{ArrowDown}");
    expect(document.activeElement).toBe(area("Dragash"));
    await user.keyboard("{ArrowDown}");
    expect(document.activeElement).toBe(area("Dragash"));
    await user.keyboard("{ArrowUp}");
    expect(document.activeElement).toBe(area("Prizren"));
    await user.keyboard("{Home}");
    expect(document.activeElement).toBe(area("Deçan"));
  });

  it("leaves the browser's own keys alone", async () => {
    drawMap();
    area("Prizren").focus();
    expect(fireEvent.keyDown(area("Prizren"), { key: "ArrowLeft", altKey: true })).toBe(true);
    expect(fireEvent.keyDown(area("Prizren"), { key: "a" })).toBe(true);
    expect(document.activeElement).toBe(area("Prizren"));
  });

  it("opens the municipality's page by Enter, as every area is a link", () => {
    drawMap();
    expect(area("Prizren").getAttribute("href")).toBe("municipality/prizren/");
  });
});

describe("the particulars of an area", () => {
  it("show on focus: name, value, status, period, note; Escape hides them and keeps the focus", async () => {
    drawMap();
    const user = userEvent.setup();
    area("Prizren").focus();
    const tip = await screen.findByRole("tooltip");
    expect(Array.from(tip.children, ({ textContent }) => textContent)).toEqual([
      "Prizren",
      "0.4%",
      "Behind",
      "2024/25",
      "Illustrative",
    ]);
    expect(document.getElementById(area("Prizren").getAttribute("aria-describedby") ?? "")?.textContent).toBe(
      "2024/25",
    );
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("tooltip")).toBeNull();
    expect(document.activeElement).toBe(area("Prizren"));
    await user.keyboard("{ArrowDown}");
    expect(within(screen.getByRole("tooltip")).getByText("Dragash")).toBeTruthy();
  });

  it("show on hover at once, and stay while the pointer is on them", () => {
    vi.useFakeTimers();
    drawMap();
    fireEvent.pointerEnter(area("Peja"), { pointerType: "mouse" });
    const tip = screen.getByRole("tooltip");
    expect(within(tip).getByText("Peja")).toBeTruthy();
    fireEvent.pointerLeave(area("Peja"));
    fireEvent.pointerEnter(tip);
    vi.advanceTimersByTime(1000);
    expect(screen.getByRole("tooltip")).toBe(tip);
    vi.useRealTimers();
  });

  it("go when the pointer has left, and Escape hides them without a focus", async () => {
    drawMap();
    const user = userEvent.setup();
    fireEvent.pointerEnter(area("Peja"), { pointerType: "mouse" });
    fireEvent.pointerLeave(area("Peja"));
    await vi.waitFor(() => expect(screen.queryByRole("tooltip")).toBeNull());
    fireEvent.pointerEnter(area("Peja"), { pointerType: "mouse" });
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("tooltip")).toBeNull();
  });

  it("do not come up under a finger", () => {
    drawMap();
    fireEvent.pointerEnter(area("Peja"), { pointerType: "touch" });
    expect(screen.queryByRole("tooltip")).toBeNull();
  });
});

describe("the legend", () => {
  const lines = () => screen.getAllByRole("listitem").map(({ textContent }) => textContent);

  it("counts statuses and those outside the programme", () => {
    drawMap();
    expect(lines()).toEqual([
      "Achieved00 municipalities",
      "On track00 municipalities",
      "Behind1515 municipalities",
      "Off track00 municipalities",
      "Missed00 municipalities",
      "Moved backwards00 municipalities",
      "Not in the programme2323 municipalities",
    ]);
  });

  const colouring: MapColouring = {
    kind: "value",
    classes: { rule: "quantiles", breaks: [0.1, 0.4, 0.9] },
    style: { unit: "percent", decimals: 1 },
  };

  it("says the unit at both limits where its sign comes first", () => {
    drawMap(turkish, { colouring, fill: { kind: "class", index: 1, of: 2 } });
    expect(lines().slice(0, 2)).toEqual(["%0,1 – %0,4 (hariç)00 belediye", "%0,4 – %0,91515 belediye"]);
  });

  it("states the limits of classes and the rule they were made by", () => {
    drawMap(english, { colouring, fill: { kind: "class", index: 1, of: 2 } });
    expect(lines().slice(0, 2)).toEqual(["0.1 to under 0.4%00 municipalities", "0.4 to 0.9%1515 municipalities"]);
    expect(screen.getByText("Each class holds about the same number of municipalities.")).toBeTruthy();
  });

  it("says the one value of a single class, and has no rule where there is no number", () => {
    const style = { unit: "percent", decimals: 1 };
    const single = { kind: "value", classes: { rule: "equalSteps", breaks: [2, 2] }, style } as const;
    drawMap(english, { colouring: single, fill: { kind: "class", index: 0, of: 1 } });
    expect(lines()[0]).toBe("2.0%1515 municipalities");
    expect(screen.getByText("All municipalities have the same value.")).toBeTruthy();
  });
});
