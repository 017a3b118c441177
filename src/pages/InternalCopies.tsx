import type { Given } from "#state/task.ts";
import { FileButtons } from "./FileButtons.tsx";
import type { Site } from "./useSite.ts";

/** The data set of a person's own to take away: full figures, marked as internal (S6). */
export function InternalCopies({ site, of }: { readonly site: Site; readonly of: Given }) {
  const { words } = site;
  const name = words.say("data.download.internalFileName");
  return (
    <>
      <FileButtons
        site={site}
        files={[
          {
            label: words.say("data.download.internalXlsx"),
            name: `${name}.xlsx`,
            wanted: { kind: "workbook", of },
          },
          { label: words.say("data.download.internalZip"), name: `${name}.zip`, wanted: { kind: "zip", of } },
        ]}
      />
      <p className="section__caption">{words.say("data.download.internal")}</p>
    </>
  );
}
