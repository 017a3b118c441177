import type { Day } from "#domain/day.ts";
import type { Words } from "#i18n/words.ts";
import type { Opened } from "#state/task.ts";
import { useOpening } from "#state/useWorkspace.ts";
import { placeWords } from "#ui/issue/issueRows.ts";
import { Section } from "#ui/layout/Section.tsx";
import type { Site } from "./useSite.ts";

type Question = Opened["questions"][number];
type Props = { readonly site: Site; readonly opened: Opened };

/** What only the person can say, asked once for each column or name (I3). */
export function DataQuestions({ site, opened: { questions } }: Props) {
  const { words } = site;
  if (questions.length === 0) return null;
  return (
    <Section title={words.say("data.question.title")} caption={words.say("data.question.lead")}>
      <div className="questions">
        {questions.map((question) => (
          <QuestionField key={question.id} site={site} question={question} />
        ))}
      </div>
    </Section>
  );
}

function QuestionField({ site: { words }, question }: { readonly site: Site; readonly question: Question }) {
  const [opening, { decisions }] = useOpening();
  const { id, kind, place, examples, options, cells } = question;
  const chosen = decisions.answers?.get(id);
  const quoted = words.formatList(examples.map((text) => words.say("plan.change.text", { text })));
  return (
    <fieldset className="question">
      <legend className="question__asked">
        {words.sayAny(`data.question.${kind}`, { column: place.column ?? "" })}
      </legend>
      <p className="question__where">
        {words.say("data.question.where", { place: placeWords(place, words), cells, examples: quoted })}
      </p>
      {options.map(({ answer, reading }) => (
        <label key={answer} className="question__option">
          <input type="radio" name={id} checked={chosen === answer} onChange={() => opening.answer(id, answer)} />
          {optionText(question, { answer, reading }, words)}
        </label>
      ))}
    </fieldset>
  );
}

/** What an answer means, and how the first example would be read then. */
function optionText(
  { kind, examples }: Question,
  { answer, reading }: Question["options"][number],
  words: Words,
): string {
  const key = `data.question.answer.${answer}`;
  const meaning = words.hasMessage(key) ? words.sayAny(key) : answer;
  const [example = ""] = examples;
  if (kind === "dayOrder" || kind === "decimalMark") {
    return words.say("data.question.reading", { answer: meaning, example, reading: readingText(kind, reading, words) });
  }
  return meaning;
}

/** A day or number that is written plainly, as it is printed in this language. */
function readingText(kind: "dayOrder" | "decimalMark", reading: string, words: Words): string {
  if (kind === "dayOrder") return words.formatDay(reading as Day);
  const decimals = /\.(\d+)$/.exec(reading)?.[1]?.length ?? 0;
  return words.formatNumber(Number(reading), decimals);
}
