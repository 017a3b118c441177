import { describe, expect, it } from "vitest";
import { unseenPage } from "#root/offline/unseenPage.ts";

const SEEN = [
  { address: "https://x.org/below/sq/municipality/peje/", html: "<title>Pejë &amp; rrethina – Vijim</title>" },
  { address: "https://x.org/below/en/", html: "<title>Vijim – municipal action plans</title>" },
  { address: "https://x.org/below/", html: "<title>Vijim</title>" },
];

function linksIn(html: string): readonly string[] {
  return [...html.matchAll(/<li><a href="([^"]*)">([^<]*)/g)].map(([, href, text]) => `${href} ${text}`);
}

describe("the page at an address that was not seen", () => {
  it("is in the address's language and leads to what was seen in it", () => {
    const html = unseenPage("https://x.org/below/sq/plans/", SEEN);
    expect(html).toContain('<html lang="sq">');
    expect(html).toContain("<h1>Jeni pa lidhje interneti dhe kjo faqe nuk është hapur ende në këtë pajisje</h1>");
    expect(linksIn(html)).toEqual(["/below/sq/municipality/peje/ Pejë &amp; rrethina – Vijim"]);
  });

  it("leads to all that was seen where the address names no language", () => {
    expect(linksIn(unseenPage("https://x.org/below/", SEEN))).toHaveLength(2);
  });

  it("says that nothing was seen in a language", () => {
    const html = unseenPage("https://x.org/below/sr/", SEEN);
    expect(html).toContain("Na ovom uređaju još nije otvorena nijedna stranica na ovom jeziku.");
    expect(linksIn(html)).toEqual([]);
  });

  it("repeats nothing of the address", () => {
    expect(unseenPage('https://x.org/en/<script>alert(1)</script>"', SEEN)).not.toContain("alert");
  });
});
