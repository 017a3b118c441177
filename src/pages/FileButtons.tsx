import type { Language } from "#domain/language.ts";
import { runTask } from "#state/runTask.ts";
import type { FileWanted } from "#state/task.ts";
import { Button } from "#ui/control/Button.tsx";
import { saveFile } from "./saveFile.ts";
import { TaskButtons } from "./TaskButtons.tsx";
import type { Site } from "./useSite.ts";

/** A file the reader may take away. */
export type OfferedFile = {
  readonly label: string;
  readonly name: Parameters<typeof saveFile>[1];
  readonly wanted: FileWanted | (() => FileWanted);
  /** The language of the file, where it is not the page's. */
  readonly language?: Language;
};

type Props = { readonly site: Site; readonly files: readonly OfferedFile[] };

/** Buttons that make a file each, apart from the page, and hand it over. */
export function FileButtons({ site, files }: Props) {
  const { words } = site;
  return (
    <TaskButtons site={site}>
      {(begin, isBusy) =>
        files.map(({ label, name, wanted, language = words.language }) => {
          const make = () => {
            const given = { ...(typeof wanted === "function" ? wanted() : wanted), language };
            begin(
              "write",
              (onStep) => runTask("write", given, onStep),
              (bytes) => saveFile(bytes, name),
            );
          };
          return (
            <Button key={label} isDisabled={isBusy} onPress={make}>
              {label}
            </Button>
          );
        })
      }
    </TaskButtons>
  );
}
