import type { EvidenceFile } from '../../../workflows/rules/evidence/file.ts';
import type { Deadlines } from '../../../workflows/rules/follow-up/follow-up.ts';
import { sayCode } from '../../messages/catalogue.ts';
import type { FollowUpRow, FollowUpView } from '../../views/follow-ups.ts';
import type { NameOf } from '../organisation/unit-names.ts';
import { filesText } from '../shared/files-text.ts';
import { retimedText } from '../shared/retimed-text.ts';
import { signature } from '../shared/signature.ts';
import { table, titled } from '../shared/table.ts';
import type { Terminal } from '../shared/terminal.ts';
import { byWhen, when } from '../shared/when.ts';
import { fieldsText } from './fields-text.ts';
import { nextText } from './next-text.ts';
import { sourceText } from './source-text.ts';

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
function named(say: Terminal['say'], { called, colour, title }: FollowUpRow): string {
  return `${sayCode(say, 'consequence', called, {})}${colour === null ? '' : `(${colour})`} ${title}`;
}

function standing(say: Terminal['say'], { state, rung }: FollowUpRow): string {
  return rung > 0 ? say('follow_up.overdue', { rung }) : sayCode(say, 'follow_up.state', state, {});
}

/** One follow-up with its history, and what its next step needs. */
export function followUpText(terminal: Terminal, view: FollowUpView, unitName: NameOf): string {
  const { say } = terminal;
  return [
    named(say, view),
    say('follow_up.about', {
      id: view.id,
      unit: unitName(view.unit),
      due: view.due ?? '-',
      opened: when(view.openedAt),
      by: signature(say, view.openedBy, view.openedByHolder),
    }),
    ...sourceText(terminal, view, unitName),
    ...view.steps.map((step) => `  ${stepText(say, step, unitName)}`),
    ...view.notes.map(({ at, by, text, holder }) => `  ${when(at)} ${signature(say, by, holder)}：${text}`),
    ...view.extensions.map((x) => `  ${say('follow_up.extension', strings(x))}`),
    nextText(terminal, view),
  ].join('\n');
}

function stepText(say: Terminal['say'], step: Readonly<Record<string, unknown>>, unitName: NameOf): string {
  const {
    at = '',
    by = '',
    fields,
    reason = '',
    skipped,
    reopened,
    raised,
    withdrawn,
    movedFrom,
    movedTo,
    holder = by,
  } = step;
  const told = [
    typeof step.step === 'string' ? sayCode(say, 'step', step.step, {}) : '',
    step.sentBackTo ? say('follow_up.sent_back', { step: sayCode(say, 'step', String(step.sentBackTo), {}) }) : '',
    skipped ? say('follow_up.skipped', { reason: String(skipped) }) : '',
    reopened ? say('follow_up.reopened', { reason: String(reopened) }) : '',
    raised ? say('follow_up.raised', { reason: String(raised) }) : '',
    withdrawn ? say('follow_up.withdrawn', { reason: String(withdrawn) }) : '',
    step.retimed ? say('follow_up.retimed', { what: retimedText(say, retimedStep(step)) }) : '',
    movedTo ? say('follow_up.moved', { from: unitName(String(movedFrom)), to: unitName(String(movedTo)) }) : '',
    String(reason),
    ...fieldsText(say, (fields ?? {}) as Record<string, string>),
    filesText(say, step.files as readonly EvidenceFile[] | undefined),
  ];
  return `${when(String(at))} ${signature(say, String(by), String(holder))}：${told.filter(Boolean).join(' ')}`;
}

function retimedStep({ due, awaitedBy, retimed }: Readonly<Record<string, unknown>>) {
  return { due, awaitedBy, before: retimed } as Deadlines & { readonly before: Deadlines };
}

function strings(record: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, String(value)]));
}
