// @vitest-environment jsdom
import { fireEvent, screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { importDhis2 } from "#ingest/dhis2/importDhis2.ts";
import { Dhis2Mapping } from "#pages/Dhis2Mapping.tsx";
import { TODAY } from "#tests/ingest/clean.ts";
import { analytics, jsonFile, knownTables, METADATA } from "#tests/ingest/dhis2/exports.ts";
import { testSite } from "#tests/pages/testSite.ts";
import { draw, violationsIn } from "#tests/ui/layout/draw.tsx";

function drawMapping() {
  const values = analytics([
    ["deDropout01", "PrizrenOu01", "2024Sep", 12],
    ["deEnrolled1", "PrizrenOu01", "2024Sep", 800],
  ]);
  const files = [jsonFile("metadata.json", METADATA), jsonFile("analytics.json", values)];
  const { mapping } = importDhis2(files, knownTables(), TODAY);
  const onChange = vi.fn<(rows: typeof mapping) => void>();
  const { container } = draw(
    <Dhis2Mapping site={testSite().site} found={{ mapping, mappingText: "" }} onChange={onChange} />,
  );
  const said = () => onChange.mock.lastCall?.[0].map(({ dhis2, vijim, role }) => [dhis2, vijim, role].join(" "));
  return { container, onChange, said };
}

describe("the mapping of DHIS2 on the data page", () => {
  it("shows what is open first, with what it may be and how many values hang on it", async () => {
    const { container } = drawMapping();
    const lines = [...container.querySelectorAll("tbody tr")].map((line) => [
      line.querySelector("th")?.textContent,
      line.querySelector("input")?.value,
      line.querySelector("input")?.placeholder,
      line.querySelector(".numeric")?.textContent,
    ]);
    expect(lines).toEqual([
      ["DropoutsdeDropout01", "", "dropout", "1"],
      ["EnrolleddeEnrolled1", "", "", "1"],
      ["Prizreni K.PrizrenOu01", "prizren", "", "2"],
      ["FinancialSep", "schoolYear", "", "2"],
    ]);
    expect(await violationsIn(container)).toEqual([]);
  }, 20_000);

  it("takes what is written when the field is left, and the part with what stands beside it", () => {
    const { said, onChange } = drawMapping();
    const field = screen.getByRole("combobox", { name: "What “Dropouts” is here" });
    fireEvent.blur(field);
    expect(onChange).not.toHaveBeenCalled();
    fireEvent.change(field, { target: { value: " dropout " } });
    fireEvent.blur(field);
    expect(said()).toContain("deDropout01 dropout value");
    const part = screen.getByRole("combobox", { name: "Which part “Dropouts” is" });
    fireEvent.change(part, { target: { value: "numerator" } });
    expect(said()).toContain("deDropout01 dropout numerator");
    expect(said()).toContain("PrizrenOu01 prizren value");
  });
});
