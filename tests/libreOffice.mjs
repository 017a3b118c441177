import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const USUAL_PLACES = [
  "/usr/bin/soffice",
  "/usr/local/bin/soffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:/Program Files/LibreOffice/program/soffice.exe",
];

/** What Debian's package of Impress brings. */
const IMPRESS = "/usr/lib/libreoffice/program/libsdlo.so";

/**
 * A LibreOffice to open our workbooks and slides with: the one named by SOFFICE, one in a usual place, or one installed now where
 * this is a Debian system and the user may install.
 * @returns {{ path?: string, message: string }} without a path, the message says what to do.
 */
export function findLibreOffice() {
  const find = () => [process.env.SOFFICE, ...USUAL_PLACES].find((path) => path && existsSync(path));
  const found = find();
  const isDebian = process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  // Debian has a package for each of its parts; one may be there without the other.
  const isWhole = !isDebian || existsSync(IMPRESS);
  if (found && isWhole) return { path: found, message: "" };
  if (isDebian) {
    console.log("Installing LibreOffice Calc and Impress (once) …");
    const quiet = {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    };
    spawnSync("apt-get", ["update", "-qq"], quiet);
    spawnSync(
      "apt-get",
      ["install", "-y", "-qq", "--no-install-recommends", "libreoffice-calc", "libreoffice-impress"],
      quiet,
    );
    const installed = find();
    if (installed) return { path: installed, message: "" };
  }
  const message =
    "No LibreOffice found, so opening our workbooks and slides in it is skipped. Install LibreOffice Calc and Impress, or set SOFFICE to its path.";
  return { message };
}
