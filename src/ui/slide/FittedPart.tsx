import { type ReactNode, useLayoutEffect, useRef } from "react";

/** Below this nobody could read it. */
const LEAST = 0.25;
/** Halvings until the scale is found to a hundredth. */
const STEPS = 7;

/** Something in the room there is for it: as large as it is drawn, or made smaller as a whole, so that nothing is cut off. */
export function FittedPart({ children }: { readonly children: ReactNode }) {
  const room = useRef<HTMLDivElement>(null);
  const plane = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const [outer, inner] = [room.current, plane.current];
    if (outer === null || inner === null) return;
    const refit = () => fitInto(outer, inner);
    refit();
    // What it holds may come late, a chart or a face of letters.
    const observer = new ResizeObserver(refit);
    for (const child of inner.children) observer.observe(child);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={room} className="slide-fitted">
      <div ref={plane} className="slide-fitted__plane">
        {children}
      </div>
    </div>
  );
}

/** The largest scale, up to 1, at which all fits: smaller means wider, and then things take another height. */
function fitInto(outer: HTMLElement, inner: HTMLElement): void {
  const fits = (scale: number) => {
    inner.style.inlineSize = `${100 / scale}%`;
    inner.style.blockSize = `${100 / scale}%`;
    return inner.scrollHeight * scale <= outer.clientHeight + 1;
  };
  let [least, most] = [LEAST, 1];
  if (fits(1)) least = 1;
  else
    for (let step = 0; step < STEPS; step += 1) {
      const middle = (least + most) / 2;
      if (fits(middle)) least = middle;
      else most = middle;
    }
  fits(least);
  inner.style.transform = `scale(${least})`;
}
