/**
 * The attribute that stands in the place of `style` where a content security policy refuses that; a rule styles by it. Its
 * value is what `style` said.
 */
export const STYLED_BY_RULE = "data-style";

/** The rule that styles as the attribute `style` would: above all that other rules say. */
export function styleRule(declarations: string): string {
  const value = declarations.replace(/["\\]/g, "\\$&").replaceAll("\n", "\\a ");
  // No element has the id of one blank; asking for that makes the rule outweigh all rules without an id.
  return `[${STYLED_BY_RULE}="${value}"]:not(#\\ ){${declarations}}`;
}
