import { useRouter } from "@tanstack/react-router";
import { useEffect } from "react";
import { internalLink, internalTarget } from "./internalTarget.ts";

/** How long a pointer or the focus rests on a link before its page is fetched: not for one that only passes. Unit: ms. */
const REST = 70;
const POINTED_AT = ["mouseover", "focusin", "touchstart"] as const;

/**
 * Follows links within the site without a reload; every other press on a link stays the browser's. The page of a link
 * that is pointed at is fetched before it is pressed.
 */
export function useInternalLinks(): void {
  const router = useRouter();
  useEffect(() => {
    const base = new URL(router.basepath, location.origin);
    const follow = (event: MouseEvent) => {
      const target = internalTarget(event, base);
      if (target === undefined) return;
      event.preventDefault();
      router.history.push(target);
    };
    let resting: ReturnType<typeof setTimeout> | undefined;
    const prepare = ({ target }: Event) => {
      clearTimeout(resting);
      const to = internalLink(target, base);
      if (to !== undefined) resting = setTimeout(() => void router.preloadRoute({ to: "./", href: to }), REST);
    };
    document.addEventListener("click", follow);
    for (const event of POINTED_AT) document.addEventListener(event, prepare, { passive: true });
    return () => {
      clearTimeout(resting);
      document.removeEventListener("click", follow);
      for (const event of POINTED_AT) document.removeEventListener(event, prepare);
    };
  }, [router]);
}
