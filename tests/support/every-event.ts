import { deliverDue } from '../../activities/mail/deliver-due.ts';
import { resend } from '../../activities/mail/resend.ts';
import type { Mailer } from '../../activities/ports.ts';
import { append } from '../../activities/store/append.ts';
import type { Database } from '../../activities/store/database.ts';
import { keepReceipt } from '../../activities/store/inbox.ts';
import { lastNumber } from '../../activities/store/last-number.ts';
import type { Act, DutyChange } from '../../workflows/rules/task/acts.ts';
import type { TaskFact } from '../../workflows/rules/task/events.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import { act, leaf, plan, posts, task, unit } from './cast.ts';
import { accounted } from './every-account-act.ts';
import { followedUp } from './every-case.ts';
import { drafts, opinions } from './every-draft.ts';
import { scored } from './every-item.ts';
import { changedByTable } from './every-plan-change.ts';
import { ruledAnew } from './every-policy-change.ts';
import { evaluated, RATED, rated } from './every-rating.ts';
import { review } from './every-review-event.ts';
import { visited } from './every-visit.ts';
import { type Office, openOffice } from './office.ts';
import { checked, PHOTO, proven } from './proven.ts';
import { reorganised } from './reorganised.ts';

const QUARTER = { from: '2024-01-01', to: '2024-03-31' };

const SUPERVISORS = ['office', 'office2'].map((id) => ({
  id,
  name: '县政府督查室',
  unit: null,
  post: 'supervisor' as const,
  email: `${id}@jinyun.example`,
}));

const units = [unit('slj'), unit('nyncj'), unit('lyj')];

/** A quarter of a cycle in which everything happens that the record knows a name for. */
export const EVENTFUL = plan({
  horizon: QUARTER,
  units,
  people: [...units.flatMap((u) => posts(u.id)), ...SUPERVISORS],
  tasks: [
    task({ indicators: [leaf({ key: true, target: { op: '>=', value: '12' } })] }),
    task({ id: 'rice', title: '粮食生产', lead: ['nyncj'], indicators: [leaf({ id: 'mu', key: true })] }),
    task({ id: 'forest', title: '造林绿化', lead: ['lyj'], indicators: [leaf({ id: 'trees', key: true })] }),
  ],
});

/** Plays the eventful quarter on the real activities, up to the end of its cycle. */
export async function playEverything(db: Database): Promise<void> {
  const outcomes = (['accepted', 'deferred', 'unknown', 'refused'] as const).values();
  const mailer: Mailer = {
    send: async () => ({ outcome: outcomes.next().value ?? 'accepted', response: '250 好的' }),
    close: async () => {},
  };
  const office = await openOffice(db, { mailer, plan: EVENTFUL, policy: RATED });
  const { activities, cycle, goTo, performUntil } = office;
  await activities.openCycle(cycle, await office.deps.clock());
  await tokens(office);
  await performUntil('2024-02-01T01:00:00Z');
  await deliverDue(office.deps)();
  await drafts(office);
  await proven(office);
  await reports(office);
  await opinions(office);
  await checked(office);
  goTo('2024-02-07T01:00:00Z');
  await deliverDue(office.deps)();
  await changes(office);
  await scored(office);
  await changedByTable(office);
  await ruledAnew(office);
  await rated(office);
  await performUntil('2024-04-10T16:00:00Z');
  await deliverDue(office.deps)();
  await resent(office);
  await review(office);
  await followedUp(office);
  await visited(office);
  await accounted(office);
  await evaluated(office);
  await reorganised(office);
  await performUntil('2024-04-20T00:00:00Z');
  await closing(office);
}

/** What was refused for good is sent again. */
async function resent({ db, cycle, deps }: Office): Promise<void> {
  const [row] = await db.query<{ key: string }>(`select key from mail where state = 'undeliverable' order by key`);
  const by = { key: 'again', actor: 'office', at: '2024-04-10T16:00:00Z' };
  await resend(db, cycle, row?.key ?? '', by, deps.now());
  await deliverDue(deps)();
}

async function tokens({ db, cycle, deps }: Office): Promise<void> {
  const issue = (post: string, hash: string) => ({
    entity: 'tokens',
    key: hash,
    type: 'token_issued',
    at: '2024-01-02T01:00:00Z',
    actor: 'operator',
    body: { cycle, post, hash },
  });
  await append(db, [issue('slj-reporter', 'a'), issue('office', 'b'), issue('slj-reporter', 'c')], deps.now());
}

