import { describe, expect, it } from "vitest";
import { headersOf, pagePolicy, readHostChoices } from "#build/policy.ts";

const NONE = { scripts: [], styles: [] };
const directive = (policy: string, name: string) => policy.split("; ").find((part) => part.startsWith(`${name} `));

describe("the policy of a site", () => {
  it("asks no server but the site's own, and may be framed by any site, unless told otherwise", () => {
    const headers = new Map(headersOf(readHostChoices({}), NONE));
    const policy = headers.get("Content-Security-Policy") ?? "";
    expect(directive(policy, "connect-src")).toBe("connect-src 'self'");
    expect(directive(policy, "frame-ancestors")).toBe("frame-ancestors *");
  });

  it("takes servers and frames from the environment, without their paths", () => {
    const choices = readHostChoices({
      VIJIM_SERVERS: " https://dhis2.example.org/sub/  http://localhost:8080 ",
      VIJIM_FRAMES: "'self' https://www.example.org",
    });
    const policy = new Map(headersOf(choices, NONE)).get("Content-Security-Policy") ?? "";
    expect(directive(policy, "connect-src")).toBe("connect-src 'self' https://dhis2.example.org http://localhost:8080");
    expect(directive(policy, "frame-ancestors")).toBe("frame-ancestors 'self' https://www.example.org");
    expect(directive(pagePolicy(readHostChoices({ VIJIM_SERVERS: "https:" }), NONE), "connect-src")).toBe(
      "connect-src 'self' https:",
    );
  });

  it.each([
    ["VIJIM_SERVERS", "dhis2.example.org", "https://dhis2.example.org"],
    ["VIJIM_SERVERS", "https://a.org;script-src", "https://dhis2.example.org"],
    ["VIJIM_SERVERS", "*", "https://dhis2.example.org"],
    ["VIJIM_FRAMES", "https://a.org,https://b.org", "https://www.example.org"],
    ["VIJIM_FRAMES", 'https://a.org"', "https://www.example.org"],
  ])("refuses %s=%s, quotes it and shows how it is written", (setting, text, example) => {
    expect(() => readHostChoices({ [setting]: text })).toThrow(`${setting}: “${text}” is no address`);
    expect(() => readHostChoices({ [setting]: text })).toThrow(example);
  });

  it("allows no inline script or style but those named by their hash", () => {
    const policy = pagePolicy(readHostChoices({}), { scripts: ["'sha256-a'"], styles: ["'sha256-b'"] });
    expect(directive(policy, "script-src")).toBe("script-src 'self' 'wasm-unsafe-eval' 'sha256-a'");
    expect(directive(policy, "style-src")).toBe("style-src 'self' 'sha256-b'");
    expect(directive(policy, "default-src")).toBe("default-src 'none'");
    expect(policy).not.toMatch(/'unsafe-/);
    expect(directive(policy, "require-trusted-types-for")).toBe("require-trusted-types-for 'script'");
  });
});
