/** Brings a file of the site. @throws Error when it cannot be had, saying why. */
export type FetchBytes = (file: string) => Promise<Uint8Array>;

/** Fetches below the site's base address. */
export function fetchBytesFrom(base: URL): FetchBytes {
  return async (file) => {
    const response = await fetch(new URL(file, base));
    if (!response.ok) throw new Error(`${file}: ${response.status} ${response.statusText}`);
    return new Uint8Array(await response.arrayBuffer());
  };
}
