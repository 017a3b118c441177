/** The part of a browser's Trusted Types that is used; TypeScript's DOM library does not know it. */
type TrustedTypes = {
  readonly createPolicy: (name: "default", rules: Readonly<Record<string, (text: string) => string | null>>) => unknown;
};

/**
 * Says once for the whole page which text may become markup or the address of a script, where the browser asks for that:
 * none but what Leaflet tries out as it loads, and scripts of this site.
 * @param site - the address of the whole site.
 */
export function trustOwn(site: URL): void {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy("default", {
    createHTML: (text) => (text === "<svg/>" ? text : null),
    createScriptURL: (text) => (new URL(text, location.href).href.startsWith(site.href) ? text : null),
  });
}
