import { relative } from "node:path/posix";
import type { Issue } from "#domain/issue.ts";
import type { IssueCode } from "#domain/issueCode.ts";
import { LANGUAGES } from "#domain/language.ts";
import { argumentTypesOf } from "#i18n/argumentTypes.ts";
import { toolsCatalogue } from "#i18n/toolsCatalogue.ts";

/**
 * Issues as they go on a site: each with its place, and of its text and facts what a sentence about it says in some
 * language, so that nothing is served that nobody reads (S4). Files are named as they are below the data folder.
 */
export function siteIssues(issues: readonly Issue[], folder: string): readonly Issue[] {
  const named = (file: string) => relative(folder, file);
  return issues.map(({ code, severity, place, text, facts }) => {
    const said = argumentsOf(code);
    const kept = Object.entries(facts).filter(([fact]) => said.has(fact));
    return {
      code,
      severity,
      place: { ...place, file: named(place.file) },
      text: said.has("text") ? text : "",
      facts: Object.fromEntries(
        kept.map(([fact, value]) => [fact, fact === "otherFile" && value !== "none" ? named(String(value)) : value]),
      ),
    };
  });
}

function argumentsOf(code: IssueCode): ReadonlySet<string> {
  const messages = LANGUAGES.flatMap((language) => {
    const catalogue = toolsCatalogue(language);
    return [catalogue[`issue.${code}.message`], catalogue[`issue.${code}.fix`]];
  });
  return new Set(
    messages.flatMap((message) => (typeof message === "string" ? [...argumentTypesOf(message).keys()] : [])),
  );
}
