import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const USUAL_PLACES = ["/usr/sbin/nginx", "/usr/local/sbin/nginx", "/opt/homebrew/bin/nginx"];

/** What Debian's package of nginx does not bring by itself. */
const BROTLI = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

/**
 * An nginx to serve the built site with: the one named by NGINX, one in a usual place, or one installed now where this is
 * a Debian system and the user may install, with its module for brotli.
 * @returns {{ path?: string, message: string }} without a path, the message says what to do.
 */
export function findNginx() {
  const find = () => [process.env.NGINX, ...USUAL_PLACES].find((path) => path && existsSync(path));
  const isDebian = process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  if (isDebian && (find() === undefined || !existsSync(BROTLI))) {
    console.log("Installing nginx and its brotli module (once) …");
    const quiet = {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    };
    spawnSync("apt-get", ["update", "-qq"], quiet);
    const packages = ["nginx", "libnginx-mod-http-brotli-static"];
    spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], quiet);
  }
  const path = find();
  if (path !== undefined) return { path, message: "" };
  return {
    message: "No nginx found, so serving the site with it is skipped. Install nginx, or set NGINX to its path.",
  };
}
