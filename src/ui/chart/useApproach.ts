import { type ComponentType, type PointerEvent, useCallback, useRef, useState } from "react";

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
  const pointer = useRef<Place>(undefined);
  const [live, setLive] = useState<{ readonly about: unknown; readonly component: ComponentType<Props> }>();
  const isLive = live !== undefined && live.about === about;
  const approach = () => {
    if (isLive) return;
    // Without a connection there is still the picture, and its table.
    load().then((component) => {
      // Every step of the pointer asks until it is there.
      setLive((known) => (known?.about === about ? known : { about, component }));
    }, ignore);
  };
  const follow = ({ clientX, clientY }: Place) => {
    pointer.current = { clientX, clientY };
    approach();
  };
  /** What had the focus is gone: what stands in its place takes it over. So it does where the pointer is, or a finger was put. */
  const onDrawn = useCallback(() => {
    if (isFocused.current) around.current?.querySelector<SVGElement>("[tabindex='0']")?.focus();
    if (pointer.current === undefined) return;
    const { clientX, clientY } = pointer.current;
    const event = new MouseEvent("mousemove", { bubbles: true, clientX, clientY });
    document.elementFromPoint?.(clientX, clientY)?.dispatchEvent(event);
  }, []);
  return {
    component: isLive ? live.component : undefined,
    onDrawn,
    handlers: {
      ref: around,
      onPointerEnter: follow,
      onPointerMove: follow,
      onPointerLeave: ({ pointerType }: PointerEvent) => {
        // A finger is lifted from what it was put on; it still wants to know.
        if (pointerType === "mouse") pointer.current = undefined;
      },
      onMouseDown: (event: Place & Pick<MouseEvent, "preventDefault">) => {
        // It would get the focus, and with that the first of its points, whichever was pressed.
        event.preventDefault();
        // Where the page was still coming to life, this may be the first that is heard of a finger.
        follow(event);
      },
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

/** In the window. Unit: px. */
type Place = { readonly clientX: number; readonly clientY: number };

function ignore(): void {}
