import type { ViewFacts } from "#domain/takenView.ts";
import type { Words } from "#i18n/words.ts";
import { drawPicture } from "./drawPicture.ts";
import { createPace } from "./pace.ts";
import { completePicture } from "./pictureParts.ts";
import { readStyles } from "./siteStyles.ts";
import { copyForPaper, openStage } from "./stage.ts";

/** How long work is, and the way to end it. */
export type Job = { readonly signal: AbortSignal; readonly onStep: (done: number, total: number) => void };

/** A view of the page as an SVG that stands on its own, in light colours. */
export async function takePicture(
  seen: HTMLElement,
  facts: ViewFacts,
  words: Words,
  { signal, onStep }: Job,
): Promise<string> {
  const copy = copyForPaper(seen);
  completePicture(copy, facts, copy.querySelector(".source-line") !== null, words);
  const styles = await readStyles(seen.ownerDocument, copy.textContent ?? "", "paper");
  signal.throwIfAborted();
  const stage = await openStage(seen, copy, styles);
  try {
    const description = [facts.caption, ...facts.sources, ...facts.warnings].filter((text) => text !== "").join(". ");
    const called = { title: facts.title, description };
    return await drawPicture(stage.content, called, styles.fonts, createPace(signal), onStep);
  } finally {
    stage.close();
  }
}

/** The longest side a browser paints. Unit: px. */
const LONGEST = 16_000;

/** An SVG as the pixels of a PNG, two for each of its own, fewer only where a browser could not hold them. */
export async function paintPicture(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const { naturalWidth: width, naturalHeight: height } = image;
    const scale = Math.min(2, LONGEST / Math.max(width, height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob === null ? reject(new Error("the browser painted nothing")) : resolve(blob)));
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
