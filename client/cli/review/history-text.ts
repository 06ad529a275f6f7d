import type { WorksheetChange } from '../../../workflows/rules/review/changes.ts';
import type { Corrected } from '../../../workflows/rules/review/correction.ts';
import { flagLabel } from '../../explain/flag-label.ts';
import { when } from '../../messages/when.ts';
import type { ReviewView } from '../../views/review.ts';
import { table, titled } from '../shared/table.ts';
import type { Terminal } from '../shared/terminal.ts';

type Name = (id: string) => string;

/** The objections with their evidence, how they were ruled on, and how the draft was revised because of them. */
export function objectionsText(terminal: Terminal, view: ReviewView, name: Name): string[] {
  const { say } = terminal;
  return view.objections.flatMap(({ id, unit, grounds, files, by, at, ruling }) => {
    const revisions = view.revisions.filter((r) => r.objection === id);
    return [
      say('review.objection', {
        id,
        unit: name(unit),
        grounds,
        evidence: files.map((f) => f.name).join(say('list.comma')) || '-',
        by,
        at: when(at),
      }),
      ruling
        ? say(ruling.upheld ? 'review.upheld' : 'review.overruled', {
            reason: ruling.reason,
            by: ruling.by,
            at: when(ruling.at),
          })
        : say('review.not_ruled'),
      ...(ruling?.upheld && revisions.length === 0 ? [say('review.not_revised')] : []),
      ...revisions.flatMap((r) => [
        say('review.revised', { reason: r.reason, what: what(say, r.corrects), by: r.by, at: when(r.at) }),
        ...changesText(terminal, view, r.changes, name),
      ]),
    ];
  });
}

/** From the second version on: why it came about, what was corrected, and whose score, rank or flag it changed. */
export function versionsText(terminal: Terminal, view: ReviewView, name: Name): string[] {
  const { say } = terminal;
  return view.versions.slice(1).flatMap((v) => [
    '',
    say('review.corrected', {
      version: v.version,
      at: when(v.publishedAt),
      proposed: v.proposedBy,
      approved: v.approvedBy,
      reason: v.reason ?? '',
      what: v.corrects ? what(say, v.corrects) : '-',
    }),
    ...changesText(terminal, view, v.changes ?? [], name),
  ]);
}

/** The correction that waits for its approval, with what it would change. */
export function correctionText(terminal: Terminal, view: ReviewView, name: Name): string[] {
  const { correction } = view;
  if (!correction) return [];
  const { version, proposedBy, proposedAt, reason, corrects, changes } = correction;
  const { say } = terminal;
  const told = { version, reason, by: proposedBy, at: when(proposedAt), what: what(say, corrects) };
  return ['', say('review.correction_open', told), ...changesText(terminal, view, changes, name)];
}

function what(say: Terminal['say'], { reports, items }: Corrected): string {
  const named = [
    ...reports.map((r) => `${r.task}/${r.unit}/${r.period}`),
    ...items.map((id) => say('review.struck', { id })),
  ];
  return named.join(say('list.comma')) || say('review.no_figure');
}

function changesText(terminal: Terminal, view: ReviewView, changes: readonly WorksheetChange[], name: Name): string[] {
  const { say } = terminal;
  if (changes.length === 0) return [say('review.changes_nothing')];
  const told = ({ score, rank, flag }: WorksheetChange['before']) =>
    say('review.placing', {
      score: score ?? say('rank.none'),
      rank: rank ?? '-',
      flag: flagLabel(terminal, view.policy, flag),
    });
  const columns = ['column.unit', 'column.was', 'column.is'] as const;
  return [
    table(
      titled(say, columns),
      changes.map((c) => [name(c.unit), told(c.before), told(c.after)]),
    ),
  ];
}
