import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const NGINX = process.env["NGINX"] ?? "/usr/sbin/nginx";
/** Debian's module for brotli. */
const BROTLI = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

/** Whether there is an nginx to test with, and its module for brotli. */
export const [hasNginx, hasBrotli] = [existsSync(NGINX), existsSync(BROTLI)];

export type NginxSite = { readonly root: string; readonly below: string; readonly close: () => Promise<void> };

/** An nginx that serves a folder as the comment in the folder's own nginx.conf tells, at the root of one origin and below a path of another. */
export async function startNginx(folder: string): Promise<NginxSite> {
  const [dist, own] = [resolve(folder), mkdtempSync(join(tmpdir(), "vijim-nginx-"))];
  const [rootPort, belowPort] = [await freePort(), await freePort()];
  const text = readFileSync(join(dist, "nginx.conf"), "utf8");
  const include = join(own, "site.conf");
  writeFileSync(include, hasBrotli ? text.replace("#brotli_static on;", "brotli_static on;") : text);
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${own}/${name};`,
  );
  const configuration = `${hasBrotli ? `load_module ${BROTLI};` : ""}
${process.getuid?.() === 0 ? "user root;" : ""}
daemon off;
worker_processes 1;
pid ${own}/pid;
error_log stderr error;
events {}
http {
  access_log off;
  ${temporary.join("\n  ")}
  server {
    listen 127.0.0.1:${rootPort};
    location / { root ${dist}; error_page 404 /404.html; include ${include}; }
  }
  server {
    listen 127.0.0.1:${belowPort};
    location /somewhere/below/ { alias ${dist}/; error_page 404 /somewhere/below/404.html; include ${include}; }
  }
}
`;
  writeFileSync(join(own, "nginx.conf"), configuration);
  const child = spawn(NGINX, ["-c", join(own, "nginx.conf"), "-p", own, "-e", "stderr"]);
  const said: string[] = [];
  child.stderr.on("data", (text: Buffer) => said.push(text.toString()));
  const root = `http://127.0.0.1:${rootPort}/`;
  await answers(root, child, said);
  const close = async () => {
    const ended = new Promise((done) => child.once("exit", done));
    child.kill("SIGTERM");
    await ended;
    rmSync(own, { recursive: true });
  };
  return { root, below: `http://127.0.0.1:${belowPort}/somewhere/below/`, close };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

async function answers(address: string, child: ChildProcess, said: readonly string[]): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    if (child.exitCode !== null) break;
    if (
      await fetch(address).then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`nginx does not serve: ${said.join("")}`);
}
