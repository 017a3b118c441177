// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { albanian } from "#tests/i18n/languages.ts";
import { Localised } from "#ui/layout/Localised.tsx";
import { Section } from "#ui/layout/Section.tsx";
import { Failed, Loading, NotFound } from "#ui/layout/Waiting.tsx";
import { draw, violationsIn } from "./draw.tsx";

describe("what is not there, or not yet", () => {
  it("keeps its place while it is being loaded, and says so", () => {
    draw(<Loading height="20rem" />);
    const place = screen.getByRole("status");
    expect(place.getAttribute("aria-busy")).toBe("true");
    expect(place.style.minHeight).toBe("20rem");
    expect(place.textContent).toBe("Loading…");
  });

  it("can be tried again when it failed", async () => {
    const onTryAgain = vi.fn();
    draw(<Failed onTryAgain={onTryAgain} />);
    expect(screen.getByRole("alert").textContent).toContain("The data could not be loaded.");
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(onTryAgain).toHaveBeenCalledOnce();
  });

  it("leads to the overview where there is no such page", () => {
    draw(<NotFound homeHref="../en/" />);
    expect(screen.getByRole("heading", { level: 1, name: "Page not found" })).toBeDefined();
    expect(screen.getByRole("link", { name: "Go to the overview" }).getAttribute("href")).toBe("../en/");
  });
});

describe("a section", () => {
  it("is named by its heading", async () => {
    const { container } = draw(
      <Section title="Status matrix" caption="Every indicator" actions={<button type="button">{"Print"}</button>}>
        {"content"}
      </Section>,
    );
    expect(screen.getByRole("region", { name: "Status matrix" }).textContent).toBe(
      "Status matrixEvery indicatorPrintcontent",
    );
    expect(await violationsIn(container)).toEqual([]);
  });
});

describe("a text of the data set", () => {
  it("is marked where it stands in another language than the page", () => {
    const { container } = draw(<Localised text={{ sr: "Stopa pohađanja" }} />, albanian);
    expect(container.innerHTML).toContain('lang="sr-Latn"');
    expect(screen.getByTitle("në serbisht").textContent).toBe("Stopa pohađanja");
  });

  it("is plain in the reader's own, and nothing where it is not filled in", () => {
    const { container, redraw } = draw(<Localised text={{ sq: "Norma e vijimit" }} />, albanian);
    expect(container.innerHTML).toBe("Norma e vijimit");
    redraw(<Localised text={{}} />);
    expect(container.innerHTML).toBe("");
  });
});
