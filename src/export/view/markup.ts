/** Characters no XML may hold, and halves of surrogate pairs. */
const UNWRITABLE = /[^\P{Cc}\t\n\r\u007F-\u009F]|[\p{Cs}\uFFFE\uFFFF]/gu;

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text as HTML and XML hold it, between tags and in quoted attributes. */
export function escapeMarkup(text: string): string {
  return text.replace(UNWRITABLE, "").replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** Attributes by name. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element of XML; attributes that are undefined or blank are left out. Numbers keep two decimals. */
export function element(name: string, attributes: Attributes, content = ""): string {
  const texts = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined || value === "" ? [] : [` ${key}="${attributeText(value)}"`],
  );
  const start = `<${name}${texts.join("")}`;
  return content === "" ? `${start}/>` : `${start}>${content}</${name}>`;
}

function attributeText(value: string | number): string {
  return typeof value === "number" ? String(Math.round(value * 100) / 100) : escapeMarkup(value);
}
