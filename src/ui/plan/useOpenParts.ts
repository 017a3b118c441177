import { useState } from "react";

/** Which parts of a list are open. */
export type OpenParts = {
  readonly isOpen: (id: string) => boolean;
  readonly toggle: (ids: readonly string[]) => void;
  readonly setAll: (isOpen: boolean) => void;
};

type Parts = { readonly begin: boolean; readonly base: boolean; readonly turned: ReadonlySet<string> };

/**
 * Parts that are open or closed at first, and what the reader has made of them since. When the beginning turns – what was
 * looked for opens everything – it begins anew.
 */
export function useOpenParts(areOpenAtFirst: boolean): OpenParts {
  const [kept, setKept] = useState<Parts>();
  const parts =
    kept?.begin === areOpenAtFirst ? kept : { begin: areOpenAtFirst, base: areOpenAtFirst, turned: new Set<string>() };
  return {
    isOpen: (id) => parts.base !== parts.turned.has(id),
    toggle: (ids) => {
      const turned = new Set(parts.turned);
      for (const id of ids) if (!turned.delete(id)) turned.add(id);
      setKept({ ...parts, turned });
    },
    setAll: (base) => setKept({ begin: areOpenAtFirst, base, turned: new Set() }),
  };
}
