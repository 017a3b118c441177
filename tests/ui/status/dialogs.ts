import { afterAll, beforeAll } from "vitest";

/** Gives jsdom, which has no modal dialogs, the part of them that components use: open, close and the close event. */
export function useDialogs(): void {
  const prototype = HTMLDialogElement.prototype;
  beforeAll(() => {
    prototype.showModal = function showModal() {
      this.setAttribute("open", "");
    };
    prototype.close = function close() {
      if (!this.open) return;
      this.removeAttribute("open");
      this.dispatchEvent(new Event("close"));
    };
  });
  afterAll(() => {
    Reflect.deleteProperty(prototype, "showModal");
    Reflect.deleteProperty(prototype, "close");
  });
}
