import { exact, six } from '../../../workflows/rules/decimal.ts';
import type { GroupYear, UnitYear } from '../../../workflows/rules/evaluation/evaluate-year.ts';
import type { Annual } from '../../../workflows/rules/evaluation/evaluation.ts';
import type { Missed } from '../../../workflows/rules/evaluation/grades.ts';
import type { YearDifference } from '../../../workflows/rules/evaluation/what-if.ts';
import { unitName } from '../../../workflows/rules/names.ts';
import { groupName } from '../../explain/group-name.ts';
import { sayCode } from '../../messages/catalogue.ts';
import { byWhen, when } from '../../messages/when.ts';
import type { EvaluationView, TriedYear } from '../../views/evaluation.ts';
import { table, titled } from '../shared/table.ts';
import type { Terminal } from '../shared/terminal.ts';

type Say = Terminal['say'];
type Names = Pick<EvaluationView, 'units' | 'annual'>;

/** A grade as people read it. */
export function gradeName({ grades }: Annual, grade: string | null, say: Say): string {
  return grade === null ? say('evaluation.not_evaluated') : (grades.find((g) => g.grade === grade)?.label ?? grade);
}

/** A year: its state, the groups with their units, the items, and which assessments took it over. */
export function evaluationText({ say }: Terminal, view: EvaluationView): string {
  const { year, annual, version } = view;
  const head = version
    ? say('evaluation.head', {
        ...{ year, name: annual.name, version: version.version },
        state: sayCode(say, 'evaluation.state', version.state, {}),
      })
    : say('evaluation.none', { year, name: annual.name });
  const by = version ? [say('evaluation.by', byWhom(version))] : [];
  return [
    head,
    ...by,
    ...(version ? groupsText(say, view, version.snapshot.groups) : []),
    ...objectionsText(say, view),
    ...entriesText(say, view),
    ...(view.openRounds.length > 0 ? ['', say('evaluation.open_rounds', { rounds: view.openRounds.join(' ') })] : []),
    ...usesText(say, view),
    ...view.older.map((o) => say('evaluation.older', { version: o.version, at: when(o.publishedAt ?? '') })),
  ].join('\n');
}

function byWhom(version: NonNullable<EvaluationView['version']>): Record<string, string> {
  const { draftedBy, draftedAt, approvedBy, publishedAt, reason } = version;
  return {
    drafter: draftedBy,
    at: when(draftedAt),
    approver: approvedBy ?? '-',
    published: publishedAt ? when(publishedAt) : '-',
    reason: reason ?? '-',
  };
}

function groupsText(say: Say, view: EvaluationView, groups: readonly GroupYear[]): string[] {
  const { annual } = view;
  const columns = [
    ...(['column.rank', 'column.unit', 'column.grade', 'column.score'] as const).map((key) => ({
      title: say(key),
      right: key === 'column.rank' || key === 'column.score',
    })),
    ...annual.parts.map((p) => ({ title: `${p.name}(${p.points})`, right: true })),
    { title: say('column.plus'), right: true },
    { title: say('column.minus'), right: true },
  ];
  const row = (u: UnitYear) => [
    u.rank === null ? '-' : String(u.rank),
    unitName(view, u.unit),
    gradeName(annual, u.grade, say) + (u.vetoes.length > 0 ? say('evaluation.vetoed') : ''),
    u.score ?? '-',
    ...u.parts.map((p) => p.points ?? '-'),
    u.plus,
    u.minus,
  ];
  return groups.flatMap(({ group, units }) => ['', groupName({ say }, group), table(columns, units.map(row))]);
}

function entriesText(say: Say, view: EvaluationView): string[] {
  if (view.entries.length === 0) return [];
  const columns = ['column.key', 'column.unit', 'column.what', 'column.reason', 'column.state'] as const;
  const rows = view.entries.map((e) => [
    e.id,
    unitName(view, e.unit),
    e.kind === 'veto' ? vetoName(view.annual, e.veto) : `${sayCode(say, 'evaluation.kind', e.kind, {})} ${e.amount}`,
    e.reason,
    say(`proposal.${e.status}` as 'proposal.open', {
      by: e.decidedBy ?? '',
      at: e.decidedAt ? when(e.decidedAt) : '',
    }),
  ]);
  return ['', table(titled(say, columns), rows)];
}

