import { ON_PAPER } from "#ui/layout/whenCalm.ts";

/** How far outside the window a part of a page may still be when it is brought to life. */
const AHEAD = "200px";

/**
 * Waits until an element comes near the window, is used by keyboard or is to be printed or copied: what lies below the first view is brought to life
 * when somebody goes there. On a server, where all is drawn, it does not wait.
 */
export function whenSeen(id: string): Promise<void> {
  if (typeof document === "undefined" || document.getElementById(id) === null) return Promise.resolve();
  // In a frame of another page one view is shown wherever it stands on its own: all are brought to life.
  if (document.querySelector("[data-embed]") !== null) return Promise.resolve();
  return new Promise((resolve) => {
    let element: HTMLElement | null = null;
    const seen = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) wake();
      },
      { rootMargin: AHEAD },
    );
    const wake = () => {
      seen.disconnect();
      replaced.disconnect();
      element?.removeEventListener("focusin", wake);
      for (const event of ON_PAPER) removeEventListener(event, wake);
      resolve();
    };
    // Where the address asks for another view than the one prerendered, the element is drawn anew: watch the new one.
    const watch = () => {
      if (element?.isConnected) return;
      element = document.getElementById(id);
      if (element === null) return;
      seen.disconnect();
      seen.observe(element);
      element.addEventListener("focusin", wake);
    };
    const replaced = new MutationObserver(watch);
    replaced.observe(document.body, { childList: true, subtree: true });
    for (const event of ON_PAPER) addEventListener(event, wake);
    watch();
  });
}
