// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { CopyText } from "#pages/CopyText.tsx";
import { draw } from "#tests/ui/layout/draw.tsx";

describe("a text to be copied for a directorate", () => {
  it("is copied by the press of a button, which is announced", async () => {
    draw(<CopyText municipality="Peja" text="Peja: what to mend" />);
    expect(screen.getByRole("status").textContent).toBe("");
    const user = userEvent.setup();
    await user.click(screen.getByRole("button", { name: "Copy as text for an e-mail" }));
    expect(await navigator.clipboard.readText()).toBe("Peja: what to mend");
    expect(screen.getByRole("status").textContent).toBe("Copied: the list for Peja");
    expect(screen.queryByRole("textbox")).toBeNull();
  });

  it("stands there to be copied by hand where the browser refuses", async () => {
    draw(<CopyText municipality="Peja" text="Peja: what to mend" />);
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("not allowed"));
    await user.click(screen.getByRole("button"));
    expect(screen.getByRole("status").textContent).toMatch(/^The list could not be copied/);
    expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: "The list as text" }).value).toBe(
      "Peja: what to mend",
    );
  });
});
