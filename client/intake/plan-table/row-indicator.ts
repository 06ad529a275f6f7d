import { defaultSchedule } from '../../../workflows/rules/indicator/schedule.ts';
import type { Indicator, Leaf, Target } from '../../../workflows/rules/plan.ts';
import { isLeaf } from '../../../workflows/rules/plan.ts';
import type { Field } from './columns.ts';
import { readDue } from './due-text.ts';
import type { TableRow } from './table-rows.ts';
import { asksForNone, readTarget } from './target-text.ts';
import { kindCalled, scheduleCalled, yesOrNo } from './words.ts';

/** An indicator as a plan file writes it, before it is checked. */
export type IndicatorDraft = Record<string, unknown>;

/** Tells that a cell of the row cannot be taken. */
export type Refuse = (row: TableRow, field: Field, code: string, params?: Record<string, string>) => void;

/** What an indicator is read with: the plan's days, and what the running plan says of it. */
export interface IndicatorSetting {
  readonly horizon: { readonly from: string; readonly to: string };
  readonly known: Indicator | undefined;
  readonly id: string;
  readonly title: string;
  readonly refuse: Refuse;
}

/**
 * The indicator of a row: what the table has a column for is taken from it, the rest from the plan it belongs to. A
 * kind that nobody stated is guessed from the target's wording and marked as assumed.
 */
export function indicatorOf(row: TableRow, setting: IndicatorSetting): IndicatorDraft {
  const { known, id } = setting;
  const draft: IndicatorDraft = { id, name: row.text('name') || known?.name || wordingOf(row, setting) };
  const stated = kindOf(row, setting);
  if ((stated ?? known?.kind) === 'all_of' || (stated ?? known?.kind) === 'any_of') {
    Object.assign(draft, { kind: stated ?? known?.kind, of: partsOf(row, known) });
  } else {
    Object.assign(draft, known && isLeaf(known) ? asWritten(known) : {}, leafOf(row, stated, setting), {
      id,
      name: draft.name,
    });
  }
  if (row.has('unit')) write(draft, 'unit', row.text('unit'), 'of' in draft);
  if (row.has('weight')) write(draft, 'weight', row.text('weight'));
  else if (known && known.weight !== '1') draft.weight = known.weight;
  keyOf(row, draft, setting);
  return draft;
}

/** A field that a cell holds; an empty cell means what a plan means by leaving it out. */
function write(draft: IndicatorDraft, field: string, text: string, leaveOut = false): void {
  delete draft[field];
  if (text !== '' && !leaveOut) draft[field] = text;
}

function wordingOf(row: TableRow, { title }: IndicatorSetting): string {
  const wording = row.text('target').replace(/\s+/g, ' ');
  const read = readTarget(wording);
  return typeof read === 'string' || !read.plain ? wording || title : title;
}

function kindOf(row: TableRow, { refuse }: IndicatorSetting) {
  const word = row.text('kind');
  const kind = word === '' ? null : kindCalled(word);
  if (word !== '' && kind === null) refuse(row, 'kind', 'cell_kind', { text: word });
  return kind;
}

function partsOf(row: TableRow, known: Indicator | undefined): readonly string[] {
  if (!row.has('of')) return known && !isLeaf(known) ? known.of : [];
  return row
    .text('of')
    .split(/[、，,;；\s]+/)
    .filter((id) => id !== '');
}

/** An indicator of a plan as its file would write it: what follows by itself is left out. */
export function asWritten(leaf: Leaf): IndicatorDraft {
  const target = ({ op, value }: Target) => `${op} ${value}`;
  return {
    kind: leaf.kind,
    unit: leaf.unit,
    ...(leaf.target ? { target: target(leaf.target) } : {}),
    ...(leaf.kind === 'level' ? { base: leaf.base } : {}),
    ...(leaf.stretch ? { stretch: target(leaf.stretch) } : {}),
    from: leaf.from,
    due: leaf.due,
    ...(leaf.schedule === defaultSchedule(leaf.kind) ? {} : { schedule: leaf.schedule }),
    ...(leaf.assumed ? { assumed: true } : {}),
    ...(leaf.conflicts.length > 0
      ? { conflicts: leaf.conflicts.map((c) => ({ clause: c.clause, target: target(c.target) })) }
      : {}),
  };
}

function leafOf(row: TableRow, stated: string | null, setting: IndicatorSetting): IndicatorDraft {
  const leaf: IndicatorDraft = {};
  targetOf(row, stated, leaf, setting);
  for (const field of ['base', 'stretch'] as const) {
    if (!row.has(field)) continue;
    const text = row.text(field);
    const read = field === 'stretch' && text !== '' ? readTarget(text) : null;
    leaf[field] = text === '' ? undefined : read && typeof read !== 'string' ? `${read.op} ${read.value}` : text;
  }
  for (const field of ['from', 'due'] as const) {
    if (row.has(field)) leaf[field] = dayOf(row, field, setting);
  }
  if (row.has('schedule'))
    leaf.schedule = row.text('schedule') === '' ? undefined : scheduleCalled(row.text('schedule'));
  return leaf;
}

/** What the target's wording says; what is not said outright is marked as assumed. */
function targetOf(
  row: TableRow,
  stated: string | null,
  leaf: IndicatorDraft,
  { known, refuse }: IndicatorSetting,
): void {
  const kind = stated ?? known?.kind ?? null;
  const wording = row.text('target');
  if (!row.has('target')) {
    Object.assign(leaf, { kind: kind ?? 'milestone', ...(kind ? {} : { assumed: true }) });
    return;
  }
  const read = wording === '' ? 'none' : readTarget(wording);
  if (read === 'several') {
    Object.assign(leaf, { kind: kind ?? 'milestone' });
    refuse(row, 'target', 'cell_several_targets', { text: wording.slice(0, 40) });
    return;
  }
  if (read === 'none' && asksForNone(wording)) {
    Object.assign(leaf, noneOf(kind));
    return;
  }
  if (read === 'none') {
    Object.assign(leaf, { kind: kind ?? 'milestone', target: undefined, ...(kind ? {} : { assumed: true }) });
    return;
  }
  Object.assign(leaf, {
    kind: kind ?? read.kind,
    target: `${read.op} ${read.value}`,
    ...(kind ? {} : { assumed: true }),
  });
  if (read.unit !== null && !row.has('unit')) leaf.unit = read.unit;
}

/** 零事故 is counted, not ticked off: nothing may happen; of a cap that somebody stated, at most nought. */
function noneOf(kind: string | null): IndicatorDraft {
  if (kind === 'cap') return { kind, target: '<= 0' };
  return { kind: kind ?? 'zero_event', target: undefined, ...(kind ? {} : { assumed: true }) };
}

function dayOf(row: TableRow, field: 'from' | 'due', { horizon, refuse }: IndicatorSetting): string | undefined {
  const wording = row.text(field);
  if (wording === '') return undefined;
  const day = readDue(wording, horizon);
  if (day === null) refuse(row, field, 'cell_day', { text: wording.slice(0, 40) });
  return day ?? undefined;
}

function keyOf(row: TableRow, draft: IndicatorDraft, { known, refuse }: IndicatorSetting): void {
  if (!row.has('key')) {
    if (known?.key) draft.key = true;
    return;
  }
  const key = yesOrNo(row.text('key'));
  if (key === null) refuse(row, 'key', 'cell_yes_no', { text: row.text('key').slice(0, 40) });
  if (key) draft.key = true;
}
