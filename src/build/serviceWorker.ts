import { fileURLToPath } from "node:url";
import { build } from "vite";
import { parsedMessages } from "./messagesPlugin.ts";

/**
 * Builds the service worker as one script beside the root page: from there it reaches the whole site. It is built apart, as
 * a script without imports, and its name is always the same, so that a browser finds the next one.
 */
export async function buildServiceWorker(outDir: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    plugins: [parsedMessages()],
    build: {
      outDir,
      emptyOutDir: false,
      target: "es2023",
      rolldownOptions: {
        input: fileURLToPath(new URL("../serviceWorker.ts", import.meta.url)),
        output: { entryFileNames: "[name].js", codeSplitting: false },
      },
    },
  });
}
