import { sayCode } from '../../messages/catalogue.ts';
import type { ReviewView } from '../../views/review.ts';
import { opinionLine } from '../task/task-text.ts';
import { amendmentText } from './amendment-text.ts';
import { flagLabel } from './flag-label.ts';
import { table } from './table.ts';
import type { Terminal } from './terminal.ts';
import { byWhen, when } from './when.ts';

/** A review as people read it: where it stands, the ranking of each group, what follows. */
export function reviewText(terminal: Terminal, view: ReviewView): string {
  const { say } = terminal;
  const name = (id: string) => view.units.find((u) => u.id === id)?.name ?? id;
  const head = [
    `${view.plan.title} ${view.period}`,
    say('review.stands', {
      state: sayCode(say, 'review.state', view.state, {}),
      frozen: byWhen(view.frozenAt),
      closes: byWhen(view.objectionCloses),
      publish: when(view.publishAt),
    }),
    say('review.people', {
      proposed: view.proposedBy ?? '-',
      approved: view.approvedBy ?? '-',
      published: view.publishedBy ?? '-',
    }),
    say('review.policy', { ...view.snapshot.policy, snapshot: view.sha256 }),
  ];
  const groups = view.snapshot.groups.flatMap((group) => [
    '',
    say('review.group', { group: group.group, ranked: group.ranked }),
    table(
      [
        { title: say('column.rank'), right: true },
        { title: say('column.unit') },
        { title: say('column.score'), right: true },
        { title: say('column.deductions'), right: true },
        { title: say('column.complete') },
        { title: say('column.flag') },
      ],
      group.units.map((u) => [
        u.rank?.toString() ?? '-',
        name(u.unit),
        u.score ?? say('rank.none'),
        u.deductions,
        sayCode(say, 'complete', String(u.complete), {}),
        flagLabel(terminal, view.policy, u.flag),
      ]),
    ),
  ]);
  return [
    ...head,
    ...groups,
    ...disputes(terminal, view, name),
    ...view.amendments.map((a) => amendmentText(terminal, a, view.period)),
    ...objections(terminal, view, name),
    ...consequences(terminal, view, name),
  ].join('\n');
}

type Name = (id: string) => string;

/** The reports that a co-unit disputes, for the conversation about the draft. */
function disputes({ say }: Terminal, { snapshot }: ReviewView, name: Name): string[] {
  const opinions = snapshot.groups.flatMap((group) => group.units.flatMap((unit) => unit.opinions ?? []));
  return opinions.filter((o) => o.stance === 'disputed').map((o) => opinionLine(say, o, name));
}

function objections({ say }: Terminal, view: ReviewView, name: Name): string[] {
  return view.objections.map((o) =>
    say('review.objection', {
      id: o.id,
      unit: name(o.unit),
      grounds: o.grounds,
      ruling: o.ruling ? JSON.stringify(o.ruling) : '-',
    }),
  );
}

function consequences({ say }: Terminal, view: ReviewView, name: Name): string[] {
  if (view.consequences.length === 0) return [];
  const rows = view.consequences.map((c) => [
    name(c.unit),
    sayCode(say, 'consequence', c.kind, {}),
    c.due ?? '-',
    c.rule,
  ]);
  const columns = [say('column.unit'), say('column.what'), say('column.deadline'), say('column.rule')];
  return [
    '',
    say('review.follows'),
    table(
      columns.map((title) => ({ title })),
      rows,
    ),
  ];
}
