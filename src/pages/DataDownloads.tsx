import { useStore } from "zustand";
import { LANGUAGES } from "#domain/language.ts";
import { today } from "#state/clock.ts";
import { useDatasetStore } from "#state/useDataset.ts";
import { Section } from "#ui/layout/Section.tsx";
import { DataCopies } from "./DataCopies.tsx";
import { FileButtons } from "./FileButtons.tsx";
import { usePublishedAddress } from "./useShowing.ts";
import type { Site } from "./useSite.ts";

/** Files to begin with: the published data set. */
export function DataDownloads({ site }: { readonly site: Site }) {
  const { words } = site;
  const address = usePublishedAddress();
  const isOwnShown = useStore(useDatasetStore(), ({ shown }) => shown !== undefined);
  const isInternal = site.first.audience === "internal" && !isOwnShown;
  return (
    <Section title={words.say("data.download.title")}>
      <h3>{words.say("data.download.templates")}</h3>
      <p>{words.say("data.download.templateNote")}</p>
      <FileButtons
        site={site}
        files={LANGUAGES.map((language) => ({
          label: words.say("data.download.template", { language: words.say(`common.language.${language}`) }),
          name: `${words.say("data.download.templateFile")}-${language}.xlsx` as const,
          wanted: () => ({ kind: "template", of: address() }),
          language,
        }))}
      />
      {isInternal ? (
        <DataCopies site={site} name={words.text(site.first.settings.title)} of={() => ({ site: address() })} />
      ) : (
        <PublishedFiles site={site} />
      )}
      <h3>{words.say("data.download.standards")}</h3>
      <p>{words.say("data.download.standardsNote")}</p>
      <FileButtons
        site={site}
        files={[
          {
            label: words.say("data.download.iati"),
            name: `${words.say("data.download.fileName")}-iati.xml`,
            wanted: () => ({ kind: "iati", of: { site: address() }, today: today() }),
          },
          {
            label: words.say("data.download.sdmx"),
            name: `${words.say("data.download.fileName")}-sdmx.zip`,
            wanted: () => ({ kind: "sdmx", of: { site: address() }, today: today() }),
          },
        ]}
      />
    </Section>
  );
}

function PublishedFiles({ site }: { readonly site: Site }) {
  const { words } = site;
  const address = usePublishedAddress();
  const name = words.say("data.download.fileName");
  return (
    <>
      <h3>{words.say("data.download.published")}</h3>
      <p>{words.say("data.download.publishedNote")}</p>
      <FileButtons
        site={site}
        files={[
          {
            label: words.say("data.download.xlsx"),
            name: `${name}.xlsx`,
            wanted: () => ({ kind: "workbook", of: { site: address() } }),
          },
          {
            label: words.say("data.download.zip"),
            name: `${name}.zip`,
            wanted: () => ({ kind: "zip", of: { site: address() } }),
          },
        ]}
      />
    </>
  );
}
