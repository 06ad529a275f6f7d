import type { AddCommand } from '../shared/command.ts';
import { addClock } from './clock.ts';
import { addCycle } from './cycle.ts';
import { addDue } from './due.ts';
import { addFlags } from './flags.ts';
import { addMail } from './mail.ts';
import { addOperator } from './operator.ts';
import { addPlan } from './plan.ts';
import { addProduction } from './production.ts';
import { addRehearse } from './rehearse.ts';
import { addReport } from './report.ts';
import { addReview } from './review.ts';
import { addStart } from './start.ts';
import { addToken } from './token.ts';
import { addWhy } from './why.ts';

/** Every command, in the order of the help. */
export const COMMANDS: readonly AddCommand[] = [
  addStart,
  addPlan,
  addRehearse,
  addCycle,
  addDue,
  addReport,
  addReview,
  addFlags,
  addWhy,
  addMail,
  addToken,
  addClock,
  addOperator,
  addProduction,
];
