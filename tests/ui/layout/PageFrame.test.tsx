// @vitest-environment jsdom
import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { LANGUAGES } from "#domain/language.ts";
import { albanian, english, serbian, turkish } from "#tests/i18n/languages.ts";
import { AS_OF, sourcesOfKind } from "#tests/ui/status/assessments.ts";
import { PageFrame, type PageFrameProps } from "#ui/layout/PageFrame.tsx";
import { draw, violationsIn } from "./draw.tsx";

const PROPS: PageFrameProps = {
  homeHref: "en/",
  programme: "Municipal action plans",
  programmes: [],
  links: [
    { label: "Overview", href: "en/", isCurrent: true },
    {
      label: "Municipalities",
      pages: [
        { label: "Peja", href: "en/municipality/peje/" },
        { label: "Gjilan", href: "en/municipality/gjilan/" },
      ],
    },
    { label: "Method", href: "en/method/" },
  ],
  languageLinks: LANGUAGES.map((language) => ({ language, href: `../${language}/` })),
  theme: "system",
  onThemeChange: () => {},
  asOf: AS_OF,
  isIllustrative: true,
  sources: [...sourcesOfKind("illustrative").values()],
  sourcesHref: "../method/",
  glossaryHref: "method/#words",
  disclaimer: "References to Kosovo are in line with UNSCR 1244.",
  contact: "dka@example.org",
  children: <h1>{"Overview"}</h1>,
};

function drawFrame(changes: Partial<PageFrameProps> = {}, words = english) {
  return draw(<PageFrame {...PROPS} {...changes} />, words);
}

describe("the frame of a page", () => {
  it("has a banner, a navigation, one main part and a footer", () => {
    drawFrame();
    expect(screen.getByRole("banner")).toBeDefined();
    expect(screen.getByRole("navigation", { name: "Main navigation" })).toBeDefined();
    expect(within(screen.getByRole("main")).getByRole("heading", { level: 1 })).toBeDefined();
    expect(screen.getByRole("contentinfo")).toBeDefined();
  });

  it("begins with a link that skips to the content", async () => {
    drawFrame();
    await userEvent.tab();
    expect(document.activeElement?.textContent).toBe("Skip to content");
    expect(document.activeElement?.getAttribute("href")).toBe(`#${screen.getByRole("main").id}`);
  });

  it("has an explanation of words and signs at hand", () => {
    drawFrame();
    expect(screen.getByRole("link", { name: "Words and signs" }).getAttribute("href")).toBe("method/#words");
  });

  it("names the programme, and lets it be chosen where the site has several", async () => {
    drawFrame();
    expect(screen.getByText("Municipal action plans")).toBeDefined();
    expect(screen.queryByRole("navigation", { name: "Programmes" })).toBeNull();
    cleanup();
    drawFrame({
      programmes: [
        { label: "Municipal action plans", href: "./", isCurrent: true },
        { label: "Learning centres", href: "centres/en/" },
      ],
    });
    const choice = within(screen.getByRole("navigation", { name: "Programmes" }));
    await userEvent.click(choice.getByText("Municipal action plans", { selector: "summary" }));
    expect(choice.getByRole("link", { name: "Learning centres" }).getAttribute("href")).toBe("centres/en/");
    expect(choice.getByRole("link", { current: "page" }).textContent).toBe("Municipal action plans");
  });

  it("says which page is shown", () => {
    drawFrame();
    expect(screen.getByRole("link", { name: "Overview" }).getAttribute("aria-current")).toBe("page");
    expect(screen.getByRole("link", { name: "Method" }).getAttribute("aria-current")).toBeNull();
  });

  it.each([
    ["sq", albanian, "Gjuha", "sq"],
    ["sr", serbian, "Jezik", "sr-Latn"],
    ["en", english, "Language", "en-GB"],
    ["tr", turkish, "Dil", "tr"],
  ] as const)("leads to the same view in the other languages, read in %s", (language, words, label, locale) => {
    drawFrame({}, words);
    const links = within(screen.getByRole("navigation", { name: label })).getAllByRole("link");
    expect(links.map((link) => [link.textContent, link.lang, link.getAttribute("href")])).toEqual([
      ["Shqip", "sq", "../sq/"],
      ["Srpski", "sr-Latn", "../sr/"],
      ["English", "en-GB", "../en/"],
      ["Türkçe", "tr", "../tr/"],
    ]);
    const current = links.filter((link) => link.getAttribute("aria-current") === "true");
    expect(current.map((link) => [link.getAttribute("href"), link.lang])).toEqual([[`../${language}/`, locale]]);
  });

  it("[T2] prints the reporting date above and below", () => {
    drawFrame();
    expect(screen.getAllByText("As of 31 March 2026")).toHaveLength(2);
  });

  it("[S6] names the reader's own data set while it is shown, and leads back", async () => {
    const onBack = vi.fn();
    drawFrame({ isInternal: true, own: { name: "Autumn", onBack } });
    expect(screen.getByText("Your own data set is shown: Autumn")).toBeDefined();
    await userEvent.click(screen.getByRole("button", { name: "Back to the published data" }));
    expect(onBack).toHaveBeenCalledOnce();
  });

  it("[V4] says when figures are illustrative, [S6] and when they are internal", () => {
    drawFrame({ isIllustrative: true, isInternal: true });
    expect(screen.getAllByRole("note").map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining("Figures marked [i]"),
      expect.stringContaining("Internal copy"),
    ]);
  });

  it("says neither where it is not so", () => {
    drawFrame({ isIllustrative: false });
    expect(screen.queryByRole("note")).toBeNull();
  });

  it("names sources, the credit of the map, the disclaimer and whom to ask", () => {
    drawFrame();
    const footer = screen.getByRole("contentinfo");
    expect(footer.textContent).toContain("© OpenStreetMap contributors (ODbL). Generalised for display");
    expect(footer.textContent).toContain("UNSCR 1244");
    expect(footer.textContent).toContain("MESTI: Education statistics");
    expect(within(footer).getByRole("link", { name: "dka@example.org" }).getAttribute("href")).toBe(
      "mailto:dka@example.org",
    );
  });

  it("tells its owner of another theme", async () => {
    const onThemeChange = vi.fn();
    drawFrame({ onThemeChange });
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Appearance" }), "Colours: light");
    expect(onThemeChange).toHaveBeenCalledWith("light");
  });

  it("breaks no rule axe knows", async () => {
    const { container } = drawFrame({ isInternal: true });
    expect(await violationsIn(container)).toEqual([]);
  });
});

