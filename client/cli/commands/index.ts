import type { AddCommand } from '../shared/command.ts';
import { addPlan } from './plan.ts';
import { addRehearse } from './rehearse.ts';

/** Every command, in the order of the help. */
export const COMMANDS: readonly AddCommand[] = [addPlan, addRehearse];
