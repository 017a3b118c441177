import { type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from "react";
import { useIsHydrated } from "#ui/layout/useIsHydrated.ts";
import { SAMPLE, sizeAsDrawn } from "./textSpace.ts";

/** The room for a chart, and the type size by which to reckon how wide its texts are. Unit: px. */
export type Size = { readonly width: number; readonly height: number; readonly textSize?: number };

type ChartBoxProps = {
  /** Taken instead of the space there is. */
  readonly size?: Size | undefined;
  /** How high the chart is, nearly, on a wide page and on a phone, before the space there is can be measured. Unit: px. */
  readonly heights: Readonly<Record<Look, number>>;
  readonly children: (size: Size) => ReactNode;
  /** Stands below the chart and takes its room from it. */
  readonly footer?: (size: Size) => ReactNode;
};

/** The widths for which a chart is drawn where none is known: that of a wide page and that of a phone. Unit: px. */
const ASSUMED = { wide: 638, narrow: 332 } as const;
const LOOKS = ["wide", "narrow"] as const;
type Look = (typeof LOOKS)[number];

/**
 * Gives a chart the size of the space it is in, again whenever that changes. The space is the style sheet's, so that
 * nothing moves when the chart arrives. Without script it is drawn for two sizes, of which the nearer is seen.
 */
export function ChartBox({ size, heights, children, footer }: ChartBoxProps) {
  const canvas = useRef<HTMLDivElement>(null);
  const ruler = useRef<HTMLSpanElement>(null);
  const measured = useSizeOf(canvas, ruler, size === undefined);
  const known = size ?? measured;
  const isHydrated = useIsHydrated();
  const hasRoom = known !== undefined && known.width > 0 && known.height > 0;
  const isAssumed = known === undefined && !isHydrated;
  const sizeOf = (look: Look) => ({ width: ASSUMED[look], height: heights[look] });
  return (
    <div className="chart-box">
      <span ref={ruler} aria-hidden="true" className="chart-ruler">
        {SAMPLE}
      </span>
      <div ref={canvas} className="chart-box__canvas">
        {hasRoom && children(known)}
        {isAssumed &&
          LOOKS.map((look) => (
            <div key={look} className={`chart-assumed chart-assumed--${look}`}>
              {children(sizeOf(look))}
            </div>
          ))}
      </div>
      {hasRoom && footer?.(known)}
      {isAssumed && footer?.(sizeOf("wide"))}
    </div>
  );
}

type Ref = RefObject<HTMLElement | null>;

function useSizeOf(box: Ref, ruler: Ref, isWanted: boolean): Size | undefined {
  const [size, setSize] = useState<Size>();
  useLayoutEffect(() => {
    const [element, sample] = [box.current, ruler.current];
    if (!isWanted || element === null || sample === null) return;
    const measure = () => {
      const [width, height] = [Math.round(element.clientWidth), Math.round(element.clientHeight)];
      const textSize = sizeAsDrawn(sample.offsetWidth);
      setSize((known) => (isSame(known, { width, height, textSize }) ? known : { width, height, textSize }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const one of [element, sample]) observer.observe(one);
    return () => observer.disconnect();
  }, [box, ruler, isWanted]);
  return size;
}

function isSame(one: Size | undefined, other: Size): boolean {
  return one?.width === other.width && one.height === other.height && one.textSize === other.textSize;
}