describe("a menu of pages", () => {
  function menu(): HTMLDetailsElement {
    const details = screen.getByText("Municipalities").closest("details");
    if (details === null) throw new Error("no menu");
    return details;
  }

  it("shows pages under the names of their groups", async () => {
    const pages = [
      { label: "Attendance", href: "en/indicator/attendance/", group: "Outcomes" },
      { label: "Teams", href: "en/indicator/teams/", group: "Activities" },
      { label: "Dropout", href: "en/indicator/dropout/", group: "Outcomes" },
    ];
    const { container } = drawFrame({ links: [{ label: "Municipalities", pages }] });
    menu().open = true;
    const outcomes = within(screen.getByRole("list", { name: "Outcomes" })).getAllByRole("link");
    expect(outcomes.map(({ textContent }) => textContent)).toEqual(["Attendance", "Dropout"]);
    expect(within(screen.getByRole("list", { name: "Activities" })).getByText("Teams")).toBeDefined();
    expect(await violationsIn(container)).toEqual([]);
  });

  it("opens and closes with its name, and Escape gives the focus back to it", async () => {
    drawFrame();
    menu().open = true;
    screen.getByRole("link", { name: "Gjilan" }).focus();
    await userEvent.keyboard("{Escape}");
    expect(menu().open).toBe(false);
    expect(document.activeElement?.textContent).toBe("Municipalities");
  });

  it("closes with a press elsewhere", async () => {
    drawFrame();
    menu().open = true;
    await userEvent.click(screen.getByRole("main"));
    expect(menu().open).toBe(false);
  });

  it("closes when the focus moves on", async () => {
    drawFrame();
    menu().open = true;
    screen.getByRole("link", { name: "Gjilan" }).focus();
    await userEvent.tab();
    expect(menu().open).toBe(false);
  });

  it("closes when a page was chosen", async () => {
    drawFrame();
    menu().open = true;
    const link = screen.getByRole("link", { name: "Peja" });
    link.addEventListener("click", (event) => event.preventDefault());
    await userEvent.click(link);
    expect(menu().open).toBe(false);
  });
});
