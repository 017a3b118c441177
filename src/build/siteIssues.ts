import { relative } from "node:path/posix";
import type { Issue } from "#domain/issue.ts";
import type { IssueCode } from "#domain/issueCode.ts";
import { LANGUAGES } from "#domain/language.ts";
import { OBSERVATIONS, TARGETS } from "#domain/schemaFigures.ts";
import { argumentTypesOf } from "#i18n/argumentTypes.ts";
import { toolsCatalogue } from "#i18n/toolsCatalogue.ts";
import type { Audience } from "#pack/packs.ts";

/**
 * Issues as they go on a site: each with its place, and of its text and facts what a sentence about it says in some
 * language, so that nothing is served that nobody reads. Files are named as they are below the data folder. What was found
 * about figures quotes them, so the public is not told (S4).
 */
export function siteIssues(issues: readonly Issue[], folder: string, audience: Audience): readonly Issue[] {
  const named = (file: string) => relative(folder, file);
  const told = issues.filter(({ place }) => audience === "internal" || !isAboutFigures(named(place.file)));
  return told.map(({ code, severity, place, text, facts }) => {
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

function isAboutFigures(file: string): boolean {
  return [OBSERVATIONS, TARGETS].some(({ name }) => file.startsWith(name));
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
