import { useEffect, useId, useState } from "react";
import { KOSOVO, PROGRAMME } from "#domain/id.ts";
import { PERIOD_KINDS } from "#domain/period.ts";
import type { Dhis2Found } from "#state/task.ts";
import { Button } from "#ui/control/Button.tsx";
import { ScrollRegion } from "#ui/layout/ScrollRegion.tsx";
import { saveFile } from "./saveFile.ts";
import type { Site } from "./useSite.ts";

type Props = {
  readonly site: Site;
  readonly found: Pick<Dhis2Found, "mapping" | "mappingText">;
  readonly onChange: (mapping: Dhis2Found["mapping"]) => void;
};
type Line = Dhis2Found["mapping"][number];
type Kind = Line["kind"];

const ROLES = ["value", "numerator", "denominator"] as const;

/** More lines than these are filled in in a spreadsheet. */
const MOST_LINES = 300;

/** What each thing of DHIS2 is here, to be changed; the lines that are not filled in come first. */
export function Dhis2Mapping({ site, found: { mapping, mappingText }, onChange }: Props) {
  const { words } = site;
  const id = useId();
  const [heads, choices] = [headsOf(site), choicesOf(site)];
  const change = (line: Line, changed: Partial<Line>) =>
    onChange(mapping.map((each) => (each === line ? { ...each, ...changed } : each)));
  const sorted = mapping.toSorted((one, other) => Number(one.vijim !== "") - Number(other.vijim !== ""));
  return (
    <>
      <h3>{words.say("dhis2.mapping")}</h3>
      <p>{words.say("dhis2.mapping.lead")}</p>
      {Object.entries(choices).map(([kind, ids]) => (
        <datalist key={kind} id={`${id}${kind}`}>
          {ids.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
      ))}
      <ScrollRegion className="data-table dhis2-mapping" label={words.say("dhis2.mapping")}>
        <table className="data-table__table">
          <caption className="visually-hidden">{words.say("dhis2.mapping")}</caption>
          <thead>
            <tr>
              {heads.map((head, place) => (
                <th key={head} scope="col" className={place === 2 ? "numeric" : undefined}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted.slice(0, MOST_LINES).map((line) => (
              <LineRow
                key={`${line.kind} ${line.dhis2} ${mapping.indexOf(line)}`}
                site={site}
                line={line}
                list={`${id}${line.kind}`}
                onChange={(changed) => change(line, changed)}
              />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {mapping.length > MOST_LINES && <p>{words.say("dhis2.more", { count: mapping.length - MOST_LINES })}</p>}
      <Button onPress={() => saveFile(new TextEncoder().encode(mappingText), `${words.say("dhis2.fileName")}.csv`)}>
        {words.say("dhis2.mapping.save")}
      </Button>
    </>
  );
}

function headsOf({ words }: Site): readonly string[] {
  return (["name", "kind", "values", "vijim", "role"] as const).map((column) =>
    words.say(`dhis2.mapping.column.${column}`),
  );
}

/** What may be written in a line of each kind, as far as it is known. */
function choicesOf({ first }: Site): Readonly<Record<Kind, readonly string[]>> {
  return {
    orgUnit: [...first.municipalities.map(({ id }) => id), KOSOVO, PROGRAMME],
    data: first.indicators.map(({ id }) => id),
    option: first.categories.map(({ dimension, id }) => `${dimension}:${id}`),
    period: PERIOD_KINDS,
  };
}

type LineProps = {
  readonly site: Site;
  readonly line: Line;
  readonly list: string;
  readonly onChange: (changed: Partial<Line>) => void;
};

function LineRow({ site: { words }, line, list, onChange }: LineProps) {
  const { kind, name, dhis2, values, vijim, role, closest } = line;
  const [text, setText] = useState(vijim);
  useEffect(() => setText(vijim), [vijim]);
  const commit = () => text.trim() !== vijim && onChange({ vijim: text.trim() });
  return (
    <tr>
      <th scope="row">
        {name}
        {name !== dhis2 && <span className="dhis2-mapping__id">{dhis2}</span>}
      </th>
      <td>{words.say(`dhis2.kind.${kind}`)}</td>
      <td className="numeric">{words.formatNumber(values, 0)}</td>
      <td>
        <input
          className="field__control"
          aria-label={words.say("dhis2.mapping.of", { name })}
          list={list}
          value={text}
          placeholder={closest.join(" · ")}
          onChange={(event) => setText(event.target.value)}
          onBlur={commit}
          onKeyDown={(event) => event.key === "Enter" && commit()}
        />
      </td>
      <td>
        {kind === "data" && (
          <select
            className="field__control"
            aria-label={words.say("dhis2.mapping.roleOf", { name })}
            value={role}
            onChange={(event) =>
              onChange({ vijim: text.trim(), role: ROLES.find((each) => each === event.target.value) ?? role })
            }
          >
            {ROLES.map((each) => (
              <option key={each} value={each}>
                {words.say(`dhis2.role.${each}`)}
              </option>
            ))}
          </select>
        )}
      </td>
    </tr>
  );
}
