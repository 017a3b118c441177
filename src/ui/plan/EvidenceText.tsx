import { safeLink } from "#ui/status/sourceLink.ts";

/** Evidence as the data set writes it: a link only where it is a web or mail address, else the text as it stands. */
export function EvidenceText({ evidence }: { readonly evidence: string }) {
  const href = safeLink(evidence);
  return href === undefined ? <span className="evidence">{evidence}</span> : <a href={href}>{evidence}</a>;
}
