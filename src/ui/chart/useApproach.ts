import { type ComponentType, useCallback, useRef, useState } from "react";

/**
 * What answers to pointer and keys takes the place of what only shows the same, once somebody comes near; it is fetched
 * then. Where it cannot be had, what is shown stays.
 * @param load - fetches it.
 * @param about - what is shown: something else is shown still again.
 * @returns the component once it is there, what it calls once it is drawn, and what the element around both is given.
 */
export function useApproach<Props>(load: () => Promise<ComponentType<Props>>, about: unknown) {
  const around = useRef<HTMLDivElement>(null);
  const isFocused = useRef(false);
  const [live, setLive] = useState<{ readonly about: unknown; readonly component: ComponentType<Props> }>();
  const isLive = live !== undefined && live.about === about;
  const approach = () => {
    if (isLive) return;
    // Without a connection there is still the picture, and its table.
    load().then((component) => setLive({ about, component }), ignore);
  };
  /** What had the focus is gone: what stands in its place takes it over. */
  const onDrawn = useCallback(() => {
    if (isFocused.current) around.current?.querySelector<SVGElement>("[tabindex='0']")?.focus();
  }, []);
  return {
    component: isLive ? live.component : undefined,
    onDrawn,
    handlers: {
      ref: around,
      onPointerEnter: approach,
      onPointerMove: approach,
      onFocus: () => {
        isFocused.current = true;
        approach();
      },
      onBlur: () => {
        isFocused.current = false;
      },
    },
  };
}

function ignore(): void {}
