import { cleanup, render } from "@testing-library/react";
import axe from "axe-core";
import type { ReactNode } from "react";
import { afterEach } from "vitest";
import type { Words } from "#i18n/words.ts";
import { english } from "#tests/i18n/languages.ts";
import { WordsProvider } from "#ui/layout/WordsContext.tsx";

afterEach(cleanup);

/** Draws a part of the page as it is read in a language, and can draw it anew. */
export function draw(node: ReactNode, words: Words = english) {
  const within = (content: ReactNode) => <WordsProvider words={words}>{content}</WordsProvider>;
  const { container, rerender } = render(within(node));
  return { container, redraw: (next: ReactNode) => rerender(within(next)) };
}

/** What axe finds wrong, as `rule: element`. Colours are not seen in jsdom; `colours.test.ts` computes them. */
export async function violationsIn(container: Element): Promise<readonly string[]> {
  const { violations } = await axe.run(container, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
    resultTypes: ["violations"],
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