/** What happens to a task, recorded the way its workflow does. */
async function happened(office: Office, name: string, at: Instant, key: string, ...facts: TaskFact[]): Promise<void> {
  const entity = `task/${office.cycle}/${name}`;
  office.goTo(at);
  const expect = await lastNumber(office.db, entity);
  await office.activities.recordTask({ entity, expect, key, at, actor: 'office', facts });
}

async function reports(office: Office): Promise<void> {
  const { db, cycle, deps } = office;
  const lines = (indicator: string, value: string) => [{ indicator, value, note: '进展顺利' }];
  const of = { unit: 'slj', period: '2024-01' };
  const receipt = {
    cycle,
    task: 'hydropower',
    body: '{}',
    bodyHash: 'h',
    receivedAt: '2024-02-02T01:00:00Z',
    actor: 'slj-reporter',
  };
  await keepReceipt(db, { key: 'r1', ...receipt });
  const first = {
    type: 'report_received',
    ...of,
    version: 1,
    late: false,
    lines: lines('firms', '1'),
    draft: 4,
  } as const;
  await happened(office, 'hydropower', '2024-02-02T01:00:00Z', 'r1', first);
  const why = '缺少佐证材料';
  await happened(office, 'hydropower', '2024-02-02T02:00:00Z', 'back', {
    type: 'report_returned',
    ...of,
    version: 1,
    reason: why,
  });
  await happened(office, 'hydropower', '2024-02-04T02:00:00Z', 'r2', {
    ...first,
    version: 2,
    lines: lines('firms', '3'),
    files: [PHOTO],
  });
  await happened(office, 'hydropower', '2024-02-04T03:00:00Z', 'good', {
    type: 'report_verified',
    ...of,
    version: 2,
    lights: { '': 'green' },
  });
  const taken = { unit: 'nyncj', period: '2024-01', version: 1 };
  const hasty = { type: 'report_received', ...taken, late: false, lines: [] } as const;
  await happened(office, 'rice', '2024-02-04T04:00:00Z', 'w1', hasty);
  const taking = { type: 'report_withdrawn', ...taken, reason: '报错了单位' } as const;
  await happened(office, 'rice', '2024-02-04T05:00:00Z', 'w2', taking);
  for (const [name, lead] of [
    ['rice', 'nyncj'],
    ['forest', 'lyj'],
  ] as const) {
    await happened(office, name, '2024-02-04T16:00:00Z', 'due', {
      type: 'report_missing',
      unit: lead,
      period: '2024-01',
    });
  }
  const refused = { cycle, key: 'r3', refusals: [{ line: 0, code: 'not_lead', subject: 'slj' }] };
  const event = {
    entity: `inbox/${cycle}`,
    key: 'r3',
    type: 'report_refused',
    at: '2024-02-05T01:00:00Z',
    actor: 'slj-reporter',
  };
  await append(db, [{ ...event, body: refused }], deps.now());
}

async function changes(office: Office): Promise<void> {
  const reason = '县政府常务会议决定';
  const made = async (name: string, id: string, change: DutyChange) => {
    await happened(office, name, '2024-02-20T01:00:00Z', id, { type: 'change_proposed', id, change, reason });
    const agreed: Act = act(change, '2024-02-21T01:00:00Z');
    await happened(office, name, '2024-02-21T01:00:00Z', `${id}-yes`, { type: 'change_made', id, made: agreed });
  };
  await made('rice', 'p1', { act: 'suspend', from: '2024-03-01', to: '2024-03-31' });
  await made('forest', 'p2', { act: 'extend', indicator: null, due: '2025-03-31' });
  const rejected = { act: 'withdraw', from: '2024-03-01' } as const;
  await happened(office, 'hydropower', '2024-02-20T01:00:00Z', 'p3', {
    type: 'change_proposed',
    id: 'p3',
    change: rejected,
    reason,
  });
  await happened(office, 'hydropower', '2024-02-21T01:00:00Z', 'p3-no', { type: 'change_rejected', id: 'p3', reason });
  await happened(office, 'rice', '2024-02-22T01:00:00Z', 'p4', {
    type: 'change_proposed',
    id: 'p4',
    change: rejected,
    reason,
  });
  const claim = { type: 'completion_claimed', unit: 'slj', note: '全面完成' } as const;
  await happened(office, 'hydropower', '2024-03-20T01:00:00Z', 'done', claim);
}

async function closing(office: Office): Promise<void> {
  for (const { id } of EVENTFUL.tasks) {
    await happened(office, id, '2024-04-20T00:00:00Z', 'close', { type: 'task_closed' });
  }
}
