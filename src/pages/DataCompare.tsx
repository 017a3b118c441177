import { useState } from "react";
import type { Words } from "#i18n/words.ts";
import { type Run, runTask } from "#state/runTask.ts";
import type { ChangeGroup, DatasetSource, Step } from "#state/task.ts";
import { keptDatasets, useKept, useOpening } from "#state/useWorkspace.ts";
import { Button } from "#ui/control/Button.tsx";
import { Disclosure } from "#ui/control/Disclosure.tsx";
import { Notice } from "#ui/control/Notice.tsx";
import { ProgressLine } from "#ui/control/ProgressLine.tsx";
import { SelectField } from "#ui/control/SelectField.tsx";
import { VirtualList } from "#ui/control/VirtualList.tsx";
import { Section } from "#ui/layout/Section.tsx";
import { keptFiles, usePublishedAddress } from "./useShowing.ts";
import type { Site } from "./useSite.ts";
import { stepText, tableTitle } from "./workText.ts";

const PUBLISHED = "";

type Comparison =
  | { readonly kind: "running"; readonly step: Step; readonly cancel: () => void }
  | { readonly kind: "done"; readonly groups: readonly ChangeGroup[]; readonly isWithoutNames: boolean }
  | { readonly kind: "failed"; readonly reason: string };

/** What the open data set changes against the published one or one that is kept (L6), before it is kept itself. */
export function DataCompare({ site }: { readonly site: Site }) {
  const { words } = site;
  const [kept] = useKept();
  const [before, setBefore] = useState(PUBLISHED);
  const [comparison, compare] = useComparison(site);
  const snapshots = kept?.list.isDone ? kept.list.value : [];
  return (
    <Section title={words.say("data.compare.title")}>
      <div className="controls">
        <SelectField
          label={words.say("data.compare.with")}
          value={before}
          options={[
            { value: PUBLISHED, label: words.say("data.compare.published") },
            ...snapshots.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={setBefore}
        />
        <Button onPress={() => compare(before)}>{words.say("data.compare.run")}</Button>
      </div>
      {comparison?.kind === "running" && (
        <ProgressLine
          label={stepText(comparison.step, words)}
          done={comparison.step.done}
          total={comparison.step.total}
          onCancel={comparison.cancel}
        />
      )}
      {comparison?.kind === "failed" && (
        <Notice kind="warning">{words.say("data.failed", { reason: comparison.reason })}</Notice>
      )}
      {comparison?.kind === "done" && (
        <Changes site={site} groups={comparison.groups} isWithoutNames={comparison.isWithoutNames} />
      )}
    </Section>
  );
}

/** Compares what is open with something; what came of it is gone as soon as what is open is read anew. */
function useComparison({ words }: Site) {
  const [opening, { opened }] = useOpening();
  const address = usePublishedAddress();
  const [latest, setLatest] = useState<{ readonly of: unknown; readonly words: Words; readonly is: Comparison }>();
  // A comparison is of one reading and in one language.
  const comparison = latest?.of === opened && latest?.words === words ? latest?.is : undefined;
  const setComparison = (is: Comparison | undefined) => setLatest(is && { of: opened, words, is });
  const compare = async (before: string) => {
    const now = opening.given();
    const source = before === PUBLISHED ? { site: address() } : await keptSource(before);
    if (now === undefined || source === undefined) return;
    const onStep = (step: Step) => setComparison({ kind: "running", step, cancel });
    const run: Run<readonly ChangeGroup[]> = runTask(
      "compare",
      { before: source, now, language: words.language },
      onStep,
    );
    const cancel = () => {
      run.cancel();
      setComparison(undefined);
    };
    onStep({ doing: "compare", done: 0, total: 1 });
    run.result.then(
      (groups) => setComparison({ kind: "done", groups, isWithoutNames: "site" in source }),
      (reason: unknown) => setComparison({ kind: "failed", reason: String(reason) }),
    );
  };
  return [comparison, (before: string) => void compare(before)] as const;
}

async function keptSource(id: string): Promise<DatasetSource | undefined> {
  const content = await keptDatasets().contentOf(id);
  return content.isDone ? keptFiles(content.value) : undefined;
}

type ChangesProps = {
  readonly site: Site;
  readonly groups: readonly ChangeGroup[];
  readonly isWithoutNames: boolean;
};

function Changes({ site: { words }, groups, isWithoutNames }: ChangesProps) {
  const count = groups.reduce((sum, { sentences }) => sum + sentences.length, 0);
  return (
    <div role="status">
      <p className="data-found">
        <strong>{count === 0 ? words.say("data.compare.none") : words.say("data.compare.finding", { count })}</strong>
      </p>
      {isWithoutNames && <p className="section__caption">{words.say("data.compare.withoutNames")}</p>}
      {groups.map((group) => {
        const { table, kind, sentences } = group;
        const title = words.say("data.compare.group", {
          table: tableTitle(table, words),
          change: words.sayAny(`data.compare.kind.${kind}`, { count: sentences.length }),
        });
        return (
          <Disclosure key={title} summary={title}>
            <VirtualList
              label={title}
              className="changes"
              count={sentences.length}
              lineHeight={44}
              keyOf={(place) => place}
              drawLine={(place) => <p className="changes__sentence">{sentences[place]}</p>}
            />
          </Disclosure>
        );
      })}
    </div>
  );
}
