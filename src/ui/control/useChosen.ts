import { useState } from "react";

/**
 * What is chosen, shown the moment it is pressed: whoever holds the choice, such as the address, follows a moment later,
 * and what it says then holds.
 */
export function useChosen<Value extends string>(
  settled: readonly Value[],
): readonly [readonly Value[], (chosen: readonly Value[]) => void] {
  const [draft, setDraft] = useState<{ readonly chosen: readonly Value[]; readonly on: string }>();
  const on = settled.join("\n");
  return [draft?.on === on ? draft.chosen : settled, (chosen) => setDraft({ chosen, on })];
}
