const SAFE_PROTOCOLS: readonly string[] = ["http:", "https:", "mailto:"];

/** The address of a source where it may be followed: a web or mail address. Anything a data file may hold else is no link. */
export function safeLink(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  return SAFE_PROTOCOLS.includes(new URL(address).protocol) ? address : undefined;
}

/** The link of a contact as the data set writes it: a mail address on its own is one, too. */
export function contactLink(contact: string): string | undefined {
  return /^[^\s@:]+@[^\s@]+\.[^\s@]+$/.test(contact) ? `mailto:${contact}` : safeLink(contact);
}
