import type { LocalText } from "./language.ts";

/** One of the programmes a site shows; each is a data set of its own. */
export type Programme = {
  /** The folder of its address below the site's; "" for the one the site opens with. */
  readonly slug: string;
  readonly name: LocalText;
};
