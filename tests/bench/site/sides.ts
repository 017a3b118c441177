import type { Page } from "playwright-core";

/** One of the sites that are measured side by side. */
export type Side = {
  readonly name: "Vijim" | "Vijim at L" | "Observable Framework" | "React + CSV";
  readonly path: string;
  /** The body of a function that says which areas are filled, how many points the line has, and what the rows say. */
  readonly probe: string;
  /** True once the page answers; its pictures may be there before. */
  readonly isAlive: string;
  readonly choosePeriod: (page: Page) => Promise<unknown>;
  /** An indicator nobody has pointed at, so that nothing of it was asked for. */
  readonly chooseIndicator: (page: Page) => Promise<unknown>;
  /** Opens what there is to choose from and points at one, as whoever chooses does. */
  readonly pointAtIndicator: (page: Page) => Promise<unknown>;
  /** Chooses the one that is pointed at. */
  readonly pressIndicator: (page: Page) => Promise<unknown>;
};

const [INDICATOR, OTHER_INDICATOR, THIRD_INDICATOR] = ["indicator_001", "indicator_002", "trained_organisations"];
const OTHER_PERIOD = "2024/25";
/** How long a pointer is on what is pressed before it is. Unit: ms. */
const POINTING = 500;

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
  choosePeriod: (page) => page.locator(".controls select").first().selectOption(OTHER_PERIOD),
  chooseIndicator: (page) =>
    page.evaluate(
      `window.bench.begin(); history.pushState({}, "", location.href.replace("${INDICATOR}", "${OTHER_INDICATOR}")); undefined`,
    ),
  pointAtIndicator: async (page) => {
    await page.locator(".site-nav__list summary").first().click();
    await page.locator(`.site-nav__list a[href$="${THIRD_INDICATOR}/"]`).hover();
    await page.waitForTimeout(POINTING);
  },
  pressIndicator: (page) => page.locator(`.site-nav__list a[href$="${THIRD_INDICATOR}/"]`).click(),
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
  choosePeriod: (page) => page.locator("select").nth(1).selectOption({ label: OTHER_PERIOD }),
  chooseIndicator: (page) => page.locator("select").first().selectOption({ label: OTHER_INDICATOR }),
  pointAtIndicator: (page) => page.locator("select").first().hover(),
  pressIndicator: (page) => page.locator("select").first().selectOption({ label: THIRD_INDICATOR }),
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
