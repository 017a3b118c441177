import type { NamedBytes } from "#ingest/rawTable.ts";

/** What a person asks a DHIS2 server for. */
export type ServerRequest = {
  /** As typed: `https://dhis2.example.org`, also with a path. */
  readonly address: string;
  /** A personal access token; "" for a server that needs none. */
  readonly token: string;
  /** Ids of data elements and indicators, and period codes, as typed: several with `;`, commas or spaces between. */
  readonly data: string;
  readonly periods: string;
  /** The level of organisation units that municipalities are. */
  readonly level: number;
  /** Whether data elements are asked for by category option combos too. */
  readonly byCategory: boolean;
};

/** Why a server gave nothing. */
export type ServerFault =
  | "notAddress"
  /** A page served by https may not ask for http, and a token is not sent readably. */
  | "notSecure"
  /** No answer the page may read: no server, no network, or the server does not allow this site (CORS). */
  | "unreachable"
  /** The site's own content security policy allows no request there. */
  | "notAllowedHere"
  | "tokenRefused"
  | "notDhis2"
  /** The server says why itself. */
  | "refused"
  | "tooLarge";

export type ServerAnswer =
  | { readonly files: readonly NamedBytes[] }
  | { readonly fault: ServerFault; readonly status: number; readonly said: string };

/** What is read of one answer at most, as of a file. */
const MOST_BYTES = 2 ** 28;

class Fault extends Error {
  readonly kind: ServerFault;
  readonly status: number;
  readonly said: string;
  constructor(kind: ServerFault, status = 0, said = "") {
    super(kind);
    [this.kind, this.status, this.said] = [kind, status, said];
  }
}

/**
 * Asks one server for metadata and values, as files named after it. Only the address the person typed is contacted: no
 * cookie, no referrer, no redirection followed. What goes wrong is a value.
 */
export async function askServer(request: ServerRequest, signal: AbortSignal, page: URL): Promise<ServerAnswer> {
  try {
    const base = parseServerAddress(request, page);
    const ask = (name: string, path: string) =>
      fetchFile(`${base.host}/${name}`, `${base.href}${path}`, request, signal);
    const metadata = await ask("metadata.json", metadataPath(request.level));
    const totals = await ask("analytics.json", analyticsPath(request, partsOf(request.data), "includeNumDen=true"));
    const elements = request.byCategory ? dataElementsIn(metadata.bytes, partsOf(request.data)) : [];
    if (elements.length === 0) return { files: [metadata, totals] };
    const parts = await ask("analytics-categories.json", analyticsPath(request, elements, "dimension=co"));
    return { files: [metadata, totals, parts] };
  } catch (fault) {
    if (fault instanceof Fault) return { fault: fault.kind, status: fault.status, said: fault.said };
    throw fault;
  }
}

function parseServerAddress({ address, token }: ServerRequest, page: URL): URL {
  const text = address.trim().replace(/\/(?:api(?:\/.*)?)?$/, "");
  const base = URL.canParse(text) ? new URL(text) : undefined;
  if (base === undefined || !/^https?:$/.test(base.protocol) || base.username !== "") throw new Fault("notAddress");
  const isHere = ["localhost", "127.0.0.1", "[::1]"].includes(base.hostname);
  if (base.protocol === "http:" && !isHere && (token !== "" || page.protocol === "https:"))
    throw new Fault("notSecure");
  base.search = "";
  base.hash = "";
  if (!base.pathname.endsWith("/")) base.pathname += "/";
  return base;
}

function partsOf(text: string): readonly string[] {
  return text.split(/[\s;,]+/).filter((part) => part !== "");
}

function metadataPath(level: number): string {
  const fields = {
    organisationUnits: "id,name,shortName,code,path,translations[property,locale,value]",
    dataElements: "id,name,shortName,code,description,valueType,aggregationType,translations[property,locale,value]",
    indicators: "id,name,shortName,code,description,indicatorType[factor],translations[property,locale,value]",
    categoryOptionCombos: "id,name,code,categoryOptions[id]",
    categoryOptions: "id,name,shortName,code,translations[property,locale,value]",
  };
  const asked = Object.entries(fields).map(([list, names]) => `${list}:fields=${encodeURIComponent(names)}`);
  return `api/metadata.json?${asked.join("&")}&organisationUnits:filter=level:le:${level}`;
}

function analyticsPath({ periods, level }: ServerRequest, data: readonly string[], more: string): string {
  const listed = (items: readonly string[]) => items.map(encodeURIComponent).join(";");
  const dimensions = [`dx:${listed(data)}`, `pe:${listed(partsOf(periods))}`, `ou:LEVEL-${level}`];
  return `api/analytics.json?${dimensions.map((each) => `dimension=${each}`).join("&")}&skipRounding=true&${more}`;
}

/** Only data elements come by category option combo; a server refuses it of indicators. */
function dataElementsIn(metadata: Uint8Array, wanted: readonly string[]): readonly string[] {
  const text = new TextDecoder().decode(metadata);
  const read: { readonly dataElements?: readonly { readonly id?: unknown }[] } = JSON.parse(text);
  const ids = new Set(Array.isArray(read.dataElements) ? read.dataElements.map(({ id }) => id) : []);
  return wanted.filter((id) => ids.has(id));
}

async function fetchFile(
  name: string,
  address: string,
  request: ServerRequest,
  signal: AbortSignal,
): Promise<NamedBytes> {
  const refusals = watchRefusals();
  const response = await fetch(address, {
    headers: {
      Accept: "application/json",
      ...(request.token === "" ? {} : { Authorization: `ApiToken ${request.token.trim()}` }),
    },
    credentials: "omit",
    redirect: "error",
    referrerPolicy: "no-referrer",
    cache: "no-store",
    signal,
  })
    .catch(async (reason: unknown) => {
      if (signal.aborted) throw reason;
      throw new Fault((await refusals.areAny()) ? "notAllowedHere" : "unreachable");
    })
    .finally(refusals.end);
  const { status, ok } = response;
  if (status === 401 || status === 403) throw new Fault("tokenRefused", status);
  const bytes = await readAll(response);
  if (!ok) throw new Fault(status === 404 ? "notDhis2" : "refused", status, saidIn(bytes));
  if (!/^\s*\{/.test(new TextDecoder().decode(bytes.subarray(0, 100)))) throw new Fault("notDhis2", status);
  return { name, bytes };
}

/** Whether the page's policy refuses a request from now on. The browser says it only after the request has failed. */
function watchRefusals() {
  let isAny = false;
  const note = ({ effectiveDirective }: SecurityPolicyViolationEvent) => {
    if (effectiveDirective === "connect-src") isAny = true;
  };
  const page = globalThis.document;
  page?.addEventListener("securitypolicyviolation", note);
  const end = () => page?.removeEventListener("securitypolicyviolation", note);
  const areAny = async () => {
    await new Promise((resolve) => setTimeout(resolve));
    return isAny;
  };
  return { areAny, end };
}

/** The answer, unless it is larger than what is read. */
async function readAll(response: Response): Promise<Uint8Array> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done || value === undefined) break;
    length += value.length;
    if (length > MOST_BYTES) {
      await reader?.cancel();
      throw new Fault("tooLarge", response.status);
    }
    chunks.push(value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

const MOST_QUOTED = 300;

/** The sentence a DHIS2 server says why it refuses; "" where it says none. */
function saidIn(bytes: Uint8Array): string {
  try {
    const said: { readonly message?: unknown } = JSON.parse(new TextDecoder().decode(bytes));
    return typeof said.message === "string" ? said.message.slice(0, MOST_QUOTED) : "";
  } catch {
    return "";
  }
}
