import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { siteChunks } from "./src/build/chunks.ts";
import { parsedMessages } from "./src/build/messagesPlugin.ts";
import { readHostChoices } from "./src/build/policy.ts";
import { vijim } from "./src/build/vijimPlugin.ts";
import { LongestFirst } from "./tests/longestFirst.ts";

const BROWSER = "tests/browser/**";
/** Tests that put something else in the place of a module have their modules for themselves. */
const MOCKED = "tests/**/*.mocked.test.{ts,tsx}";
// Solving takes a while on a busy machine.
const UNIT = { setupFiles: ["tests/setup.ts"], testTimeout: 30_000, unstubGlobals: true, unstubEnvs: true };

export default defineConfig({
  base: "./",
  plugins: [
    react(),
    parsedMessages(),
    // Unit tests need no site.
    process.env["VITEST"] === undefined &&
      vijim(
        {
          data: process.env["VIJIM_DATA"] ?? "data",
          previous: process.env["VIJIM_PREVIOUS"] || undefined,
          audience: process.env["VIJIM_AUDIENCE"] === "internal" ? "internal" : "public",
        },
        readHostChoices(process.env),
      ),
  ],
  // Messages come in pieces there too.
  worker: {
    format: "es",
    plugins: () => [parsedMessages()],
    // A worker has copies of what the page has too; they lie apart, so that the sizes of both can be seen.
    rolldownOptions: { output: { chunkFileNames: "assets/worker/[name]-[hash].js" } },
  },
  build: {
    target: "es2023",
    modulePreload: { polyfill: false },
  },
  environments: {
    client: {
      build: {
        outDir: process.env["VIJIM_OUT"] ?? "dist",
        rolldownOptions: { output: { codeSplitting: siteChunks() } },
      },
    },
    ssr: { build: { outDir: ".cache/ssr", rollupOptions: { input: "src/render.tsx" } } },
  },
  builder: { sharedConfigBuild: true, sharedPlugins: true },
  preview: { port: 4173, strictPort: false },
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      // Files share their modules: half of the time would go into loading them again.
      {
        extends: true,
        test: {
          ...UNIT,
          name: "unit",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: [BROWSER, MOCKED],
          isolate: false,
        },
      },
      { extends: true, test: { ...UNIT, name: "unit-mocked", include: [MOCKED] } },
      {
        extends: true,
        test: { name: "browser", include: ["tests/browser/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 60_000 },
      },
    ],
  },
});
