import { z } from 'zod';
import { exact } from '../../workflows/rules/decimal.ts';
import { day, email, id, offset, share, text, whole } from './scalars.ts';

const MOST = 99_999;
const code = z.string('expect_code').regex(/^[a-z][a-z0-9_]{0,31}$/, 'expect_code');
const per = z.enum(['unit', 'group', 'all']).default('unit');
const positive = share.refine((v) => exact(v).compare(0) > 0, 'expect_positive');

/** How reports are checked: spot checks, channels, and how many channels before a verification. */
export const checksSchema = z.strictObject({
  spot: z
    .union([z.strictObject({ share: positive, per }), z.strictObject({ count: whole(1, MOST), per })], 'expect_spot')
    .optional(),
  channels: z
    .array(z.strictObject({ channel: code, name: text }))
    .min(1, 'expect_some')
    .optional(),
  before_verify: whole(1, 20).optional(),
});

/** The lists that are kept, each with what its entries have to say besides title, owner, day and person in charge. */
export const listsSchema = z
  .array(z.strictObject({ list: code, name: text, fields: z.array(id).default([]) }))
  .min(1, 'expect_some');

/** The colours that a supervision notice may have, the mildest first. */
export const noticeColoursSchema = z
  .array(text)
  .min(2, 'expect_some')
  .max(5, 'expect_count_between:2:5')
  .refine((colours) => new Set(colours).size === colours.length, 'expect_different');

const named = { id, name: text, clause: text.nullable().default(null) };
const whom = { groups: z.array(id).default([]), units: z.array(id).default([]) };
const period = z.enum(['ten-day', 'month', 'quarter', 'half-year', 'year']);
/** So many working days before the day. */
const remind = z.array(whole(0, 60)).max(20, 'expect_count_between:0:20').default([]);

/** Inspections that come again and again, each with what is done of it, to whom, by which post, by when. */
export const inspectionsSchema = z
  .array(
    z.strictObject({
      ...named,
      period,
      from: day.nullable().default(null),
      acts: z.array(text).min(1, 'expect_some'),
      ...whom,
      by: id.nullable().default(null),
      within: offset,
      remind,
    }),
  )
  .min(1, 'expect_some');

/** Plans that units draw up for themselves: who files one by when, and in which list its steps are kept. */
export const unitPlansSchema = z
  .array(
    z.strictObject({
      ...named,
      list: code,
      ...whom,
      due: day,
      remind,
    }),
  )
  .min(1, 'expect_some');

const blockSource = z.union(
  [z.enum(['indicators', 'tasks', 'problems']), z.strictObject({ list: code })],
  'expect_block_source',
);

/** Reports on the work that go out again and again: their blocks, and to whom. */
export const workReportsSchema = z
  .array(
    z.strictObject({
      ...named,
      period,
      publish: offset,
      blocks: z.array(z.strictObject({ id, name: text, from: blockSource })).min(1, 'expect_some'),
      to: z.array(z.union([id, z.strictObject({ id, name: text, email })])).min(1, 'expect_some'),
    }),
  )
  .min(1, 'expect_some');

/** The limits of what is asked of a unit in a month. */
export const burdenSchema = z.strictObject({
  forms: whole(0, MOST).optional(),
  fields: whole(0, MOST).optional(),
  notices: whole(0, MOST).optional(),
  messages: whole(0, MOST).optional(),
  notice: z.strictObject({ working_days: whole(0, 366) }).optional(),
});
