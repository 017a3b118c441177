import { escapeMarkup } from "./markup.ts";

/**
 * The markup that shows a view in another page. Where that page lets its script run, the frame grows with what it shows;
 * elsewhere it keeps its height and scrolls.
 * @param height - at first. Unit: px.
 */
export function embedCode(address: string, title: string, height: number): string {
  const frame = `<iframe src="${escapeMarkup(address)}" title="${escapeMarkup(title)}" loading="lazy" width="100%" height="${Math.ceil(height)}" style="border:0"></iframe>`;
  return `${frame}\n<script>${FOLLOW}</script>`;
}

/** Gives each frame the height its page tells. */
const FOLLOW =
  'addEventListener("message",function(e){var h=e.data&&e.data.vijimHeight;if(h>0)document.querySelectorAll("iframe").forEach(function(f){if(f.contentWindow===e.source)f.height=Math.ceil(h)})})';

/** The address of a view without what stands around it. */
export function embedAddress(address: string, view: string): string {
  const url = new URL(address);
  url.hash = "";
  url.searchParams.set("embed", view);
  return url.href;
}
