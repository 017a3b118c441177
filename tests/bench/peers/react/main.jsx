import { geoMercator, geoPath } from "d3";
import Papa from "papaparse";
import { useEffect, useMemo, useState } from "react";
import { createRoot } from "react-dom/client";
import { Line, LineChart, XAxis, YAxis } from "recharts";
import { feature } from "topojson-client";

const [WIDTH, HEIGHT] = [560, 560];
const BLUES = ["#eff3ff", "#bdd7e7", "#6baed6", "#3182bd", "#08519c"];

async function load() {
  const [shapes, text] = await Promise.all([
    fetch("boundaries.json").then((response) => response.json()),
    fetch("observations.csv").then((response) => response.text()),
  ]);
  const { data } = Papa.parse(text, { header: true, dynamicTyping: true, skipEmptyLines: true });
  return { shapes: feature(shapes, "municipalities").features, rows: data };
}

function App() {
  const [loaded, setLoaded] = useState();
  useEffect(() => {
    void load().then(setLoaded);
  }, []);
  return loaded === undefined ? <p>Loading …</p> : <Indicator {...loaded} />;
}

function Indicator({ shapes, rows }) {
  const indicators = useMemo(() => [...new Set(rows.map((row) => row.indicator))], [rows]);
  const periods = useMemo(() => [...new Set(rows.map((row) => row.period))].sort(), [rows]);
  const [indicator, setIndicator] = useState(indicators[18]);
  const [period, setPeriod] = useState(periods.at(-1));
  const own = useMemo(
    () =>
      rows
        .filter((row) => row.indicator === indicator)
        .filter((row) => row.sex === "total" && row.community === "total" && row.level === "total")
        .map((row) => ({ ...row, value: (100 * row.numerator) / row.denominator })),
    [rows, indicator],
  );
  const shown = own.filter((row) => row.period === period);
  return (
    <>
      <h1>Indicator</h1>
      <Choice id="indicator" value={indicator} options={indicators} onChange={setIndicator} />
      <Choice id="period" value={period} options={periods} onChange={setPeriod} />
      <Choropleth shapes={shapes} shown={shown} />
      <Trend own={own} periods={periods} />
      <Rows shown={shown} />
    </>
  );
}

function Choice({ id, value, options, onChange }) {
  return (
    <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
      {options.map((option) => (
        <option key={option}>{option}</option>
      ))}
    </select>
  );
}

function Choropleth({ shapes, shown }) {
  const path = useMemo(
    () => geoPath(geoMercator().fitSize([WIDTH, HEIGHT], { type: "FeatureCollection", features: shapes })),
    [shapes],
  );
  const sorted = shown.map((row) => row.value).sort((one, other) => one - other);
  const fillOf = (value) => BLUES[Math.floor((5 * sorted.indexOf(value)) / sorted.length)];
  const values = new Map(shown.map((row) => [row.municipality, row.value]));
  return (
    <svg id="map" role="img" aria-label="Map" width={WIDTH} height={HEIGHT}>
      {shapes
        .filter(({ id }) => values.has(id))
        .map((shape) => (
          <path key={shape.id} d={path(shape)} fill={fillOf(values.get(shape.id))} stroke="white">
            <title>{`${shape.id}: ${values.get(shape.id).toFixed(1)}%`}</title>
          </path>
        ))}
    </svg>
  );
}

function Trend({ own, periods }) {
  const wholes = periods.map((period) => {
    const rows = own.filter((row) => row.period === period);
    const sum = (part) => rows.reduce((total, row) => total + row[part], 0);
    return { period, value: (100 * sum("numerator")) / sum("denominator") };
  });
  return (
    <div id="line">
      <LineChart width={640} height={400} data={wholes}>
        <XAxis dataKey="period" />
        <YAxis />
        <Line dataKey="value" isAnimationActive={false} />
      </LineChart>
    </div>
  );
}

function Rows({ shown }) {
  return (
    <table id="table">
      <tbody>
        {shown.map((row) => (
          <tr key={row.municipality}>
            <td>{row.municipality}</td>
            <td>{row.value.toFixed(1)}</td>
            <td>{row.numerator}</td>
            <td>{row.denominator}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

createRoot(document.getElementById("root")).render(<App />);
