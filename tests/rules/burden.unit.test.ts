import { describe, expect, it } from 'vitest';
import { beyond, earliestDue } from '../../workflows/rules/burden.ts';
import { sharedFigures } from '../../workflows/rules/shared-figures.ts';
import { cn } from '../support/calendar.ts';
import { leaf, plan, task, unit } from '../support/cast.ts';

const ASKED = { forms: 3, fields: 20, notices: 1, messages: 9 };

describe('the burden of a unit', () => {
  it('is beyond the limits that the policy sets, and no others', () => {
    expect(beyond({ forms: 2, fields: 20, notices: 0 }, ASKED)).toEqual(['forms', 'notices']);
    expect([beyond({}, ASKED), beyond(undefined, ASKED)]).toEqual([[], []]);
  });

  it('is given the policy’s working days of notice', () => {
    expect(earliestDue({ notice: { working_days: 3 } }, '2024-04-26', cn)).toBe('2024-04-30');
    expect(earliestDue({ notice: { working_days: 5 } }, '2024-04-26', cn)).toBe('2024-05-07');
    expect(earliestDue({ forms: 1 }, '2024-04-26', cn)).toBeNull();
  });
});

describe('a figure that two plans ask for', () => {
  const running = (cycle: string, over: Parameters<typeof leaf>[0], more: Parameters<typeof plan>[0] = {}) => {
    const tasks = [task({ id: `${cycle}-task`, indicators: [leaf({ id: cycle, ...over })] })];
    return { cycle, plan: plan({ tasks, ...more }) };
  };
  const shared = (...plans: ReturnType<typeof running>[]) =>
    sharedFigures(plans).map((f) => f.asked.map((a) => `${a.cycle}/${a.unit}/${a.task}/${a.indicator}`));
  const a = running('a', {});

  it('is named with every place where it is asked for', () => {
    expect(shared(a, running('b', {}))).toEqual([['a/slj/a-task/a', 'b/slj/b-task/b']]);
    expect(sharedFigures([a, running('b', {})])).toMatchObject([
      { unit: '县水利局', figure: '培育规上企业', measure: '家' },
    ]);
  });

  it('is the same however its name is spaced and quoted', () => {
    expect(shared(a, running('b', { name: '“培育 规上”企业' }))).toHaveLength(1);
  });

  it('is another one by name, kind, measure, time, unit or county', () => {
    const others = [
      running('b', { name: '培育规上工业企业' }),
      running('b', { kind: 'net_increase' }),
      running('b', { unit: '个' }),
      running('b', { from: '2025-01-01', due: '2025-12-31' }),
      running('b', {}, { issuer: '应县人民政府' }),
      running('b', {}, { units: [{ ...unit('slj'), name: '县水利站' }] }),
    ];
    for (const other of others) expect(shared(a, other)).toEqual([]);
  });

  it('asked for twice by one plan alone is no matter between plans', () => {
    const twice = plan({ tasks: [task(), task({ id: 'again' })] });
    expect(sharedFigures([{ cycle: 'a', plan: twice }])).toEqual([]);
    expect(shared({ cycle: 'twice', plan: twice }, running('b', {}))).toEqual([]);
  });
});
