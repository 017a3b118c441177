import { check } from "./check.ts";
import type { Command } from "./command.ts";
import { convert } from "./convert.ts";
import { datapackage } from "./datapackage.ts";
import { diff } from "./diff.ts";
import { iati } from "./iati.ts";
import { importCommand } from "./import.ts";
import { pack } from "./pack.ts";
import { plans } from "./plans.ts";
import { progress } from "./progress.ts";
import { protect } from "./protect.ts";
import { sdmx } from "./sdmx.ts";
import { template } from "./template.ts";

/** Every command by its name. */
export const COMMANDS: ReadonlyMap<string, Command> = new Map(
  [check, progress, plans, diff, convert, importCommand, pack, protect, datapackage, iati, sdmx, template].map(
    (command) => [command.name, command],
  ),
);
