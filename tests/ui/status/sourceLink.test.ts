import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contactLink, safeLink } from "#ui/status/sourceLink.ts";

describe("the address of a source", () => {
  it.each(["https://askdata.rks-gov.net/a?b=c", "http://example.org", "mailto:info@example.org"])(
    "%s is a link",
    (address) => {
      expect(safeLink(address)).toBe(address);
    },
  );

  it.each([
    "javascript:alert(1)",
    " javascript:alert(1)",
    "java\nscript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "file:///etc/passwd",
    "/reports/2025.pdf",
    "askdata.rks-gov.net",
    "",
  ])("%j is plain text", (address) => {
    expect(safeLink(address)).toBeUndefined();
  });

  it("is never a link to anything but the web and mail, whatever a file holds", () => {
    const scheme = fc.constantFrom("javascript:", "JaVaScRiPt:", "data:", "blob:", "https:", "ftp:", "");
    fc.assert(
      fc.property(scheme, fc.string(), (start, rest) => {
        const link = safeLink(`${start}${rest}`);
        if (link !== undefined) expect(new URL(link).protocol).toMatch(/^(https?|mailto):$/);
      }),
    );
  });
});

describe("a contact", () => {
  it("may be a bare mail address, an address or plain words", () => {
    expect(contactLink("dka@example.org")).toBe("mailto:dka@example.org");
    expect(contactLink("https://example.org")).toBe("https://example.org");
    expect(contactLink("Municipal Education Directorate")).toBeUndefined();
    expect(contactLink("javascript:x@example.org")).toBeUndefined();
  });
});
