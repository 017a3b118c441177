import type pptxgen from "pptxgenjs";
import type { SlideDescription, SlidePart, SlidesFile, TextPart } from "#domain/slide.ts";
import { type Canvas, FACE } from "./canvas.ts";
import { COLOURS } from "./colours.ts";
import { drawChart } from "./drawChart.ts";
import { drawMap } from "./drawMap.ts";
import { drawTable } from "./drawTable.ts";
import { CAPTION, MARKS, NUMBER, partFrames, SLIDE, SOURCE, TITLE } from "./layout.ts";
import { mendPackage, noMends } from "./mendPackage.ts";

const MASTER = "Vijim";

/**
 * A presentation (.pptx) with a slide for each description: titles as titles, charts and tables that can be edited, maps
 * as freeforms, notes as speaker notes.
 * @param onSlide - called after each slide; what it returns is waited for, so that whoever runs this can breathe.
 */
export async function writeSlides(
  file: SlidesFile,
  onSlide: (done: number) => void | Promise<void> = () => {},
): Promise<Uint8Array> {
  const { default: PptxGenJS } = await import("pptxgenjs");
  const deck = new PptxGenJS();
  deck.defineLayout({ name: MASTER, width: SLIDE.w, height: SLIDE.h });
  deck.layout = MASTER;
  deck.title = file.title;
  deck.company = file.programme;
  deck.author = file.programme;
  deck.theme = { headFontFace: FACE, bodyFontFace: FACE };
  defineMaster(deck);
  const mends = noMends();
  for (const [nth, slide] of file.slides.entries()) {
    drawSlide(deck, slide, file.locale, { mends, nth });
    await onSlide(nth + 1);
  }
  const bytes = await deck.write({ outputType: "uint8array", compression: false });
  return mendPackage(bytes as Uint8Array, mends, file.locale);
}

function defineMaster(deck: pptxgen): void {
  deck.defineSlideMaster({
    title: MASTER,
    background: { color: COLOURS.surface },
    objects: [
      { rect: { x: 0, y: 0, w: SLIDE.w, h: 0.09, fill: { color: COLOURS.accent } } },
      {
        placeholder: {
          options: {
            name: "title",
            type: "title",
            ...TITLE,
            bold: true,
            color: COLOURS.ink,
            valign: "bottom",
            margin: 0,
          },
          text: "",
        },
      },
    ],
    slideNumber: { ...NUMBER, fontFace: FACE, fontSize: 11, color: COLOURS["ink-soft"], align: "right" },
  });
}

function drawSlide(deck: pptxgen, described: SlideDescription, lang: string, at: Canvas["at"]): void {
  const slide = deck.addSlide({ masterName: MASTER });
  const { title, caption, parts, source, marks, notes } = described;
  slide.addText(title, { placeholder: "title", align: "left", fontSize: titleSize(title), fontFace: FACE, lang });
  slide.addText(caption, { ...CAPTION, ...plain(lang), fontSize: 14, valign: "top", fit: "shrink" });
  const frames = partFrames(parts.length);
  for (const [index, part] of parts.entries()) {
    const frame = frames[index];
    if (frame !== undefined) drawPart({ slide, frame, lang, at }, part);
  }
  slide.addText(source, { ...SOURCE, ...plain(lang), fontSize: sourceSize(source), valign: "top", fit: "shrink" });
  if (marks.length > 0)
    slide.addText(marks.join(" · "), {
      ...MARKS,
      ...plain(lang),
      fontSize: 10,
      bold: true,
      align: "center",
      valign: "middle",
      color: COLOURS["notice-ink"],
      fill: { color: COLOURS.notice },
      fit: "shrink",
    });
  slide.addNotes(notes);
}

/** The largest type in which a title of such a length stands on two lines. Unit: points. */
function titleSize(title: string): number {
  if (title.length <= 110) return 28;
  return title.length <= 170 ? 22 : 17;
}

/** The same for a line of sources. */
function sourceSize(source: string): number {
  if (source.length <= 220) return 10;
  return source.length <= 450 ? 8 : 6;
}

/** Text beside the title: soft, without a margin of its own. */
function plain(lang: string): pptxgen.TextPropsOptions {
  return { fontFace: FACE, color: COLOURS["ink-soft"], margin: 0, lang };
}

function drawPart(canvas: Canvas, part: SlidePart): void {
  if (part.kind === "text") drawText(canvas, part);
  else if (part.kind === "table") drawTable(canvas, part);
  else if (part.kind === "chart") drawChart(canvas, part);
  else drawMap(canvas, part);
}

function drawText({ slide, frame, lang }: Canvas, { points }: TextPart): void {
  const runs = points.map((text) => ({
    text,
    options: { bullet: { indent: 14 }, breakLine: true, paraSpaceAfter: 8, lang },
  }));
  slide.addText(runs, {
    ...frame,
    ...plain(lang),
    color: COLOURS.ink,
    fontSize: textSize(points),
    valign: "top",
    fit: "shrink",
  });
}

function textSize(points: readonly string[]): number {
  const lines = points.reduce((sum, point) => sum + Math.ceil(point.length / 95), 0);
  return lines <= 9 ? 20 : lines <= 14 ? 16 : 12;
}
