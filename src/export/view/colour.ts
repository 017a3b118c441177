/** A colour for a picture: one of `#rrggbb`, and how opaque it is, 0–1. */
export type Colour = { readonly hex: string; readonly opacity: number };

/**
 * The colour of a computed style, which writes `rgb(…)`, `rgba(…)` or, where colours were mixed, `color(srgb …)` and
 * `oklab(…)`. Other programs know the first alone.
 * @returns undefined for what is no colour (`none`, a pattern), or is fully transparent.
 */
export function parseColour(text: string): Colour | undefined {
  const [, space = "", inside = ""] = /^(rgba?|color|oklab)\(([^)]*)\)$/.exec(text.trim()) ?? [];
  const parts = inside.match(/-?[\d.]+(?:e-?\d+)?/g)?.map(Number) ?? [];
  const [one = 0, two = 0, three = 0, opacity = 1] = parts;
  if (parts.length < 3 || opacity === 0) return undefined;
  if (space === "oklab") return { hex: hexOf(srgbOf(one, two, three)), opacity };
  const scale = space === "color" ? 255 : 1;
  return { hex: hexOf([one * scale, two * scale, three * scale]), opacity };
}

function hexOf(channels: readonly number[]): string {
  const digits = channels.map((channel) =>
    Math.round(Math.min(255, Math.max(0, channel)))
      .toString(16)
      .padStart(2, "0"),
  );
  return `#${digits.join("")}`;
}

/** From Oklab to sRGB, 0–255 (B. Ottosson, A perceptual color space for image processing, 2020). */
function srgbOf(lightness: number, a: number, b: number): readonly number[] {
  const [l, m, s] = [
    (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3,
    (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3,
    (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3,
  ];
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  return linear.map((light) => 255 * (light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055));
}
