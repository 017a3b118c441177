import loadHighs, { type Highs, type InitOptions } from "highs";

/** `lower ≤ Σ factors × columns ≤ upper`; an infinite limit is none. */
export type ProgramRow = {
  readonly columns: readonly number[];
  readonly factors: readonly number[];
  readonly lower: number;
  readonly upper: number;
};

/** Columns by number, each between its limits, held together by rows. */
export type Program = {
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  readonly rows: readonly ProgramRow[];
  /** Whether every column is a whole number. */
  readonly isWhole?: boolean;
};

/** `reducedCosts` are those of the columns; meaningless where columns are whole numbers. */
export type Solution =
  | {
      readonly status: "optimal";
      readonly objective: number;
      readonly values: Float64Array;
      readonly reducedCosts: Float64Array;
    }
  | { readonly status: "infeasible" | "unbounded" };

/** A program that stays loaded, so that each further question starts from the answer to the one before. */
export type OpenProgram = {
  /** The smallest value of `Σ cost × column`, columns without a cost counting 0. */
  readonly minimise: (costs: ReadonlyMap<number, number>) => Solution;
  readonly setLimits: (column: number, lower: number, upper: number) => void;
  readonly addRow: (row: ProgramRow) => void;
  /** Gives the memory back; the program is not to be used any more. */
  readonly close: () => void;
};

export type Solver = { readonly open: (program: Program) => OpenProgram };

/**
 * The HiGHS solver (Huangfu and Hall 2018, Math. Prog. Comp. 10:119), compiled to WebAssembly.
 * @param options - where its file lies, needed in a browser only.
 */
export async function loadSolver(options?: InitOptions): Promise<Solver> {
  const highs = await loadHighs(options);
  return { open: (program) => openProgram(highs, program) };
}

/** What HiGHS calls the method that goes on from the last answer when nothing but the costs change. */
const PRIMAL_SIMPLEX = 4;

function openProgram(highs: Highs, { lower, upper, rows, isWhole = false }: Program): OpenProgram {
  const model = highs.createModel();
  model.options.set({ output_flag: false, presolve: isWhole ? "choose" : "off", simplex_strategy: PRIMAL_SIMPLEX });
  model.addVars(Float64Array.from(lower), Float64Array.from(upper));
  if (isWhole)
    for (let column = 0; column < lower.length; column++)
      model.changeColIntegrality(column, highs.constants.variableType.integer);
  const addRow = (row: ProgramRow) => {
    model.addRow(row.lower, row.upper, { indices: [...row.columns], values: [...row.factors] });
  };
  for (const row of rows) addRow(row);
  let costly: readonly number[] = [];
  return {
    minimise: (costs) => {
      for (const column of costly) if (!costs.has(column)) model.changeColCost(column, 0);
      for (const [column, cost] of costs) model.changeColCost(column, cost);
      costly = [...costs.keys()];
      model.run();
      return solutionOf(highs, model);
    },
    setLimits: (column, low, high) => void model.changeColBounds(column, low, high),
    addRow,
    close: () => model.dispose(),
  };
}

function solutionOf(highs: Highs, model: ReturnType<Highs["createModel"]>): Solution {
  const { optimal, infeasible, unbounded, unboundedOrInfeasible } = highs.constants.modelStatus;
  const status = model.getModelStatus();
  if (status === infeasible) return { status: "infeasible" };
  if (status === unbounded || status === unboundedOrInfeasible) return { status: "unbounded" };
  if (status !== optimal) throw new Error(`the solver stopped with status ${status}`);
  const { colValue, colDual } = model.getSolution();
  return { status: "optimal", objective: model.getObjectiveValue(), values: colValue, reducedCosts: colDual };
}
