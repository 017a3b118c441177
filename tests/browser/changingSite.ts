import { readdirSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { TYPES } from "./site.ts";

const BELOW = "/somewhere/below/";
const TEXTS = [".html", ".js", ".css"];

/** A server of the built site that can be switched off, and that can change to another build of the same site. */
export type ChangingSite = {
  readonly address: string;
  /** Afterwards every file with a hash has another name, and the former names are gone. */
  readonly changeBuild: () => void;
  /** Whether a file is named as in the other build. */
  readonly isOfOther: (address: string) => boolean;
  readonly off: () => Promise<void>;
  readonly on: () => Promise<void>;
};

/** The other name of a file with a hash: the hash backwards. Applied twice, it is the first name again. */
function otherName(name: string): string {
  return name.replace(/(?<=-)[\w-]{8}(?=\.\w+$)|(?<=^first\.)\w+(?=\.pack$)/, (hash) =>
    hash.split("").toReversed().join(""),
  );
}

export async function serveChanging(folder: string): Promise<ChangingSite> {
  const hashed = ["assets", "assets/worker", "packs"].flatMap((below) => readdirSync(join(folder, below)));
  const others = new Map(
    hashed.map((name) => [name, otherName(name)] as const).filter(([one, other]) => one !== other),
  );
  const firsts = new Map(Array.from(others, ([one, other]) => [other, one]));
  let isOther = false;

  const answer = (path: string): { readonly type: string; readonly body: Buffer | string } | undefined => {
    const name = path.split("/").at(-1) ?? "";
    if (isOther && others.has(name)) return undefined;
    const file = join(
      folder,
      path.replace(name, isOther ? (firsts.get(name) ?? name) : name),
      name === "" ? "index.html" : "",
    );
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
    const [type, body] = [TYPES[extname(file)] ?? "application/octet-stream", readFileSync(file)];
    if (!isOther || !TEXTS.includes(extname(file))) return { type, body };
    return { type, body: body.toString().replaceAll(/[\w.-]+\.\w+/g, (word) => others.get(word) ?? word) };
  };

  let server: Server;
  let port = 0;
  const on = async () => {
    server = createServer((request, response): void => {
      const { pathname } = new URL(request.url ?? "/", "http://localhost");
      const found = pathname.startsWith(BELOW) ? answer(pathname.slice(BELOW.length)) : undefined;
      if (found === undefined) response.writeHead(404).end();
      else response.writeHead(200, { "content-type": found.type }).end(found.body);
    });
    await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
    port = (server.address() as AddressInfo).port;
  };
  await on();
  return {
    address: `http://127.0.0.1:${port}${BELOW}`,
    changeBuild: () => {
      isOther = true;
    },
    isOfOther: (address) => firsts.has(address.split("/").at(-1) ?? ""),
    on,
    off: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}
