import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const USUAL_PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:/Program Files/Google/Chrome/Application/chrome.exe",
];

/**
 * A Chromium to test with: the one named by CHROMIUM, one in a usual place, or one installed now where this is a Debian
 * system and the user may install.
 * @returns {{ path?: string, message: string }} without a path, the message says what to do.
 */
export function findChromium() {
  const found = [process.env.CHROMIUM, ...USUAL_PLACES].find((path) => path && existsSync(path));
  if (found) return { path: found, message: "" };
  if (process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    console.log("Installing Chromium (once) …");
    const quiet = {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    };
    spawnSync("apt-get", ["update", "-qq"], quiet);
    spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], quiet);
    if (existsSync("/usr/bin/chromium")) return { path: "/usr/bin/chromium", message: "" };
  }
  const message = "No Chromium found. Install Chromium or Chrome, or set CHROMIUM to its path, and run npm test again.";
  return { message };
}
