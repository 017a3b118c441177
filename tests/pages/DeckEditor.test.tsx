// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DeckEditor } from "#pages/DeckEditor.tsx";
import { useDeck } from "#pages/useDeck.ts";
import type { Site } from "#pages/useSite.ts";
import { keepDeck, readDeck } from "#state/keptDeck.ts";
import { WordsProvider } from "#ui/layout/WordsContext.tsx";
import { testSite } from "./testSite.ts";

const { site } = testSite();

/** The editor of the deck that is kept, without the pictures of its slides. */
function Editor({ site: own }: { readonly site: Site }) {
  const editing = useDeck(own);
  const slides = editing.deck.slides.map((slide) => [{ slide, state: "failed" as const }]);
  return (
    <WordsProvider words={own.words}>
      <DeckEditor site={own} editing={editing} slides={slides} />
    </WordsProvider>
  );
}

const addresses = () => readDeck("").slides.map(({ address }) => address);
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

beforeEach(() => {
  keepDeck("", { slides: [{ address: "plans/" }, { address: "method/" }, { address: "quality/" }] });
  render(<Editor site={site} />);
});
afterEach(cleanup);

describe("the list of slides", () => {
  it("is put in order by its buttons with the keyboard, the focus going along", async () => {
    screen.getByRole("button", { name: "Move slide 1 down" }).focus();
    await userEvent.keyboard("{Enter}");
    expect(addresses()).toEqual(["method/", "plans/", "quality/"]);
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Move slide 2 down");
    await userEvent.keyboard("{Enter}{Enter}");
    expect(addresses()).toEqual(["method/", "quality/", "plans/"]);
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Move slide 3 down");
    expect(screen.getByText("Slide 2 is now slide 3").getAttribute("role")).toBe("status");
  });

  it("is put in order by Alt with an arrow key from anywhere in a slide", async () => {
    screen.getByRole("textbox", { name: "Title of slide 3" }).focus();
    await userEvent.keyboard("{Alt>}{ArrowUp}{/Alt}");
    expect(addresses()).toEqual(["plans/", "quality/", "method/"]);
  });

  it("takes a slide out, and gives it back with all that was said of it", async () => {
    await userEvent.type(screen.getByRole("textbox", { name: "Notes to slide 2" }), "Hello");
    await press("Remove slide 2");
    expect(addresses()).toEqual(["plans/", "quality/"]);
    await press("Undo");
    expect(readDeck("").slides[1]).toEqual({ address: "method/", notes: "Hello" });
    await press("Undo");
    expect(readDeck("").slides[1]).toEqual({ address: "method/" });
    expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
  });

  it("keeps a title as it is typed, and the finding again once it is emptied", async () => {
    const title = screen.getByRole("textbox", { name: "Title of slide 1" });
    await userEvent.type(title, "Our plans");
    expect(readDeck("").slides[0]).toEqual({ address: "plans/", title: "Our plans" });
    await userEvent.clear(title);
    expect(readDeck("").slides[0]).toEqual({ address: "plans/" });
  });

  it("shows another part of the same view", async () => {
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "What slide 1 shows" }), "Money");
    expect(addresses()[0]).toBe("plans/?part=money");
  });
});
