import { describe, expect, it } from 'vitest';
import { faultsOf, type Health } from '../../client/explain/faults-text.ts';
import { speaker } from '../../client/messages/catalogue.ts';

const AT = '2024-04-01T00:00:00Z';
const WELL: Health = {
  record: { events: 1, head: 'a'.repeat(64), receiptsWaiting: 0, mail: {}, cycles: {}, overdue: [] },
  states: { temporal: 'answers', workers: 1 },
  backup: { last: { at: AT, file: 'b', bytes: 1, events: 1, head: 'a' }, withinDays: 7, stale: false },
  administrators: { system: 1, security: 1 },
};
const told = (health: Partial<Health>) =>
  faultsOf({ say: speaker('zh') }, { ...WELL, ...health }).map(({ code, grave }) => [code, grave]);

describe('of an installation', () => {
  it('where all is well nothing is told', () => {
    expect(told({})).toEqual([]);
  });

  it('that nobody has begun an account of lacks no duty yet', () => {
    expect(told({ administrators: { system: 0, security: 0 } })).toEqual([]);
  });

  it.each([
    ['Temporal that is silent', { states: { temporal: 'silent', workers: 0 } }, ['no_temporal', true]],
    ['no worker', { states: { temporal: 'answers', workers: 0 } }, ['no_worker', true]],
    ['a backup never made', { backup: { last: null, withinDays: 7, stale: true } }, ['backup_never', false]],
    ['a backup of long ago', { backup: { ...WELL.backup, stale: true } }, ['backup_stale', false]],
    ['no security administrator', { administrators: { system: 2, security: 0 } }, ['no_security_administrator', false]],
    ['no system administrator', { administrators: { system: 0, security: 1 } }, ['no_system_administrator', false]],
  ] as const)('%s is told', (_what, health, fault) => {
    expect(told(health)).toEqual([fault]);
  });

  it('what should have happened is told by its name, before what is less grave', () => {
    const overdue = [{ cycle: 'xupu', kind: 'freeze', period: '2024-Q1', at: AT }];
    const faults = faultsOf(
      { say: speaker('zh') },
      { ...WELL, administrators: { system: 1, security: 0 }, record: { ...WELL.record, overdue } },
    );
    expect(faults.map(({ code }) => code)).toEqual(['overdue', 'no_security_administrator']);
    expect(faults[0]?.message).toContain('2024-Q1');
  });
});
