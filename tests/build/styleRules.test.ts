// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { styledByRules } from "#build/styleRules.ts";

describe("style attributes of drawn markup", () => {
  it("become rules, each once, and an attribute that names its rule", () => {
    const drawn = '<col style="inline-size:12%"/><b class="x" style="flex-grow:3"></b><b style="flex-grow:3"></b>';
    const { html, rules } = styledByRules(drawn);
    expect(html).toBe(
      '<col data-style="inline-size:12%"/><b class="x" data-style="flex-grow:3"></b><b data-style="flex-grow:3"></b>',
    );
    expect(rules).toHaveLength(2);
  });

  it("style as they did, above other rules", () => {
    const { html, rules } = styledByRules(`<p class="a" style="--said:&quot;&#x27;&quot;;color:red">x</p>`);
    const styles = document.createElement("style");
    styles.textContent = `${rules.join("\n")}\n.a.a.a { color: blue }`;
    document.head.append(styles);
    document.body.innerHTML = html;
    const { color } = getComputedStyle(document.body.firstElementChild as Element);
    styles.remove();
    expect(color).toBe("rgb(255, 0, 0)");
  });

  it("leave text alone that says the same", () => {
    const text = "<p>a style=&quot;color:red&quot;</p>";
    expect(styledByRules(text)).toEqual({ html: text, rules: [] });
  });
});
