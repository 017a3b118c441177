import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const USUAL_PLACES = [
  "/usr/bin/soffice",
  "/usr/local/bin/soffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:/Program Files/LibreOffice/program/soffice.exe",
];

export const NO_LIBRE_OFFICE =
  "No LibreOffice found: our workbooks are not opened in it. Install LibreOffice Calc (Debian: apt-get install libreoffice-calc), or set SOFFICE to its path.";

/** Where LibreOffice is: the path named by SOFFICE, or a usual place; undefined where there is none. */
export function libreOfficePath() {
  return [process.env.SOFFICE, ...USUAL_PLACES].find((path) => path && existsSync(path));
}

/** The same, installed now where this is a Debian system and the user may install. */
export function findLibreOffice() {
  const found = libreOfficePath();
  const canInstall = process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  if (found || !canInstall) return found;
  console.log("Installing LibreOffice Calc (once) …");
  const quiet = {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  };
  spawnSync("apt-get", ["update", "-qq"], quiet);
  spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "libreoffice-calc"], quiet);
  return libreOfficePath();
}
