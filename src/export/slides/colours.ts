import type { Colour } from "#domain/slide.ts";

/** The colours of the site by light, by the names of its tokens: a file knows no style sheet. */
export const COLOURS = {
  surface: "FFFFFF",
  "surface-sunken": "F3F5F7",
  ink: "16212C",
  "ink-soft": "4A5866",
  "line-colour": "CCD4DB",
  "line-strong": "6B7884",
  accent: "0B4F8A",
  notice: "FFF6DC",
  "notice-ink": "4D3800",
  achieved: "1F4FA3",
  "achieved-ink": "FFFFFF",
  "on-track": "3B93C4",
  "on-track-ink": "06182A",
  behind: "BD7D0C",
  "behind-ink": "1A1200",
  "off-track": "A8421B",
  "off-track-ink": "FFFFFF",
  missed: "43146B",
  "missed-ink": "FFFFFF",
  regressed: "6B0A1A",
  "regressed-ink": "FFFFFF",
  unmeasurable: "E3E7EA",
  "unmeasurable-ink": "37434E",
  "step-1": "DCEBF3",
  "step-2": "AED0E3",
  "step-3": "75AECD",
  "step-4": "3B84B0",
  "step-5": "0F5583",
  "series-1": "0B4F8A",
  "series-2": "C2570C",
  "series-3": "5B7F1D",
  "series-4": "8A2F62",
} as const satisfies Readonly<Record<Colour, string>> & Readonly<Record<string, string>>;

/** The colour of what is written upon a status' colour. */
export function inkOn(tone: keyof typeof COLOURS): string {
  const name = `${tone}-ink`;
  return Object.hasOwn(COLOURS, name) ? COLOURS[name as keyof typeof COLOURS] : COLOURS.ink;
}
