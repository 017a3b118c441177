import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A page of a PDF: its size in points, and its lines of text from top to bottom. */
export type PdfPage = { readonly width: number; readonly height: number; readonly lines: readonly string[] };

/** What a PDF says, page by page, as another program reads it. */
export async function readPdf(file: Uint8Array): Promise<readonly PdfPage[]> {
  const pdf = await getDocument({ data: Uint8Array.from(file), verbosity: 0 }).promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    const { items } = await page.getTextContent();
    pages.push({ width, height, lines: linesOf(items.flatMap((item) => ("str" in item ? [item] : []))) });
  }
  await pdf.destroy();
  return pages;
}

type Item = { readonly str: string; readonly transform: readonly number[]; readonly width: number };

/** From so many points on, a gap is one between words. */
const GAP = 1;

/** Texts on the same height are a line; what lies within a point is the same height. */
function linesOf(items: readonly Item[]): readonly string[] {
  const lines: { y: number; items: Item[] }[] = [];
  for (const item of items) {
    const y = item.transform[5] ?? 0;
    const line = lines.find((one) => Math.abs(one.y - y) < 1);
    if (line) line.items.push(item);
    else lines.push({ y, items: [item] });
  }
  const left = ({ transform }: Item) => transform[4] ?? 0;
  return lines
    .toSorted((one, other) => other.y - one.y)
    .map((line) => {
      let [text, end] = ["", Number.NEGATIVE_INFINITY];
      for (const item of line.items.toSorted((one, other) => left(one) - left(other))) {
        // A word goes on where its letters come from another file of the face.
        text += left(item) - end > GAP ? ` ${item.str}` : item.str;
        end = left(item) + item.width;
      }
      return text.replaceAll(/\s+/g, " ").trim();
    })
    .filter((text) => text !== "");
}
