import { type Field, type Group, lineField, offset, type Part } from './field.ts';
import { isFields, isList, type Path, type Plain, plainAt } from './plain.ts';

/** What holds for all of it: the version, the hour, the calendar. */
export function wholePart(): Part {
  return part('part.whole', [
    lineField('version', 'version'),
    lineField('at', 'at'),
    lineField('calendar', 'calendar'),
  ]);
}

/** How units report. */
export function reportingPart(policy: Plain): Part {
  return part('part.reporting', [
    { path: ['reporting', 'period'], label: 'every', kind: { is: 'choice', of: 'reported' } },
    { path: ['reporting', 'due'], label: 'due', kind: offset },
    { path: ['reporting', 'counts'], label: 'counts', kind: { is: 'choice', of: 'counts' } },
    { path: ['reporting', 'missing'], label: 'missing', kind: { is: 'choice', of: 'missing' } },
    { path: ['reporting', 'sign_off'], label: 'sign_off', kind: { is: 'choice', of: 'sign_off' }, optional: true },
    ...ifThere(policy, ['reporting', 'dispute'], {
      path: ['reporting', 'dispute', 'answer'],
      label: 'dispute',
      kind: offset,
    }),
  ]);
}

/** When reminders go out, and to whom. */
export function remindersPart(policy: Plain): Part {
  const slots = listAt(policy, ['reminders', 'slots']);
  const groups = slots.map((slot, at): Group => {
    const path = ['reminders', 'slots', at];
    const times = isFields(slot) && 'every' in slot ? (['from', 'repeat', 'times'] as const) : (['offset'] as const);
    const names = { from: 'from', repeat: 'every', times: 'times', offset: 'offset' } as const;
    return {
      title: 'reminder',
      name: String(at + 1),
      fields: [
        ...times.map((label) => lineField(label, ...path, names[label])),
        { path: [...path, 'to'], label: 'to', kind: { is: 'several', of: 'post' } },
      ],
    };
  });
  return { title: 'part.reminders', groups };
}

/** When results are computed and papers published. */
export function timesPart(policy: Plain): Part {
  const published = (['briefing', 'bulletin'] as const).filter((paper) => isFields(plainAt(policy, [paper])));
  const review: readonly Field[] = [
    every('review'),
    ...(['freeze', 'objection', 'publish'] as const).map((label) => ({ path: ['review', label], label, kind: offset })),
  ];
  return {
    title: 'part.times',
    groups: [
      { title: 'review', name: '', fields: review },
      ...published.map((paper) => ({
        title: paper,
        name: '',
        fields: [every(paper), { path: [paper, 'publish'], label: 'publish' as const, kind: offset }],
      })),
      ...listAt(policy, ['inspections']).map(
        (one, at): Group => ({
          title: null,
          name: nameOf(one, 'name'),
          fields: [every('inspections', at), { path: ['inspections', at, 'within'], label: 'inspected', kind: offset }],
        }),
      ),
    ],
  };
}

function every(...path: Path): Field {
  return { path: [...path, 'period'], label: 'every', kind: { is: 'choice', of: 'period' } };
}

function part(title: Part['title'], fields: readonly Field[]): Part {
  return { title, groups: [{ title: null, name: '', fields }] };
}

function ifThere(policy: Plain, path: Path, field: Field): readonly Field[] {
  return isFields(plainAt(policy, path)) ? [field] : [];
}

/** The items of a list; none where there is none. */
export function listAt(policy: Plain, path: Path): readonly Plain[] {
  const found = plainAt(policy, path);
  return isList(found) ? found : [];
}

/** What a thing is called by a field of it. */
export function nameOf(thing: Plain, field: string): string {
  const name = plainAt(thing, [field]);
  return typeof name === 'string' ? name : '';
}
