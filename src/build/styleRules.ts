import { STYLED_BY_RULE, styleRule } from "#export/view/styleRule.ts";
import { unescapeHtml } from "./html.ts";

/** A page's markup without `style` attributes, and the rules that take their place. */
export type StyledByRules = { readonly html: string; readonly rules: readonly string[] };

/**
 * Takes the `style` attributes out of what React drew: a strict policy refuses them in markup, and allows the same words in
 * a style sheet. In the browser main.tsx gives them back to their elements.
 */
export function styledByRules(html: string): StyledByRules {
  const rules = new Set<string>();
  const without = html.replaceAll(/ style="([^"]*)"/g, (_, value: string) => {
    rules.add(styleRule(unescapeHtml(value)));
    return ` ${STYLED_BY_RULE}="${value}"`;
  });
  return { html: without, rules: [...rules] };
}
