import { type ComponentProps, useId, useRef, useState, useSyncExternalStore } from "react";
import { askServer, type ServerAnswer } from "#state/dhis2Server.ts";
import { Button } from "#ui/control/Button.tsx";
import { Notice } from "#ui/control/Notice.tsx";
import type { Site } from "./useSite.ts";

type Props = { readonly site: Site; readonly onAnswer: (files: Answered["files"]) => void };
type Answered = Extract<ServerAnswer, { readonly files: unknown }>;
type Faulty = Extract<ServerAnswer, { readonly fault: string }>;

const BLANK = { address: "", token: "", data: "", periods: "", level: 2, byCategory: false };

/** Asks a server whose address the person types. What is typed is in this form only and goes with it. */
export function Dhis2Server({ site: { words }, onAnswer }: Props) {
  const [request, setRequest] = useState(BLANK);
  const [answer, setAnswer] = useState<Faulty>();
  const asking = useRef<AbortController>(undefined);
  const [isAsking, setAsking] = useState(false);
  const change = (changed: Partial<typeof BLANK>) => setRequest((before) => ({ ...before, ...changed }));
  const ask = async () => {
    const own = new AbortController();
    asking.current = own;
    setAsking(true);
    setAnswer(undefined);
    const given = await askServer(request, own.signal, new URL(location.href)).catch(() => undefined);
    setAsking(false);
    if (given === undefined || own.signal.aborted) return;
    if ("fault" in given) return setAnswer(given);
    change({ token: "" });
    onAnswer(given.files);
  };
  const isReady = [request.address, request.data, request.periods].every((text) => text.trim() !== "");
  const origin = useOrigin();
  return (
    <form className="dhis2-server" onSubmit={(event) => event.preventDefault()}>
      <p>{words.say("dhis2.server.about", { origin })}</p>
      <Field
        label={words.say("dhis2.server.address")}
        type="url"
        value={request.address}
        onText={(address) => change({ address })}
      />
      <Field
        label={words.say("dhis2.server.token")}
        note={words.say("dhis2.server.tokenNote")}
        type="password"
        autoComplete="off"
        value={request.token}
        onText={(token) => change({ token })}
      />
      <Field
        label={words.say("dhis2.server.data")}
        note={words.say("dhis2.server.dataNote")}
        value={request.data}
        onText={(data) => change({ data })}
      />
      <Field
        label={words.say("dhis2.server.periods")}
        value={request.periods}
        onText={(periods) => change({ periods })}
      />
      <Field
        label={words.say("dhis2.server.level")}
        type="number"
        min={1}
        max={9}
        value={request.level}
        onText={(level) => change({ level: Number(level) })}
      />
      <label>
        <input
          type="checkbox"
          checked={request.byCategory}
          onChange={(event) => change({ byCategory: event.target.checked })}
        />{" "}
        {words.say("dhis2.server.byCategory")}
      </label>
      <div className="file-buttons">
        <Button look="primary" isDisabled={!isReady || isAsking} onPress={() => void ask()}>
          {words.say("dhis2.server.ask")}
        </Button>
        {isAsking && <Button onPress={() => asking.current?.abort()}>{words.say("data.cancel")}</Button>}
      </div>
      <div role="status">
        {isAsking && words.say("dhis2.server.asking")}
        {answer !== undefined && (
          <Notice kind="warning">{faultText(answer, { origin, address: request.address }, words)}</Notice>
        )}
      </div>
    </form>
  );
}

/** The site as a server sees it; "" while it is prerendered, which is done for any place. */
function useOrigin(): string {
  return useSyncExternalStore(
    () => () => undefined,
    () => location.origin,
    () => "",
  );
}

/** Why nothing came of it, and what to do. */
function faultText(
  { fault, status, said }: Faulty,
  places: { readonly origin: string; readonly address: string },
  words: Site["words"],
): string {
  return words.sayAny(`dhis2.server.fault.${fault}`, { status: String(status), said: said || "none", ...places });
}

type FieldProps = Omit<ComponentProps<"input">, "onChange"> & {
  readonly label: string;
  readonly note?: string;
  readonly onText: (text: string) => void;
};

function Field({ label, note, onText, ...rest }: FieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id} className="field__label">
        {label}
      </label>
      <input
        id={id}
        className="field__control"
        spellCheck={false}
        aria-describedby={note === undefined ? undefined : `${id}note`}
        onChange={(event) => onText(event.target.value)}
        {...rest}
      />
      {note !== undefined && (
        <span id={`${id}note`} className="field__label">
          {note}
        </span>
      )}
    </div>
  );
}
