// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { internalTarget } from "#pages/internalTarget.ts";

const BASE = new URL("/below/", location.origin);

beforeEach(() => history.replaceState(null, "", "/below/en/method/"));
afterEach(() => document.body.replaceChildren());

/** Where a press on the first thing marked `here` leads, and whether the browser was to follow it itself. */
function targetOf(markup: string, press: MouseEventInit = {}, base = BASE): string | undefined {
  document.body.innerHTML = markup;
  let target: string | undefined = "not pressed";
  const note = (event: MouseEvent) => {
    target = internalTarget(event, base);
    event.preventDefault();
  };
  document.addEventListener("click", note, { once: true });
  const element = document.querySelector(".here") ?? document.body;
  element.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, button: 0, ...press }));
  return target;
}

describe("a press on a link within the site", () => {
  it.each([
    ["../municipality/peje/", "/below/en/municipality/peje/"],
    ["../?indicator=dropout&colour=value", "/below/en/?indicator=dropout&colour=value"],
    ["./?tables=map#map", "/below/en/method/?tables=map#map"],
    ["/below/sq/", "/below/sq/"],
  ])("is followed without a reload: %s to %s", (href, expected) => {
    expect(targetOf(`<a class="here" href="${href}">x</a>`)).toBe(expected);
  });

  it("is followed from anything inside the link, a shape of the map too", () => {
    expect(targetOf('<a href="../"><b><i class="here">x</i></b></a>')).toBe("/below/en/");
    expect(targetOf('<svg><a href="../"><path class="here"/></a></svg>')).toBe("/below/en/");
  });
});

describe("a press that is the browser's", () => {
  it.each([
    ["another site", '<a class="here" href="https://example.org/below/en/">x</a>'],
    ["another programme of the site", '<a class="here" href="/below/second/en/">x</a>'],
    ["beside the site", '<a class="here" href="../../../elsewhere/">x</a>'],
    ["a letter", '<a class="here" href="mailto:zyra@example.org">x</a>'],
    ["a download", '<a class="here" href="../data.csv" download>x</a>'],
    ["a window of its own", '<a class="here" href="../" target="_blank">x</a>'],
    ["a place on the same page", '<a class="here" href="#content">x</a>'],
    ["a link without an address", '<a class="here">x</a>'],
    ["no link", '<button class="here">x</button>'],
  ])("leads to %s", (_name, markup) => {
    expect(targetOf(markup)).toBeUndefined();
  });

  it.each<MouseEventInit>([{ button: 1 }, { ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }])(
    "asks for a tab, a window or a file: %j",
    (press) => {
      expect(targetOf('<a class="here" href="../">x</a>', press)).toBeUndefined();
    },
  );

  it("was already taken by something on the page", () => {
    document.body.addEventListener("click", (event) => event.preventDefault(), { once: true });
    expect(targetOf('<a class="here" href="../">x</a>')).toBeUndefined();
  });
});
