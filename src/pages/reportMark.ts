import type { Site } from "./useSite.ts";

/** What must be known of the figures on every sheet: that they are illustrative (V4) or internal (S6); "" for neither. */
export function reportMark({ first, words }: Pick<Site, "first" | "words">): string {
  return [
    first.audience === "internal" ? words.say("common.internal.short") : undefined,
    first.sources.some(({ kind }) => kind === "illustrative") ? words.say("common.illustrative.contains") : undefined,
  ]
    .filter((mark) => mark !== undefined)
    .join(" · ");
}
