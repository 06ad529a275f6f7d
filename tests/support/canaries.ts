import { agendaAppended } from '../../activities/agenda-appended.ts';
import { changeUnits } from '../../activities/organisation/change-units.ts';
import { append } from '../../activities/store/append.ts';
import { definitionOf } from '../../activities/store/definition.ts';
import { draftEntity } from '../../activities/store/report-drafts.ts';
import type { UnitChangeCommand } from '../../workflows/rules/organisation/decide-unit-change.ts';
import { plan, posts, task, unit } from './cast.ts';
import type { Counter } from './counter.ts';
import { OFFICE } from './county.ts';
import { named, PHOTO } from './evidence.ts';

/** A word that stands nowhere but in what is planted. */
export const CANARY = 'canary';

/** A county in which two departments share in nothing. */
export const APART = plan({
  units: [unit('slj'), unit('nyncj'), unit('lyj')],
  people: [...posts('slj'), ...posts('nyncj'), ...posts('lyj'), OFFICE],
  tasks: [task(), task({ id: 'forest', title: '造林绿化', lead: ['lyj'] })],
});

const AT = '2024-02-01T02:00:00Z';
const OF = { task: 'hydropower', unit: 'slj', period: '2024-01' };

/** Plants the word in everything of the water office, and of the office about it, that nobody has decided or published. */
export async function plantCanaries(counter: Counter): Promise<void> {
  await counter.performUntil(AT);
  await ofTheUnit(counter);
  await ofTheOffice(counter);
  await askedFor(counter);
  await waiting(counter);
}

/** A draft, a file, and a case. */
async function ofTheUnit({ db, cycle, deps, ask }: Counter): Promise<void> {
  const entity = draftEntity(cycle, OF);
  const lines = [{ indicator: 'firms', value: '8', note: CANARY }];
  const drafted = { entity, key: 'd', type: 'report_drafted', at: AT, actor: 'slj-reporter' };
  await append(db, [{ ...drafted, body: { cycle, ...OF, lines } }], deps.now());
  await done(await ask('slj-head', `/cycles/${cycle}/evidence${named(`${CANARY}.jpg`)}`, PHOTO));
  const about = { kind: 'problem', unit: 'slj', title: CANARY, due: '2024-04-30', reason: CANARY };
  await done(await ask('office', `/cycles/${cycle}/follow-ups`, { id: `${CANARY}-case`, ...about, owner: 'slj-head' }));
}

/** What the office records about a unit, and keeps to itself. */
async function ofTheOffice({ db, cycle, deps }: Counter): Promise<void> {
  const item = { unit: 'slj', period: '2024-Q1', kind: 'bonus', amount: '2', reason: CANARY, evidence: CANARY };
  const draw = { seed: 'f'.repeat(64), seedAt: 3, upTo: 9, size: { share: '0.1', per: 'unit' }, drawn: [OF] };
  const found = { ...OF, version: 1, channel: null, found: [], matches: false, evidence: CANARY, files: [] };
  const finding = { id: 'f1', unit: 'slj', name: CANARY, text: CANARY, source: CANARY, evidence: CANARY };
  const plan = { plan: 'duty', unit: 'slj', text: CANARY, steps: [] };
  const told = {
    round: CANARY,
    title: CANARY,
    number: '1',
    to: CANARY,
    signer: CANARY,
    on: '2024-02-01',
    text: CANARY,
  };
  const sent = { report: 'monthly', period: '2024-01', number: CANARY, signer: CANARY, blocks: { tasks: CANARY } };
  await append(
    db,
    [
      event(cycle, `score-item/${cycle}/${CANARY}`, 'item_proposed', { id: CANARY, ...item }),
      event(cycle, `spot-check/${cycle}/2024-01`, 'spot_checks_drawn', { period: '2024-01', ...draw }),
      event(cycle, `check/${cycle}/hydropower/slj/2024-01`, 'check_recorded', found),
      event(cycle, `finding/${cycle}/f1`, 'finding_recorded', finding),
      event(cycle, `unit-plan/${cycle}/duty/slj`, 'unit_plan_filed', plan),
      event(cycle, `special-report/${cycle}/${CANARY}`, 'special_report_sent', { id: CANARY, ...told }),
      event(cycle, `work-report/${cycle}/2024-01/monthly`, 'work_report_sent', { ...sent, messages: [] }),
    ],
    deps.now(),
  );
}

/** What was asked for and not decided, or rejected: of a task, the plan, the rules, the units. */
async function askedFor({ db, cycle, deps }: Counter): Promise<void> {
  const change = { act: 'withdraw', from: '2024-03-01' };
  const source = { name: `${CANARY}.xlsx`, sha256: 'a' };
  const table = { changes: [{ task: 'hydropower', change }], reason: CANARY, source };
  const { policy } = await definitionOf(db, cycle);
  const flags = policy.flags.map((flag) => ({ ...flag, label: CANARY }));
  const rules = { policy: { ...policy, version: 2, flags }, policySha256: '2'.repeat(64), from: '2024-12-31' };
  const proposal = { task: 'hydropower', id: CANARY, change, reason: CANARY };
  const rejected = `${CANARY}-2`;
  await append(
    db,
    [
      event(cycle, `task/${cycle}/hydropower`, 'change_proposed', proposal),
      event(cycle, `plan-change/${cycle}/${CANARY}`, 'plan_change_proposed', { id: CANARY, ...table }),
      event(cycle, `plan-change/${cycle}/${rejected}`, 'plan_change_proposed', { id: rejected, ...table }),
      event(cycle, `plan-change/${cycle}/${rejected}`, 'plan_change_rejected', { id: rejected, reason: CANARY }),
      event(cycle, `policy-change/${cycle}/${CANARY}`, 'policy_change_proposed', {
        ...{ id: CANARY, ...rules },
        ...{ reason: CANARY, file: 'policy.yaml' },
      }),
    ],
    deps.now(),
  );
  const founds = [{ id: `${CANARY}-unit`, name: CANARY, group: 'departments', subordinate: true, aliases: [] }];
  const merged = { act: 'merge_units', units: ['slj', 'nyncj'], into: `${CANARY}-unit`, founds, posts: [] };
  const asked = { ask: 'propose_unit_change', change: { ...merged, from: '2024-05-01' }, reason: CANARY };
  const by = { at: AT, actor: 'office', key: 'a' };
  const made = await changeUnits(db, cycle, CANARY, { ...by, ...asked } as UnitChangeCommand, deps.now());
  if (made.status !== 'done') throw new Error(JSON.stringify(made));
}

function event(cycle: string, entity: string, type: string, body: object) {
  return { entity, key: type, type, at: AT, actor: 'office', body: { cycle, ...body } };
}

/** What the agenda holds about all that. */
async function waiting({ db, cycle, deps }: Counter): Promise<void> {
  const next = { at: '2024-02-20T01:00:00Z', rule: 'any' };
  const subject = `draft/${cycle}/hydropower/slj/2024-01 1 ${CANARY}`;
  const entries = [
    { ...next, kind: 'signature_reminder', subject },
    { ...next, kind: 'approval_reminder', subject: `item/${CANARY}` },
  ];
  const by = { key: 'waiting', source: 'any', at: AT, actor: 'system' };
  await append(db, agendaAppended(cycle, by, entries), deps.now());
}

async function done(answer: Response): Promise<void> {
  if (answer.status !== 201) throw new Error(await answer.text());
}
