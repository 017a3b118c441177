// @vitest-environment jsdom
import { afterEach, describe, expect, it } from "vitest";
import { trustOwn } from "#root/trustedTypes.ts";

type Rules = Readonly<Record<"createHTML" | "createScriptURL", (text: string) => string | null>>;

/** The rules as a browser with Trusted Types is given them. */
function given(): Rules {
  const policies = new Map<string, Rules>();
  const trustedTypes = { createPolicy: (name: string, rules: Rules) => policies.set(name, rules) };
  Object.assign(globalThis, { trustedTypes });
  trustOwn(new URL("https://x.org/plans/"));
  const rules = policies.get("default");
  if (rules === undefined) throw new Error("no default policy");
  return rules;
}

describe("what the page trusts", () => {
  afterEach(() => Reflect.deleteProperty(globalThis, "trustedTypes"));

  it("is a script below the site's address, and none beside it or elsewhere", () => {
    const { createScriptURL } = given();
    for (const own of ["https://x.org/plans/assets/worker-1.js", "https://x.org/plans/serviceWorker.js"])
      expect(createScriptURL(own)).toBe(own);
    for (const other of [
      "https://x.org/other/a.js",
      "https://y.org/plans/a.js",
      "data:,1",
      "blob:https://x.org/plans/1",
    ])
      expect(createScriptURL(other)).toBeNull();
  });

  it("is no markup but the one that Leaflet tries out", () => {
    expect(given().createHTML("<svg/>")).toBe("<svg/>");
    expect(given().createHTML("<svg onload=alert(1)>")).toBeNull();
  });

  it("matters only where the browser asks", () => {
    expect(() => trustOwn(new URL("https://x.org/"))).not.toThrow();
  });
});
