// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { ABSENCE_REASONS, absentValue, numberValue } from "#domain/value.ts";
import { albanian, serbian } from "#tests/i18n/languages.ts";
import { draw } from "#tests/ui/layout/draw.tsx";
import { ValueText } from "#ui/status/ValueText.tsx";
import { indicatorOf } from "./assessments.ts";

const style = indicatorOf({ decimals: 2 });

describe("a value", () => {
  it("stands with its unit, in the number format of the reader", () => {
    const { container } = draw(<ValueText value={numberValue(1234.5)} style={style} />, serbian);
    expect(container.textContent).toBe("1.234,50%");
  });

  it("[V1] a reported 0 is a number", () => {
    const { container } = draw(<ValueText value={numberValue(0)} style={style} />);
    expect(container.textContent).toBe("0.00%");
  });

  it.each(ABSENCE_REASONS)("[V1] says in symbol, word and explanation why it is absent: %s", (reason) => {
    const { container } = draw(<ValueText value={absentValue(reason)} style={style} />, albanian);
    expect(container.textContent).toBe(`${albanian.absenceSymbol(reason)} ${albanian.absenceWord(reason)}`);
    const explanation = `${albanian.absenceWord(reason)}: ${albanian.absenceExplanation(reason)}`;
    expect(screen.getByTitle(explanation)).toBeDefined();
  });

  it("[V2] carries its marks, each explained", () => {
    const { container } = draw(<ValueText value={numberValue(2)} style={style} marks={["revised", "estimated"]} />);
    expect(container.textContent).toBe("2.00%[r] revised[e] estimated");
    expect(screen.getByTitle("estimated: The value was estimated, not counted.")).toBeDefined();
  });

  it("[V4] says that it is illustrative", () => {
    const { container } = draw(<ValueText value={numberValue(2)} style={style} isIllustrative />);
    expect(container.textContent).toBe("2.00%[i] Illustrative");
  });
});
