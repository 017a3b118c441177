import type pptxgen from "pptxgenjs";
import type { Frame } from "./layout.ts";
import type { Mends } from "./mendPackage.ts";

/** A face that every PowerPoint and LibreOffice has, or has the measures of, with all letters of our languages. */
export const FACE = "Calibri";

/** Where a part is drawn, and where to note what is to be put right of it once the file is written. */
export type Canvas = {
  readonly slide: pptxgen.Slide;
  readonly frame: Frame;
  readonly lang: string;
  /** Slides are counted from 0. */
  readonly at: { readonly mends: Mends; readonly nth: number };
};
