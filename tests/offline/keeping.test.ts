import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createKeeping } from "#root/offline/keeping.ts";
import { cachesInMemory } from "./cacheInMemory.ts";

const SITE = "https://x.org/below/";
const SCRIPT = `${SITE}assets/index-12345678.js`;
const PAGE = `<title>Pejë – Vijim</title><script src="../assets/index-12345678.js"></script>`;

/** What the network answers, and what it was asked for. */
const network = new Map<string, string>();
const asked: string[] = [];

beforeEach(() => {
  network.clear();
  asked.length = 0;
  vi.stubGlobal("caches", cachesInMemory());
  vi.stubGlobal("fetch", async (address: string) => {
    asked.push(address);
    const body = network.get(address);
    const type = body?.startsWith("<") ? "text/html; charset=utf-8" : "text/javascript";
    return new Response(body ?? "", { status: body === undefined ? 404 : 200, headers: { "content-type": type } });
  });
});
afterEach(() => vi.unstubAllGlobals());

/** A site of which a file counts as had once it is kept too. */
function createSite(scope: string) {
  const keeping = createKeeping(scope);
  const file = async (address: string) => {
    const works: Promise<void>[] = [];
    const response = await keeping.file(address, (work) => works.push(work));
    await Promise.all(works);
    return response;
  };
  return { ...keeping, file };
}

async function textOf(response: Promise<Response>): Promise<string> {
  return (await response).text();
}

describe("what is kept of a site", () => {
  it("a file is asked for once", async () => {
    network.set(SCRIPT, "one");
    const { file } = createSite(SITE);
    expect(await textOf(file(SCRIPT))).toBe("one");
    expect(await textOf(file(SCRIPT))).toBe("one");
    expect(asked).toEqual([SCRIPT]);
  });

  it("a file is there before it is kept, and is told of as long as that takes", async () => {
    network.set(SCRIPT, "one");
    let store = () => {};
    const put = () => new Promise<void>((resolve) => (store = resolve));
    vi.stubGlobal("caches", { open: async () => ({ match: async () => undefined, put, keys: async () => [] }) });
    const works: Promise<void>[] = [];
    const { file } = createKeeping(SITE);
    expect(await textOf(file(SCRIPT, (work) => works.push(work)))).toBe("one");
    const isKept = Promise.race([works[0]?.then(() => true), Promise.resolve().then(() => false)]);
    expect(await isKept).toBe(false);
    store();
    await works[0];
  });

  it("a file that is gone is asked for again, also where a host answers with a page instead", async () => {
    const { file } = createSite(SITE);
    expect((await file(SCRIPT)).status).toBe(404);
    network.set(SCRIPT, "<title>Everything leads here</title>");
    await file(SCRIPT);
    network.set(SCRIPT, "one");
    expect(await textOf(file(SCRIPT))).toBe("one");
  });

  it("of packs the 60 used last are kept", async () => {
    const packs = Array.from({ length: 61 }, (_, nth) => `${SITE}packs/area-${nth}.0a1b.pack`);
    for (const pack of packs) network.set(pack, "values");
    const { file } = createSite(SITE);
    const [first = "", second = ""] = packs;
    for (const pack of packs.slice(0, 60)) await file(pack);
    await file(first);
    await file(packs[60] ?? "");
    asked.length = 0;
    await file(first);
    await file(second);
    expect(asked).toEqual([second]);
  });

  it("a page is kept with all it names, whatever is chosen on it, and not without", async () => {
    network.set(`${SITE}sq/`, PAGE);
    network.set(SCRIPT, "one");
    const { file, keepPage, page, pages } = createSite(SITE);
    await keepPage(`${SITE}sq/`);
    expect(await page(`${SITE}sq/`)).toBeUndefined();
    await file(SCRIPT);
    await keepPage(`${SITE}sq/?status=behind`);
    const kept = { address: `${SITE}sq/`, html: PAGE };
    expect(await page(`${SITE}sq/?view=table#map`)).toEqual(kept);
    expect(await pages()).toEqual([kept]);
  });

  it("a page whose new version needs what was never had stays as it was", async () => {
    network.set(`${SITE}sq/`, PAGE);
    network.set(SCRIPT, "one");
    const { file, keepPage, page } = createSite(SITE);
    await file(SCRIPT);
    await keepPage(`${SITE}sq/`);
    network.set(`${SITE}sq/`, PAGE.replace("12345678", "87654321"));
    await keepPage(`${SITE}sq/`);
    expect((await page(`${SITE}sq/`))?.html).toBe(PAGE);
  });

  it("a full device keeps nothing more, and the file is there all the same", async () => {
    network.set(SCRIPT, "one");
    const full = {
      match: async () => undefined,
      put: () => Promise.reject(new DOMException("", "QuotaExceededError")),
    };
    vi.stubGlobal("caches", { open: async () => full });
    expect(await textOf(createSite(SITE).file(SCRIPT))).toBe("one");
  });

  it("two sites of one origin do not share", async () => {
    network.set(SCRIPT, "one");
    await createSite(SITE).file(SCRIPT);
    await createSite("https://x.org/").file(SCRIPT);
    expect(asked).toEqual([SCRIPT, SCRIPT]);
  });
});
