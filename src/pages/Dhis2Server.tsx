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
  const change = (changed: Partial<typeof BLANK>) => setRequest((before) => ({ ...before, ...changed }));
  const { answer, isAsking, ask, cancel } = useServer(request, (files) => {
    change({ token: "" });
    onAnswer(files);
  });
  const isReady = [request.address, request.data, request.periods].every((text) => text.trim() !== "");
  const origin = useOrigin();
  const field = (name: "address" | "token" | "data" | "periods") => ({
    label: words.say(`dhis2.server.${name}`),
    value: request[name],
    onText: (text: string) => change({ [name]: text }),
  });
  return (
    <form className="dhis2-server" onSubmit={(event) => event.preventDefault()}>
      <p>{words.say("dhis2.server.about", { origin })}</p>
      <Field {...field("address")} type="url" />
      <Field {...field("token")} note={words.say("dhis2.server.tokenNote")} type="password" autoComplete="off" />
      <Field {...field("data")} note={words.say("dhis2.server.dataNote")} />
      <Field {...field("periods")} />
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
        {isAsking && <Button onPress={cancel}>{words.say("data.cancel")}</Button>}
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

/** Asks a server for as long as nobody cancels; what comes of it is its files, or why there are none. */
function useServer(request: typeof BLANK, onFiles: Props["onAnswer"]) {
  const [answer, setAnswer] = useState<Faulty>();
  const asking = useRef<AbortController>(undefined);
  const [isAsking, setAsking] = useState(false);
  const ask = async () => {
    const own = new AbortController();
    asking.current = own;
    setAsking(true);
    setAnswer(undefined);
    const given = await askServer(request, own.signal, new URL(location.href)).catch(() => undefined);
    setAsking(false);
    if (given === undefined || own.signal.aborted) return;
    if ("fault" in given) setAnswer(given);
    else onFiles(given.files);
  };
  return { answer, isAsking, ask, cancel: () => asking.current?.abort() };
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
