import { sayCode } from '../../messages/catalogue.ts';
import type { RoundRow, RoundView } from '../../views/rating-rounds.ts';
import { table, titled } from '../shared/table.ts';
import type { Terminal } from '../shared/terminal.ts';
import { byWhen, when } from '../shared/when.ts';

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

function ownText({ say }: Terminal, { own, id }: RoundView): string[] {
  if (!own) return [];
  const left = own.ratees.filter((unit) => !own.ballots.some((b) => b.ratee === unit));
  const counts = { rated: own.ballots.length, of: own.ratees.length, left: left.join(say('list.comma')) || '-', id };
  return ['', say('round.own', counts)];
}

function missingText({ say }: Terminal, { missing, raters, cast }: RoundView): string[] {
  const counted = cast > 0 || raters > 0 ? ['', say('round.cast', { cast, raters, missing: missing.length })] : [];
  return [...counted, ...missing.map((m) => `  ${m.rater}：${m.left.join(say('list.comma'))}`)];
}

function resultText({ say }: Terminal, { result, ratees, dimensions }: RoundView): string[] {
  if (result.length === 0) return [];
  const named = (unit: string) => ratees.find((r) => r.id === unit)?.name ?? unit;
  const rows = result.flatMap(({ unit, score, classes }) =>
    classes.map((c, index) => [
      index === 0 ? named(unit) : '',
      index === 0 ? (score ?? say('round.unscored')) : '',
      c.class,
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

function ballotsText({ say }: Terminal, { ballots, dimensions }: RoundView): string[] {
  if (!ballots || ballots.length === 0) return [];
  const heads = ['column.class', 'column.rater', 'column.unit'] as const;
  const columns = [...titled(say, heads), ...dimensions.map((d) => ({ title: d.name, right: true }))];
  const rows = ballots.map((b) => [b.class, b.rater, b.ratee, ...dimensions.map((d) => b.scores[d.key] ?? '-')]);
  return ['', say('round.ballots'), table(columns, rows)];
}

/** A form to fill in: one line a unit and dimension, what was given so far in the last column. */
export function formText(view: RoundView): string {
  const { own, dimensions, ratees } = view;
  const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = (own?.ratees ?? []).flatMap((unit) => {
    const given = own?.ballots.find((b) => b.ratee === unit)?.scores ?? {};
    const name = ratees.find((r) => r.id === unit)?.name ?? unit;
    return dimensions.map((d) => [unit, name, d.key, d.name, given[d.key] ?? ''].map(cell).join(','));
  });
  return ['unit,unit-name,dimension,dimension-name,score', ...lines].join('\n');
}
