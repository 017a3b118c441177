const TYPES = {
  csv: "text/csv",
  html: "text/html",
  png: "image/png",
  svg: "image/svg+xml",
  json: "application/json",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  zip: "application/zip",
  xml: "application/xml",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

/** Hands a file made in the browser to the reader. @param name - with its ending, which says what it is. */
export function saveFile(bytes: Uint8Array, name: `${string}.${keyof typeof TYPES}`): void {
  const ending = name.slice(name.lastIndexOf(".") + 1) as keyof typeof TYPES;
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: TYPES[ending] }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken it over once this turn is done; a while later even the slowest has.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
