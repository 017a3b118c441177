import { today } from "#state/clock.ts";
import { runTask } from "#state/runTask.ts";
import type { DatasetSource } from "#state/task.ts";
import { Button } from "#ui/control/Button.tsx";
import { FileButtons } from "./FileButtons.tsx";
import { TaskButtons } from "./TaskButtons.tsx";
import { useShowing } from "./useShowing.ts";
import type { Site } from "./useSite.ts";

type Props = { readonly site: Site; readonly name: string; readonly of: () => DatasetSource };

/**
 * A data set with full figures, to take away: protected as it would be published, also to look at on every page first; with
 * full figures only where that is asked for by name (S6).
 */
export function DataCopies({ site, name, of }: Props) {
  const { words } = site;
  const [file, internal] = [words.say("data.download.protectedFileName"), words.say("data.download.internalFileName")];
  return (
    <>
      <h3>{words.say("data.download.protected")}</h3>
      <p>{words.say("data.download.protectedNote")}</p>
      <FileButtons
        site={site}
        files={[
          {
            label: words.say("data.download.xlsx"),
            name: `${file}.xlsx`,
            wanted: () => ({ kind: "workbook", of: of() }),
          },
          { label: words.say("data.download.zip"), name: `${file}.zip`, wanted: () => ({ kind: "zip", of: of() }) },
        ]}
      />
      <PublicView site={site} name={name} of={of} />
      <details className="data-internal">
        <summary>{words.say("data.download.internalWanted")}</summary>
        <p>{words.say("data.download.internal")}</p>
        <FileButtons
          site={site}
          files={[
            {
              label: words.say("data.download.internalXlsx"),
              name: `${internal}.xlsx`,
              wanted: () => ({ kind: "workbook", of: of(), copy: "internal" }),
            },
            {
              label: words.say("data.download.internalZip"),
              name: `${internal}.zip`,
              wanted: () => ({ kind: "zip", of: of(), copy: "internal" }),
            },
          ]}
        />
      </details>
    </>
  );
}

/** Shows on every page what the public would see, so that pictures, slides and tables are taken from that. */
function PublicView({ site, name, of }: Props) {
  const { words } = site;
  const showing = useShowing(words.language);
  return (
    <TaskButtons site={site}>
      {(begin, isBusy) => {
        const protect = () =>
          begin(
            "open",
            (onStep) => runTask("protect", { of: of(), today: today() }, onStep),
            (packs) => showing.show({ name: words.say("data.download.protectedName", { name }) }, packs),
          );
        return (
          <Button isDisabled={isBusy} onPress={protect}>
            {words.say("data.download.asPublic")}
          </Button>
        );
      }}
    </TaskButtons>
  );
}
