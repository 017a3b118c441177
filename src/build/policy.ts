import { createHash } from "node:crypto";

/**
 * What a host is asked to send with a site, described once: hostFiles.ts says it in the words of each host, html.ts in the
 * head of every page.
 */

/** What whoever hosts a site may choose. */
export type HostChoices = {
  /** Servers that the Data page may ask for data (DHIS2) besides the site's own. */
  readonly servers: readonly string[];
  /** Sites that may show pages in a frame; `*` is any. */
  readonly frames: readonly string[];
};

/** Inline scripts and styles that are allowed, as `'sha256-…'`. */
export type InlineHashes = { readonly scripts: readonly string[]; readonly styles: readonly string[] };

/** How a content security policy names an inline script or style. */
export function inlineSource(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

export type Header = readonly [name: string, value: string];

/** Files below these folders are named after their content. */
export const HASHED_FOLDERS = ["assets", "packs"] as const;
export const CACHE_FOR_GOOD = "public, max-age=31536000, immutable";
/** Kept, and asked for anew each time: pages, the service worker, manifests. */
export const CACHE_CHECKED = "no-cache";

/** The media type of every kind of file a site consists of; what is text or not yet packed can be compressed. */
export const FILE_TYPES: readonly { readonly ending: string; readonly type: string; readonly canShrink: boolean }[] = [
  { ending: "html", type: "text/html", canShrink: true },
  { ending: "js", type: "text/javascript", canShrink: true },
  { ending: "css", type: "text/css", canShrink: true },
  { ending: "json", type: "application/json", canShrink: true },
  { ending: "webmanifest", type: "application/manifest+json", canShrink: true },
  { ending: "svg", type: "image/svg+xml", canShrink: true },
  { ending: "txt", type: "text/plain", canShrink: true },
  { ending: "wasm", type: "application/wasm", canShrink: true },
  { ending: "pack", type: "application/octet-stream", canShrink: true },
  { ending: "png", type: "image/png", canShrink: false },
  { ending: "woff2", type: "font/woff2", canShrink: false },
];

/** What nobody here needs and no script that should come in is to have. */
const REFUSED_FEATURES = [
  "accelerometer",
  "camera",
  "display-capture",
  "geolocation",
  "gyroscope",
  "hid",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "publickey-credentials-get",
  "serial",
  "usb",
  "xr-spatial-tracking",
];

/**
 * What the environment says of hosting: `VIJIM_SERVERS` and `VIJIM_FRAMES`, addresses with spaces between.
 * @throws Error naming the setting and the part that is no address.
 */
export function readHostChoices(environment: Readonly<Record<string, string | undefined>>): HostChoices {
  const read = (setting: string, example: string, words: readonly string[]) =>
    (environment[setting] ?? "")
      .split(/\s+/)
      .filter((part) => part !== "")
      .map((part) => {
        const source = words.includes(part) ? part : originOf(part);
        if (source === undefined) throw new Error(`${setting}: “${part}” is no address. Write it as ${example}`);
        return source;
      });
  const frames = read("VIJIM_FRAMES", "https://www.example.org, * (any site) or 'self' (none other)", ["*", "'self'"]);
  return {
    servers: read("VIJIM_SERVERS", "https://dhis2.example.org, or https: for any server", ["https:"]),
    frames: frames.length === 0 ? ["*"] : frames,
  };
}

/** An address without its path, which a policy would take for the only one allowed. */
function originOf(address: string): string | undefined {
  const url = /^https?:\/\/[\w.:[\]-]+(\/|$)/.test(address) && URL.canParse(address) ? new URL(address) : undefined;
  return url?.origin;
}

/**
 * The part of the policy that a page can carry itself. `frame-ancestors` counts in a header only, and what a worker may do
 * is said by the headers of its own file.
 */
export function pagePolicy({ servers }: HostChoices, hashes: InlineHashes): string {
  return policyOf({
    "default-src": ["'none'"],
    // The solver that protects small numbers is WebAssembly.
    "script-src": ["'self'", "'wasm-unsafe-eval'", ...hashes.scripts],
    "style-src": ["'self'", ...hashes.styles],
    // A picture of a view is drawn by way of an image of its own (blob:); the icon of the page stands in its head (data:).
    "img-src": ["'self'", "data:", "blob:"],
    "font-src": ["'self'", "data:"],
    "connect-src": ["'self'", ...servers],
    "worker-src": ["'self'"],
    "manifest-src": ["'self'"],
    "form-action": ["'none'"],
    "base-uri": ["'none'"],
    "require-trusted-types-for": ["'script'"],
    "trusted-types": ["default"],
  });
}

export function policyOf(directives: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(" ")}`)
    .join("; ");
}

/** What is sent with every file. */
export function headersOf(choices: HostChoices, hashes: InlineHashes): readonly Header[] {
  const frames = policyOf({ "frame-ancestors": choices.frames });
  return [
    ["Content-Security-Policy", `${pagePolicy(choices, hashes)}; ${frames}`],
    ["X-Content-Type-Options", "nosniff"],
    ["Referrer-Policy", "no-referrer"],
    ["Permissions-Policy", REFUSED_FEATURES.map((feature) => `${feature}=()`).join(", ")],
  ];
}
