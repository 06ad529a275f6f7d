import { OWED_BY_UNIT } from '../../../workflows/rules/follow-up/lives.ts';
import { unitName } from '../../../workflows/rules/names.ts';
import { amendmentText } from '../../explain/amendment-text.ts';
import { flagLabel } from '../../explain/flag-label.ts';
import { groupName } from '../../explain/group-name.ts';
import { opinionLine } from '../../explain/opinion-line.ts';
import { signature } from '../../explain/signature.ts';
import { sayCode } from '../../messages/catalogue.ts';
import { byWhen, when } from '../../messages/when.ts';
import { frozenLights } from '../../views/frozen-lights.ts';
import type { ReviewView } from '../../views/review.ts';
import { unitChecksText } from '../check/check-text.ts';
import { table, titled } from '../shared/table.ts';
import type { Terminal } from '../shared/terminal.ts';
import { commentaryText } from './commentary-text.ts';
import { correctionText, objectionsText, versionsText } from './history-text.ts';

/** A review as people read it: where it stands, the ranking of each group, how it came about, what follows. */
export function reviewText(terminal: Terminal, view: ReviewView): string {
  const name = (id: string) => unitName(view, id);
  return [
    ...head(terminal, view),
    ...view.snapshot.groups.flatMap((group) => ['', ...groupText(terminal, view, group)]),
    ...disputes(terminal, view, name),
    ...lightsApart(terminal, view, name),
    ...unitChecksText(terminal, view.checks, name),
    ...view.amendments.map((a) => amendmentText(terminal, a, view.period)),
    ...objectionsText(terminal, view, name),
    ...versionsText(terminal, view, name),
    ...correctionText(terminal, view, name),
    ...consequences(terminal, view, name),
    ...commentaryText(terminal, view, name),
  ].join('\n');
}

function head({ say }: Terminal, view: ReviewView): string[] {
  const newest = view.versions.at(-1)?.version ?? view.version;
  const title = `${view.plan.title} ${view.period}`;
  return [
    view.state === 'published' ? `${title} ${say('review.version', { version: view.version })}` : title,
    ...(view.version < newest ? [say('review.superseded', { version: newest })] : []),
    say('review.stands', {
      state: sayCode(say, 'review.state', view.state, {}),
      frozen: byWhen(view.frozenAt),
      closes: byWhen(view.objectionCloses),
      publish: when(view.publishAt),
    }),
    say('review.people', {
      proposed: signature(say, view.proposedBy, view.holders.proposed),
      approved: signature(say, view.approvedBy, view.holders.approved),
      published: signature(say, view.publishedBy, view.holders.published),
    }),
    say('review.policy', { ...view.snapshot.policy, snapshot: view.sha256 }),
  ];
}

type Group = ReviewView['snapshot']['groups'][number];

function groupText(terminal: Terminal, view: ReviewView, group: Group): string[] {
  const { say } = terminal;
  const name = (id: string) => unitName(view, id);
  return [
    say('review.group', { group: groupName(terminal, group.group), ranked: group.ranked }),
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
  ];
}

type Name = (id: string) => string;
/** Where the unit, the rules and whoever verified see an indicator in different lights. */
function lightsApart({ say }: Terminal, view: ReviewView, name: Name): string[] {
  const word = (light: string | null) => (light === null ? '-' : sayCode(say, 'light', light, {}));
  return frozenLights(view)
    .filter((row) => row.disagree)
    .map(({ unit, title: task, indicator, own, computed, verified }) => {
      const of = { unit: name(unit), task, indicator };
      return say('review.lights', { ...of, own: word(own), computed: word(computed), verified: word(verified) });
    });
}

/** The reports that a co-unit disputes, for the conversation about the draft. */
function disputes({ say }: Terminal, { snapshot }: ReviewView, name: Name): string[] {
  const opinions = snapshot.groups.flatMap((group) => group.units.flatMap((unit) => unit.opinions ?? []));
  return opinions.filter((o) => o.stance === 'disputed').map((o) => opinionLine(say, o, name));
}

/** The units that still owe something after this review. */
function unsettled(say: Terminal['say'], view: ReviewView, name: Name): string[] {
  const open = view.consequences.filter((c) => c.state === 'open' && OWED_BY_UNIT.includes(c.kind));
  return [...new Set(open.map((c) => c.unit))].map((unit) => {
    const kinds = open.filter((c) => c.unit === unit).map((c) => sayCode(say, 'consequence', c.called, {}));
    return say('review.unsettled', { unit: name(unit), what: kinds.join(say('list.comma')) });
  });
}

function consequences({ say }: Terminal, view: ReviewView, name: Name): string[] {
  if (view.consequences.length === 0) return [];
  const rows = view.consequences.map((c) => [
    c.id,
    name(c.unit),
    sayCode(say, 'consequence', c.called, {}),
    c.due ?? '-',
    sayCode(say, 'follow_up.state', c.state, {}),
    [
      c.rule,
      c.addedBy ? say('review.added_by', { ...c.addedBy }) : '',
      c.withdrawnBy ? say('review.withdrawn_by', { ...c.withdrawnBy }) : '',
    ]
      .filter(Boolean)
      .join(' '),
  ]);
  const columns = [
    'column.key',
    'column.unit',
    'column.what',
    'column.deadline',
    'column.state',
    'column.rule',
  ] as const;
  return ['', ...unsettled(say, view, name), say('review.follows'), table(titled(say, columns), rows)];
}
