import type { Buffer } from "node:buffer";
import type { Browser } from "playwright-core";

/** How far a channel may differ (0–255) before a pixel counts as another: the smoothing of letters differs between machines. */
const CHANNEL_TOLERANCE = 64;

/** The share of pixels (0–1) in which two PNG pictures differ visibly; 1 where their sizes do. Compared on a canvas of an empty page. */
export async function differingShare(browser: Browser, one: Buffer, other: Buffer): Promise<number> {
  const page = await browser.newPage();
  const share = await page.evaluate(
    async ([tolerance, ...pictures]) => {
      const [before, now] = await Promise.all(
        pictures.map(async (base64) => {
          const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
          const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
          if (context === null) throw new Error("no canvas");
          context.drawImage(bitmap, 0, 0);
          return context.getImageData(0, 0, bitmap.width, bitmap.height);
        }),
      );
      if (before === undefined || now === undefined) throw new Error("two pictures are compared");
      if (before.width !== now.width || before.height !== now.height) return 1;
      let differing = 0;
      for (let at = 0; at < now.data.length; at += 4) {
        const differs = [0, 1, 2].some(
          (channel) => Math.abs((before.data[at + channel] ?? 0) - (now.data[at + channel] ?? 0)) > tolerance,
        );
        if (differs) differing += 1;
      }
      return differing / (now.width * now.height);
    },
    [CHANNEL_TOLERANCE, one.toString("base64"), other.toString("base64")] as const,
  );
  await page.close();
  return share;
}
