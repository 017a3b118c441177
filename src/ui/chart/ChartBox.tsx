import { type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from "react";
import { SAMPLE, sizeAsDrawn } from "./textSpace.ts";

/** The room for a chart, and the type size by which to reckon how wide its texts are. Unit: px. */
export type Size = { readonly width: number; readonly height: number; readonly textSize?: number };

type ChartBoxProps = {
  /** Taken instead of the space there is. */
  readonly size?: Size | undefined;
  readonly children: (size: Size) => ReactNode;
  /** Stands below the chart and takes its room from it. */
  readonly footer?: (size: Size) => ReactNode;
};

/**
 * Gives a chart the size of the space it is in, again whenever that changes. The space is the style sheet's, so that
 * nothing moves when the chart arrives.
 */
export function ChartBox({ size, children, footer }: ChartBoxProps) {
  const canvas = useRef<HTMLDivElement>(null);
  const ruler = useRef<HTMLSpanElement>(null);
  const measured = useSizeOf(canvas, ruler, size === undefined);
  const known = size ?? measured;
  const hasRoom = known !== undefined && known.width > 0 && known.height > 0;
  return (
    <div className="chart-box">
      <span ref={ruler} aria-hidden="true" className="chart-ruler">
        {SAMPLE}
      </span>
      <div ref={canvas} className="chart-box__canvas">
        {hasRoom && children(known)}
      </div>
      {hasRoom && footer?.(known)}
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
