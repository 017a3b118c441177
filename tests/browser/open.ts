import type { Server } from "node:http";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { launchChromium, serve } from "./site.ts";

/**
 * The built site below a sub-path of a plain server, and a Chromium, for the tests of one file.
 * @param change - what is sent of a page instead of it.
 */
export function useSite(change?: (page: string) => string): { readonly browser: Browser; readonly address: string } {
  let [server, browser, address]: [Server?, Browser?, string?] = [];
  beforeAll(async () => {
    const served = await serve("dist", "/somewhere/below/", change);
    [server, address] = [served.server, served.address];
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });
  return {
    get browser() {
      if (browser === undefined) throw new Error("the browser is not launched yet");
      return browser;
    },
    get address() {
      if (address === undefined) throw new Error("the site is not served yet");
      return address;
    },
  };
}
