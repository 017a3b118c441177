/** "Is not equal": the sign of what contradicts itself or leaves a gap (L3), beside words that say so. */
export function ContradictionSign() {
  return (
    <svg aria-hidden="true" className="contradiction-sign" viewBox="-8 -8 16 16" width="1em" height="1em">
      <path d="M-6-3H6M-6 3H6M4-7L-4 7" />
    </svg>
  );
}
