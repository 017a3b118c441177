// The DOM library of TypeScript names only what a page uses; this is what our service worker uses besides.

export type WorkerEvent = Event & { readonly waitUntil: (work: Promise<unknown>) => void };

export type FetchEvent = WorkerEvent & {
  readonly request: Request;
  readonly respondWith: (response: Promise<Response>) => void;
};

export type PageMessageEvent = WorkerEvent & { readonly data: PageMessage };

/** What a page tells once it is alive: the pages to open without a connection, and all files it has loaded so far. */
export type PageMessage = { readonly pages: readonly string[]; readonly files: readonly string[] };

export type WorkerScope = {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { readonly claim: () => Promise<void> };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: {
    (type: "install" | "activate", listener: (event: WorkerEvent) => void): void;
    (type: "fetch", listener: (event: FetchEvent) => void): void;
    (type: "message", listener: (event: PageMessageEvent) => void): void;
  };
};
