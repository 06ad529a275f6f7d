import type { Database } from '../../../activities/store/database.ts';
import type { Env } from '../../../worker/config.ts';
import { openStage } from '../../../worker/rehearsal.ts';
import { DEFAULT_QUEUE } from '../../../workflows/contract/queue.ts';
import { type Instant, startOfDay } from '../../../workflows/rules/time/instant.ts';
import { timetable } from '../../../workflows/rules/time/timetable.ts';
import type { HandedIn } from '../../operations/hand-in.ts';
import { playedDisputes } from '../../operations/played-disputes.ts';
import { playedReports } from '../../operations/played-reports.ts';
import { rehearse } from '../../operations/rehearse.ts';
import type { RehearsalInput } from './options.ts';

/** Plays a rehearsal's cycle into a record, over a stage that is opened and closed around it. */
export async function play(
  db: Database,
  input: RehearsalInput,
  mailFolder: string,
  env: Env,
  onProgress: (done: number, total: number) => void,
): Promise<HandedIn[]> {
  const { assessment, script, disputes, from, end } = input;
  const { plan } = assessment.plan;
  const { policy, sha256: policySha256 } = assessment.policy;
  const stage = await openStage({ db, mailFolder, opensAt: opening(input), env });
  try {
    const clock = async () => stage.clock;
    const businessNow = async () => stage.clock.origin;
    return await rehearse(
      { db, client: stage.client, queue: DEFAULT_QUEUE, now: () => new Date(), businessNow, clock },
      stage,
      {
        start: {
          cycle: plan.id,
          actor: 'rehearsal-proposer',
          definition: { plan, policy, policySha256, calendar: assessment.calendar, from },
          closesAt: end,
        },
        reports: playedReports(plan, policy, script),
        disputes: playedDisputes(plan, disputes),
        end,
        onProgress,
      },
    );
  } finally {
    await stage.close();
  }
}

/** The earliest instant anything of the play happens at. */
function opening({ assessment, script, from }: RehearsalInput): Instant {
  const { plan } = assessment.plan;
  const [first] = timetable(plan, assessment.policy.policy, assessment.calendar, from);
  const instants = [startOfDay(from), first?.at, script.reports[0]?.at].filter((at): at is Instant => at !== undefined);
  return instants.reduce((a, b) => (a < b ? a : b));
}
