import { type ReactNode, useLayoutEffect, useRef, useState } from "react";

/** The size a slide is laid out in, whatever size it is shown at. Unit: rem. */
const STAGE_WIDTH = 70;

/** A slide at the width there is: laid out once, then made larger or smaller as a whole. */
export function SlideStage({ children }: { readonly children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(0);
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const measure = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      setScale(element.clientWidth / (STAGE_WIDTH * rem));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={frame} className="slide-stage">
      <div className="slide-stage__plane" style={{ inlineSize: `${STAGE_WIDTH}rem`, transform: `scale(${scale})` }}>
        {children}
      </div>
    </div>
  );
}
