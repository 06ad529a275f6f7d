import { z } from 'zod';
import { DOCUMENT_KINDS } from '../../workflows/rules/publication.ts';
import { evaluationSchema } from './evaluation-schema.ts';
import { clock, decimal, id, notNegative, offset, share, text, whole } from './scalars.ts';
import {
  burdenSchema,
  checksSchema,
  inspectionsSchema,
  listsSchema,
  noticeColoursSchema,
  unitPlansSchema,
  workReportsSchema,
} from './supervision-schema.ts';

const periodKind = z.enum(['ten-day', 'month', 'quarter', 'half-year', 'year']);
const roles = z.array(z.enum(['reporter', 'head', 'supervisor', 'leader'])).min(1, 'expect_some');

const slot = z.union([
  z.strictObject({ offset: whole(-60, 366), to: roles }),
  z.strictObject({ every: whole(1, 60), from: whole(-60, 366), times: whole(1, 60), to: roles }),
]);

/** Each slot is computed for every period of up to twenty years. */
const MOST_SLOTS = 20;

const rank = z.union([z.strictObject({ top: whole(1, 999) }), z.strictObject({ bottom: whole(1, 999) })]);

const flag = z.strictObject({
  flag: z.string('expect_flag').regex(/^(?!none$)[a-z0-9_-]{1,32}$/, 'expect_flag'),
  severity: z.enum(['best', 'good', 'neutral', 'bad', 'worst']),
  label: text,
  when: z.strictObject({
    complete: z.boolean().optional(),
    rank: rank.optional(),
    score: z.strictObject({ min: decimal.optional(), max: decimal.optional() }).optional(),
    pool: z.enum(['all', 'complete']).optional(),
  }),
});

const consequenceKind = z.enum([
  'commendation',
  'commitment_statement',
  'interview',
  'supervision_notice',
  'public_criticism',
  'listed_supervision',
  'referral',
  'reward',
]);

/** Which indicators are looked at; all that a unit is scored on where nothing is named. */
const slowOf = { task: id.optional(), indicator: id.optional(), key: z.boolean().optional() };

const consequence = z.strictObject({
  on: z.union([
    z.strictObject({
      flag: text,
      in_a_row: whole(1, 99).optional(),
      in_a_year: whole(1, 99).optional(),
    }),
    z.strictObject({ rank }),
    z.strictObject({
      slow: z.union([z.strictObject({ gap: decimal, ...slowOf }), z.strictObject({ ratio: notNegative, ...slowOf })]),
    }),
    z.strictObject({ finding: text }),
  ]),
  groups: z.array(id).min(1, 'expect_some').optional(),
  do: z.union([consequenceKind.transform((kind) => [kind]), z.array(consequenceKind).min(1, 'expect_some')]),
  within: offset.optional(),
});

const publication = z.strictObject({ period: periodKind, publish: offset }).nullish();

/** The policy file as people write it (formats.md, Policy). */
export const policySchema = z.strictObject({
  id,
  version: whole(1, 9999),
  at: clock,
  reporting: z.strictObject({
    period: z.enum(['month', 'ten-day', 'quarter']),
    due: offset,
    counts: z.enum(['submitted', 'verified']),
    missing: z.enum(['zero', 'carry']),
    sign_off: z.enum(['head']).optional(),
    dispute: z.strictObject({ open: z.literal('problem'), answer: offset }).optional(),
  }),
  reminders: z.strictObject({ slots: z.array(slot).max(MOST_SLOTS, `expect_count_between:0:${MOST_SLOTS}`) }),
  briefing: publication,
  bulletin: publication,
  review: z.strictObject({
    period: periodKind,
    freeze: offset,
    objection: offset,
    publish: offset,
    draft_to: z
      .array(z.enum(['reporter', 'head']))
      .min(1, 'expect_some')
      .optional(),
  }),
  scoring: z.strictObject({
    cap: decimal.refine((v) => /[1-9]/.test(v) && !v.startsWith('-'), 'expect_positive'),
    lead_credit: z.enum(['full', 'equal']),
    co_share: share.refine((v) => /[1-9]/.test(v), 'expect_positive').optional(),
    deductions: z.strictObject({
      late: notNegative,
      missing: notNegative,
      returned: notNegative,
      at_most: notNegative,
    }),
    bonus: z.strictObject({ at_most: notNegative }),
  }),
  ranking: z.strictObject({
    groups: z.array(id).min(1, 'expect_some'),
    ties: z.enum(['include', 'exclude', 'break']),
  }),
  flags: z.array(flag).min(1, 'expect_some'),
  lights: z.strictObject({
    on: z.enum(['gap', 'ratio']),
    steps: z.array(z.strictObject({ light: text, from: decimal.optional() })).min(1, 'expect_some'),
  }),
  consequences: z.array(consequence),
  calendar: text,
  evaluation: evaluationSchema.optional(),
  checks: checksSchema.optional(),
  lists: listsSchema.optional(),
  burden: burdenSchema.optional(),
  unit_plans: unitPlansSchema.optional(),
  work_reports: workReportsSchema.optional(),
  inspections: inspectionsSchema.optional(),
  notice_colours: noticeColoursSchema.optional(),
  public_documents: z.array(z.enum(DOCUMENT_KINDS)).optional(),
  assumed: z.array(text).optional(),
});
