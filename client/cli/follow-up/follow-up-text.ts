import { didText } from '../../explain/did-text.ts';
import { fieldsText } from '../../explain/fields-text.ts';
import { nextText } from '../../explain/next-text.ts';
import { signature } from '../../explain/signature.ts';
import { circumstancesText, sourceText } from '../../explain/source-text.ts';
import { sayCode } from '../../messages/catalogue.ts';
import { madeTitle } from '../../messages/made-title.ts';
import { byWhen, when } from '../../messages/when.ts';
import type { CaseStep } from '../../views/case-parts.ts';
import type { FollowUpRow, FollowUpView } from '../../views/follow-ups.ts';
import type { NameOf } from '../organisation/unit-names.ts';
import { filesText } from '../shared/files-text.ts';
import { table, titled } from '../shared/table.ts';
import type { Terminal } from '../shared/terminal.ts';

/** The follow-ups of a cycle as a table: what is waited for, and until when. */
export function followUpsText({ say }: Terminal, rows: readonly FollowUpRow[], unitName: NameOf): string {
  const columns = [
    'column.key',
    'column.what',
    'column.unit',
    'column.awaited',
    'column.deadline',
    'column.state',
  ] as const;
  return table(
    titled(say, columns),
    rows.map((r) => [
      r.id,
      named(say, r),
      unitName(r.unit),
      r.awaited ? sayCode(say, 'step', r.awaited, {}) : '-',
      r.awaitedBy ? byWhen(r.awaitedBy) : '-',
      standing(say, r),
    ]),
  );
}

/** What a case is called: its kind, its colour where it has one, and what it is about. */
function named(
  say: Terminal['say'],
  { called, colour, title }: Pick<FollowUpRow, 'called' | 'colour' | 'title'>,
): string {
  return `${sayCode(say, 'consequence', called, {})}${colour === null ? '' : `(${colour})`} ${madeTitle(say, title)}`;
}

function standing(say: Terminal['say'], { state, rung }: FollowUpRow): string {
  return rung > 0 ? say('follow_up.overdue', { rung }) : sayCode(say, 'follow_up.state', state, {});
}

/** One follow-up with its history, and what its next step needs. */
export function followUpText(terminal: Terminal, view: FollowUpView, unitName: NameOf): string {
  const { say } = terminal;
  const who = (post: string, holder?: string) => signature(say, post, holder);
  return [
    named(say, view),
    say('follow_up.about', {
      id: view.id,
      unit: whoseText(say, view, unitName(view.unit)),
      due: view.due ?? '-',
      opened: when(view.openedAt),
      by: signature(say, view.openedBy, view.openedByHolder),
    }),
    ...[
      say('follow_up.came_from', { told: sourceText(terminal, view) }),
      ...circumstancesText(terminal, view, unitName, who),
    ].map((line) => `  ${line}`),
    ...view.steps.map((step) => `  ${stepText(say, step, unitName)}`),
    ...view.notes.map(({ at, by, text, holder }) => `  ${when(at)} ${signature(say, by, holder)}：${text}`),
    ...view.extensions.map((x) => `  ${say('follow_up.extension', strings({ ...x }))}`),
    nextText(terminal, view),
  ].join('\n');
}

/** Whose a case is; of the office's own lateness, whom it concerns. */
function whoseText(say: Terminal['say'], { kind, responsible }: FollowUpView, unit: string): string {
  return kind === 'office_problem' ? say('follow_up.of_office', { office: responsible, unit }) : unit;
}

function stepText(say: Terminal['say'], step: CaseStep, unitName: NameOf): string {
  const { at, by, fields, holder = by } = step;
  const told = [...didText({ say }, step, unitName), ...fieldsText(say, fields ?? {}), filesText(say, step.files)];
  return `${when(at)} ${signature(say, by, holder)}：${told.filter(Boolean).join(' ')}`;
}

function strings(record: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, String(value)]));
}
