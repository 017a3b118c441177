import { parse } from "@formatjs/icu-messageformat-parser";
import type { Plugin } from "vite";
import { isPlain } from "#i18n/say.ts";

const PARSER = /^@formatjs\/icu-messageformat-parser$/;
const MESSAGES = /\/i18n\/messages\/\w+\/\w+\.json$/;

/** Parses the messages while building, so that no reader's browser has to and the parser stays out of the site. */
export function parsedMessages(): Plugin {
  return {
    name: "vijim:messages",
    enforce: "pre",
    apply: "build",
    config: () => ({
      resolve: { alias: [{ find: PARSER, replacement: "@formatjs/icu-messageformat-parser/no-parser.js" }] },
    }),
    transform: {
      filter: { id: MESSAGES },
      handler(code) {
        const messages: Record<string, string> = JSON.parse(code);
        const parsed = Object.entries(messages).map(([key, text]) => [
          key,
          isPlain(text) ? text : parse(text, { ignoreTag: true, captureLocation: false }),
        ]);
        return { code: JSON.stringify(Object.fromEntries(parsed)), map: null };
      },
    },
  };
}
