import { filesOf } from "#state/pageFiles.ts";

/** How many of each are kept at most; what was not used for longest goes first. */
const MOST = { pages: 60, packs: 60, assets: 160 } as const;
type Kind = keyof typeof MOST;

/** A page as it was kept, and its HTML. */
export type KeptPage = { readonly address: string; readonly html: string };

/** What a site keeps of what was seen. Sites of one origin do not share: `scope` is the address of this one. */
export type Keeping = {
  /**
   * A file from what is kept, else from the network, and then kept: `meanwhile` is given that work, for which whoever asks
   * for the file does not wait.
   * @throws TypeError where neither has it.
   */
  readonly file: (address: string, meanwhile: (work: Promise<void>) => void) => Promise<Response>;
  /** Keeps a file, where it is not. */
  readonly keepFile: (address: string) => Promise<void>;
  /** Keeps a page as the browser has it, where all it needs to come to life is kept. */
  readonly keepPage: (address: string) => Promise<void>;
  /** The page kept at an address, whatever was chosen on it; undefined where none is or a file it needs is gone. */
  readonly page: (address: string) => Promise<KeptPage | undefined>;
  /** All pages that can be opened. */
  readonly pages: () => Promise<readonly KeptPage[]>;
};

export function createKeeping(scope: string): Keeping {
  const open = (kind: Kind) => caches.open(`vijim ${scope} ${kind}`);

  const kindOf = (address: string) => (address.startsWith(`${scope}packs/`) ? "packs" : "assets");
  const keptFile = async (address: string) => (await open(kindOf(address))).match(address);

  const file: Keeping["file"] = async (address, meanwhile) => {
    const kind = kindOf(address);
    const cache = await open(kind);
    const kept = await cache.match(address);
    const response = kept ?? (await fetch(address, { cache: "force-cache" }));
    // What was kept is put again, as the one that was used last. Some hosts answer with a page what they do not have.
    if (response.ok && !isHtml(response)) meanwhile(put(cache, address, response.clone(), MOST[kind]));
    return response;
  };

  const isWhole = async ({ address, html }: KeptPage) =>
    (await Promise.all(filesOf(html, address).map(keptFile))).every((kept) => kept !== undefined);

  const readPage = async (address: string): Promise<KeptPage | undefined> => {
    const response = await (await open("pages")).match(address);
    const page = response && { address, html: await response.text() };
    return page && (await isWhole(page)) ? page : undefined;
  };

  return {
    file,
    keepFile: async (address) => {
      if (await keptFile(address)) return;
      let work: Promise<void> | undefined;
      await file(address, (keeping) => {
        work = keeping;
      });
      await work;
    },
    page: (address) => readPage(pathOf(address)),
    pages: async () => {
      const addresses = (await (await open("pages")).keys()).map(({ url }) => url).toReversed();
      return (await Promise.all(addresses.map(readPage))).filter((page) => page !== undefined);
    },
    keepPage: async (asked) => {
      const address = pathOf(asked);
      const response = await fetch(address, { cache: "force-cache" });
      if (!response.ok || response.redirected || !isHtml(response)) return;
      const page = { address, html: await response.clone().text() };
      if (await isWhole(page)) await put(await open("pages"), address, response, MOST.pages);
    },
  };
}

/** Pages are the same whatever is chosen on them. */
function pathOf(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname;
}

function isHtml(response: Response): boolean {
  return response.headers.get("content-type")?.startsWith("text/html") ?? false;
}

/** Puts something last and drops what is first and too much. Where there is no room it is not kept, and that is all. */
async function put(cache: Cache, address: string, response: Response, most: number): Promise<void> {
  try {
    await cache.put(address, response);
    const kept = await cache.keys();
    for (const oldest of kept.slice(0, Math.max(0, kept.length - most))) await cache.delete(oldest);
  } catch {
    // The device is full; the page goes on with what came from the network.
  }
}