/** Until when the draft may be objected to, and the objections with their rulings. */
function objectionsText(say: Say, view: EvaluationView): string[] {
  const { objectionCloses, objections } = view;
  return [
    ...(objectionCloses ? ['', say('evaluation.objections_until', { until: byWhen(objectionCloses) })] : []),
    ...objections.flatMap(({ id, unit, grounds, evidence, files = [], by, at, ruling }) => {
      const proof = [evidence, ...files.map((f) => f.name)].join(say('list.comma'));
      const told = { id, unit: unitName(view, unit), grounds, evidence: proof, by, at: when(at) };
      if (!ruling) return [say('review.objection', told), say('review.not_ruled')];
      const { upheld, reason } = ruling;
      const ruled = { reason, by: ruling.by, at: when(ruling.at) };
      return [say('review.objection', told), say(upheld ? 'review.upheld' : 'review.overruled', ruled)];
    }),
  ];
}

function vetoName({ vetoes }: Annual, id: string | null): string {
  return vetoes.find((v) => v.id === id)?.name ?? id ?? '';
}

function usesText(say: Say, { annual, uses }: EvaluationView): string[] {
  const named = annual.uses.map((u) => {
    const taken = uses.filter((r) => r.use === u.id);
    const by = taken.map((r) =>
      say('evaluation.taken', { by: r.takenBy, document: r.document, at: when(r.at), version: r.version }),
    );
    return `  ${u.id}：${u.name}（${u.clause}）${by.join('；') || say('evaluation.not_taken')}`;
  });
  return named.length === 0 ? [] : ['', say('evaluation.uses'), ...named];
}

/** Why a unit's year came out as it did: each source, each part, the items, and what better grades it missed. */
export function whyYearText({ say }: Terminal, view: EvaluationView, unit: string): string | null {
  const { version, annual, sources } = view;
  const input = version?.snapshot.inputs.find((i) => i.unit === unit);
  const year = version?.snapshot.groups.flatMap((g) => g.units).find((u) => u.unit === unit);
  if (!input || !year) return null;
  const source = (id: string) => sources.find((s) => s.id === id)?.name ?? id;
  const parts = annual.parts.map((part, i) => {
    const from = part.sources.map(
      (s) => `${source(s.source)} ${input.sources[s.source] ?? say('round.unscored')}×${s.weight}`,
    );
    const points = year.parts[i]?.points ?? say('round.unscored');
    return `  ${say('evaluation.part', { part: part.name, points, full: part.points, most: part.at_most, from: from.join('，') })}`;
  });
  return [
    say('evaluation.why', {
      unit: unitName(view, unit),
      score: year.score ?? '-',
      rank: year.rank ?? '-',
      grade: gradeName(annual, year.grade, say),
    }),
    ...parts,
    `  ${say('evaluation.items', { plus: year.plus, plus_most: annual.plus.at_most, minus: year.minus, minus_most: annual.minus.at_most })}`,
    ...year.vetoes.map((v) => `  ${say('evaluation.veto', { veto: vetoName(annual, v) })}`),
    ...year.missed.map((m) => `  ${missedText(say, annual, m)}`),
  ].join('\n');
}

function missedText(say: Say, annual: Annual, { grade, because, limit }: Missed): string {
  const said = because === 'veto' ? gradeName(annual, limit, say) : limit;
  return say(`evaluation.missed.${because}`, { grade: gradeName(annual, grade, say), limit: said });
}

/** What a trial changes: whose score, rank and grade, and what decided the grade. */
export function triedText({ say }: Terminal, view: Names, { differences, after }: TriedYear): string {
  const units = after.reduce((n, g) => n + g.units.length, 0);
  if (differences.length === 0) return say('evaluation.no_difference', { units });
  const columns = ['column.unit', 'column.before', 'column.after', 'column.gain', 'column.why'] as const;
  const rows = differences.map((d) => [
    unitName(view, d.unit),
    `${gradeName(view.annual, d.before.grade, say)} ${d.before.score ?? '-'} #${d.before.rank ?? '-'}`,
    `${gradeName(view.annual, d.after.grade, say)} ${d.after.score ?? '-'} #${d.after.rank ?? '-'}`,
    gain(d),
    d.why ? say(`evaluation.tried.${d.why.side}`, { why: missedText(say, view.annual, d.why) }) : '-',
  ]);
  const changed = differences.filter((d) => d.before.grade !== d.after.grade).length;
  return [
    table(
      columns.map((key) => ({ title: say(key), right: key === 'column.gain' })),
      rows,
    ),
    say('evaluation.tried', { units, differing: differences.length, changed }),
  ].join('\n');
}

function gain({ before, after }: YearDifference): string {
  if (before.score === null || after.score === null) return '-';
  const by = exact(after.score).sub(exact(before.score));
  return by.compare(0) > 0 ? `+${six(by)}` : six(by).replace('-', '−');
}
