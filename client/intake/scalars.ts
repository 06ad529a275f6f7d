import { z } from 'zod';
import { isDay } from '../../workflows/rules/time/day.ts';
import { periodFromId } from '../../workflows/rules/time/period.ts';

/** Marks a field that may be written as a bare number in YAML; read by the published JSON Schemas. */
export const BARE_NUMBER = { bareNumber: true } as const;

export const id = z
  .string('expect_id')
  .regex(/^[a-z0-9-]{1,64}$/, 'expect_id')
  .meta(BARE_NUMBER);
/** A text of one line: names and titles go into the subjects of mails, where a second line would be a header. */
export const text = z
  .string('expect_text')
  .min(1, 'expect_text')
  .max(2000, 'expect_text')
  .regex(/^[^\r\n]*$/, 'expect_one_line')
  .meta(BARE_NUMBER);
export const day = z.string('expect_day').refine(isDay, 'expect_day');
export const clock = z.string('expect_clock').regex(/^([01][0-9]|2[0-3]):[0-5][0-9]$/, 'expect_clock');
export const decimal = z
  .string('expect_decimal')
  .regex(/^-?[0-9]{1,15}(\.[0-9]{1,6})?$/, 'expect_decimal')
  .meta(BARE_NUMBER);
export const notNegative = decimal.refine((v) => !v.startsWith('-'), 'expect_not_negative').meta(BARE_NUMBER);
export const share = z
  .string('expect_share')
  .regex(/^(0(\.[0-9]{1,6})?|1(\.0{1,6})?)$/, 'expect_share')
  .meta(BARE_NUMBER);
export const periodId = z
  .string('expect_period')
  .refine((v) => periodFromId(v) !== null, 'expect_period')
  .meta(BARE_NUMBER);

/** A whole number within limits, from its text. */
export function whole(min: number, max: number) {
  return z
    .string('expect_whole')
    .regex(/^-?[0-9]{1,6}$/, 'expect_whole')
    .transform(Number)
    .refine((n) => n >= min && n <= max, { error: () => `expect_whole_between:${min}:${max}` })
    .meta(BARE_NUMBER);
}

/** An offset from a day, as policies write it. */
export const offset = z.union(
  [
    z.strictObject({ working_days: whole(-366, 366) }),
    z.strictObject({ days: whole(0, 366) }),
    z.strictObject({ day: whole(1, 28) }),
  ],
  'expect_offset',
);

/** A target: an operator and a decimal, as `">= 20"`. */
export const target = z
  .string('expect_target')
  .regex(/^(>=|>|<=|<|=) ?-?[0-9]{1,15}(\.[0-9]{1,6})?$/, 'expect_target')
  .transform((t) => {
    const [, op, value] = /^(>=|<=|>|<|=) ?(.+)$/.exec(t) as RegExpExecArray;
    return { op: op as '>=' | '>' | '<=' | '<' | '=', value: value as string };
  });

/** A mail address that cannot smuggle a second recipient or a header. */
export const email = z
  .string('expect_email')
  .regex(/^[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/, 'expect_email');
