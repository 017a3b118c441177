import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type ArgumentType, argumentTypesOf } from "./argumentTypes.ts";

const ENGLISH = new URL("./messages/en/", import.meta.url);
const GENERATED = new URL("./messageArguments.ts", import.meta.url);

const HEAD = `// Written by \`npx tsx src/i18n/generateArguments.ts\` from messages/en; edit the messages instead.

/** What each message must be given. */
export type MessageArguments = {
`;
const FOOT = `};

export type MessageKey = keyof MessageArguments;
`;

/** The text of \`messageArguments.ts\` as the English messages now ask for it. */
export function messageArgumentsSource(): string {
  const files = readdirSync(ENGLISH).filter((name) => name.endsWith(".json"));
  const lines = files.toSorted().flatMap((name) => {
    const messages: Record<string, string> = JSON.parse(readFileSync(new URL(name, ENGLISH), "utf8"));
    return Object.entries(messages).map(([key, message]) => entryOf(key, message));
  });
  return HEAD + lines.join("") + FOOT;
}

function entryOf(key: string, message: string): string {
  const types = [...argumentTypesOf(message)];
  if (types.length === 0) return `  "${key}": Record<never, never>;\n`;
  const fields = types.map(([name, type]) => `    ${name}: ${typeText(type)};\n`);
  return `  "${key}": {\n${fields.join("")}  };\n`;
}

function typeText(type: ArgumentType): string {
  if (type === "number") return "number";
  return type === "text" ? "string | number" : type.map((word) => `"${word}"`).join(" | ");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(GENERATED, messageArgumentsSource());
