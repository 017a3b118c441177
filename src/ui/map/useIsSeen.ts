import { type RefObject, useEffect, useState } from "react";

/** How far outside the window something counts as about to be seen. */
const SOON = "200px";

/**
 * Whether an element has come into or near the window and has a size; once it has, it stays so. Where nothing can tell, as
 * in a test without layout, it has not.
 */
export function useIsSeen(element: RefObject<Element | null>): boolean {
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    if (isSeen || element.current === null || !("IntersectionObserver" in globalThis)) return;
    const observer = new IntersectionObserver(
      (entries) => {
        const found = entries.find(({ isIntersecting }) => isIntersecting);
        if (found && found.boundingClientRect.width > 0) setSeen(true);
      },
      { rootMargin: SOON },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element, isSeen]);
  return isSeen;
}
