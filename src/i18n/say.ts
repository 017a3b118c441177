import { IntlMessageFormat } from "intl-messageformat";
import type { Language } from "#domain/language.ts";
import { remembered } from "#domain/remembered.ts";
import { INTL_LOCALES } from "./locale.ts";
import type { MessageArguments, MessageKey } from "./messageArguments.ts";
import { writeNumber } from "./numberFormat.ts";

/** A message as a translator writes it, or already parsed: a site is built with parsed ones and without the parser. */
type Message = NonNullable<ConstructorParameters<typeof IntlMessageFormat>[0]>;

// Nobody asks a message for its locale, and finding it has a browser load what it knows of all languages.
IntlMessageFormat.resolveLocale = () => undefined;

/** The messages of one language by key. */
export type Catalogue = Readonly<Record<string, Message>>;

type AnyArguments = Readonly<Record<string, string | number>>;

type ArgumentsOf<Key extends MessageKey> = keyof MessageArguments[Key] extends never
  ? []
  : [args: Readonly<MessageArguments[Key]>];

/** The text of a message; its arguments are checked against the English message. */
export type Say = <Key extends MessageKey>(key: Key, ...args: ArgumentsOf<Key>) => string;

/** The text of a message whose key is put together while running (an issue's code, a unit). */
export type SayAny = (key: string, args?: AnyArguments) => string;

type Formatters = NonNullable<NonNullable<ConstructorParameters<typeof IntlMessageFormat>[3]>["formatters"]>;

/**
 * A formatter of messages. Each message is parsed once, when first said.
 * @throws Error for an unknown key or an argument not given: a bug, never a matter of data.
 */
export function createSay(language: Language, catalogue: Catalogue): SayAny {
  const parsed = new Map<string, IntlMessageFormat>();
  const formatters = formattersOf(language);
  return (key, args = {}) => {
    const message = Object.hasOwn(catalogue, key) ? catalogue[key] : undefined;
    if (message === undefined) throw new Error(`no message in ${language}: ${key}`);
    if (isPlain(message)) return message;
    let format = parsed.get(key);
    if (format === undefined) {
      format = parseMessage(message, INTL_LOCALES[language], formatters);
      parsed.set(key, format);
    }
    return String(format.format(args));
  };
}

/** Whether a message says what it says without any formatting: it has neither arguments nor quoted signs. */
export function isPlain(message: Message): message is string {
  return typeof message === "string" && !/[{'#]/.test(message);
}

/** A message read as ICU text without tags: `<` is a plain sign. */
export function parseMessage(message: Message, locale: string, formatters?: Formatters): IntlMessageFormat {
  return new IntlMessageFormat(message, locale, undefined, { ignoreTag: true, ...(formatters && { formatters }) });
}

/** A message writes a number with what decimals it has, at most three. */
const IN_MESSAGE = { decimals: 3, leastDecimals: 0 } as const;

function formattersOf(language: Language): Formatters {
  const pluralRules = remembered(
    (options: Intl.PluralRulesOptions | undefined) => new Intl.PluralRules(INTL_LOCALES[language], options),
    JSON.stringify,
  );
  // The library only ever calls `format`.
  const numberFormat = { format: (number: number) => writeNumber(language, number, IN_MESSAGE) } as Intl.NumberFormat;
  return {
    getNumberFormat: () => numberFormat,
    getPluralRules: (_locale, options) => pluralRules(options),
    getDateTimeFormat: () => {
      throw new Error("dates are formatted by words.formatDay and passed to messages as text");
    },
  };
}
