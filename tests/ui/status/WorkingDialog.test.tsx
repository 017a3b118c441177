// @vitest-environment jsdom
import { fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { draw, violationsIn } from "#tests/ui/layout/draw.tsx";
import { WorkingDialog } from "#ui/status/WorkingDialog.tsx";
import { AS_OF, assessmentOf, sourcesOfKind } from "./assessments.ts";
import { useDialogs } from "./dialogs.ts";

const working = { assessment: assessmentOf(), place: "Peja", sources: sourcesOfKind("published"), asOf: AS_OF };

describe("the dialog with the working of a status", () => {
  useDialogs();

  it("is closed and empty while nothing is asked", () => {
    draw(<WorkingDialog working={undefined} onClose={() => {}} />);
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("[P7] opens under the name of indicator and municipality", () => {
    draw(<WorkingDialog working={working} onClose={() => {}} />);
    const dialog = screen.getByRole("dialog", { name: /Attendance rate – Peja/ });
    expect(within(dialog).getByText("Rule that matched")).toBeDefined();
  });

  it("closes by its button, and by a press beside it but not on it", async () => {
    const onClose = vi.fn();
    draw(<WorkingDialog working={working} onClose={onClose} />);
    fireEvent.mouseDown(screen.getByText("Rule that matched"));
    expect(onClose).not.toHaveBeenCalled();
    fireEvent.mouseDown(screen.getByRole("dialog"));
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it("has a close button that submits the dialog's own form, so that it works like Escape", () => {
    draw(<WorkingDialog working={working} onClose={() => {}} />);
    const button = screen.getByRole<HTMLButtonElement>("button", { name: "Close" });
    expect(button.form?.getAttribute("method")).toBe("dialog");
  });

  it("closes when nothing is asked any more, and opens for the next", async () => {
    const { redraw } = draw(<WorkingDialog working={working} onClose={() => {}} />);
    redraw(<WorkingDialog working={undefined} onClose={() => {}} />);
    expect(screen.queryByRole("dialog")).toBeNull();
    redraw(<WorkingDialog working={{ ...working, place: "Gjilan" }} onClose={() => {}} />);
    expect(screen.getByRole("dialog", { name: /Gjilan/ })).toBeDefined();
    await userEvent.tab();
  });

  it("breaks no rule axe knows", async () => {
    const { container } = draw(<WorkingDialog working={working} onClose={() => {}} />);
    expect(await violationsIn(container)).toEqual([]);
  });
});
