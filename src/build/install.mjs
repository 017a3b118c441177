// Plain JavaScript: it runs before anything is installed.
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";

const INSTALLED = "node_modules/.package-lock.json";
const isFresh = existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync("package-lock.json").mtimeMs;

if (!isFresh) {
  console.error("Installing packages (once) …");
  // Not `npm ci`: the lockfile cannot name the binaries of every platform, and they are to be added, not refused.
  const { status } = spawnSync("npm", ["install", "--no-save", "--no-fund", "--no-audit"], {
    stdio: ["ignore", 2, 2],
    shell: true,
  });
  process.exit(status ?? 1);
}
