import { readFileSync } from "node:fs";

export type Theme = "light" | "dark";
/** Red, green and blue as light, each 0–1. */
export type Light = readonly [number, number, number];

const CSS = readFileSync(new URL("../../../src/styles.css", import.meta.url), "utf8");

/** The colour of a token of styles.css in a theme. */
export function colourOf(token: string, theme: Theme): Light {
  const text = new RegExp(`--${token}: (?:light-dark\\((#\\w{6}), (#\\w{6})\\)|(#\\w{6}));`).exec(CSS);
  const hex = text?.[3] ?? (theme === "light" ? text?.[1] : text?.[2]);
  if (hex === undefined) throw new Error(`styles.css has no colour --${token}`);
  const channel = (at: number) => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  return [channel(1), channel(3), channel(5)];
}

function linear(encoded: number): number {
  return encoded <= 0.04045 ? encoded / 12.92 : ((encoded + 0.055) / 1.055) ** 2.4;
}

function encoded(light: number): number {
  return light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055;
}

/**
 * The contrast ratio of two colours, 1–21.
 * @see WCAG 2.2, "contrast ratio"
 */
export function contrastOf(one: Light, other: Light): number {
  const [bright, dim] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return ((bright ?? 0) + 0.05) / ((dim ?? 0) + 0.05);
}

function luminance([red, green, blue]: Light): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** A colour with a part of another in it, as `color-mix(in srgb, …)` mixes them. */
export function mix(colour: Light, part: number, into: Light): Light {
  const channel = (at: 0 | 1 | 2) => linear(encoded(colour[at]) * part + encoded(into[at]) * (1 - part));
  return [channel(0), channel(1), channel(2)];
}

type Matrix = readonly [Light, Light, Light];

/**
 * How eyes that lack one kind of cone see light.
 * @see G. M. Machado, M. M. Oliveira, L. A. F. Fernandes (2009), IEEE TVCG 15:1291, severity 1.0
 */
export const EYES: Readonly<Record<string, Matrix>> = {
  "all three cones": [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

export function seenWith(eyes: Matrix, [red, green, blue]: Light): Light {
  const channel = ([r, g, b]: Light) => Math.min(1, Math.max(0, r * red + g * green + b * blue));
  return [channel(eyes[0]), channel(eyes[1]), channel(eyes[2])];
}

/**
 * How different two colours look, in hundredths of OKLab; about 2 can just be told apart side by side.
 * @see B. Ottosson (2020), "A perceptual color space for image processing"
 */
export function differenceOf(one: Light, other: Light): number {
  const [a, b] = [oklab(one), oklab(other)];
  return 100 * Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

function oklab([red, green, blue]: Light): Light {
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}
