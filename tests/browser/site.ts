import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";

export const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".png": "image/png",
  ".woff2": "font/woff2",
};

/**
 * Of a browser that nobody sits at: the lists under its address bar are pages of their own, which take each new window a
 * second of a processor and more. The others are those that Playwright turns off as well; the last list counts.
 */
const NOT_NEEDED = [
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
  "AimEnabled",
  "DestroyProfileOnBrowserClose",
  "HttpsFirstBalancedModeAutoEnable",
  "HttpsUpgrades",
  "LensOverlay",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PreconnectToSearch",
];

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  `--disable-features=${NOT_NEEDED.join(",")}`,
];

/** A plain static server of a folder below a sub-path, as any host offers: no rewriting, no knowledge of the site. */
export async function serve(
  folder: string,
  below: string,
  change: (page: string) => string = (page) => page,
): Promise<{ server: Server; address: string }> {
  const server = createServer((request, response): void => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const inside = path.startsWith(below) ? normalize(path.slice(below.length)) : "\0";
    let file = join(folder, inside);
    if (inside.includes("\0") || inside.startsWith("..") || !existsSync(file))
      return void response.writeHead(404).end();
    if (statSync(file).isDirectory()) {
      if (!path.endsWith("/")) return void response.writeHead(301, { location: `${path}/` }).end();
      file = join(file, "index.html");
    }
    if (!existsSync(file)) return void response.writeHead(404).end();
    response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" });
    if (file.endsWith(".html")) response.end(change(readFileSync(file, "utf8")));
    else createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { server, address: `http://127.0.0.1:${port}${below}` };
}

export function launchChromium(more: readonly string[] = []): Promise<Browser> {
  const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
  return chromium.launch({ executablePath, args: [...FLAGS, ...more] });
}

/** Opens a page, and waits until it answers: what is done before is done once it does, which takes its time. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: "networkidle" });
  await untilItAnswers(page);
}

/** Until the page itself hears of presses, and no longer the script that keeps them for it. */
export async function untilItAnswers(page: Page): Promise<void> {
  await page.waitForFunction(() => document.onclick === null);
}

/** Comes near a page's map with the pointer, as a reader does, until Leaflet has taken over. */
export async function bringMapToLife(page: Page): Promise<void> {
  const box = await page.locator(".map-frame").first().boundingBox();
  const leaflet = page.locator(".leaflet-container").first();
  for (let step = 0; !(await leaflet.isVisible()); step = (step + 1) % 20) {
    await page.mouse.move((box?.x ?? 0) + 20 + step, (box?.y ?? 0) + 20);
    await page.waitForTimeout(50);
  }
}

/** A page that keeps what went wrong on it: console errors and warnings, exceptions, and requests to other origins. */
export async function openPage(
  browser: Browser,
  options: Parameters<Browser["newPage"]>[0] = {},
): Promise<{ page: Page; faults: string[]; requests: string[] }> {
  const page = await browser.newPage(options);
  const [faults, requests]: [string[], string[]] = [[], []];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("request", (request) => {
    requests.push(request.url());
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith("http") && hostname !== "127.0.0.1")
      faults.push(`request left the origin: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  return { page, faults, requests };
}
