import { at } from "#domain/at.ts";
import type { Block, Pattern } from "./block.ts";
import { hiddenFigures } from "./greedy.ts";
import { limitOf, numberOf, type Reader, TOLERANCE } from "./reader.ts";
import { unsafeFigures } from "./safety.ts";
import type { ProgramRow, Solver } from "./solver.ts";

/** Beyond this many figures, or rounds, the best pattern takes too long to find. */
const MOST_FIGURES = 900;
const MOST_ROUNDS = 60;

/** Two costs that differ by less are the same. */
const SAME_COST = 1e-4;

/**
 * The pattern that loses least (S5), or the one given where that is the best or no better one is found in time. A program of
 * yes and no says what to hide; every figure the reader then learns too much of adds a row that forbids all patterns like it.
 * @see M. Fischetti, J. J. Salazar González (2001), Management Science 47:1008
 */
export function improve(block: Block, reader: Reader, solver: Solver, pattern: Pattern): Pattern {
  if (pattern.length < 2 || block.figures.length > MOST_FIGURES) return pattern;
  const { figures } = block;
  const choices = [...figures.keys()].filter((figure) => at(figures, figure).state === "shown");
  const costs = new Map(choices.map((figure, place) => [place, at(figures, figure).cost]));
  const costOf = (some: Pattern) => some.reduce((sum, figure) => sum + at(figures, figure).cost, 0);
  const master = solver.open({ lower: choices.map(() => 0), upper: choices.map(() => 1), rows: [], isWhole: true });
  let best = pattern;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const solution = master.minimise(costs);
    if (solution.status !== "optimal" || solution.objective > costOf(pattern) - SAME_COST) break;
    const tried = choices.filter((_, place) => at(solution.values, place) > 0.5);
    adopt(reader, choices, tried);
    const cuts = unsafeFigures(block, reader).flatMap((figure) => cutOf(block, reader, choices, figure) ?? []);
    if (cuts.length === 0) {
      best = hiddenFigures(block, reader);
      break;
    }
    for (const cut of cuts) master.addRow(cut);
  }
  master.close();
  return best;
}

/** Makes the reader see what a pattern leaves. */
function adopt(reader: Reader, choices: readonly number[], pattern: Pattern): void {
  const hidden = new Set(pattern);
  for (const figure of choices) {
    if (hidden.has(figure) && reader.isShown(figure)) reader.hide(figure);
    if (!hidden.has(figure) && !reader.isShown(figure)) reader.show(figure);
  }
}

/**
 * What every safe pattern fulfils and the one the reader sees does not: the figures hidden must let this one grow enough.
 * None where it was hidden for the sake of others and can be computed: it is shown again, as hiding it hides nothing.
 */
function cutOf(block: Block, reader: Reader, choices: readonly number[], figure: number): ProgramRow | undefined {
  const { figures, threshold } = block;
  if (at(figures, figure).state === "shown") {
    reader.show(figure);
    return undefined;
  }
  const limit = limitOf(block);
  const { most, gains } = reader.supportOf(figure);
  const gainOf = (choice: number) => {
    const [gain, number] = [at(gains, choice), numberOf(figures, choice)];
    return gain > 0 ? gain * (limit - number) : -gain * number;
  };
  const lacking = Math.max(threshold, Math.floor(most + TOLERANCE)) + 1 - most;
  const gained = choices.reduce((sum, choice) => sum + (reader.isShown(choice) ? 0 : gainOf(choice)), 0);
  const needed = lacking + gained;
  const useful = [...choices.entries()].filter(([, choice]) => gainOf(choice) > TOLERANCE);
  return {
    columns: useful.map(([place]) => place),
    factors: useful.map(([, choice]) => Math.min(gainOf(choice), needed) / needed),
    lower: 1,
    upper: Number.POSITIVE_INFINITY,
  };
}
