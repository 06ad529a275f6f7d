import { z } from 'zod';
import { day, decimal, email, id, periodId, share, target, text } from './scalars.ts';

const LEAF_KINDS = [
  'cumulative',
  'net_increase',
  'level',
  'ratio',
  'growth',
  'reduction',
  'cap',
  'zero_event',
  'milestone',
  'benchmark',
  'manual',
] as const;

/** Of one task: more than any document names, few enough for composites within composites to be followed. */
const MOST_INDICATORS = 200;
const TOO_MANY = `expect_count_between:0:${MOST_INDICATORS}`;

const schedule = z.union(
  [z.enum(['linear', 'step', 'none']), z.strictObject({ table: z.record(periodId, share) })],
  'expect_schedule',
);

const leaf = z.strictObject({
  id,
  name: text,
  kind: z.enum(LEAF_KINDS),
  unit: text.nullish(),
  target: target.optional(),
  base: decimal.optional(),
  stretch: target.optional(),
  from: day.optional(),
  due: day.optional(),
  schedule: schedule.optional(),
  weight: decimal.optional(),
  key: z.boolean().optional(),
  assumed: z.boolean().optional(),
  conflicts: z.array(z.strictObject({ clause: text, target })).optional(),
});

const composite = z.strictObject({
  id,
  name: text,
  kind: z.enum(['all_of', 'any_of']),
  of: z.array(id).min(1, 'expect_some').max(MOST_INDICATORS, TOO_MANY),
  unit: text.nullish(),
  weight: decimal.optional(),
  key: z.boolean().optional(),
  assumed: z.boolean().optional(),
});

const task = z.strictObject({
  id,
  title: text,
  clause: text,
  force: id.optional(),
  lead: z.array(id),
  co: z.array(id).optional(),
  from: day.optional(),
  due: day.optional(),
  indicators: z
    .array(z.discriminatedUnion('kind', [leaf, composite], 'expect_kind'))
    .max(MOST_INDICATORS, TOO_MANY)
    .optional(),
});

const unit = z.strictObject({
  id,
  name: text,
  group: id,
  subordinate: z.boolean().optional(),
  aliases: z.array(text).optional(),
});

const force = z.strictObject({
  id,
  name: text,
  convener: text.nullish(),
  office: id.nullish(),
  reporting: z.enum(['ten-day', 'month', 'quarter']).optional(),
  deputies: z.array(text).optional(),
  members: z.array(text).optional(),
});

const person = z.strictObject({
  id,
  name: text,
  unit: id.nullish(),
  post: z.enum(['reporter', 'head', 'supervisor', 'leader']),
  email,
});

/** The plan file as people write it (formats.md, Plan). */
export const planSchema = z.strictObject({
  id,
  title: text,
  issuer: text,
  number: text.nullish(),
  issued: day,
  source: text.nullish(),
  zone: z.literal('Asia/Shanghai', 'expect_zone'),
  horizon: z.strictObject({ from: day, to: day }),
  policy: id,
  units: z.array(unit).min(1, 'expect_some'),
  people: z.array(person),
  forces: z.array(force).optional(),
  tasks: z.array(task).min(1, 'expect_some'),
});

/** A plan as read, before defaults and references. */
export type PlanFile = z.output<typeof planSchema>;
export type LeafFile = z.output<typeof leaf>;
export type CompositeFile = z.output<typeof composite>;
export type IndicatorFile = LeafFile | CompositeFile;
