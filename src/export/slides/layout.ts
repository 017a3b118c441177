/** A rectangle of a slide. Unit: inches, as in all of a presentation. */
export type Frame = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };

/** 16:9, the size PowerPoint gives new presentations. */
export const SLIDE = { w: 13.333, h: 7.5 };
const MARGIN = 0.5;
const BODY = { x: MARGIN, y: 1.75, w: SLIDE.w - 2 * MARGIN, h: 4.85 };
const GAP = 0.4;

export const TITLE: Frame = { x: MARGIN, y: 0.3, w: BODY.w, h: 0.95 };
export const CAPTION: Frame = { x: MARGIN, y: 1.25, w: BODY.w, h: 0.4 };
export const SOURCE: Frame = { x: MARGIN, y: 6.72, w: BODY.w - 3, h: 0.6 };
export const MARKS: Frame = { x: SLIDE.w - MARGIN - 2.8, y: 6.75, w: 2.1, h: 0.45 };
export const NUMBER: Frame = { x: SLIDE.w - MARGIN - 0.6, y: 6.9, w: 0.6, h: 0.3 };

/** The places of the parts of a slide: one has all the width, two share it. */
export function partFrames(count: number): readonly Frame[] {
  const w = (BODY.w - GAP * (count - 1)) / count;
  return Array.from({ length: count }, (_, nth) => ({ ...BODY, x: BODY.x + nth * (w + GAP), w }));
}

/** The largest frame of some proportions within another, at its left. */
export function fitted(frame: Frame, width: number, height: number): Frame {
  const scale = Math.min(frame.w / width, frame.h / height);
  return { x: frame.x, y: frame.y, w: width * scale, h: height * scale };
}
