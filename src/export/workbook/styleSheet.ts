import type { Style } from "./description.ts";
import { attributes, XML_HEAD } from "./xml.ts";

/** The styles of a workbook, numbered in the order they are met; 0 is the plain one. */
export type StyleSheet = {
  /** @param isLiteral whether the text begins like a formula and must stay a text when someone edits it. */
  readonly indexOf: (style: Style | undefined, isLiteral?: boolean) => number;
  /** `styles.xml`, once every style has been met. */
  readonly xml: () => string;
};

const NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const STANDARD_SIZE = 11;

/** The formats every program knows by these numbers. */
const BUILT_IN: ReadonlyMap<string, number> = new Map([
  ["General", 0],
  ["0", 1],
  ["0.00", 2],
  ["#,##0", 3],
  ["#,##0.00", 4],
  ["@", 49],
]);
const FIRST_OWN_FORMAT = 164;

export function createStyleSheet(): StyleSheet {
  const formats = numbered<string>();
  const fonts = numbered([fontXml({})]);
  const fills = numbered([
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ]);
  const borders = numbered([borderXml(false)]);
  const cells = numbered([cellXml({ numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 }, false)]);
  const formatId = (format: string) => BUILT_IN.get(format) ?? FIRST_OWN_FORMAT + formats.indexOf(format);
  const indexOf = (style: Style = {}, isLiteral = false) => {
    const ids = {
      numFmtId: formatId(style.format ?? "General"),
      fontId: fonts.indexOf(fontXml(style)),
      fillId: style.fill === undefined ? 0 : fills.indexOf(fillXml(style.fill)),
      borderId: borders.indexOf(borderXml(style.isBordered === true)),
      xfId: 0,
      quotePrefix: isLiteral,
    };
    return cells.indexOf(cellXml(ids, style.isWrapped === true));
  };
  const xml = () =>
    `${XML_HEAD}<styleSheet xmlns="${NAMESPACE}">${formatsXml(formats.all())}${group("fonts", fonts.all())}${group("fills", fills.all())}${group("borders", borders.all())}<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>${group("cellXfs", cells.all())}<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
  return { indexOf: remembering(indexOf), xml };
}

/** Things by number, each kept once, in the order they came. */
function numbered<Thing>(first: readonly Thing[] = []) {
  const numbers = new Map(first.map((thing, number) => [thing, number]));
  const indexOf = (thing: Thing) => {
    const number = numbers.get(thing) ?? numbers.size;
    numbers.set(thing, number);
    return number;
  };
  return { indexOf, all: () => [...numbers.keys()] };
}

/** Looking a style up costs; the same object gives the same number. */
function remembering(indexOf: (style: Style | undefined, isLiteral: boolean) => number): StyleSheet["indexOf"] {
  const plain = new Map<Style | undefined, number>();
  const literal = new Map<Style | undefined, number>();
  return (style, isLiteral = false) => {
    const known = isLiteral ? literal : plain;
    const index = known.get(style) ?? indexOf(style, isLiteral);
    known.set(style, index);
    return index;
  };
}

function fontXml({ isBold, isItalic, isUnderlined, size = STANDARD_SIZE, colour }: Style): string {
  const signs = `${isBold ? "<b/>" : ""}${isItalic ? "<i/>" : ""}${isUnderlined ? "<u/>" : ""}`;
  const painted = colour === undefined ? "" : `<color rgb="FF${colour}"/>`;
  return `<font>${signs}<sz val="${size}"/>${painted}<name val="Calibri"/><family val="2"/></font>`;
}

function fillXml(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function borderXml(isBordered: boolean): string {
  if (!isBordered) return "<border><left/><right/><top/><bottom/><diagonal/></border>";
  const side = (name: string) => `<${name} style="thin"><color rgb="FFB8C2CC"/></${name}>`;
  return `<border>${["left", "right", "top", "bottom"].map(side).join("")}<diagonal/></border>`;
}

type CellIds = Readonly<Record<string, number | boolean>>;

function cellXml(ids: CellIds, isWrapped: boolean): string {
  const applied = {
    ...ids,
    applyNumberFormat: ids["numFmtId"] !== 0,
    applyFont: ids["fontId"] !== 0,
    applyFill: ids["fillId"] !== 0,
    applyBorder: ids["borderId"] !== 0,
    applyAlignment: isWrapped,
  };
  if (!isWrapped) return `<xf${attributes(applied)}/>`;
  return `<xf${attributes(applied)}><alignment vertical="top" wrapText="1"/></xf>`;
}

function formatsXml(formats: readonly string[]): string {
  if (formats.length === 0) return "";
  const items = formats.map(
    (format, place) => `<numFmt${attributes({ numFmtId: FIRST_OWN_FORMAT + place, formatCode: format })}/>`,
  );
  return group("numFmts", items);
}

function group(name: string, items: readonly string[]): string {
  return `<${name} count="${items.length}">${items.join("")}</${name}>`;
}
