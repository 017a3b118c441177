import { afterEach, describe, expect, it, vi } from "vitest";
import { askServer } from "#state/dhis2Server.ts";
import { METADATA } from "#tests/ingest/dhis2/exports.ts";

const REQUEST = {
  address: "https://dhis2.example.org/40/api/",
  token: "",
  data: "deEnrolled1 inDropRate1",
  periods: "2023Sep,2024Sep",
  level: 2,
  byCategory: true,
};
const PAGE = new URL("https://vijim.example.org/en/data/");

/** The requests that were made, each answered as the test says. */
function answering(answer: (url: string) => Response | Error) {
  const fetched = vi.fn<(url: string, options: RequestInit) => Promise<Response>>(async (url) => {
    const given = answer(url);
    if (given instanceof Error) throw given;
    return given;
  });
  vi.stubGlobal("fetch", fetched);
  return fetched;
}

function ask(changes: Partial<typeof REQUEST> = {}) {
  return askServer({ ...REQUEST, ...changes }, new AbortController().signal, PAGE);
}

afterEach(() => vi.unstubAllGlobals());

describe("asking a DHIS2 server", () => {
  it("asks for names, then values with the parts of indicators, then data elements alone by category", async () => {
    const fetched = answering(
      (url) => new Response(JSON.stringify(url.includes("metadata") ? METADATA : { rows: [] })),
    );
    const answer = await ask();
    expect("files" in answer && answer.files.map(({ name }) => name)).toEqual([
      "dhis2.example.org/metadata.json",
      "dhis2.example.org/analytics.json",
      "dhis2.example.org/analytics-categories.json",
    ]);
    const asked = fetched.mock.calls.map(([url]) => decodeURIComponent(url));
    expect(asked[0]).toMatch(
      /^https:\/\/dhis2\.example\.org\/40\/api\/metadata\.json\?organisationUnits:fields=id,name/,
    );
    expect(asked.slice(1)).toEqual([
      "https://dhis2.example.org/40/api/analytics.json?dimension=dx:deEnrolled1;inDropRate1&dimension=pe:2023Sep;2024Sep&dimension=ou:LEVEL-2&skipRounding=true&includeNumDen=true",
      "https://dhis2.example.org/40/api/analytics.json?dimension=dx:deEnrolled1&dimension=pe:2023Sep;2024Sep&dimension=ou:LEVEL-2&skipRounding=true&dimension=co",
    ]);
    for (const [, options] of fetched.mock.calls) {
      expect(options).toMatchObject({ credentials: "omit", redirect: "error", referrerPolicy: "no-referrer" });
      expect(options.headers).toEqual({ Accept: "application/json" });
    }
  });

  it.each([
    ["no address", { address: "dhis2" }, "notAddress"],
    ["another scheme", { address: "javascript:alert(1)" }, "notAddress"],
    ["a name and password in it", { address: "https://a:b@dhis2.example.org" }, "notAddress"],
    ["http from a page by https", { address: "http://dhis2.example.org" }, "notSecure"],
  ])("asks nothing of %s", async (_name, changes, fault) => {
    const fetched = answering(() => new Response("{}"));
    expect(await ask(changes)).toMatchObject({ fault });
    expect(fetched).not.toHaveBeenCalled();
  });

  it("never sends a token readably, whatever the page is served by", async () => {
    const fetched = answering(() => new Response("{}"));
    const request = { ...REQUEST, address: "http://dhis2.example.org", token: "d2pat_x" };
    const answer = await askServer(request, new AbortController().signal, new URL("http://vijim.example.org"));
    expect([answer, fetched.mock.calls.length]).toEqual([{ fault: "notSecure", status: 0, said: "" }, 0]);
  });

  it.each([
    [new TypeError("Failed to fetch"), "unreachable", ""],
    [new Response("", { status: 403 }), "tokenRefused", ""],
    [new Response("<html>", { status: 200 }), "notDhis2", ""],
    [new Response("", { status: 404 }), "notDhis2", ""],
    [new Response('{"message":"Level must be positive"}', { status: 409 }), "refused", "Level must be positive"],
    [new Response("<html>", { status: 500 }), "refused", ""],
  ])("tells what goes wrong as a value: %s is %s", async (answer, fault, said) => {
    answering(() => answer);
    expect(await ask()).toMatchObject({ fault, said });
  });

  it("ends where the person ends it", async () => {
    const controller = new AbortController();
    answering(() => {
      controller.abort();
      return new DOMException("aborted", "AbortError");
    });
    await expect(askServer(REQUEST, controller.signal, PAGE)).rejects.toThrow("aborted");
  });
});
