import type { zhReporting } from './zh-reporting.ts';

/** Reporting in full: drafts and signatures. */
export const enReporting: Readonly<Record<keyof typeof zhReporting, string>> = {
  'problem.lead_without_head': 'the policy has heads sign, but the lead unit “{id}” has none (post: head)',
  'refusal.unknown_draft': 'there is no draft of report “{subject}”',
  'refusal.already_signed': 'report “{subject}” is signed already',
  'refusal.already_sent_back': 'the draft of report “{subject}” is sent back already',
  'refusal.newer_draft': 'there is a newer draft of report “{subject}”; look at it before you sign',
  'entry.signature_reminder': 'signature reminder',
  'mail.kind.signature': 'signature reminder',
  'report.drafted':
    'kept as draft {draft}: {task} {period}. It is submitted when the head of the unit signs it, and received then (duban draft)',
  'due.draft.open': '  waits for the signature of the head: draft {number}, filled in by {by} at {at}',
  'due.draft.sent_back': '  the head sent draft {number} back: {reason}',
  'draft.none': 'no report waits for a signature.',
  'draft.head': '[{period}] {task} {title} ({unit}), draft {number}, filled in by {by} at {at}; {status}',
  'draft.status.open': 'waits for a signature',
  'draft.status.signed': 'signed by {by} at {at}',
  'draft.status.replaced': 'replaced by {by} at {at}',
  'draft.status.sent_back': 'sent back by {by} at {at}: {reason}',
  'draft.signed': 'signed and submitted: {task} {period} version {version}, received at {receivedAt}{late}',
  'draft.received': 'signed, to be recorded shortly: {task} {period}, received at {receivedAt}',
  'draft.late': ' (late)',
  'draft.sent_back': 'sent back: {task} {period}, reason: {reason}',
  'column.value': 'value',
  'column.note': 'note',
  'cli.draft': 'drafts: submitted when the head of the unit signs (where the policy says so)',
  'cli.draft.list': 'reports that wait for a signature',
  'cli.draft.show': 'what a draft says',
  'cli.draft.sign': 'sign and submit; received when signed',
  'cli.draft.send-back': 'send it back to the reporter, with a reason',
  'cli.option.draft': 'the number of the draft (default: the newest)',
  'why.c.carried':
    'completion c: not reported; {value} of {period} ({c}) is carried over for the performance, still missing and not complete',
  'why.p.carried': 'performance p = min({cap}, c ÷ s) = min({cap}, {c} ÷ {s}) = {p} (by the value carried over)',
  'why.unverified': 'version {version} says {value}; it was not verified by the freeze and does not count',
  'refusal.not_co_unit': '“{subject}” is not a co-unit of this task',
  'opinion.confirmed':
    'confirmed by co-unit {unit}: the report of {lead} for {period}, version {version} ({by} {at}, {reason})',
  'opinion.disputed':
    'disputed by co-unit {unit}: the report of {lead} for {period}, version {version}: {reason} ({by} {at})',
  'task.blocker': '{task}: assigned to the co-unit, to be answered in time, under {id} (duban follow-up show {id})',
  'cli.task.confirm': 'a co-unit confirms the lead’s report',
  'cli.task.dispute': 'a co-unit disputes the lead’s report, with a reason',
  'cli.task.blocked': 'the lead names the co-unit that blocks it, to be answered in time (changes no score)',
  'cli.option.of': 'the lead unit whose report it is',
  'cli.option.by': 'the co-unit that blocks',
  'cli.option.answer': 'to be answered by',
  'refusal.reason_needed':
    '“{subject}” lowers a cumulative value or corrects what was frozen: say why (--reason, or a note in the report)',
  'report.lowered': '  ! cumulative value lowered: {indicator} {before} ({period}) → {value}',
  'report.amends':
    '  ! the review of {review} is frozen and stays; this is shown as a correction and feeds later periods',
  'task.lowered':
    '! cumulative value lowered: {in} {unit} version {version} {indicator} {before} ({period}) → {value}, reason: {reason}',
  'amendment.line':
    'corrected: {unit} {period} {task}/{indicator}, frozen in {review} with {frozen} → {value} (version {version}, {by} {at}: {reason})',
  'amendment.nothing': 'nothing',
  'cli.report.reason': 'why it corrects (needed to lower a cumulative value or to correct what was frozen)',
  'refusal.evidence_needed': 'evidence is needed: “{subject}”',
  'refusal.one_at_a_time': 'what changes a score is asked for one by one, not in bulk ({subject} received)',
  'item.kind.override': 'override',
  'item.sets': '{word} {task}/{indicator} {sets} = {amount}',
  'item.sets.value': 'value',
  'item.sets.performance': 'performance',
  'why.override':
    'override: {sets} set from {before} to {amount}; reason: {reason}; evidence: {evidence} ({id}, proposed by {proposedBy}, approved by {approvedBy})',
  'why.p.override': 'performance p = {p} (override)',
  'cli.item.task': 'the task whose indicator is overridden',
  'cli.item.indicator': 'the indicator that is overridden',
  'cli.item.sets': 'what is set: its value, or its performance (0 to the cap)',
};
