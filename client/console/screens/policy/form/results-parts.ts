import { type Field, type Group, lineField, offset, type Part } from './field.ts';
import { isFields, type Plain, plainAt } from './plain.ts';
import { listAt, nameOf } from './work-parts.ts';

/** How points come about. */
export function scoringPart(): Part {
  const deductions = ['late', 'missed', 'returned', 'deducted'] as const;
  const names = { late: 'late', missed: 'missing', returned: 'returned', deducted: 'at_most' } as const;
  return {
    title: 'part.scoring',
    groups: [
      {
        title: null,
        name: '',
        fields: [
          lineField('cap', 'scoring', 'cap'),
          { path: ['scoring', 'lead_credit'], label: 'credit', kind: { is: 'choice', of: 'credit' } },
          { ...lineField('co_share', 'scoring', 'co_share'), optional: true },
          ...deductions.map((label) => lineField(label, 'scoring', 'deductions', names[label])),
          lineField('bonus', 'scoring', 'bonus', 'at_most'),
          { path: ['ranking', 'ties'], label: 'ties', kind: { is: 'choice', of: 'ties' } },
        ],
      },
    ],
  };
}

/** From where on each light is given; the last has no bound. */
export function lightsPart(policy: Plain): Part {
  const on: Field = { path: ['lights', 'on'], label: 'light_on', kind: { is: 'choice', of: 'light_on' } };
  const steps = listAt(policy, ['lights', 'steps']).slice(0, -1);
  return {
    title: 'part.lights',
    groups: [
      { title: null, name: '', fields: [on] },
      ...steps.map(
        (step, at): Group => ({
          title: 'light',
          name: nameOf(step, 'light'),
          fields: [lineField('light_from', 'lights', 'steps', at, 'from')],
        }),
      ),
    ],
  };
}

/** Who gets a flag. */
export function flagsPart(policy: Plain): Part {
  return {
    title: 'part.flags',
    groups: listAt(policy, ['flags']).map((flag, at): Group => {
      const when = ['flags', at, 'when'];
      return {
        title: null,
        name: nameOf(flag, 'label'),
        fields: [
          lineField('label', 'flags', at, 'label'),
          { path: [...when, 'complete'], label: 'complete', kind: { is: 'choice', of: 'complete' }, optional: true },
          { path: [...when, 'rank'], label: 'rank', kind: { is: 'measure', of: 'rank' }, optional: true },
          { ...lineField('score_min', ...when, 'score', 'min'), optional: true },
          { ...lineField('score_max', ...when, 'score', 'max'), optional: true },
          { path: [...when, 'pool'], label: 'pool', kind: { is: 'choice', of: 'pool' }, optional: true },
        ],
      };
    }),
  };
}

/** What follows a flag, a rank, slow progress or a finding, and by when. */
export function followsPart(policy: Plain): Part {
  const labels = new Map(listAt(policy, ['flags']).map((flag) => [nameOf(flag, 'flag'), nameOf(flag, 'label')]));
  return {
    title: 'part.follows',
    groups: listAt(policy, ['consequences']).map((rule, at): Group => {
      const path = ['consequences', at];
      const on = plainAt(rule, ['on']) ?? null;
      const flag = nameOf(on, 'flag');
      const does = plainAt(rule, ['do']);
      return {
        ...calledAfter(on),
        name: `${labels.get(flag) ?? flag}${nameOf(on, 'finding')}` || String(at + 1),
        fields: [
          ...triggerFields(on).map((field) => ({ ...field, path: [...path, 'on', ...field.path] })),
          {
            path: [...path, 'do'],
            label: 'do',
            kind: { is: typeof does === 'string' ? 'choice' : 'several', of: 'follows' },
          },
          { path: [...path, 'within'], label: 'within', kind: offset, optional: true },
        ],
      };
    }),
  };
}

function calledAfter(on: Plain): Pick<Group, 'title' | 'times'> {
  const [row, year] = [nameOf(on, 'in_a_row'), nameOf(on, 'in_a_year')];
  if (nameOf(on, 'flag') === '') return { title: 'on_else' };
  if (row !== '') return { title: 'on_row', times: row };
  return year === '' ? { title: 'on_flag' } : { title: 'on_year', times: year };
}

function triggerFields(on: Plain): readonly Field[] {
  if (!isFields(on)) return [];
  if ('flag' in on) {
    return (['in_a_row', 'in_a_year'] as const).map((label) => ({ ...lineField(label, label), optional: true }));
  }
  if ('rank' in on) return [{ path: ['rank'], label: 'rank', kind: { is: 'measure', of: 'rank' } }];
  const by = (['gap', 'ratio'] as const).filter((label) => plainAt(on, ['slow', label]) !== undefined);
  return by.map((label) => lineField(label, 'slow', label));
}

/** The weights of the year, and from how many points on each grade is given. */
export function evaluationPart(policy: Plain): Part {
  const annual = ['evaluation', 'annual'];
  const sources = new Map(listAt(policy, ['evaluation', 'sources']).map((s) => [nameOf(s, 'id'), nameOf(s, 'name')]));
  const parts = listAt(policy, [...annual, 'parts']).flatMap((part, at): readonly Group[] => [
    { title: null, name: nameOf(part, 'name'), fields: [lineField('points', ...annual, 'parts', at, 'points')] },
    ...listAt(part, ['sources']).map(
      (source, place): Group => ({
        title: null,
        name: `${nameOf(part, 'name')} · ${sources.get(nameOf(source, 'source')) ?? nameOf(source, 'source')}`,
        fields: [{ ...lineField('weight', ...annual, 'parts', at, 'sources', place, 'weight'), optional: true }],
      }),
    ),
  ]);
  const grades = listAt(policy, [...annual, 'grades']).map(
    (grade, at): Group => ({
      title: null,
      name: nameOf(grade, 'label'),
      fields: [
        { ...lineField('min', ...annual, 'grades', at, 'min'), optional: true },
        {
          path: [...annual, 'grades', at, 'at_most'],
          label: 'quota',
          kind: { is: 'measure', of: 'quota' },
          optional: true,
        },
      ],
    }),
  );
  return { title: 'part.evaluation', groups: [...parts, ...grades] };
}
