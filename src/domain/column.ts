import { type ChoiceAliases, YES_NO_ALIASES } from "./choiceAliases.ts";
import type { Language, LocalText } from "./language.ts";
import { LANGUAGES } from "./language.ts";

/** What a cell of a column holds. The schema is plain data: readers, writers and documents are driven by it. */
export type CellType =
  /** A short name other tables refer to: letters, digits and single `-`, `_`, `.` between them. */
  | { readonly kind: "id" }
  | { readonly kind: "text" }
  /** A text expected to be an http, https or mailto address. */
  | { readonly kind: "address" }
  /** A calendar day, or the one word that may stand for it. */
  | { readonly kind: "day"; readonly word?: string }
  | { readonly kind: "period" }
  | { readonly kind: "number"; readonly isWhole: boolean; readonly min?: number; readonly max?: number }
  /** Euros with at most two decimals in files, whole cents in memory. */
  | { readonly kind: "money" }
  /** A number or the symbol of an absence (V1). */
  | { readonly kind: "value" }
  /** One of a few words; each means what stands beside it. Readers accept its aliases too. */
  | {
      readonly kind: "choice";
      readonly meanings: ReadonlyMap<string, string | boolean>;
      readonly aliases?: ChoiceAliases;
    }
  | Reference
  /** Several cells of one type in one, `;` between. */
  | { readonly kind: "list"; readonly of: CellType };

/** The key of a row of another table. */
export type Reference = {
  readonly kind: "reference";
  readonly table: string;
  /** The first part of a key of two: a word, or the field of the same row, read before it, that holds it. */
  readonly prefix?: { readonly word: string } | { readonly field: string };
  /** Words with a meaning of their own that stand for no row. */
  readonly reserved?: readonly string[];
  /** Whether a text that is no row's key is only warned about and kept: the default is an error. */
  readonly isLoose?: true;
};

export type Column<Field extends string = string> = {
  /** The canonical name, as in DATASET.md. */
  readonly name: string;
  /** Where its content goes in the domain object: `publisher`, or `title.sq` for one inside another. */
  readonly field: Field;
  readonly type: CellType;
  readonly isKey: boolean;
  /** Whether a blank cell is an issue. */
  readonly isRequired: boolean;
  /** What a blank cell or a missing column stands for. */
  readonly blank?: string;
  /** Of one language's column: the name all of them share (`title`), and whether one of them must be filled. */
  readonly localized?: { readonly stem: string; readonly language: Language; readonly isRequired: boolean };
  /** Header texts readers accept beside the name, and templates print. */
  readonly title: LocalText;
  readonly description: string;
};

/** The fields of a domain object, and those inside them. */
export type FieldOf<Entity> = (keyof Entity & string) | `${keyof Entity & string}.${string}`;

export type AnyTable = {
  readonly name: string;
  readonly title: LocalText;
  readonly description: string;
  readonly isRequired: boolean;
  /** Whether every file or sheet whose name begins with the table's belongs to it. */
  readonly isSplit: boolean;
  readonly columns: readonly Column[];
};

/** A table whose rows are objects of the domain: each column fills a field of it. */
export type Table<Entity> = AnyTable & { readonly columns: readonly Column<FieldOf<Entity>>[] };

/** What a domain object holds in the field a column fills; undefined where it holds nothing. */
export function contentOf(entity: object, { field }: Column): unknown {
  return field
    .split(".")
    .reduce<unknown>((inside, name) => (inside as Readonly<Record<string, unknown>> | undefined)?.[name], entity);
}

type OneFor<Each extends readonly unknown[]> = { readonly [Place in keyof Each]: string };

/** Header texts, one for each of LANGUAGES in their order. */
export type Titles = OneFor<typeof LANGUAGES>;

export function titleOf(titles: Titles): LocalText {
  return Object.fromEntries(LANGUAGES.map((language, place) => [language, titles[place]]));
}

export const ID: CellType = { kind: "id" };
export const TEXT: CellType = { kind: "text" };
export const ADDRESS: CellType = { kind: "address" };
export const DAY: CellType = { kind: "day" };
export const PERIOD: CellType = { kind: "period" };
export const MONEY: CellType = { kind: "money" };
export const VALUE: CellType = { kind: "value" };
export const NUMBER: CellType = { kind: "number", isWhole: false };
export const YES_NO: CellType = {
  kind: "choice",
  meanings: new Map([
    ["yes", true],
    ["no", false],
  ]),
  aliases: YES_NO_ALIASES,
};

export function whole(min: number, max?: number): CellType {
  return { kind: "number", isWhole: true, min, ...(max === undefined ? {} : { max }) };
}

export function between(min: number, max: number): CellType {
  return { kind: "number", isWhole: false, min, max };
}

export function choiceOf(words: readonly string[], aliases: ChoiceAliases = {}): CellType {
  return { kind: "choice", meanings: new Map(words.map((word) => [word, word])), aliases };
}

export function listOf(of: CellType): CellType {
  return { kind: "list", of };
}

export function referenceTo(table: string, options: Omit<Reference, "kind" | "table"> = {}): CellType {
  return { kind: "reference", table, ...options };
}

type Need = "key" | "required" | "optional";

function columnOf(need: Need) {
  return <Field extends string>(
    name: string,
    field: Field,
    type: CellType,
    titles: Titles,
    description: string,
    blank?: string,
  ): Column<Field> => ({
    name,
    field,
    type,
    isKey: need === "key",
    isRequired: need !== "optional" && blank === undefined,
    ...(blank === undefined ? {} : { blank }),
    title: titleOf(titles),
    description,
  });
}

/** A column of the key; with `blank` given, a blank cell stands for that text. */
export const key = columnOf("key");
export const required = columnOf("required");
export const optional = columnOf("optional");

const IN_LANGUAGE: Readonly<Record<Language, Titles>> = {
  sq: ["shqip", "albanski", "Albanian", "Arnavutça"],
  sr: ["serbisht", "srpski", "Serbian", "Sırpça"],
  en: ["anglisht", "engleski", "English", "İngilizce"],
  tr: ["turqisht", "turski", "Turkish", "Türkçe"],
};

/** One column per language; of a required text at least one must be filled. */
export function texts<Field extends string>(
  need: "required" | "optional",
  stem: string,
  field: Field,
  titles: Titles,
  description: string,
): readonly Column<`${Field}.${Language}`>[] {
  return LANGUAGES.map((language) => {
    const names = IN_LANGUAGE[language];
    return {
      ...optional(
        `${stem}_${language}`,
        `${field}.${language}` as const,
        TEXT,
        titles.map((title, place) => `${title} (${names[place]})`) as unknown as Titles,
        `${description}, in ${names[LANGUAGES.indexOf("en")]}`,
      ),
      localized: { stem, language, isRequired: need === "required" },
    };
  });
}
