import type { ReactNode } from "react";

type Props = {
  /** `primary` for the one thing to do, `quiet` beside content. */
  readonly look?: "primary" | "plain" | "quiet";
  readonly isDisabled?: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
};

/** Something a reader can press. */
export function Button({ look = "plain", isDisabled = false, onPress, children }: Props) {
  return (
    <button type="button" className={`button button--${look}`} disabled={isDisabled} onClick={onPress}>
      {children}
    </button>
  );
}
