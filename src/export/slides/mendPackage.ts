import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { MapLook } from "#domain/slide.ts";
import { COLOURS, inkOn } from "./colours.ts";
import type { Frame } from "./layout.ts";

/** What the library cannot say, noted while a presentation is drawn and put in when it is written. */
export type Mends = {
  /** By the name of a shape or table, what it says to who does not see it. */
  readonly names: Map<string, string>;
  /** By the name of a shape, the pattern it is filled with in place of its colour. */
  readonly patterns: Map<string, NonNullable<MapLook["pattern"]>>;
  /** Shapes whose names begin alike, to be moved and heard as one. */
  readonly groups: { readonly prefix: string; readonly frame: Frame; readonly text: string }[];
  /** The names of series that are aims, as XML writes them. */
  readonly dashed: Set<string>;
};

export function noMends(): Mends {
  return { names: new Map(), patterns: new Map(), groups: [], dashed: new Set() };
}

/** English Metric Units of an inch. */
const EMU = 914_400;

/** The package with everything noted put in, and without the empty values that PowerPoint would read as faults. */
export function mendPackage(bytes: Uint8Array, mends: Mends, lang: string): Uint8Array {
  const mended = Object.entries(unzipSync(bytes)).map(([name, part]): [string, Uint8Array] => {
    if (/^ppt\/slides\/slide\d+\.xml$/.test(name)) return [name, strToU8(mendSlide(strFromU8(part), mends))];
    if (/^ppt\/charts\/chart\d+\.xml$/.test(name)) return [name, strToU8(mendChart(strFromU8(part), mends))];
    if (/^ppt\/notesSlides\/notesSlide\d+\.xml$/.test(name)) return [name, strToU8(mendNotes(strFromU8(part), lang))];
    if (/^ppt\/embeddings\/.+\.xlsx$/.test(name)) return [name, mendWorkbook(part)];
    return [name, part];
  });
  return zipSync(Object.fromEntries(mended), { level: 6 });
}

function mendSlide(xml: string, { names, patterns, groups }: Mends): string {
  const described = xml.replaceAll(/<p:cNvPr id="(\d+)" name="(vijim:[^"]*)"/g, (whole, id: string, name: string) => {
    const text = names.get(name);
    return text === undefined ? whole : `<p:cNvPr id="${id}" name="${name}" descr="${escapeXml(text)}"`;
  });
  const filled = described.replaceAll(
    /<p:sp><p:nvSpPr><p:cNvPr id="\d+" name="(vijim:[^"]*)".*?<\/p:sp>/gs,
    (shape, name: string) => {
      const pattern = patterns.get(name);
      return pattern === undefined ? shape : shape.replace(/<a:solidFill>.*?<\/a:solidFill>/s, PATTERNS[pattern]);
    },
  );
  // The library numbers tables by themselves; no two things of a slide may have one number.
  let id = 0;
  return groups.reduce(grouped, filled).replaceAll(/<p:cNvPr id="\d+"/g, () => {
    id += 1;
    return `<p:cNvPr id="${id}"`;
  });
}

const patternFill = (preset: string) =>
  `<a:pattFill prst="${preset}"><a:fgClr><a:srgbClr val="${COLOURS["line-strong"]}"/></a:fgClr><a:bgClr><a:srgbClr val="${COLOURS.surface}"/></a:bgClr></a:pattFill>`;
const PATTERNS = { lines: patternFill("ltUpDiag"), crossed: patternFill("openDmnd"), dots: patternFill("pct10") };

/** The slide with all shapes whose names begin alike in one group; they stand next to each other. */
function grouped(xml: string, { prefix, frame, text }: Mends["groups"][number]): string {
  const shapes = [...xml.matchAll(/<p:sp><p:nvSpPr><p:cNvPr id="\d+" name="([^"]*)".*?<\/p:sp>/gs)].filter(([, name]) =>
    name?.startsWith(prefix),
  );
  const [first, last] = [shapes[0], shapes.at(-1)];
  if (first === undefined || last === undefined) return xml;
  const end = last.index + last[0].length;
  const [x, y, cx, cy] = [frame.x, frame.y, frame.w, frame.h].map((inches) => Math.round(inches * EMU));
  const head = `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="0" name="${prefix}" descr="${escapeXml(text)}"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${cx}" cy="${cy}"/><a:chOff x="${x}" y="${y}"/><a:chExt cx="${cx}" cy="${cy}"/></a:xfrm></p:grpSpPr>`;
  return `${xml.slice(0, first.index)}${head}${xml.slice(first.index, end)}</p:grpSp>${xml.slice(end)}`;
}

function mendChart(xml: string, { dashed }: Mends): string {
  const withoutBlanks = xml.replaceAll(/<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g, "");
  return withoutBlanks.replaceAll(/<c:ser>.*?<\/c:ser>/gs, (whole) => {
    const series = withReadableLabels(whole);
    const name = /<c:tx>.*?<c:v>(.*?)<\/c:v>/s.exec(series)?.[1] ?? "";
    if (!dashed.has(name)) return series;
    return series
      .replace('<a:prstDash val="solid"/>', '<a:prstDash val="dash"/>')
      .replace(/<c:symbol val="\w+"\s*\/>/, '<c:symbol val="none"/>');
  });
}

/** A series with the numbers upon its bars in the ink for its colour; the library knows one ink for all series. */
function withReadableLabels(series: string): string {
  const fill = /<c:spPr>\s*<a:solidFill><a:srgbClr val="(\w{6})"/.exec(series)?.[1];
  const colour = COLOUR_NAMES.find((name) => COLOURS[name] === fill);
  if (colour === undefined) return series;
  return series.replace(/<c:dLbls>.*?<\/c:dLbls>/s, (labels) => labels.replaceAll(COLOURS.surface, inkOn(colour)));
}

const COLOUR_NAMES = Object.keys(COLOURS) as (keyof typeof COLOURS)[];

/** Notes as paragraphs, in the language they are written in. */
function mendNotes(xml: string, lang: string): string {
  const run = `<a:rPr lang="${lang}" dirty="0"/>`;
  return xml.replace(/<a:r><a:rPr lang="en-US" dirty="0"\/><a:t>(.*?)<\/a:t><\/a:r>/s, (_, text: string) =>
    text
      .split(/\r?\n/)
      .map((line) => `<a:r>${run}<a:t>${line}</a:t></a:r>`)
      .join("</a:p><a:p>"),
  );
}

/** The numbers behind a chart, without cells that hold an empty number. */
function mendWorkbook(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]): [string, Uint8Array] => {
    if (!name.startsWith("xl/worksheets/sheet")) return [name, part];
    return [name, strToU8(strFromU8(part).replaceAll(/<c [^>]*><v><\/v><\/c>/g, ""))];
  });
  return zipSync(Object.fromEntries(parts), { level: 6 });
}

/** As the library writes texts. */
export function escapeXml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};
