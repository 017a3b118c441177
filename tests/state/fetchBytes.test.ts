import { afterEach, describe, expect, it, vi } from "vitest";
import { fetchBytesFrom } from "#state/fetchBytes.ts";

afterEach(() => vi.unstubAllGlobals());

/** A server that has one file, below a path of its own. */
function serve(address: string, bytes: Uint8Array<ArrayBuffer>): void {
  vi.stubGlobal("fetch", async (asked: URL) =>
    asked.href === address ? new Response(bytes) : new Response("", { status: 404, statusText: "Not Found" }),
  );
}

describe("a file of the site", () => {
  const fetchBytes = fetchBytesFrom(new URL("https://example.org/some/where/"));

  it("is looked for below the base", async () => {
    serve("https://example.org/some/where/packs/first.pack", Uint8Array.of(0, 255, 7));
    expect(await fetchBytes("packs/first.pack")).toEqual(Uint8Array.of(0, 255, 7));
  });

  it("is named with the reason where it cannot be had", async () => {
    serve("https://example.org/some/where/packs/first.pack", Uint8Array.of());
    await expect(fetchBytes("packs/other.pack")).rejects.toThrow("packs/other.pack: 404 Not Found");
  });
});
