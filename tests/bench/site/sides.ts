import { setTimeout } from "node:timers/promises";
import { choose, pointAt, press, type Tab } from "./tab.ts";

/** One of the sites that are measured side by side. */
export type Side = {
  readonly name: "Vijim" | "Vijim at L" | "Observable Framework" | "React + CSV";
  readonly path: string;
  /** The body of a function that says which areas are filled, how many points the line has, and what the rows say. */
  readonly probe: string;
  /** True once the page answers; its pictures may be there before. */
  readonly isAlive: string;
  readonly choosePeriod: (tab: Tab) => Promise<unknown>;
  /** An indicator nobody has pointed at, so that nothing of it was asked for. */
  readonly chooseIndicator: (tab: Tab) => Promise<unknown>;
  /** Opens what there is to choose from and points at one, as whoever chooses does. */
  readonly pointAtIndicator: (tab: Tab) => Promise<unknown>;
  /** Chooses the one that is pointed at. */
  readonly pressIndicator: (tab: Tab) => Promise<unknown>;
};

const [INDICATOR, OTHER_INDICATOR, THIRD_INDICATOR] = ["indicator_001", "indicator_002", "trained_organisations"];
const OTHER_PERIOD = "2024/25";
/** How long a pointer is on what is pressed before it is. Unit: ms. */
const POINTING = 500;

const THIRD_ENTRY = `.site-nav__list a[href$="${THIRD_INDICATOR}/"]`;

/** In Albanian, as most read it. Our ranking names every municipality with its value, as the tables of the others do. */
export const VIJIM: Side = {
  name: "Vijim",
  path: `sq/indicator/${INDICATOR}/`,
  probe: `
    const isSeen = (element) => element.getClientRects().length > 0;
    const areas = [...document.querySelectorAll(".map-area")]
      .filter((area) => /[0-9]%/.test(area.getAttribute("aria-label")) && area.querySelector("path")?.getClientRects().length > 0)
      .map((area) => area.getAttribute("aria-label") + area.querySelector("path").getAttribute("class"));
    const curve = [...document.querySelectorAll("[data-view=trend] :is(.chart-line, .recharts-line-curve)")].filter(isSeen).map((path) => path.getAttribute("d") ?? "");
    const line = curve.sort((one, other) => other.length - one.length)[0] ?? "";
    const rows = [...document.querySelectorAll("[data-view=ranking] .chart-label--value")].filter(isSeen).map((value) => value.parentElement.textContent);
    return { areas, line, points: line.split(/[LC]/).length, rows };`,
  isAlive: `Object.keys(document.querySelector(".controls select") ?? {}).some((key) => key.startsWith("__react"))`,
  choosePeriod: (tab) => choose(tab, ".controls select", 0, OTHER_PERIOD),
  chooseIndicator: (tab) =>
    tab.evaluate(
      `window.bench.begin(); history.pushState({}, "", location.href.replace("${INDICATOR}", "${OTHER_INDICATOR}")); undefined`,
    ),
  pointAtIndicator: async (tab) => {
    await press(tab, ".site-nav__list summary");
    await pointAt(tab, THIRD_ENTRY);
    await setTimeout(POINTING);
  },
  pressIndicator: (tab) => press(tab, THIRD_ENTRY),
};

const PEER_PROBE = `
    const areas = [...document.querySelectorAll("#map path[fill] > title")].map((title) => title.textContent + title.parentElement.getAttribute("fill"));
    const curve = [...document.querySelectorAll("#line path")].map((path) => path.getAttribute("d") ?? "");
    const line = curve.sort((one, other) => other.length - one.length)[0] ?? "";
    const rows = [...document.querySelectorAll("#table tbody tr")].map((row) => row.textContent);
    return { areas, line, points: line.split(/[LC]/).length, rows };`;

export const FRAMEWORK: Side = {
  name: "Observable Framework",
  path: "",
  probe: PEER_PROBE,
  isAlive: `document.querySelectorAll("select").length === 2`,
  choosePeriod: (tab) => choose(tab, "select", 1, OTHER_PERIOD),
  chooseIndicator: (tab) => choose(tab, "select", 0, OTHER_INDICATOR),
  pointAtIndicator: (tab) => pointAt(tab, "select"),
  pressIndicator: (tab) => choose(tab, "select", 0, THIRD_INDICATOR),
};

export const REACT: Side = {
  name: "React + CSV",
  path: "",
  probe: PEER_PROBE,
  isAlive: FRAMEWORK.isAlive,
  choosePeriod: FRAMEWORK.choosePeriod,
  chooseIndicator: FRAMEWORK.chooseIndicator,
  pointAtIndicator: FRAMEWORK.pointAtIndicator,
  pressIndicator: FRAMEWORK.pressIndicator,
};
