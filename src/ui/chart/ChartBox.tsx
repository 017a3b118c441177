import { type ReactNode, type RefObject, startTransition, useLayoutEffect, useRef, useState } from "react";
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
  const [isPrerendered] = useState(!useIsHydrated());
  const measured = useSizeOf(canvas, ruler, { isWanted: size === undefined, isPrerendered });
  const known = size ?? measured;
  const hasRoom = known !== undefined && known.width > 0 && known.height > 0;
  // A chart that had room is hidden, perhaps, and comes back: what a server drew is gone by then.
  const isAssumed = known === undefined && isPrerendered;
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
            <Assumed key={look} look={look}>
              {() => children(sizeOf(look))}
            </Assumed>
          ))}
      </div>
      {hasRoom && footer?.(known)}
      {isAssumed && footer?.(sizeOf("wide"))}
    </div>
  );
}

type AssumedProps = { readonly look: Look; readonly children: () => ReactNode };

/** A chart of a size that is not known, drawn by a server. In a browser what the server drew stays as it is until it goes. */
function Assumed({ look, children }: AssumedProps) {
  const className = `chart-assumed chart-assumed--${look}`;
  if (typeof document === "undefined") return <div className={className}>{children()}</div>;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: nothing is set, as React keeps what it finds; drawing it all once more would hold up the page
  return <div className={className} suppressHydrationWarning dangerouslySetInnerHTML={AS_FOUND} />;
}

const AS_FOUND = { __html: "" };

type Ref = RefObject<HTMLElement | null>;

type Wish = { readonly isWanted: boolean; readonly isPrerendered: boolean };

function useSizeOf(box: Ref, ruler: Ref, { isWanted, isPrerendered }: Wish): Size | undefined {
  const [size, setSize] = useState<Size>();
  useLayoutEffect(() => {
    const [element, sample] = [box.current, ruler.current];
    if (!isWanted || element === null || sample === null) return;
    const measure = () => {
      const [width, height] = [Math.round(element.clientWidth), Math.round(element.clientHeight)];
      const textSize = sizeAsDrawn(sample.offsetWidth);
      setSize((known) => {
        const isNever = known === undefined && (width === 0 || height === 0);
        return isNever || isSame(known, { width, height, textSize }) ? known : { width, height, textSize };
      });
    };
    // A chart of an assumed size stands there, and whoever wants to press something comes first.
    if (isPrerendered) startTransition(measure);
    else measure();
    const observer = new ResizeObserver(measure);
    for (const one of [element, sample]) observer.observe(one);
    return () => observer.disconnect();
  }, [box, ruler, isWanted, isPrerendered]);
  return size;
}

function isSame(one: Size | undefined, other: Size): boolean {
  return one?.width === other.width && one.height === other.height && one.textSize === other.textSize;
}
