import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { TYPES } from "#tests/browser/site.ts";

/** What a server has sent since it was asked last. */
export type Sent = { readonly bytes: number; readonly requests: number };

export type CountingServer = { readonly server: Server; readonly address: string; readonly takeSent: () => Sent };

/** Beyond this the best compression takes minutes and gains little. */
const BEST_COMPRESSED = 2 ** 20;

/** Serves a folder compressed with brotli, as any host does, from memory, and counts every byte sent on the connection. */
export async function serveCounted(folder: string): Promise<CountingServer> {
  const bodies = new Map<string, Buffer>();
  let [bytes, requests] = [0, 0];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const file = fileOf(folder, path);
    requests++;
    if (file === undefined) return void response.writeHead(404).end();
    const body = bodies.get(file) ?? compress(readFileSync(file));
    bodies.set(file, body);
    response.writeHead(200, {
      "content-type": TYPES[extname(file)] ?? OTHER_TYPES[extname(file)] ?? "application/octet-stream",
      "content-encoding": "br",
      "content-length": body.length,
      "cache-control": "max-age=3600",
    });
    response.end(body);
  });
  server.on("connection", (socket) => {
    let before = 0;
    const count = () => {
      bytes += socket.bytesWritten - before;
      before = socket.bytesWritten;
    };
    const timer = setInterval(count, 50);
    socket.on("close", () => {
      clearInterval(timer);
      count();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const takeSent = () => {
    const sent = { bytes, requests };
    [bytes, requests] = [0, 0];
    return sent;
  };
  return { server, address: `http://127.0.0.1:${port}/`, takeSent };
}

const OTHER_TYPES: Readonly<Record<string, string>> = { ".csv": "text/csv", ".wasm": "application/wasm" };

function fileOf(folder: string, path: string): string | undefined {
  const inside = join(folder, normalize(path));
  const file = existsSync(inside) && statSync(inside).isDirectory() ? join(inside, "index.html") : inside;
  return existsSync(file) ? file : undefined;
}

function compress(body: Buffer): Buffer {
  const quality = body.length > BEST_COMPRESSED ? 9 : 11;
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
}
