import type { ChartPart } from "#domain/slide.ts";
import { useWords } from "#ui/layout/WordsContext.tsx";
import { numberText } from "./pictureTable.ts";

/** Bars side by side or stacked, one row for each category, each with its number; all on one scale from 0. */
export function SlideBars({ chart }: { readonly chart: ChartPart }) {
  const words = useWords();
  const { categories, series, unit, form } = chart;
  const isStacked = form === "stackedBars";
  const sizes = categories.map((_, nth) => {
    const values = series.map(({ values: all }) => Math.max(0, all[nth] ?? 0));
    return isStacked ? values.reduce((sum, value) => sum + value, 0) : Math.max(0, ...values);
  });
  const most = Math.max(...sizes, Number.MIN_VALUE);
  return (
    <div className="slide-bars" data-rows={categories.length > 9 ? "many" : "few"}>
      {series.length > 1 && (
        <ul className="slide-bars__key">
          {series.map(({ name, colour }) => (
            <li key={name}>
              <span className="slide-bars__swatch" style={{ background: `var(--${colour})` }} />
              {name}
            </li>
          ))}
        </ul>
      )}
      <ul className="slide-bars__rows">
        {categories.map((category, nth) => (
          <li key={category} className="slide-bars__row">
            <span className="slide-bars__name">{category}</span>
            <span className={isStacked ? "slide-bars__bars slide-bars__bars--stacked" : "slide-bars__bars"}>
              {series.map(({ name, values, colour }) => (
                <span key={name} className="slide-bars__line">
                  <span
                    className="slide-bars__bar"
                    style={{
                      background: `var(--${colour})`,
                      inlineSize: `${(80 * Math.max(0, values[nth] ?? 0)) / most}%`,
                    }}
                  />
                  {!isStacked && <span className="slide-bars__number">{numberText(values[nth], unit, words)}</span>}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
