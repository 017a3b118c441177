import { type ReactNode, useLayoutEffect, useRef, useState } from "react";

/** Something in the room there is for it: as large as it is drawn, or made smaller as a whole, so that nothing is cut off. */
export function FittedPart({ children }: { readonly children: ReactNode }) {
  const room = useRef<HTMLDivElement>(null);
  const plane = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(1);
  useLayoutEffect(() => {
    const [outer, inner] = [room.current, plane.current];
    if (outer === null || inner === null) return;
    const measure = () => {
      // At another width things take another height: each step comes closer, and only smaller ones are taken.
      if (inner.scrollHeight * scale > outer.clientHeight + 1) setScale(outer.clientHeight / inner.scrollHeight);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(inner);
    return () => observer.disconnect();
  }, [scale]);
  const size = `${100 / scale}%`;
  return (
    <div ref={room} className="slide-fitted">
      <div ref={plane} style={{ inlineSize: size, minBlockSize: size, blockSize: size, transform: `scale(${scale})` }}>
        {children}
      </div>
    </div>
  );
}
