import type { ChartUnit } from "#domain/slide.ts";
import type { ValueStyle } from "#i18n/values.ts";
import type { Words } from "#i18n/words.ts";

/** How the numbers of a chart on a slide are printed. */
export function chartUnit(words: Words, { unit, decimals }: ValueStyle): ChartUnit {
  return { unit, decimals, signs: words.signsOfUnit(unit) };
}
