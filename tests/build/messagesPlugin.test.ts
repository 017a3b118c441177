import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { build, type Rolldown } from "vite";
import { describe, expect, it } from "vitest";
import { parsedMessages } from "#build/messagesPlugin.ts";
import { LANGUAGES } from "#domain/language.ts";
import { createSay } from "#i18n/say.ts";
import { folderPerTest } from "#tests/cli/folder.ts";
import { allMessages } from "#tests/i18n/languages.ts";

const inFolder = folderPerTest();

const MESSAGES = {
  plain: "Nothing to fill in",
  name: "From {place}",
  count: "{count, plural, =0 {none} one {# school} other {# schools}}",
  quoted: "It''s {place}",
  less: "less < than {count}",
};

/** What a bundle of one module with messages exports, after the plugin. */
async function bundledMessages(messages: object): Promise<Readonly<Record<string, unknown>>> {
  const file = inFolder("i18n/messages/en/value.json");
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(messages));
  await writeFile(inFolder("main.js"), 'export { default } from "./i18n/messages/en/value.json";\n');
  const { output } = (await build({
    configFile: false,
    root: inFolder(),
    logLevel: "error",
    plugins: [parsedMessages()],
    build: { write: false, lib: { entry: "main.js", formats: ["es"], fileName: "bundle" }, minify: false },
  }).then((result) => (Array.isArray(result) ? result[0] : result))) as Rolldown.RolldownOutput;
  const module = await import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);
  return module.default;
}

describe("messages parsed while building", { timeout: 20_000 }, () => {
  it("say the same as those parsed in the browser", async () => {
    const parsed = createSay("en", (await bundledMessages(MESSAGES)) as Parameters<typeof createSay>[1]);
    expect(parsed("plain")).toBe("Nothing to fill in");
    expect(parsed("name", { place: "Pejë" })).toBe("From Pejë");
    expect(parsed("count", { count: 0 })).toBe("none");
    expect(parsed("count", { count: 1 })).toBe("1 school");
    expect(parsed("count", { count: 12 })).toBe("12 schools");
    expect(parsed("quoted", { place: "Pejë" })).toBe("It's Pejë");
    expect(parsed("less", { count: 3 })).toBe("less < than 3");
  });

  it("leave a message without arguments as its text, which is shorter", async () => {
    const { plain, name } = await bundledMessages(MESSAGES);
    expect(plain).toBe("Nothing to fill in");
    expect(Array.isArray(name)).toBe(true);
  });

  it("are those of every language", async () => {
    for (const language of LANGUAGES) {
      const all = Object.fromEntries(allMessages(language));
      const parsed = await bundledMessages(all);
      expect(Object.keys(parsed)).toEqual(Object.keys(all));
    }
  });

  it("leave every other JSON alone, and work while building only", async () => {
    const { apply, transform } = parsedMessages();
    expect(apply).toBe("build");
    const { filter } = transform as { readonly filter: { readonly id: RegExp } };
    expect(filter.id.test("/site/src/i18n/messages/sq/chart.json")).toBe(true);
    expect(filter.id.test("/site/package.json")).toBe(false);
  });
});
