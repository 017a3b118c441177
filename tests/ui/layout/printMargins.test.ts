import { describe, expect, it } from "vitest";
import { printMarginStyle } from "#ui/layout/printMargins.ts";

describe("the margins of printed sheets", () => {
  it("carry title, mark, foot, and the number of the sheet and of all", () => {
    const style = printMarginStyle({ title: "Planet", mark: "Ilustruese", foot: "Gjendja më 31 tetor 2026" });
    expect(style).toContain('@top-left { content: "Planet"');
    expect(style).toContain('@top-right { content: "Ilustruese"');
    expect(style).toContain('@bottom-left { content: "Gjendja më 31 tetor 2026"');
    expect(style).toContain('counter(page) " / " counter(pages)');
  });

  it("let no text end its string or the element around it", () => {
    const style = printMarginStyle({ title: 'a"; } body { display: none }\n</style>\\', mark: "", foot: "" });
    expect(style).toContain('content: "a\\22 ; } body { display: none }\\a \\3c /style>\\5c "');
  });
});
