import type { Mark, Value } from "#domain/value.ts";
import type { ValueStyle } from "#i18n/values.ts";
import { useWords } from "#ui/layout/WordsContext.tsx";
import { FigureText } from "./FigureText.tsx";

type Props = {
  readonly value: Value;
  /** Unit and decimals; an indicator fits. */
  readonly style: ValueStyle;
  readonly marks?: readonly Mark[];
  /** Whether it rests on an illustrative source (V4). */
  readonly isIllustrative?: boolean;
};

/** A value with its unit, its marks and, where there is none, the symbol and the word of the reason (V1, V2, V4). */
export function ValueText({ value, style, marks = [], isIllustrative = false }: Props) {
  const words = useWords();
  return (
    <span className="value" {...(value.kind === "absent" && { "data-absent": value.reason })}>
      {value.kind === "absent" ? (
        <Sign
          symbol={words.absenceSymbol(value.reason)}
          word={words.absenceWord(value.reason)}
          explanation={words.absenceExplanation(value.reason)}
        />
      ) : (
        <FigureText number={value.number} unit={style.unit} decimals={style.decimals}>
          {words.formatValue(value, style)}
        </FigureText>
      )}
      {marks.map((mark) => (
        <sup key={mark} className="value__mark" data-mark={mark}>
          <Sign symbol={words.markSymbol(mark)} word={words.markWord(mark)} explanation={words.markExplanation(mark)} />
        </sup>
      ))}
      {isIllustrative && <IllustrativeMark />}
    </span>
  );
}

/** The letter that says a value is illustrative. */
export function IllustrativeMark() {
  const words = useWords();
  return (
    <sup className="value__mark" data-illustrative="">
      <Sign
        symbol={words.say("value.illustrativeSymbol")}
        word={words.say("common.illustrative.short")}
        explanation={words.say("common.illustrative.long")}
      />
    </sup>
  );
}

/** The word of an absence in sight, where there is room beside its sign; whoever hears the page has heard it. */
export function AbsenceWord({ value }: { readonly value: Value }) {
  const words = useWords();
  if (value.kind === "number") return null;
  return (
    <span className="value__word" aria-hidden="true">
      {words.absenceWord(value.reason)}
    </span>
  );
}

type SignProps = { readonly symbol: string; readonly word: string; readonly explanation: string };

/** Seen as its symbol, heard as its word, explained to whoever points at it. */
function Sign({ symbol, word, explanation }: SignProps) {
  return (
    <span className="value__sign" title={`${word}: ${explanation}`}>
      <span aria-hidden="true">{symbol}</span> <span className="visually-hidden">{word}</span>
    </span>
  );
}
