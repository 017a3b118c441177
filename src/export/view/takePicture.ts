import type { ViewFacts } from "#domain/takenView.ts";
import type { Words } from "#i18n/words.ts";
import { drawPicture } from "./drawPicture.ts";
import { createPace } from "./pace.ts";
import { bandSvg, bandsOf, type Picture, pictureSvg } from "./picture.ts";
import { completePicture } from "./pictureParts.ts";
import { readStyles } from "./siteStyles.ts";
import { copyForPaper, openStage } from "./stage.ts";

/** How long work is, and the way to end it. */
export type Job = { readonly signal: AbortSignal; readonly onStep: (done: number, total: number) => void };

/** A view of the page as an SVG that stands on its own, in light colours. */
export async function takePicture(seen: HTMLElement, facts: ViewFacts, words: Words, job: Job): Promise<string> {
  const { picture, fonts } = await pictureOf(seen, facts, words, job);
  const description = [facts.caption, ...facts.sources, ...facts.warnings].filter((text) => text !== "").join(". ");
  return pictureSvg(picture, fonts, { title: facts.title, description });
}

/** The same as the pixels of a PNG, two for each of its own, fewer only where a browser could not hold them. */
export async function takePixels(seen: HTMLElement, facts: ViewFacts, words: Words, job: Job): Promise<Blob> {
  const { picture, fonts } = await pictureOf(seen, facts, words, job);
  return paintPicture(picture, fonts, job);
}

async function pictureOf(seen: HTMLElement, facts: ViewFacts, words: Words, { signal, onStep }: Job) {
  const pace = createPace(signal);
  const copy = await copyForPaper(seen, signal);
  completePicture(copy, facts, copy.querySelector(".source-line") !== null, words);
  const styles = await readStyles(seen.ownerDocument, copy.textContent ?? "", "paper");
  await pace.rest();
  const stage = await openStage(seen, copy, styles, pace);
  try {
    return { picture: await drawPicture(stage.content, pace, onStep), fonts: styles.fonts };
  } finally {
    stage.close();
  }
}

/** The longest side a browser paints. Unit: px. */
const LONGEST = 16_000;
/** So many rows of pixels are painted at a stretch. */
const BAND = 2000;

async function paintPicture(picture: Picture, fonts: string, { signal, onStep }: Job): Promise<Blob> {
  const scale = Math.min(2, LONGEST / Math.max(picture.width, picture.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  // Painted at once, not all together when the file is written.
  const context = canvas.getContext("2d", { willReadFrequently: true });
  const bands = bandsOf(canvas.height, BAND);
  for (const [nth, band] of bands.entries()) {
    onStep(nth, bands.length);
    context?.drawImage(await imageOf(bandSvg(picture, band, scale, fonts)), 0, band.from);
    await breathe(signal);
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error("the browser painted nothing")) : resolve(blob)));
  });
}

async function breathe(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  signal.throwIfAborted();
}

async function imageOf(svg: string): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
}
