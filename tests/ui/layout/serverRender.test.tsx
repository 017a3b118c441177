import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "#domain/language.ts";
import { albanian, english, serbian, turkish } from "#tests/i18n/languages.ts";
import { AS_OF, assessmentOf, sourcesOfKind } from "#tests/ui/status/assessments.ts";
import { assessmentIn, INDICATORS, MUNICIPALITIES } from "#tests/ui/table/matrices.ts";
import { PageFrame } from "#ui/layout/PageFrame.tsx";
import { WordsProvider } from "#ui/layout/WordsContext.tsx";
import { WorkingDialog } from "#ui/status/WorkingDialog.tsx";
import { StatusMatrix } from "#ui/table/StatusMatrix.tsx";

const sources = sourcesOfKind("illustrative");

describe.each(LANGUAGES)("a page drawn in Node, where there is no window, in %s", (language) => {
  const words = { sq: albanian, sr: serbian, en: english, tr: turkish }[language];

  it("holds the frame, the matrix and the working", () => {
    const html = renderToString(
      <WordsProvider words={words}>
        <PageFrame
          homeHref="./"
          programme="Vijim"
          programmes={[]}
          links={[{ label: "Peja", pages: [{ label: "Peja", href: "peje/" }] }]}
          languageLinks={[{ language, href: "./" }]}
          theme="system"
          onThemeChange={() => {}}
          asOf={AS_OF}
          isIllustrative
          sources={[...sources.values()]}
          sourcesHref="../method/"
          glossaryHref="method/#words"
          disclaimer=""
          contact=""
        >
          <StatusMatrix
            caption="matrix"
            indicators={INDICATORS}
            municipalities={MUNICIPALITIES}
            assessmentOf={assessmentIn}
            sources={sources}
            indicatorHref={(id) => id}
            municipalityHref={(id) => id}
            onOpenWorking={() => {}}
            state={{ sort: "-peje" }}
            onStateChange={() => {}}
          />
          <WorkingDialog
            working={{ assessment: assessmentOf(), place: "Peja", sources, asOf: AS_OF }}
            onClose={() => {}}
          />
        </PageFrame>
      </WordsProvider>,
    );
    expect(html).toContain(words.say("status.working.title"));
    expect(html.match(/compact-badge tone-/g)).toHaveLength(8);
    expect(html).not.toMatch(/NaN|undefined|\[object/);
  });
});
