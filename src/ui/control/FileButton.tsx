import { useRef } from "react";
import { Button } from "./Button.tsx";

type Props = {
  readonly label: string;
  readonly look?: "primary" | "plain";
  /** The endings the chooser offers: `.csv,.zip`. */
  readonly accept?: string;
  readonly isFolder?: boolean;
  readonly isSingle?: boolean;
  readonly onChoose: (files: readonly File[]) => void;
};

/** A button that opens the system's own chooser. */
export function FileButton({ label, look = "plain", accept, isFolder = false, isSingle = false, onChoose }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button look={look} onPress={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        multiple={!isSingle}
        hidden
        aria-label={label}
        accept={accept}
        {...(isFolder ? { webkitdirectory: "" } : {})}
        onChange={({ currentTarget }) => {
          onChoose([...(currentTarget.files ?? [])]);
          // The same file can be chosen again after it was mended.
          currentTarget.value = "";
        }}
      />
    </>
  );
}
