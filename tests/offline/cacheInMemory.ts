/** The part of a browser's caches that is used here: addresses in the order they were put in, the last put last. */
export function cachesInMemory() {
  const kept = new Map<string, Map<string, Response>>();
  return {
    open: async (name: string) => {
      const cache = kept.get(name) ?? new Map<string, Response>();
      kept.set(name, cache);
      return {
        match: async (address: string) => cache.get(address)?.clone(),
        put: async (address: string, response: Response) => {
          cache.delete(address);
          cache.set(address, response);
        },
        keys: async () => Array.from(cache.keys(), (url) => ({ url })),
        delete: async ({ url }: { readonly url: string }) => cache.delete(url),
      };
    },
  };
}
