import type { PolicyWord } from '../../../words/policy-form-said.ts';
import { isFields, isList, type Path, type Plain, plainAt } from './plain.ts';

/** What a field may be chosen from, as its words are called (`counts.submitted`). */
export const CHOICES = {
  period: ['ten-day', 'month', 'quarter', 'half-year', 'year'],
  reported: ['ten-day', 'month', 'quarter'],
  counts: ['submitted', 'verified'],
  missing: ['zero', 'carry'],
  sign_off: ['head'],
  credit: ['full', 'equal'],
  ties: ['include', 'exclude', 'break'],
  light_on: ['gap', 'ratio'],
  complete: ['true', 'false'],
  pool: ['all', 'complete'],
  post: ['reporter', 'head', 'supervisor', 'leader'],
  follows: [
    'commendation',
    'commitment_statement',
    'interview',
    'supervision_notice',
    'public_criticism',
    'listed_supervision',
    'referral',
    'reward',
  ],
} as const satisfies Record<string, readonly string[]>;

/** What a number counts, by the only field of what it stands in (`working_days: 3`). */
export const MEASURES = {
  offset: ['working_days', 'days', 'day'],
  rank: ['top', 'bottom'],
  quota: ['share', 'units'],
} as const satisfies Record<string, readonly string[]>;

export type Choices = keyof typeof CHOICES;
export type Measure = keyof typeof MEASURES;

/** How a field is filled in: a number or a short text, one or several of a few, or a number of one of a few things. */
export type Kind =
  | { readonly is: 'line' }
  | { readonly is: 'choice'; readonly of: Choices }
  | { readonly is: 'several'; readonly of: Choices }
  | { readonly is: 'measure'; readonly of: Measure };

/** A place of a policy that offices change. */
export interface Field {
  readonly path: Path;
  readonly label: PolicyWord;
  readonly kind: Kind;
  /** True where a policy may be silent of it. */
  readonly optional?: true;
}

/** Fields of one thing, as of a flag, called by its name or by a word. */
export interface Group {
  readonly title: PolicyWord | null;
  readonly name: string;
  /** How many times, where that is part of what it is called. */
  readonly times?: string;
  readonly fields: readonly Field[];
}

/** A part of the form. */
export interface Part {
  readonly title: PolicyWord;
  readonly groups: readonly Group[];
}

const line = { is: 'line' } as const;
export const offset = { is: 'measure', of: 'offset' } as const;

/** A number or a short text at a path. */
export function lineField(label: PolicyWord, ...path: Path): Field {
  return { path, label, kind: line };
}

/** True where what was read is what the field can show: anything else stays in the text alone. */
export function isReadable({ path, kind, optional }: Field, policy: Plain): boolean {
  const value = plainAt(policy, path);
  if (value === undefined) return optional === true;
  switch (kind.is) {
    case 'line':
      return typeof value === 'string';
    case 'choice':
      return typeof value !== 'object' && isOneOf(CHOICES[kind.of], String(value));
    case 'several':
      return isList(value) && value.every((one) => typeof one === 'string' && isOneOf(CHOICES[kind.of], one));
    case 'measure':
      return measured(value, kind.of) !== null;
  }
}

/** What is counted and how many; null where that is not what stands there. */
export function measured(value: Plain | undefined, of: Measure): readonly [unit: string, count: string] | null {
  if (!isFields(value)) return null;
  const [only, ...more] = Object.entries(value);
  if (!only || more.length > 0) return null;
  const [unit, count] = only;
  return isOneOf(MEASURES[of], unit) && typeof count === 'string' ? [unit, count] : null;
}

function isOneOf(known: readonly string[], value: string): boolean {
  return known.includes(value);
}
