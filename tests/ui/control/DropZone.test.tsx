// @vitest-environment jsdom
import { fireEvent, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { draw, violationsIn } from "#tests/ui/layout/draw.tsx";
import { DropZone } from "#ui/control/DropZone.tsx";
import { ProgressLine } from "#ui/control/ProgressLine.tsx";

const FILE = new File(["a,b\n"], "plans.csv");

function zone(onChoose = vi.fn(), onDrop = vi.fn()) {
  return (
    <DropZone
      label="Drop files here"
      note="CSV"
      chooseLabel="Choose files"
      folderLabel="Choose a folder"
      accept=".csv"
      onChoose={onChoose}
      onDrop={onDrop}
    />
  );
}

describe("where files are dropped", () => {
  it("hands over what is chosen by button, and lets the same be chosen again", async () => {
    const onChoose = vi.fn();
    const { container } = draw(<main>{zone(onChoose)}</main>);
    const [files, folder] = container.querySelectorAll<HTMLInputElement>("input[type=file]");
    if (files === undefined || folder === undefined) throw new Error("no inputs");
    expect([files.multiple, files.accept, folder.hasAttribute("webkitdirectory")]).toEqual([true, ".csv", true]);
    const press = vi.spyOn(files, "click");
    await userEvent.click(screen.getByRole("button", { name: "Choose files" }));
    expect(press).toHaveBeenCalledOnce();
    await userEvent.upload(files, FILE);
    expect(onChoose).toHaveBeenLastCalledWith([FILE]);
    expect(files.value).toBe("");
    expect(await violationsIn(container)).toEqual([]);
  });

  it("hands over what is dropped, and looks ready while it is dragged over", () => {
    const onDrop = vi.fn();
    const { container } = draw(zone(vi.fn(), onDrop));
    const target = container.querySelector(".drop-zone");
    if (target === null) throw new Error("no zone");
    fireEvent.dragOver(target);
    expect(target.className).toContain("drop-zone--over");
    fireEvent.dragLeave(target);
    expect(target.className).not.toContain("drop-zone--over");
    const dataTransfer = { files: [FILE] };
    fireEvent.drop(target, { dataTransfer });
    expect(onDrop.mock.calls[0]?.[0].files).toEqual([FILE]);
  });
});

describe("a line of progress", () => {
  it("says what is done and how far, and can be ended", async () => {
    const onCancel = vi.fn();
    draw(<ProgressLine label="Reading “Plans”" done={9} total={16} onCancel={onCancel} />);
    const bar = screen.getByRole<HTMLProgressElement>("progressbar", { name: "Reading “Plans”" });
    expect([bar.value, bar.max]).toEqual([9, 16]);
    await userEvent.click(screen.getByRole("button", { name: "Cancel" }));
    expect(onCancel).toHaveBeenCalledOnce();
  });
});
