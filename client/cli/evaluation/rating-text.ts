import { sayCode } from '../../messages/catalogue.ts';
import { byWhen, when } from '../../messages/when.ts';
import type { RoundRow, RoundView } from '../../views/rating-rounds.ts';
import { table, titled } from '../shared/table.ts';
import type { Terminal } from '../shared/terminal.ts';

/** The rounds of a cycle as a table. */
export function roundsText({ say }: Terminal, rows: readonly RoundRow[]): string {
  const columns = [
    'column.key',
    'column.what',
    'column.period',
    'column.opens',
    'column.deadline',
    'column.state',
  ] as const;
  return table(
    titled(say, columns),
    rows.map((r) => [
      r.id,
      r.title,
      r.period,
      when(r.opensAt),
      byWhen(r.closesAt),
      sayCode(say, 'round.state', r.state, {}),
    ]),
  );
}

/** One round: what is rated, what the reader still owes, who is missing, and what it gave. */
export function roundText(terminal: Terminal, view: RoundView): string {
  const { say } = terminal;
  const { title, period, source, opensAt, closesAt, state, dimensions, max } = view;
  return [
    say('round.head', { title, period, source, state: sayCode(say, 'round.state', state, {}) }),
    say('round.span', { opens: when(opensAt), closes: byWhen(closesAt), units: view.ratees.length, max }),
    ...view.extensions.map((x) =>
      say('round.extended', { ...x, before: byWhen(x.before), closes: byWhen(x.closesAt), at: when(x.at) }),
    ),
    ...(view.closedEarly ? [say('round.closed_early', { ...view.closedEarly, at: when(view.closedEarly.at) })] : []),
    '',
    table(
      [{ title: say('column.key') }, { title: say('column.dimension') }, { title: say('column.weight'), right: true }],
      dimensions.map((d) => [d.key, `${d.facet}：${d.by === null ? d.name : `${d.by} → ${d.name}`}`, d.weight]),
    ),
    ...ownText(terminal, view),
    ...missingText(terminal, view),
    ...resultText(terminal, view),
    ...ballotsText(terminal, view),
  ].join('\n');
}

function ownText({ say }: Terminal, view: RoundView): string[] {
  const { own, id } = view;
  if (!own || view.state === 'closed') return [];
  const left = own.ratees.filter((unit) => !own.ballots.some((b) => b.ratee === unit));
  const units = left.map((unit) => unitIn(view, unit)).join(say('list.comma'));
  return ['', say('round.own', { rated: own.ballots.length, of: own.ratees.length, left: units || '-', id })];
}

function missingText({ say }: Terminal, view: RoundView): string[] {
  const { missing, raters, cast, kind } = view;
  if (kind === 'public') return cast > 0 ? ['', say('round.votes', { cast })] : [];
  if (raters === 0) return [];
  const lines = missing.map(({ rater, left }) =>
    say('round.missing', {
      rater: raterIn(view, rater),
      left: left.map((u) => unitIn(view, u)).join(say('list.comma')),
    }),
  );
  return ['', say('round.cast', { cast, raters, missing: missing.length }), ...lines];
}

function unitIn({ ratees }: RoundView, unit: string): string {
  return ratees.find((r) => r.id === unit)?.name ?? unit;
}

/** A rater by name; the number of a paper stands for itself. */
function raterIn({ names }: RoundView, rater: string): string {
  return names.raters[rater] ?? rater;
}

function classIn({ names }: RoundView, of: string): string {
  return names.classes[of] ?? '-';
}

function resultText({ say }: Terminal, view: RoundView): string[] {
  const { result, dimensions } = view;
  if (result.length === 0) return [];
  const rows = result.flatMap(({ unit, score, classes }) =>
    classes.map((c, index) => [
      index === 0 ? unitIn(view, unit) : '',
      index === 0 ? (score ?? say('round.unscored')) : '',
      classIn(view, c.class),
      String(c.ratings),
      c.score ?? say('round.unscored'),
      ...dimensions.map((d) => c.means[d.key] ?? '-'),
    ]),
  );
  const heads = ['column.unit', 'column.score', 'column.class', 'column.ratings', 'column.class_score'] as const;
  const columns = [
    ...heads.map((key, i) => ({ title: say(key), right: i > 0 && i !== 2 })),
    ...dimensions.map((d) => ({ title: d.name, right: true })),
  ];
  return ['', table(columns, rows)];
}

function ballotsText({ say }: Terminal, view: RoundView): string[] {
  const { ballots, dimensions } = view;
  if (!ballots || ballots.length === 0) return [];
  const heads = ['column.class', 'column.rater', 'column.unit'] as const;
  const columns = [...titled(say, heads), ...dimensions.map((d) => ({ title: d.name, right: true }))];
  const rows = ballots.map((b) => [
    ...[classIn(view, b.class), raterIn(view, b.rater), unitIn(view, b.ratee)],
    ...dimensions.map((d) => b.scores[d.key] ?? '-'),
  ]);
  return ['', say('round.ballots'), table(columns, rows)];
}
