import type { PointText } from "./pointText.ts";
import { SeriesSymbol } from "./SeriesSymbol.tsx";

/** What is known of the point a reader is at, beside the pointer. Voices read the same text from the live region. */
export function PointTip({ text, hasSymbols = false }: { readonly text: PointText; readonly hasSymbols?: boolean }) {
  return (
    <div className="chart-tip" aria-hidden="true">
      <div className="chart-tip__heading">{text.heading}</div>
      {text.lines.map((line) => (
        <div key={`${line.nth}|${line.text}`} className={line.isDetail ? "chart-tip__detail" : "chart-tip__value"}>
          {hasSymbols && !line.isDetail && line.nth !== undefined && <SeriesSymbol nth={line.nth} />}
          {line.text}
        </div>
      ))}
    </div>
  );
}
