import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { analytics, METADATA } from "#tests/ingest/dhis2/exports.ts";
import { useSite } from "./open.ts";
import { goTo, openPage } from "./site.ts";

const VALUES = analytics([
  ["deDropout01", "PrizrenOu01", "2024Sep", 12],
  ["deEnrolled1", "PrizrenOu01", "2024Sep", 800],
]);

function file(name: string, content: unknown) {
  const text = typeof content === "string" ? content : JSON.stringify(content);
  return { name, mimeType: "", buffer: Buffer.from(text) };
}

type Given = { token: string; periods?: string; path?: string };

/** A server that answers as DHIS2 does to a token, and lets other origins read it or not. */
function useDhis2Server() {
  const asked: IncomingMessage[] = [];
  const rules = { allows: true };
  let server: Server | undefined;
  let address = "";
  beforeAll(async () => {
    server = createServer((request, response): void => {
      asked.push(request);
      const { origin = "" } = request.headers;
      const cors = {
        "access-control-allow-origin": origin,
        "access-control-allow-headers": "authorization, accept",
      };
      if (rules.allows) for (const [name, value] of Object.entries(cors)) response.setHeader(name, value);
      if (request.method === "OPTIONS") return void response.writeHead(204).end();
      if (request.headers.authorization !== "ApiToken d2pat_right") return void response.writeHead(401).end("{}");
      const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
      if (pathname === "/sub/api/metadata.json") return void response.end(JSON.stringify(METADATA));
      if (pathname !== "/sub/api/analytics.json") return void response.writeHead(404).end("nothing");
      if (searchParams.getAll("dimension").some((each) => each === "pe:never")) {
        return void response.writeHead(409).end(JSON.stringify({ message: "At least one period must be specified" }));
      }
      response.end(JSON.stringify(VALUES));
    });
    await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/sub/`;
  });
  afterAll(() => server?.close());
  return { asked, rules, address: () => address };
}

async function fill(page: Page, name: string, text: string) {
  const field = page.getByRole("combobox", { name: `What “${name}” is here` });
  await field.fill(text);
  await field.press("Enter");
  // The reading begins anew and ends.
  await page.getByRole("progressbar").waitFor({ state: "detached" });
}

describe("exports of DHIS2 in the built site", () => {
  const dhis2 = useDhis2Server();
  // As a site built with VIJIM_SERVERS, or without.
  let isNamed = true;
  const site = useSite((page) =>
    isNamed ? page.replace("connect-src 'self'", `connect-src 'self' ${new URL(dhis2.address()).origin}`) : page,
  );

  it("[I3] [S6] are opened from files, mapped in the page and become a data set that is shown as internal", async () => {
    const { page, faults, requests } = await openPage(site.browser, { viewport: { width: 1440, height: 900 } });
    await goTo(page, `${site.address}en/data/`);
    const files = [file("metadata.json", METADATA), file("analytics.json", VALUES)];
    await page.locator("input[type=file]").first().setInputFiles(files);
    await page.getByText("0 of 2 values of DHIS2 can be used.").waitFor();
    await page.getByText("The data element or indicator “Enrolled” is not mapped; 1 value is left out.").waitFor();
    await fill(page, "Enrolled", "pupils");
    await page.getByText("1 of 2 values of DHIS2 can be used.").waitFor();
    await fill(page, "Dropouts", "-");
    await page.getByText("1 value of “Dropouts” left out, as the mapping says.").waitFor({ state: "attached" });
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save the mapping (.csv)" }).click();
    expect((await saved).suggestedFilename()).toBe("dhis2-mapping.csv");
    await page.getByRole("button", { name: "Make it a data set" }).click();
    await page.getByText("The data set is open below.").waitFor();
    await page.getByText(/ · no errors, /).waitFor();
    await page.getByRole("button", { name: "Show on every page" }).click();
    await page.waitForURL(/\/en\/$/);
    await page.getByText("Internal copy with full figures").first().waitFor();
    expect(requests.filter((url) => !url.startsWith(site.address) && !url.startsWith("blob:"))).toEqual([]);
    expect(faults).toEqual([]);
    await page.close();
  });

  it("are fetched from the one address typed, with the token, which is then forgotten", async () => {
    const { page, faults, requests } = await openPage(site.browser);
    dhis2.asked.length = 0;
    dhis2.rules.allows = true;
    await ask(page, { token: "d2pat_right" });
    await page.getByText("0 of 2 values of DHIS2 can be used.").waitFor();
    const others = requests.filter((url) => !url.startsWith(site.address) && !url.startsWith("blob:"));
    expect(others.map((url) => url.replace(dhis2.address(), "").split("?")[0])).toEqual([
      "api/metadata.json",
      "api/analytics.json",
    ]);
    const read = dhis2.asked.filter(({ method }) => method === "GET");
    expect(read.map(({ headers: { authorization, cookie, referer } }) => [authorization, cookie, referer])).toEqual([
      ["ApiToken d2pat_right", undefined, undefined],
      ["ApiToken d2pat_right", undefined, undefined],
    ]);
    expect(decodeURIComponent(read[1]?.url ?? "")).toContain(
      "dimension=dx:deDropout01;deEnrolled1&dimension=pe:2024Sep&dimension=ou:LEVEL-2",
    );
    expect(await page.getByLabel("Personal access token").inputValue()).toBe("");
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain("d2pat");
    expect(faults).toEqual([]);
    await page.close();
  });

  it.each([
    ["does not allow the site", { token: "d2pat_right", allows: false }, "No answer could be read."],
    ["refuses the token", { token: "d2pat_wrong" }, "The server does not let you in (401)."],
    [
      "refuses the question",
      { token: "d2pat_right", periods: "never" },
      "The server refuses the question (409): At least one period must be specified.",
    ],
    ["is no DHIS2", { token: "d2pat_right", path: "elsewhere" }, "What answers at this address is no DHIS2 (404)."],
    [
      "is none that the site may ask",
      { token: "d2pat_right", named: false },
      "This site is built so that it may send nothing to http://127.0.0.1:",
    ],
    ["has no address", { token: "", path: "javascript:" }, "This is no address of a server."],
  ])(
    "says in a sentence what to do where the server %s",
    async (_name, given: Given & { allows?: boolean; named?: boolean }, sentence) => {
      const { page } = await openPage(site.browser);
      dhis2.rules.allows = given.allows ?? true;
      isNamed = given.named ?? true;
      await ask(page, given);
      await page.getByText(sentence).waitFor();
      await page.close();
    },
  );

  async function ask(page: Page, given: Given) {
    const { token, periods = "2024Sep", path = "" } = given;
    await goTo(page, `${site.address}en/data/`);
    await page.getByText("From the address of a DHIS2 server").click();
    await page.getByLabel("Address of the server").fill(path.endsWith(":") ? path : dhis2.address() + path);
    await page.getByLabel("Personal access token").fill(token);
    await page.getByLabel("Ids of data elements and indicators").fill("deDropout01, deEnrolled1");
    await page.getByLabel("Periods, such as").fill(periods);
    await page.getByRole("button", { name: "Ask the server" }).click();
  }
});
