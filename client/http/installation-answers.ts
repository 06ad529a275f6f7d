import type { Account } from '../accounts/account.ts';
import type { Registered } from '../accounts/register.ts';
import type { Health, InstallationFault } from '../explain/faults-text.ts';
import type { CheckedCycle, StartedCycle } from '../operations/import-cycle.ts';
import type { OwnPost } from '../operations/own-posts.ts';
import type { PlanCheck } from '../views/plan-check.ts';
import type { CycleRow } from '../views/status.ts';
import type { ClockState, Described } from './deps.ts';

/** A cycle that is read from without. */
type ReadCycle = Pick<CycleRow, 'cycle' | 'title'>;

/** Who is signed in, since when they proved it, and the posts they hold. */
export interface SessionView {
  readonly account: Account;
  readonly provedAt: Date;
  readonly secondFactor: boolean;
  /** False for whoever comes by the organisation alone. */
  readonly hasPassword: boolean;
  /** A second factor has to be set up before anything is read or done: what one is needs one, and none was given. */
  readonly needsSecondFactor: boolean;
  readonly posts: readonly OwnPost[];
  /** The cycles that an auditor reads, who holds no post of any; those of anybody else are those of their posts. */
  readonly reads: readonly ReadCycle[];
}

/** What time it is. */
export interface ClockAnswer {
  readonly now: string;
  /** Only a sample's clock can be set. */
  readonly control: ClockState | null;
}

/** An account and the posts that its address holds today. */
export interface HeldAccount extends Registered {
  readonly posts: readonly OwnPost[];
}

/** The state of every part of an installation, and what is wrong with it in the language that was asked for. */
export interface DoctorView extends Described, Health {
  readonly version: string;
  /** Where people reach it. */
  readonly url: string;
  readonly faults: readonly InstallationFault[];
}

/** A cycle as it would be started, with what to be wary of in the caller's language. */
export interface ToldCycleCheck extends Omit<CheckedCycle, 'check'> {
  readonly check: Omit<PlanCheck, 'warnings'> & { readonly warnings: readonly string[] };
}

/** What is answered about a cycle that is about to be. */
export interface NewCycleAnswers {
  readonly checkCycle: ToldCycleCheck;
  readonly startCycle: StartedCycle;
}
