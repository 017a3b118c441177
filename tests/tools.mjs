import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { promisify } from "node:util";

/**
 * The programs that tests drive: each is the one that a variable of the environment names, one in a usual place, or one
 * installed now where this is a Debian system and the user may install. A part is what Debian has in a package of its own.
 */
const TOOLS = [
  {
    variable: "CHROMIUM",
    places: [
      "/usr/bin/chromium",
      "/usr/bin/chromium-browser",
      "/usr/bin/google-chrome",
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "C:/Program Files/Google/Chrome/Application/chrome.exe",
    ],
    packages: ["chromium"],
    missing: "No Chromium found. Install Chromium or Chrome, or set CHROMIUM to its path, and run npm test again.",
  },
  {
    variable: "SOFFICE",
    places: [
      "/usr/bin/soffice",
      "/usr/local/bin/soffice",
      "/Applications/LibreOffice.app/Contents/MacOS/soffice",
      "C:/Program Files/LibreOffice/program/soffice.exe",
    ],
    part: "/usr/bin/loimpress",
    packages: ["libreoffice-calc", "libreoffice-impress"],
    missing:
      "No LibreOffice found, so opening our workbooks and slides in it is skipped. Install LibreOffice Calc and Impress, or set SOFFICE to its path.",
  },
  {
    variable: "NGINX",
    places: ["/usr/sbin/nginx", "/usr/local/sbin/nginx", "/opt/homebrew/bin/nginx"],
    part: "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so",
    packages: ["nginx", "libnginx-mod-http-brotli-static"],
    missing: "No nginx found, so serving the site with it is skipped. Install nginx, or set NGINX to its path.",
  },
];

const mayInstall = process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
const run = promisify(execFile);

/**
 * Finds every program, installs what is missing, and puts its path into the environment.
 * @returns what to do about those that there are not, by their variables.
 */
export async function findTools() {
  const wanted = TOOLS.filter((tool) => pathOf(tool) === undefined || (tool.part && !existsSync(tool.part)));
  if (mayInstall && wanted.length > 0) await install(wanted);
  const missing = new Map();
  for (const tool of TOOLS) {
    const path = pathOf(tool);
    if (path === undefined) missing.set(tool.variable, tool.missing);
    else process.env[tool.variable] = path;
  }
  return missing;
}

function pathOf({ variable, places }) {
  return [process.env[variable], ...places].find((path) => path && existsSync(path));
}

/** One after the other, so that one that cannot be installed keeps none of the others away. */
async function install(tools) {
  console.log(`Installing ${tools.flatMap(({ packages }) => packages).join(", ")} (once) …`);
  await aptGet("update", "-qq");
  for (const { packages } of tools) await aptGet("install", "-y", "-qq", "--no-install-recommends", ...packages);
}

function aptGet(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return run("apt-get", args, { env, maxBuffer: Infinity }).catch(({ stderr }) => console.error(stderr));
}
