import type { Assessment } from "#domain/assessment.ts";
import type { Municipality, Source } from "#domain/dataset.ts";
import type { MunicipalityPlan } from "#domain/planAssessment.ts";
import { isPlanned } from "#domain/planVersions.ts";
import { activitiesToTakeUp } from "#domain/pressing.ts";
import { countAssessments } from "#domain/statusMatrix.ts";
import { isSuppressed } from "#domain/value.ts";
import { Button } from "#ui/control/Button.tsx";
import { TakeAway } from "#ui/control/TakeAway.tsx";
import { useWords } from "#ui/layout/WordsContext.tsx";
import { ShareBars } from "#ui/plan/ShareBars.tsx";
import { summarySentence } from "#ui/plan/summarySentence.ts";
import { TodoList } from "#ui/plan/TodoList.tsx";
import { KindTag } from "#ui/status/SourceList.tsx";
import { dateText } from "#ui/status/sourceDate.ts";
import { SheetIndicators } from "./SheetIndicators.tsx";
import type { Site } from "./useSite.ts";
import { figuresOf, sourcesOfAll } from "./viewText.ts";

/** How many activities fit on the sheet; the others are counted. */
const TODOS = 8;

export type SheetProps = {
  readonly site: Site;
  readonly municipality: Municipality;
  readonly assessments: readonly Assessment[];
  /** Undefined where the municipality is not in the programme or the plans could not be loaded. */
  readonly plan: MunicipalityPlan | undefined;
};

/** A municipality on one page of A4: its sentence, its indicators, its plan and what presses most. */
export function MunicipalitySheet(props: SheetProps) {
  const { site, municipality, assessments, plan } = props;
  const { words, asOf, select, first } = site;
  const { say, formatDay } = words;
  const sources = sheetSources(props);
  const assessment = plan?.assessment;
  const caption = say("common.asOf", { date: formatDay(asOf) });
  return (
    <div data-view="sheet">
      <div className="sheet-actions">
        <Button onPress={() => select({ sheet: undefined })}>{say("municipality.sheetBack")}</Button>
        <Button look="primary" onPress={() => globalThis.print()}>
          {say("common.print")}
        </Button>
        <TakeAway view={{ name: "sheet", title: words.text(municipality.name), caption, sources }} />
      </div>
      <article className="sheet">
        <header className="sheet__head">
          <p className="sheet__programme">
            {words.text(first.settings.programmeName)}
            <span className="sheet__date">{say("common.asOf", { date: formatDay(asOf) })}</span>
          </p>
          <h1>{words.text(municipality.name)}</h1>
          <p className="sheet__sentence">
            {municipality.inProgramme
              ? summarySentence(municipality, countAssessments(assessments), plan, words)
              : say("municipality.sheetOutside")}
          </p>
        </header>
        {assessments.length > 0 && <SheetIndicators {...{ site, municipality, assessments }} />}
        {assessment && isPlanned(assessment.plan) && (
          <section className="sheet__part">
            <h2>{`${say("municipality.plan.title")}: ${say(`plan.planStage.${assessment.plan.stage}`)}`}</h2>
            <ShareBars assessment={assessment} />
          </section>
        )}
        {assessment && assessment.activities.length > 0 && <SheetTodos {...props} />}
        <SheetFoot sources={sources} hasSuppressed={figuresOf(assessments).some(isSuppressed)} />
      </article>
    </div>
  );
}

function SheetTodos({ site: { words }, plan }: SheetProps) {
  const { say } = words;
  const todos = activitiesToTakeUp(plan?.assessment?.activities ?? []);
  return (
    <section className="sheet__part">
      <h2>{say("municipality.sheetTodo")}</h2>
      {todos.length === 0 && <p>{say("municipality.todo.none")}</p>}
      <TodoList activities={todos.slice(0, TODOS)} isShort />
      {todos.length > TODOS && (
        <p className="sheet__more">{say("municipality.todo.more", { count: todos.length - TODOS })}</p>
      )}
    </section>
  );
}

type FootProps = { readonly sources: readonly Source[]; readonly hasSuppressed: boolean };

function SheetFoot({ sources, hasSuppressed }: FootProps) {
  const words = useWords();
  const { say } = words;
  const texts = sources.map(({ publisher, title, date }) =>
    [publisher, title, dateText(date, words)].filter((part) => part !== "").join(", "),
  );
  return (
    <footer className="sheet__foot">
      {sources.some(({ kind }) => kind === "illustrative") && (
        <p>
          <KindTag kind="illustrative" /> {say("common.illustrative.long")}
        </p>
      )}
      {hasSuppressed && <p>{say("value.suppressedWhy")}</p>}
      {texts.length > 0 && <p>{say("common.sourcesLine", { sources: texts.join("; ") })}</p>}
      <p className="sheet__address">{say("municipality.sheetAddress", { address: location.href })}</p>
    </footer>
  );
}

/** The sources of what stands on the sheet, each once (V4). */
function sheetSources({ site, assessments, plan }: SheetProps): readonly Source[] {
  const own = plan?.assessment;
  const ids = own ? [own.plan.source, ...own.activities.map(({ activity }) => activity.source)] : [];
  return [...new Set([...sourcesOfAll(site, assessments), ...ids.flatMap((id) => site.sources.get(id) ?? [])])];
}
